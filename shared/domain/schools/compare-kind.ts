import { isTelling } from './name-words.ts';
import type { RegisteredSchool } from './registered-school.ts';

/**
 * How what the officer wrote about the kind of school sits with what the register says of it:
 * `clash` when it can hardly be that school ("Junior" for an infant school, "High" for a primary), `loose` when officers write so but should not
 * ("Academy" for a community school), `fits` otherwise.
 */
export type KindFit = 'fits' | 'loose' | 'clash';

const academies = new Set(['28', '33', '34', '42', '43', '44', '45', '46', '57']);
const freeSchools = new Set(['35', '36', '38', '39', '40', '41']);
const specials = new Set(['07', '08', '10', '12', '32', '33', '36', '44']);
const alternatives = new Set(['14', '38', '42', '43']);

type Judge = (school: RegisteredSchool, has: (word: string) => boolean) => KindFit;

const teachesPrimary: Judge = ({ phaseCode, lowAge = 5 }) => (['1', '2', '3'].includes(phaseCode) || (phaseCode !== '4' && phaseCode !== '5' && phaseCode !== '6' && lowAge <= 7) ? 'fits' : 'clash');
const teachesSecondary: Judge = ({ phaseCode, highAge = 16 }) => {
  if (['4', '5', '6', '7'].includes(phaseCode)) return 'fits';
  return phaseCode !== '1' && phaseCode !== '2' && highAge >= 14 ? 'loose' : 'clash';
};
const younger = (own: string, other: string): Judge => (school, has) => {
  if (has(other)) return 'clash';
  return teachesPrimary(school, has) === 'fits' && !has(own) ? 'loose' : teachesPrimary(school, has);
};

/** Asked only for a word that the school's name lacks. */
const judges: Readonly<Record<string, Judge>> = {
  primary: (school, has) => (has('infant') || has('junior') || has('nursery') || has('middle') || (school.phaseCode !== '2' && teachesPrimary(school, has) === 'fits') ? 'loose' : teachesPrimary(school, has)),
  infant: younger('infant', 'junior'),
  junior: younger('junior', 'infant'),
  first: (school, has) => (has('junior') || has('middle') ? 'clash' : teachesPrimary(school, has) === 'fits' ? 'loose' : 'clash'),
  nursery: ({ lowAge = 5 }) => (lowAge <= 4 ? 'loose' : 'clash'),
  lower: () => 'loose',
  upper: teachesSecondary,
  middle: ({ phaseCode }) => (phaseCode === '3' || phaseCode === '5' ? 'fits' : 'clash'),
  high: teachesSecondary,
  secondary: teachesSecondary,
  comprehensive: teachesSecondary,
  grammar: (school, has) => (teachesSecondary(school, has) === 'clash' ? 'clash' : 'loose'),
  sixth: ({ highAge = 18 }) => (highAge >= 18 ? 'loose' : 'clash'),
  college: ({ phaseCode }) => (phaseCode === '1' || phaseCode === '2' ? 'clash' : 'loose'),
  preparatory: ({ typeCode }) => (typeCode === '11' ? 'fits' : 'clash'),
  academy: ({ typeCode }) => (academies.has(typeCode) || freeSchools.has(typeCode) ? 'fits' : 'loose'),
  free: ({ typeCode }) => (freeSchools.has(typeCode) ? 'fits' : 'clash'),
  special: ({ typeCode }) => (specials.has(typeCode) ? 'fits' : 'clash'),
  referral: ({ typeCode }) => (alternatives.has(typeCode) ? 'fits' : 'clash'),
  alternative: ({ typeCode }) => (alternatives.has(typeCode) ? 'fits' : 'clash'),
  independent: ({ typeCode }) => (typeCode === '10' || typeCode === '11' ? 'fits' : 'clash'),
  boys: ({ gender }, has) => (has('girls') || gender === 'G' ? 'clash' : gender === 'B' ? 'fits' : 'loose'),
  girls: ({ gender }, has) => (has('boys') || gender === 'B' ? 'clash' : gender === 'G' ? 'fits' : 'loose'),
  ce: (_school, has) => (has('rc') ? 'clash' : 'loose'),
  rc: (_school, has) => (has('ce') ? 'clash' : 'loose'),
  methodist: (_school, has) => (has('ce') || has('rc') ? 'clash' : 'loose'),
};

export interface KindComparison {
  readonly fit: KindFit;
  /** The words that do not fit, as written out. */
  readonly words: readonly string[];
}

/** Compares the kind words that were stated with one of the names of a school and with its row. */
export function compareKind(stated: readonly string[], nameWords: readonly string[], school: RegisteredSchool): KindComparison {
  const own = new Set(nameWords);
  const clashes: string[] = [];
  const loose: string[] = [];
  for (const word of new Set(stated)) {
    if (isTelling(word) || own.has(word) || !Object.hasOwn(judges, word)) continue;
    const fit = judges[word]?.(school, (other) => own.has(other) && !stated.includes(other)) ?? 'fits';
    if (fit === 'clash') clashes.push(word);
    if (fit === 'loose') loose.push(word);
  }
  if (clashes.length > 0) return { fit: 'clash', words: clashes };
  return { fit: loose.length > 0 ? 'loose' : 'fits', words: loose };
}
