import { describe, expect, it } from 'vitest';
import { countDays } from '../../../functions/report/count-days.ts';
import { countForBoard, daysCountedAgain } from '../../../functions/report/count-for-board.ts';
import { dutyEntry } from '../../../shared/domain/duty/change.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { aJudgement } from '../../domain/cases/a-case.ts';
import { fakes as makeFakes } from '../../fakes/fakes.ts';
import { aFullDesk } from '../../portal/a-full-desk.ts';
import { force } from '../../portal/an-incident.ts';
import { fullCasework } from '../../portal/full-casework.ts';

const now = '2026-11-09T10:00:00Z';

async function aMorning() {
  const fakes = makeFakes();
  await fakes.directory.putSchools([{ urn: '900012', name: 'Mossbridge Primary School', authority: '896', status: 'open' }]);
  await fakes.directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', neighbours: [] }, []);
  await fakes.directory.putForces([force]);
  await aFullDesk(fakes);
  await fullCasework(fakes);
  const faults: unknown[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (_code: string, _fields: unknown, fault?: unknown) => { faults.push(fault); } };
  return { fakes, faults, deps: { ...fakes, policyOf, log } };
}

describe('counting the days of the board', () => {
  it('gathers a day from the ledger, the judgements, the casework and the reviews', async () => {
    const { fakes, deps } = await aMorning();
    fakes.judgements.put(aJudgement({ reference: 'EARLIER', before: [], fact: { id: 'EARLIER', reportedAt: '2026-10-01T10:00:00Z', victimId: 'N-V2', perpetratorIds: [], grade: 'medium', childIds: [], addressId: null } }));
    await fakes.book.commit({ labels: [{ force, reference: 'R', childRef: 'c', version: 1, pupilId: 'P', same: true, from: 'desk', machine: 'suggested', decidedAt: '2026-11-09T08:00:00Z' }] });
    const ruby = [...fakes.book.duties.values()].find(({ settings }) => Object.keys(settings).length > 0);
    if (ruby) await fakes.book.commit({ duties: [dutyEntry(ruby, [{ kind: 'support-given', at: '2026-11-09T09:00:00Z', setting: 'school:900012', disclosureId: 'd', adultId: 'a', support: 'let-off' }])] });
    const [sunday, monday] = await countDays(force, ['2026-11-08', '2026-11-09'], now, deps);
    expect(sunday).toMatchObject({
      day: '2026-11-08', madeAt: now, children: 4, placed: { machine: 1, person: 0 },
      authorities: [{ code: '896', name: 'Cheshire West and Chester', tellings: { open: 1 } }, { code: 'none', tellings: { open: 3 } }],
      // Reported on Sunday: the second of the two, whose incident before it was graded medium.
      incidents: { first: 1, repeat: 0, mediumToHigh: 1 },
    });
    expect(monday).toMatchObject({ children: 0, contact: { notYet: 2, hours: [] }, reviews: { suggested: 1 }, incidents: { first: 0 }, support: { 'let-off': 1, 'referred-on': 0 } });
    expect(sunday?.support).toMatchObject({ 'let-off': 0 });
  });

  it('counts today and five weeks back each morning, and again to the same', async () => {
    const { fakes, deps } = await aMorning();
    await countForBoard(now, deps);
    const before = [...fakes.board.kept.values()];
    expect(before.map(({ day }) => day)).toHaveLength(daysCountedAgain + 1);
    expect([before[0]?.day, before.at(-1)?.day]).toEqual(['2026-10-05', '2026-11-09']);
    await countForBoard(now, deps);
    expect([...fakes.board.kept.values()]).toEqual(before);
  });

  it('a force that cannot be counted does not keep the others from being counted', async () => {
    const { fakes, deps, faults } = await aMorning();
    await fakes.directory.putForces(['broken', force]);
    const book = { eventsBetween: fakes.book.eventsBetween.bind(fakes.book), labelledPairs: fakes.book.labelledPairs.bind(fakes.book), dutiesFirstSent: (of: string, ...rest: [string, string, string?]) => (of === 'broken' ? Promise.reject(new Error('away')) : fakes.book.dutiesFirstSent(of, ...rest)) };
    await expect(countForBoard(now, { ...deps, book })).rejects.toThrow('the days of 1 forces could not be counted');
    expect([faults.length, fakes.board.kept.size]).toEqual([1, daysCountedAgain + 1]);
  });
});
