import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { recordPhoneAttempt } from '../../shared/domain/duty/commands/telephone.ts';
import { exportCsv, type ExportOrder } from '../../shared/domain/ledger/export-ledger.ts';
import { aCall, toldByPhone } from '../builders/a-call.ts';
import { anIncident } from '../builders/an-incident.ts';
import { decides, dutyIn, key, openTasks, reads } from './at-work.ts';
import { aHouse, type House } from './house.ts';

const primary = 'school:900012';
const order: ExportOrder = { force: 'cheshire', from: '2026-11-08', to: '2026-11-08', reason: 'For the inspectorate.', askedBy: 'sub-1', approvedBy: 'sub-2', asAt: '2026-11-10T07:00:00Z' };
const rows = async (house: House) => parse<Record<string, string>>(exportCsv(order, [{ history: await house.book.history(key), settingsHidden: false }]), { columns: true, bom: true });

describe('for every child somebody can show who was told, when and by which route', () => {
  it('every reader with the time, not only the first; reading again adds nothing', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await reads(house, primary, 'a1');
    house.clock.set('2026-11-09T07:31:00Z');
    for (const adultId of ['a2', 'a2', 'a1']) await reads(house, primary, adultId);
    expect(await rows(house)).toMatchObject([{ state: 'read', read_by: 'a1', readers: 'a1 | a2', readers_at: '2026-11-09T07:05:00Z | 2026-11-09T07:31:00Z' }]);
    expect((await dutyIn(house)).settings[primary]).toMatchObject({ readAt: '2026-11-09T07:05:00Z', readBy: 'a1' });
  });

  it('who rang, whom they did not reach, whom they told, and who read it after that', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T08:16:00Z');
    const [task] = await openTasks(house, 'phone');
    if (!task) throw new Error('no call');
    const tried = recordPhoneAttempt({ task, duty: await dutyIn(house), contact: 'key-adult', outcome: 'no-answer', call: aCall({ at: '2026-11-09T08:16:00Z', adultId: 'a1' }), by: 'desk-1', now: house.clock.now() });
    if (tried.kind !== 'change') throw new Error(tried.why);
    await house.book.commit(tried.change);
    house.clock.set('2026-11-09T08:25:00Z');
    expect(await decides(house, 'phone', toldByPhone({ at: '2026-11-09T08:20:00Z' }))).toBe('decided');
    house.clock.set('2026-11-09T09:00:00Z');
    await reads(house, primary, 'a2');
    // Told by telephone stays what met the duty; that somebody opened it later is on record beside it.
    expect(await rows(house)).toMatchObject([{
      state: 'told-by-phone', told_by_telephone_at: '2026-11-09T08:20:00Z', readers: 'a2', readers_at: '2026-11-09T09:00:00Z', calls_by: 'desk-1 | desk-1', calls_to: 'key-adult a1 | head', calls_outcome: 'no-answer | told',
      calls_proof: 'number-on-record | number-on-record called-back name-read-back date-read-back',
    }]);
  });

  it('a call is not taken that was made before the child was reported, later than now, or to another number', async () => {
    const house = await aHouse({ adults: [] });
    await house.report(anIncident());
    await house.until('2026-11-09T07:00:00Z');
    const [task] = await openTasks(house, 'phone');
    const duty = await dutyIn(house);
    if (!task) throw new Error('no call');
    for (const call of [aCall({ at: '2026-11-08T22:39:59Z' }), aCall({ at: '2026-11-09T07:30:00Z' }), { ...aCall(), numberOnRecord: false as unknown as true }]) {
      expect(recordPhoneAttempt({ task, duty, contact: 'head', outcome: 'no-answer', call, by: 'desk-1', now: house.clock.now() }).kind).toBe('refused');
    }
    expect(await decides(house, 'phone', { kind: 'told-by-phone', toldRole: 'head' })).toBe('nobody is told until they have rung back and read back the name of the child and the date');
    expect((await dutyIn(house)).state).toBe('phone-open');
  });
});
