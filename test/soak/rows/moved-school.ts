import { type RollPupil, undated } from '../../../shared/domain/roll/roll-pupil.ts';
import { withOtherNames } from '../../../shared/domain/schools/succession.ts';
import { authorityShards } from '../../../shared/domain/schools/school-shards.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { anEstablishment } from '../../domain/schools/an-establishment.ts';
import { anEvent, seeded } from '../../functions/a-rig.ts';
import { anAdult } from '../../functions/house.ts';
import { aTown, everywhere, incidentOf, mondayRun, sundayNight, type Expected, type Town } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const ways = ['stayed', 'moved before', 'at two schools', 'left and is nowhere', 'moves later', 'moves before the release', 'school became an academy', 'school was divided'] as const;
const closed = ['school became an academy', 'school was divided'] as const;

/** The numbers under which a school that closed goes on. */
function heirsOf(urn: string, way: (typeof ways)[number]): readonly string[] {
  return way === 'school became an academy' ? [`95${urn.slice(2)}`] : [`95${urn.slice(2)}`, `96${urn.slice(2)}`];
}

/** Closes schools of a town as the register would tell of it, with who took them over by its links; the rolls still give the old numbers. */
async function closeSchools({ rig: { directory } }: Town, schools: ReadonlyMap<string, (typeof ways)[number]>): Promise<void> {
  const place = { authority: '896', telephone: '01632 960200', postcode: 'CQ7 4AA', lowAge: 4, highAge: 18 };
  const row = (urn: string) => ({ urn, name: `School ${urn}`, postcode: place.postcode });
  const heirs = [...schools].flatMap(([urn, way]) => heirsOf(urn, way).map((heir) => ({ urn, heir })));
  await directory.putSchools([...[...schools.keys()].map((urn) => ({ ...row(urn), ...place, status: 'closed' as const })), ...heirs.map(({ heir }) => ({ ...row(heir), ...place, status: 'open' as const }))]);
  for (const { heir } of heirs) directory.adultsById.set(`${heir}-1`, anAdult({ adultId: `${heir}-1`, setting: `school:${heir}`, name: `Adult ${heir}-1`, givenName: 'Helen', familyName: `O${heir}`, mailbox: `lead@s${heir}.example` }));
  const links = heirs.map(({ urn, heir }) => ({ urn, linkUrn: heir, linkName: `School ${heir}`, linkType: 'Successor' }));
  const rows = withOtherNames([...[...schools.keys()].map((urn) => anEstablishment({ ...row(urn), statusCode: '2' })), ...heirs.map(({ heir }) => anEstablishment(row(heir)))], links);
  for (const { authorityCode, text } of authorityShards(rows)) await directory.putSchoolShard(authorityCode, text);
}

function isClosed(way: (typeof ways)[number] | undefined): boolean {
  return closed.some((one) => one === way);
}

function goesNextDoor(way: (typeof ways)[number] | undefined): boolean {
  return way === 'moved before' || way === 'at two schools' || way === 'moves later' || way === 'moves before the release';
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
    const drawn = pupils.map(() => ways[Math.floor(chance() * ways.length)] ?? 'stayed');
    // Where the neighbour is at this school too, or moves to it, its closing would be the neighbour's as well.
    const wayOf = (n: number): (typeof ways)[number] => (isClosed(drawn[n]) && goesNextDoor(drawn.at(n - 1)) ? 'stayed' : drawn[n] ?? 'stayed');
    await closeSchools(town, new Map(pupils.flatMap(({ urns: [own = ''] }, n) => (isClosed(wayOf(n)) ? [[own, wayOf(n)] as const] : []))));
    for (const [n, pupil] of pupils.entries()) {
      const way = wayOf(n);
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
      if (way === 'moved before' || way === 'left and is nowhere' || way === 'moves before the release' || isClosed(way)) former.set(`CHE-S-${n}`, `school:${own}`);
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
