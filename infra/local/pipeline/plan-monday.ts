import type { IncidentData } from '../../../events/incident.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Establishment } from '../../../shared/domain/schools/establishment.ts';
import { readEstablishments } from '../register/read-gias.ts';
import { chanceOf } from '../world/chance.ts';
import { drawFamilyName, drawNamer } from '../world/draw-name.ts';
import { householdDeck } from '../world/families/choose-households.ts';
import { type FamilyDraft, familyMaker } from '../world/families/make-family.ts';
import { shippedData } from '../world/load-world.ts';
import { makeWorld } from '../world/make-world.ts';
import { withoutNames } from '../world/night/clean-texts.ts';
import { describeIncident } from '../world/night/describe-incident.ts';
import { nightFrom, reportedInstants } from '../world/night/rhythm.ts';
import { truthOf } from '../world/night/truth.ts';
import type { IncidentTruth } from '../world/night/types.ts';
import { drawAddress } from '../world/places.ts';
import type { World } from '../world/types.ts';

/** How much of a weekend is played: what a country reports of it, or less in the same proportions. */
export interface MondaySize {
  readonly seed: number;
  readonly incidents: number;
  readonly notifications: number;
  /** Schools in the register, and children on the rolls beside those of the incidents. */
  readonly schools: number;
  readonly pupils: number;
}

export interface MondayPlan {
  readonly world: World;
  readonly incidents: readonly { readonly data: IncidentData; readonly truth: IncidentTruth }[];
  readonly children: number;
}

export const fridayEvening: Instant = '2026-11-06T17:00:00Z';

/** A national weekend: half the schools of England and Wales, a family for each incident, and as many children as are to be notified of. */
export async function planMonday({ seed, incidents, notifications, schools, pupils }: MondaySize): Promise<MondayPlan> {
  const world = makeWorld({ seed, establishments: await manySchools(schools), on: fridayEvening.slice(0, 10), pupils });
  const chance = chanceOf(seed, 'monday');
  const on = fridayEvening.slice(0, 10);
  const make = familyMaker({ ...world, on }, chance);
  const deck = householdDeck(chance, world.pupils, on);
  const reached = new Set(world.keyAdults.filter(({ present, trained, approvedBy }) => present && trained && approvedBy !== null).map(({ urn }) => urn));
  const families: FamilyDraft[] = [];
  let children = 0;
  while (children < notifications) {
    const household = deck.ordinary();
    if (!household) throw new RangeError('There are too few pupils on the roll for so many notifications.');
    if (!household.every(({ urns }) => urns.every((urn) => reached.has(urn))) || children + household.length > notifications) continue;
    families.push(make.withHousehold('ordinary', household));
    children += household.length;
  }
  const towns = [...new Set(world.schools.map(({ town }) => town))];
  while (families.length < incidents) {
    const namer = drawNamer(chance);
    families.push(make.withoutChildren('no-children', namer, drawFamilyName(chance, namer), drawAddress(chance, chance.pick(towns))));
  }
  const at = new Map(world.schools.map((school) => [school.urn, school]));
  const instants = reportedInstants(chance, nightFrom(fridayEvening, true), families.length, true);
  const planned = chance.shuffled(families).map((draft, n) => {
    const family = { ...draft, familyId: `N${String(n + 1).padStart(6, '0')}` };
    const authority = at.get(family.children[0]?.urns[0] ?? '')?.authority;
    const draw = () => describeIncident(chance, { family, reference: `NAT-${String(n + 1).padStart(6, '0')}`, reportedAt: instants[n] ?? fridayEvening, knowledge: 'well', schoolOf: (urn) => at.get(urn), authority });
    const data = withoutNames(draw(), (child) => draw().children.find((one) => one.childRef === child.childRef) ?? child);
    return { data, truth: truthOf(family, data.children, { situations: ['clean'], authority, needsPerson: false, planted: [] }) };
  });
  return { world, incidents: planned, children };
}

/** The shipped register again and again under new names and numbers, which have six digits as it counts down from its own, until there are so many. */
async function manySchools(count: number): Promise<readonly Establishment[]> {
  const rows: Establishment[] = [];
  for await (const row of readEstablishments(shippedData.register)) if (row.kind === 'row') rows.push(row.value);
  const copies = Math.max(1, Math.ceil(count / rows.length));
  return Array.from({ length: copies }, (_, copy) => rows.map((row): Establishment => (copy === 0 ? row : { ...row, urn: String(Number(row.urn) - copy * 1000), name: `${row.name} (${copy + 1})` }))).flat();
}
