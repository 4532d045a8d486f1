import type { IncidentData } from '../../../events/incident.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { type Chance, chanceOf } from '../world/chance.ts';
import { drawFamilyName, drawNamer } from '../world/draw-name.ts';
import { familyMaker } from '../world/families/make-family.ts';
import { withoutNames } from '../world/night/clean-texts.ts';
import { describeIncident } from '../world/night/describe-incident.ts';
import { drawAddress } from '../world/places.ts';
import type { Family, World } from '../world/types.ts';
import { homeAuthorities } from '../world/world-schools.ts';

export interface YearPlan {
  /** In order of report. */
  readonly incidents: readonly YearIncident[];
  readonly days: readonly string[];
}

export interface YearIncident {
  readonly data: IncidentData;
  readonly familyId: string;
  /** Who each person of the incident truly is, by personRef: known to the simulation alone. */
  readonly truth: Readonly<Record<string, string>>;
}

export interface PlanYear {
  readonly world: World;
  readonly seed: number;
  readonly incidents: number;
  /** The first day. */
  readonly from: string;
  readonly days: number;
  /** Share of incidents about people who were in one before in this year. */
  readonly repeats: number;
}

const dayMs = 86_400_000;

/** A year of a force's incidents: most about people not seen before, some about the same again, a few about the same again and again, and worse. */
export function planYear({ world, seed, incidents, from, days, repeats }: PlanYear): YearPlan {
  const chance = chanceOf(seed, 'year');
  const fresh = freshFamilies(world, from, chance, incidents);
  const seen: Family[] = [];
  const grades = new Map<string, IncidentData['grade']>();
  const schools = new Map(world.schools.map((school) => [school.urn, school]));
  const authorityOfTown = new Map(world.schools.filter(({ authority }) => homeAuthorities.includes(authority)).map(({ town, authority }) => [town, authority]));
  const instants = Array.from({ length: incidents }, () => instantIn(chance, from, days)).toSorted();
  const made = instants.map((reportedAt, n): YearIncident => {
    const again = seen.length > 20 && chance.happens(repeats);
    const family = again ? recent(chance, seen) : fresh.next().value;
    seen.push(family);
    const authority = authorityOfTown.get(family.home.town);
    const draw = () => describeIncident(chance, { family, reference: `CHE-Y${String(n + 1).padStart(6, '0')}`, reportedAt, knowledge: 'well', schoolOf: (urn) => schools.get(urn), authority });
    const sound = withoutNames(draw(), (child) => draw().children.find((one) => one.childRef === child.childRef) ?? child);
    const data = again && chance.happens(0.3) ? worse(sound, grades.get(family.familyId)) : sound;
    grades.set(family.familyId, data.grade);
    return { data, familyId: family.familyId, truth: { p1: family.victim.personId, p2: family.other.personId } };
  });
  const first = Date.parse(`${from}T00:00:00Z`);
  return { incidents: made, days: Array.from({ length: days }, (_, day) => new Date(first + day * dayMs).toISOString().slice(0, 10)) };
}

/** Recent trouble comes again sooner than old trouble. */
function recent(chance: Chance, seen: readonly Family[]): Family {
  const back = Math.floor(Math.min(seen.length - 1, -Math.log(1 - chance.next()) * Math.min(seen.length, 400)));
  return seen[seen.length - 1 - back] as Family;
}

function worse(data: IncidentData, before: IncidentData['grade']): IncidentData {
  return { ...data, grade: before === undefined || before === 'standard' ? 'medium' : 'high' };
}

function* freshFamilies(world: World, on: string, chance: Chance, most: number): Generator<Family, Family> {
  const known = chance.shuffled(world.families);
  const make = familyMaker({ ...world, on }, chance);
  const towns = [...new Set(world.schools.filter(({ authority }) => homeAuthorities.includes(authority)).map(({ town }) => town))];
  for (let n = 0; n < most; n += 1) {
    const own = n % 8 === 0 ? known.pop() : undefined;
    if (own) {
      yield own;
      continue;
    }
    const namer = drawNamer(chance);
    const draft = make.withoutChildren(chance.happens(0.12) ? 'older-pair' : 'no-children', namer, drawFamilyName(chance, namer), drawAddress(chance, chance.pick(towns)));
    const id = `Y${String(n + 1).padStart(5, '0')}`;
    yield { ...draft, familyId: id, victim: { ...draft.victim, personId: `CHE-Y-${id}v` }, other: { ...draft.other, personId: `CHE-Y-${id}s` } };
  }
  throw new RangeError('The year asked for more families than it planned.');
}

function instantIn(chance: Chance, from: string, days: number): Instant {
  const day = chance.below(days);
  // Evenings and nights more often than mornings.
  const hour = chance.happens(0.6) ? chance.between(17, 23) : chance.between(0, 16);
  return `${new Date(Date.parse(`${from}T00:00:00Z`) + day * dayMs).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:${String(chance.below(60)).padStart(2, '0')}:${String(chance.below(60)).padStart(2, '0')}Z`;
}
