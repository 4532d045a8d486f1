import { undated } from '../../../shared/domain/roll/roll-pupil.ts';
import { anEvent, seeded } from '../../functions/a-rig.ts';
import { aTown, everywhere, incidentOf, mondayRun, sundayNight, type Expected } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const ways = ['stayed', 'moved before', 'at two schools', 'left and is nowhere', 'moves later'] as const;

/** Row 15, but for a move between the match and the release: where a child is on the day of the report. */
export const movedSchool: Row = {
  row: 15, scenario: 'children who moved, who are at two schools, who left, who will move next month', pass: 'no former school is told after the effective day; both of two are; one who is nowhere goes to a person',
  async play(size, seed) {
    const children = size === 'full' ? 1000 : 15;
    const chance = seeded(seed);
    const town = await aTown({ schools: children });
    const { rig, pupils, urns } = town;
    const counts: Record<string, number> = {};
    const expected: Expected[] = [];
    const former = new Map<string, string>();
    let nowhere = 0;
    for (const [n, pupil] of pupils.entries()) {
      const way = ways[Math.floor(chance() * ways.length)] ?? 'stayed';
      counts[way] = (counts[way] ?? 0) + 1;
      const [own = '', other = ''] = [pupil.urns[0], urns[(n + 1) % urns.length]];
      const registrations = {
        stayed: [{ urn: own }], 'moved before': [{ urn: own, to: '2026-11-07' }, { urn: other, from: '2026-11-08' }], 'at two schools': [{ urn: own }, { urn: other }],
        'left and is nowhere': [{ urn: own, to: '2026-11-06' }], 'moves later': [{ urn: own, to: '2026-12-01' }, { urn: other, from: '2026-12-02' }],
      }[way];
      await rig.roll.put([{ ...undated(pupil), registrations }]);
      const right = { stayed: [own], 'moved before': [other], 'at two schools': [own, other], 'left and is nowhere': [], 'moves later': [own] }[way];
      if (way === 'moved before' || way === 'left and is nowhere') former.set(`CHE-S-${n}`, `school:${own}`);
      if (way === 'left and is nowhere') nowhere += 1;
      expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: right });
      await rig.take(anEvent(incidentOf(n, pupil)), sundayNight);
      if (n % 100 === 99) await rig.settle();
    }
    await rig.settle();
    await rig.until(mondayRun);
    const records = [...rig.book.disclosuresById.values()];
    const told = new Set(records.map(({ reference, setting }) => `${reference} ${setting}`));
    const untold = expected.flatMap(({ reference, urns: right }) => right.filter((urn) => !told.has(`${reference} school:${urn}`))).length;
    const toPeople = [...rig.book.duties.values()].filter(({ state }) => state === 'awaiting-review').length;
    return {
      figures: { children, ...counts, told: records.length },
      missed: mustBeNone({ ...everywhere(town, expected), 'former schools told': records.filter(({ reference, setting }) => former.get(reference) === setting).length, 'schools not told': untold, 'nowhere, and before nobody': nowhere - toPeople }),
    };
  },
};
