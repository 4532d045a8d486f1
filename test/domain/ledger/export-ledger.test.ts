import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportCsv, exportJson, type ExportOrder, neutral } from '../../../shared/domain/ledger/export-ledger.ts';
import { aCall, aCallThatTold } from '../../builders/a-call.ts';
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

  it('keeps every column where it stood, and puts new ones behind', () => {
    expect(exportCsv(order, []).replace('\uFEFF', '').trim().replaceAll('"', '').split(',')).toEqual([
      'force', 'reference', 'child', 'basis', 'reported_at', 'first_sent_at', 'accepted_at', 'version', 'state', 'state_since', 'establishment', 'establishment_state', 'release_at', 'deadline_at', 'released_at', 'late_because',
      'adults_alerted', 'deputy_alerted_at', 'telephone_opened_at', 'read_at', 'read_by', 'acknowledged_at', 'told_by_telephone_at', 'ended', 'ended_reason', 'ended_by', 'approved_by',
      'readers', 'readers_at', 'calls_at', 'calls_written_down_at', 'calls_by', 'calls_to', 'calls_outcome', 'calls_proof', 'calls_said',
    ]);
  });

  it('says every reader with the time, and every call: who rang whom, when, and what was said', () => {
    const setting = 'school:900012' as const;
    const history = [
      ...releasedEvents(aDisclosure()), { kind: 'phone-opened' as const, at: '2026-11-09T07:01:00Z', setting, taskId: 'p' },
      { kind: 'phone-attempted' as const, at: '2026-11-09T07:02:00Z', setting, taskId: 'p', contact: 'head', outcome: 'voicemail' as const, by: 'desk-1' },
      { kind: 'phone-attempted' as const, at: '2026-11-09T07:05:00Z', setting, taskId: 'p', contact: 'deputy', outcome: 'asked-to-call-back' as const, by: 'desk-2', call: aCall({ at: '2026-11-09T07:04:00Z', adultId: 'ka-2', said: 'On the bus | back at 8.' }) },
      { kind: 'told-by-phone' as const, at: '2026-11-09T07:09:00Z', setting, toldRole: 'key adult', by: 'desk-2', call: aCallThatTold({ at: '2026-11-09T07:08:00Z', adultId: 'ka-1', said: '=1+1' }) },
      { kind: 'also-read' as const, at: '2026-11-09T07:12:00Z', setting, disclosureId: 'disclosureofruby', adultId: 'ka-1' }, { kind: 'also-read' as const, at: '2026-11-09T07:15:00Z', setting, disclosureId: 'disclosureofruby', adultId: 'ka-2' },
    ];
    const [row] = rowsOf(exportCsv(order, [{ history, settingsHidden: false }]));
    expect(row).toMatchObject({
      state: 'told-by-phone', told_by_telephone_at: '2026-11-09T07:08:00Z', readers: 'ka-1 | ka-2', readers_at: '2026-11-09T07:12:00Z | 2026-11-09T07:15:00Z',
      calls_at: '2026-11-09T07:02:00Z | 2026-11-09T07:04:00Z | 2026-11-09T07:08:00Z', calls_written_down_at: '2026-11-09T07:02:00Z | 2026-11-09T07:05:00Z | 2026-11-09T07:09:00Z', calls_by: 'desk-1 | desk-2 | desk-2',
      calls_to: 'head | deputy ka-2 | key-adult ka-1', calls_outcome: 'voicemail | asked-to-call-back | told', calls_proof: 'not-recorded | number-on-record | number-on-record called-back name-read-back date-read-back', calls_said: ' | On the bus / back at 8. | =1+1',
    });
    const [hidden] = rowsOf(exportCsv(order, [{ history, settingsHidden: true }]));
    expect(hidden).toMatchObject({ readers: 'withheld | withheld', calls_to: 'withheld | withheld | withheld', calls_by: 'desk-1 | desk-2 | desk-2', calls_outcome: row?.['calls_outcome'], calls_said: ' | withheld | withheld' });
    expect(JSON.stringify(JSON.parse(exportJson(order, [{ history, settingsHidden: true }])))).not.toMatch(/ka-1|ka-2|the bus|900012/);
    const early = rowsOf(exportCsv({ ...order, asAt: '2026-11-09T07:05:00Z' }, [{ history, settingsHidden: false }]))[0];
    expect(early).toMatchObject({ readers: '', calls_outcome: 'voicemail' });
  });

  it('leaves out no call: one about a place that is none of the child\'s stands in the first row, and once', () => {
    const setting = 'school:900012' as const;
    const wrong = { kind: 'phone-attempted' as const, at: '2026-11-08T23:30:00Z', setting: 'school:900099' as const, taskId: 'h', contact: 'head', outcome: 'no-answer' as const, by: 'desk-1', call: aCall() };
    const authority = 'authority:896' as const;
    const second = releasedEvents(aDisclosure({ setting: authority, disclosureId: 'second' })).filter(({ kind }) => kind === 'planned');
    const history = [...releasedEvents(aDisclosure()), ...second, wrong, { ...wrong, setting, by: 'desk-2' }, { ...wrong, setting: authority, by: 'desk-3' }, { kind: 'told-by-phone' as const, at: '2026-11-08T23:40:00Z', setting: null, toldRole: 'head', by: 'desk-4' }];
    const rows = rowsOf(exportCsv(order, [{ history, settingsHidden: false }]));
    expect(rows.map((row) => [row['establishment'], row['calls_by']])).toEqual([[setting, 'desk-1 | desk-2 | desk-4'], [authority, 'desk-3']]);
    const none = rowsOf(exportCsv(order, [{ history: [...releasedEvents(aDisclosure()).slice(0, 1), wrong], settingsHidden: false }]));
    expect(none.map((row) => row['calls_by'])).toEqual(['desk-1']);
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
