import { type Chance, chanceOf } from '../chance.ts';
import { drawFamilyName, drawNamer, familyNameFor } from '../draw-name.ts';
import { drawAddress } from '../places.ts';
import type { Head, KeyAdult, Sex, WorldSchool } from '../types.ts';
import { homeAuthorities, neighbourAuthorities, teachesChildren } from '../world-schools.ts';
import { latinLetters } from './latin-letters.ts';

export interface Directory { readonly keyAdults: readonly KeyAdult[]; readonly heads: readonly Head[]; readonly neighbourUrns: readonly string[] }

/** The second people who approve an entry; see staff.ts. */
const approvers = ['staff-administrator-1', 'staff-administrator-2'] as const;

/**
 * Two or three key adults for each open school, and its head. The awkward schools are always there, whatever the seed: an
 * independent school with no contact at all, single adults, adults untrained, on leave or not yet approved.
 * @param around a date of the first term, about which somebody's leave lies
 */
export function makeDirectory(schools: readonly WorldSchool[], seed: number, around: string): Directory {
  const atHome = schools.filter((school) => homeAuthorities.includes(school.authority) && teachesChildren(school));
  const neighbours = neighbourSchools(schools);
  const withNobody = atHome.find((school) => school.independent && school.kind === 'primary' && school.telephone !== null) ?? atHome.find((school) => school.independent && school.telephone !== null);
  const mainstream = chanceOf(seed, 'directory').shuffled(atHome.filter((school) => !school.independent && (school.kind === 'primary' || school.kind === 'secondary')));
  const some = (from: number, share: number): ReadonlySet<string> => new Set(mainstream.slice(from, from + Math.max(2, Math.ceil(mainstream.length * share))).map((school) => school.urn));
  const tenth = Math.max(2, Math.floor(mainstream.length / 8));
  const awkward: Awkward = { onLeave: some(0, 0.04), untrained: some(tenth, 0.04), single: some(tenth * 2, 0.03), unapproved: some(tenth * 3, 0.02), known: some(tenth * 4, 0.08) };
  const keyAdults: KeyAdult[] = [];
  const heads: Head[] = [];
  for (const school of [...atHome, ...neighbours]) {
    const chance = chanceOf(seed, `adults/${school.urn}`);
    heads.push({ urn: school.urn, name: school.headName ?? nameOf(drawAdult(chance)), telephone: school.telephone, answers: chance.happens(0.7) ? 'answers' : chance.pick(['voicemail-first', 'no-answer-first']) });
    if (school.urn !== withNobody?.urn) keyAdults.push(...adultsOf(school, chance, awkward, around));
  }
  return { keyAdults, heads, neighbourUrns: neighbours.map((school) => school.urn) };
}

interface Awkward { readonly onLeave: ReadonlySet<string>; readonly untrained: ReadonlySet<string>; readonly single: ReadonlySet<string>; readonly unapproved: ReadonlySet<string>; readonly known: ReadonlySet<string> }

/** At most six open schools next door, two of an authority. */
export function neighbourSchools(schools: readonly WorldSchool[]): WorldSchool[] {
  const ordinary = schools.filter((school) => teachesChildren(school) && ['primary', 'secondary', 'all-through'].includes(school.kind));
  return neighbourAuthorities.flatMap((authority) => {
    const there = ordinary.filter((school) => school.authority === authority);
    return [there.find((school) => school.kind === 'primary'), there.find((school) => school.kind === 'secondary')].filter((school) => school !== undefined);
  }).slice(0, 6);
}

function adultsOf(school: WorldSchool, chance: Chance, awkward: Awkward, around: string): KeyAdult[] {
  const count = awkward.single.has(school.urn) ? 1 : chance.happens(0.4) ? 3 : 2;
  const adults: KeyAdult[] = [];
  for (let n = 1; n <= count; n += 1) {
    let who = drawAdult(chance);
    while (adults.some((other) => other.familyName === who.familyName)) who = drawAdult(chance);
    const onLeave = n === 1 && awkward.onLeave.has(school.urn);
    adults.push({
      adultId: `ka-${school.urn}-${n}`, urn: school.urn, givenName: who.givenName, familyName: who.familyName, title: who.title,
      email: `${latinLetters(who.givenName)}.${latinLetters(who.familyName)}@${school.slug}.example`,
      role: n === 1 ? 'designated-safeguarding-lead' : 'deputy-safeguarding-lead', deputyOrder: n,
      trained: !(n === Math.min(count, 2) && awkward.untrained.has(school.urn)),
      present: !onLeave,
      absence: onLeave ? { reason: 'maternity-leave', from: `${around.slice(0, 4)}-09-28`, to: `${Number(around.slice(0, 4)) + 1}-06-30` } : null,
      approvedBy: n === 3 && awkward.unapproved.has(school.urn) ? null : chance.pick(approvers),
      home: chance.happens(0.6) ? drawAddress(chance, school.town) : null,
      forcePersonId: n === 1 && awkward.known.has(school.urn) ? `CHE-P-9${school.urn}` : null,
      declaredConflicts: chance.happens(0.015) ? [drawFamilyName(chance, drawNamer(chance))] : [],
      habit: habit(chance),
    });
  }
  return adults;
}

function habit(chance: Chance): KeyAdult['habit'] {
  const p = chance.next();
  return p < 0.55 ? 'reads-at-once' : p < 0.8 ? 'reads-before-opening' : p < 0.88 ? 'reads-late' : 'never-reads';
}

export interface DrawnAdult { readonly title: string; readonly givenName: string; readonly familyName: string; readonly sex: Sex }

export function drawAdult(chance: Chance, sex: Sex = chance.happens(0.68) ? 'F' : 'M'): DrawnAdult {
  const namer = drawNamer(chance);
  return { sex, title: sex === 'M' ? 'Mr' : chance.pick(['Mrs', 'Mrs', 'Miss', 'Ms']), givenName: namer.parent[sex](chance), familyName: familyNameFor(chance, namer, drawFamilyName(chance, namer), sex) };
}

function nameOf(who: DrawnAdult): string {
  return `${who.title} ${who.givenName} ${who.familyName}`;
}
