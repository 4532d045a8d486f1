import { type RollPupil, undated } from '../../../shared/domain/roll/roll-pupil.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { anEvent, seeded } from '../../functions/a-rig.ts';
import { anAdult } from '../../functions/house.ts';
import { takeOver } from '../../functions/take-over.ts';
import { aTown, everywhere, incidentOf, mondayRun, sundayNight, type Expected, type Town } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const ways = ['stayed', 'moved before', 'at two schools', 'left and is nowhere', 'moves later', 'moves before the release', 'school became an academy', 'school was divided'] as const;
type Way = (typeof ways)[number];

const closes: readonly Way[] = ['school became an academy', 'school was divided'];
/** These have to do with the next child's school too. */
const goesNextDoor: readonly Way[] = ['moved before', 'at two schools', 'moves later', 'moves before the release'];

/** The numbers under which a school that closed goes on. */
function heirsOf(urn: string, way: Way): readonly string[] {
  return (way === 'school became an academy' ? ['95'] : ['95', '96']).map((start) => `${start}${urn.slice(2)}`);
}

/** Closes the schools of these pupils, each with a key adult at whoever took it over. */
async function closeSchools({ rig: { directory }, pupils }: Town, wayOf: readonly Way[]): Promise<void> {
  const school = (urn: string, status: 'open' | 'closed') => ({ urn, name: `School ${urn}`, status, authority: '896', telephone: '01632 960200', postcode: 'CQ7 4AA', lowAge: 4, highAge: 18 });
  const successions = pupils.flatMap(({ urns: [own = ''] }, n) => {
    const way = wayOf[n] ?? 'stayed';
    return closes.includes(way) ? [{ old: school(own, 'closed'), heirs: heirsOf(own, way).map((urn) => school(urn, 'open')) }] : [];
  });
  await takeOver(directory, successions);
  for (const { urn } of successions.flatMap(({ heirs }) => heirs)) directory.adultsById.set(`${urn}-1`, anAdult({ adultId: `${urn}-1`, setting: `school:${urn}`, name: `Adult ${urn}-1`, givenName: 'Helen', familyName: `O${urn}`, mailbox: `lead@s${urn}.example` }));
}

/** Row 15: where a child is on the day of the report, and those whose move only comes to the roll between the match and the release. */
export const movedSchool: Row = {
  row: 15, scenario: 'children who moved, also between match and release, who are at two schools, who left, who will move next month; whose school became an academy, or was divided', pass: 'no former school is told after the effective day; both of two are, and whoever stands where a closed one stood; one who is nowhere, or whose school was divided, goes to a person',
  async play(size, seed) {
    const children = size === 'full' ? 1000 : 15;
    const chance = seeded(seed);
    const town = await aTown({ schools: children });
    const { rig, pupils, urns } = town;
    const counts: Record<string, number> = {};
    const expected: Expected[] = [];
    const former = new Map<string, string>();
    const late: RollPupil[] = [];
    let nowhere = 0;
    const drawn = pupils.map((): Way => ways[Math.floor(chance() * ways.length)] ?? 'stayed');
    // A school that closes is nobody else's.
    const wayOf = drawn.map((way, n): Way => (closes.includes(way) && goesNextDoor.includes(drawn.at(n - 1) ?? way) ? 'stayed' : way));
    await closeSchools(town, wayOf);
    for (const [n, pupil] of pupils.entries()) {
      const way = wayOf[n] ?? 'stayed';
      counts[way] = (counts[way] ?? 0) + 1;
      const [own = '', other = ''] = [pupil.urns[0], urns[(n + 1) % urns.length]];
      const registrations = {
        stayed: [{ urn: own }], 'moved before': [{ urn: own, to: '2026-11-07' }, { urn: other, from: '2026-11-08' }], 'at two schools': [{ urn: own }, { urn: other }],
        'left and is nowhere': [{ urn: own, to: '2026-11-06' }], 'moves later': [{ urn: own, to: '2026-12-01' }, { urn: other, from: '2026-12-02' }],
        'moves before the release': [{ urn: own }], 'school became an academy': [{ urn: own }], 'school was divided': [{ urn: own }],
      }[way];
      await rig.roll.put([{ ...undated(pupil), registrations }]);
      const right = { stayed: [own], 'moved before': [other], 'at two schools': [own, other], 'left and is nowhere': [], 'moves later': [own], 'moves before the release': [own, other], 'school became an academy': heirsOf(own, way), 'school was divided': [] }[way];
      if (way === 'moves before the release') late.push({ ...undated(pupil), registrations: [{ urn: own, to: '2026-11-09' }, { urn: other, from: '2026-11-09' }] });
      if (way === 'moved before' || way === 'left and is nowhere' || way === 'moves before the release' || closes.includes(way)) former.set(`CHE-S-${n}`, `school:${own}`);
      if (way === 'left and is nowhere' || way === 'school was divided') nowhere += 1;
      expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: right });
      await rig.take(anEvent(incidentOf(n, pupil)), sundayNight);
      if (n % 100 === 99) await rig.settle();
    }
    await rig.settle();
    await rig.roll.put(late);
    await rig.until(plusMinutes(mondayRun, 5));
    const records = [...rig.book.disclosuresById.values()];
    // What was planned for the former school in the night stays there as a record that nobody may open and nobody was told of.
    const out = records.filter(({ access, alerted, readBy }) => access !== 'hidden' || alerted.length > 0 || readBy?.length);
    const told = new Set(out.map(({ reference, setting }) => `${reference} ${setting}`));
    const untold = expected.flatMap(({ reference, urns: right }) => right.filter((urn) => former.get(reference) !== `school:${urn}` && !told.has(`${reference} school:${urn}`))).length;
    const toPeople = [...rig.book.duties.values()].filter(({ state }) => state === 'awaiting-review').length;
    return {
      figures: { children, ...counts, told: out.length },
      missed: mustBeNone({ ...everywhere(town, expected), 'former schools told': out.filter(({ reference, setting }) => former.get(reference) === setting).length, 'schools not told': untold, 'nowhere, and before nobody': nowhere - toPeople }),
    };
  },
};
