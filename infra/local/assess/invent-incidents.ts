import type { IncidentData } from '../../../events/incident.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { chanceOf, type Chance } from '../world/chance.ts';
import { drawFamilyName, drawGivenNames, drawNamer } from '../world/draw-name.ts';

/** When the stored history ends; it covers three years, however large it is: more incidents are of more families. */
const historyEnds = Date.UTC(2026, 10, 1);
const historyMs = 3 * 365 * 86_400_000;
/** About as many incidents a family as a force of 6,400 a year with 20 % repeats sees in that time. */
const incidentsPerFamily = 2.4;

export interface Invention {
  /** How many incidents are stored. */
  readonly stored: number;
}

/** The i-th incident, the same each time. From `stored` on they are new: most reported now, every fifth told of late, in the midst of the history. */
export function incidentOf(i: number, { stored }: Invention): IncidentData {
  const chance = chanceOf(1, `incident ${i} of ${stored}`);
  const families = Math.max(1, Math.floor(stored / incidentsPerFamily));
  const family = chance.below(families);
  const isNew = i >= stored && i % 5 !== 0;
  const at = isNew ? historyEnds + (i - stored) * 60_000 : historyEnds - Math.floor(chance.next() * historyMs);
  const household = householdOf(family, families);
  // One in twenty is by somebody who does it in several homes.
  const perpetrator = chance.happens(0.05) ? householdOf(family - (family % 20), families) : household;
  const told = (of: Household, part: 'victim' | 'perpetrator') => {
    const known = chance.next();
    const { names, phone } = of[part];
    return { ...names, ...(known < 0.7 ? { personId: `N-${part[0] ?? ''}${of.family}` } : {}), ...(known > 0.75 ? { addresses: [of.home], phones: [phone] } : {}) };
  };
  return {
    reference: `R${i}`, incidentVersion: 1, reportedAt: instantOf(at), kind: 'physical', isCrime: chance.happens(0.4), grade: chance.pick(['standard', 'standard', 'medium', 'high'] as const),
    people: [{ personRef: 'p1', role: 'victim', ...told(household, 'victim') }, { personRef: 'p2', role: 'suspect', ...told(perpetrator, 'perpetrator') }],
    children: chance.happens(0.5) ? [{ childRef: 'c1', personId: `N-c${family}` }] : [],
    ...(chance.happens(0.8) ? { place: { ...household.home, kind: 'home' as const } } : {}),
  };
}

interface Household {
  readonly family: number;
  readonly home: { readonly text: string; readonly postcode: string };
  readonly victim: Person;
  readonly perpetrator: Person;
}
interface Person {
  readonly names: { readonly givenName: string; readonly familyName: string; readonly dateOfBirth: string };
  readonly phone: string;
}

function householdOf(family: number, families: number): Household {
  const chance = chanceOf(1, `family ${family} of ${families}`);
  const namer = drawNamer(chance);
  const familyName = drawFamilyName(chance, namer);
  const person = (sex: 'F' | 'M', n: number): Person => ({
    names: { givenName: drawGivenNames(chance, namer, sex).givenName, familyName: n === 0 || chance.happens(0.5) ? familyName : drawFamilyName(chance, namer), dateOfBirth: bornOf(chance) },
    phone: `07700 ${String(family * 2 + n).padStart(7, '0')}`,
  });
  const street = Math.floor(family / 15);
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = (n: number): string => letters[n % letters.length] ?? 'A';
  const postcode = `${letter(street)}${letter(Math.floor(street / 20))}${1 + (Math.floor(street / 400) % 9)} ${Math.floor(street / 3600) % 10}${letter(Math.floor(street / 36_000))}${letter(Math.floor(street / 720_000))}`;
  return { family, home: { text: `${1 + (family % 15)} ${familyName} Road`, postcode }, victim: person('F', 0), perpetrator: person('M', 1) };
}

function bornOf(chance: Chance): string {
  return new Date(Date.UTC(1955, 0, 1) + chance.below(50 * 365) * 86_400_000).toISOString().slice(0, 10);
}
