import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportCsv, exportJson, type ExportOrder, neutral } from '../../../shared/domain/ledger/export-ledger.ts';
import { aDisclosure, releasedEvents } from '../../portal/an-incident.ts';

const order: ExportOrder = { force: 'cheshire', from: '2026-11-08', to: '2026-11-08', reason: 'For the inspectorate.', askedBy: 'sub-1', approvedBy: 'sub-2', asAt: '2026-11-09T07:30:00Z' };
const told = [...releasedEvents(aDisclosure()), { kind: 'read' as const, at: '2026-11-09T07:12:00Z', setting: 'school:900012' as const, disclosureId: 'disclosureofruby', adultId: 'ka-900012-1' }];
const rowsOf = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });

describe('the ledger as CSV', () => {
  it('has a row for each child and establishment, with every instant of its way', () => {
    expect(rowsOf(exportCsv(order, [{ history: told, settingsHidden: false }]))).toEqual([expect.objectContaining({
      force: 'cheshire', reference: 'CHE-26-0412207', child: 'c1', state: 'read', establishment: 'school:900012', released_at: '2026-11-09T07:00:00Z', read_at: '2026-11-09T07:12:00Z', read_by: 'ka-900012-1', deadline_at: '2026-11-09T08:45:00Z',
    })]);
  });

  it('shows the ledger as it stood when it was approved, whatever has happened since', () => {
    const early = { ...order, asAt: '2026-11-09T07:10:00Z' };
    const before = exportCsv(early, [{ history: told.slice(0, -1), settingsHidden: false }]);
    expect(exportCsv(early, [{ history: told, settingsHidden: false }])).toBe(before);
    expect(rowsOf(before)[0]?.['state']).toBe('released');
    expect(exportJson(early, [{ history: told, settingsHidden: false }])).toBe(exportJson(early, [{ history: told.slice(0, -1), settingsHidden: false }]));
  });

  it('names no school that may reveal a refuge, in a row or in an event', () => {
    for (const text of [exportCsv(order, [{ history: told, settingsHidden: true }]), exportJson(order, [{ history: told, settingsHidden: true }])]) {
      expect(text).toContain('withheld');
      expect(text).not.toMatch(/900012/);
    }
  });

  it('says that another incident held a child, and neither which nor whose decision it was', () => {
    const history = [...told, { kind: 'held-elsewhere' as const, at: '2026-11-09T07:20:00Z', hold: { holdKey: 'elsewhere:a', setAt: '2026-11-09T07:20:00Z', setBy: 'sergeant PS-9', because: 'CHE-26-0419999' } }];
    for (const text of [exportCsv(order, [{ history, settingsHidden: false }]), exportJson(order, [{ history, settingsHidden: false }])]) expect(text).not.toMatch(/CHE-26-0419999|PS-9/);
    expect(exportJson(order, [{ history, settingsHidden: false }])).toContain('held-elsewhere');
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF20x'])('makes no formula of %j', (text) => {
    expect(neutral(text)).toBe(`'${text}`);
  });

  it('leaves no field that a spreadsheet would reckon, whatever was written, and loses nothing of it', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '', 'a', '"', ',');
    fc.assert(fc.property(starts, fc.string(), (start, rest) => {
      const reason = start + rest;
      const history = [...told.slice(0, 1), { kind: 'ended' as const, at: '2026-11-08T23:00:00Z', ending: { kind: 'not-sent' as const, reason, decidedBy: reason, approvedBy: 'PS-1' } }];
      const [row] = rowsOf(exportCsv(order, [{ history, settingsHidden: false }]));
      for (const field of Object.values(row ?? {})) expect(field).not.toMatch(/^[=+\-@\t\r\n]/);
      expect([reason, `'${reason}`]).toContain(row?.['ended_reason']);
    }), { numRuns: 100 });
  });
});
