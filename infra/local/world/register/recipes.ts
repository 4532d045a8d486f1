/** What the invented register holds: how many of each kind in each authority. */

export interface AuthorityRecipe {
  readonly code: string;
  readonly name: string;
  /** Larger towns first. */
  readonly towns: readonly string[];
  readonly county: string;
}

/** The authorities are real, so that their codes mean what they mean everywhere; no town, street or school of theirs is. */
export const authorities: readonly AuthorityRecipe[] = [
  { code: '895', name: 'Cheshire East', county: 'Cheshire', towns: ['Hollinwick', 'Tarnworth', 'Silkenden', 'Millersfold', 'Peckstow', 'Astonmere'] },
  { code: '896', name: 'Cheshire West and Chester', county: 'Cheshire', towns: ['Mossbridge', 'Saltersby', 'Wenbury', 'Ferrisham', 'Aldercroft', 'Brackenhulme'] },
  { code: '876', name: 'Halton', county: 'Cheshire', towns: ['Quayhaven', 'Runmere', 'Alkalidge'] },
  { code: '877', name: 'Warrington', county: 'Cheshire', towns: ['Wirebrook', 'Longlatch', 'Birchmoss', 'Cromhurst'] },
  { code: '888', name: 'Lancashire', county: 'Lancashire', towns: ['Hodderwick', 'Calderfleet'] },
  { code: '860', name: 'Staffordshire', county: 'Staffordshire', towns: ['Moorlowe'] },
  { code: '664', name: 'Flintshire', county: 'Clwyd', towns: ['Llanferwen'] },
];

export type NamePattern =
  | 'plain-primary' | 'catholic-primary' | 'ce-primary' | 'infant' | 'junior' | 'nursery' | 'academy-primary' | 'high-school' | 'catholic-high' | 'academy-high'
  | 'all-through' | 'utc' | 'studio' | 'special' | 'pru' | 'prep' | 'independent-high' | 'independent-special' | 'college' | 'sixth-form-college' | 'post-16-special'
  | 'secure' | 'childrens-centre' | 'welsh';

export interface Kind {
  readonly pattern: NamePattern;
  readonly typeCode: string;
  readonly typeGroupCode: string;
  readonly phaseCode: string;
  readonly phase: string;
  readonly low: number;
  readonly high: number;
  readonly religious?: 'Church of England' | 'Roman Catholic' | 'Church in Wales';
  readonly statusCode?: '2' | '3' | '4';
  readonly gender?: 'Girls' | 'Boys';
  readonly furtherEducation?: string;
  /** Establishment numbers begin here within an authority: ranges that the real ones leave empty. */
  readonly numbersFrom: number;
  /** How many in 895, 896, 876, 877, 888, 860, 664. */
  readonly counts: readonly [number, number, number, number, number, number, number];
}

const primary = { typeGroupCode: '4', phaseCode: '2', phase: 'Primary', low: 4, high: 11 } as const;
const secondary = { typeGroupCode: '4', phaseCode: '4', phase: 'Secondary', low: 11, high: 16 } as const;
const unphased = { phaseCode: '0', phase: 'Not applicable' } as const;
const academy = { typeGroupCode: '10' } as const;
const free = { typeGroupCode: '11' } as const;

export const kinds: readonly Kind[] = [
  { ...primary, pattern: 'plain-primary', typeCode: '01', low: 3, numbersFrom: 2960, counts: [5, 5, 3, 3, 1, 1, 0] },
  { ...primary, pattern: 'catholic-primary', typeCode: '02', religious: 'Roman Catholic', numbersFrom: 3970, counts: [2, 2, 2, 2, 0, 0, 0] },
  { ...primary, pattern: 'ce-primary', typeCode: '02', religious: 'Church of England', numbersFrom: 3980, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...primary, pattern: 'ce-primary', typeCode: '03', religious: 'Church of England', numbersFrom: 3940, counts: [2, 2, 1, 1, 0, 0, 0] },
  { ...primary, pattern: 'plain-primary', typeCode: '05', numbersFrom: 5290, counts: [1, 1, 0, 0, 0, 0, 0] },
  { ...primary, ...academy, pattern: 'academy-primary', typeCode: '34', low: 3, numbersFrom: 2980, counts: [4, 4, 2, 3, 1, 0, 0] },
  { ...primary, ...academy, pattern: 'academy-primary', typeCode: '28', numbersFrom: 2990, counts: [2, 1, 1, 1, 0, 0, 0] },
  { ...primary, ...free, pattern: 'academy-primary', typeCode: '35', numbersFrom: 2995, counts: [1, 0, 0, 1, 0, 0, 0] },
  { ...primary, pattern: 'infant', typeCode: '01', low: 3, high: 7, numbersFrom: 2940, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...primary, pattern: 'junior', typeCode: '01', low: 7, high: 11, numbersFrom: 2950, counts: [1, 1, 1, 1, 0, 0, 0] },
  { pattern: 'nursery', typeCode: '15', typeGroupCode: '4', phaseCode: '1', phase: 'Nursery', low: 2, high: 5, numbersFrom: 1090, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...secondary, pattern: 'high-school', typeCode: '01', high: 18, numbersFrom: 4960, counts: [1, 1, 0, 1, 0, 0, 0] },
  { ...secondary, pattern: 'catholic-high', typeCode: '02', religious: 'Roman Catholic', numbersFrom: 4980, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...secondary, ...academy, pattern: 'academy-high', typeCode: '34', high: 18, numbersFrom: 4990, counts: [3, 3, 1, 2, 1, 0, 0] },
  { ...secondary, ...academy, pattern: 'academy-high', typeCode: '28', numbersFrom: 4970, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...secondary, ...free, pattern: 'academy-high', typeCode: '35', numbersFrom: 4950, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...academy, pattern: 'all-through', typeCode: '28', phaseCode: '7', phase: 'All-through', low: 4, high: 16, numbersFrom: 6990, counts: [1, 0, 0, 0, 0, 0, 0] },
  { ...free, ...secondary, pattern: 'utc', typeCode: '40', typeGroupCode: '11', low: 14, high: 19, numbersFrom: 4940, counts: [1, 0, 0, 0, 0, 0, 0] },
  { ...secondary, pattern: 'studio', typeCode: '41', typeGroupCode: '11', low: 14, high: 19, numbersFrom: 4945, counts: [0, 0, 0, 1, 0, 0, 0] },
  { ...unphased, pattern: 'special', typeCode: '07', typeGroupCode: '5', low: 2, high: 19, numbersFrom: 7990, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...unphased, pattern: 'special', typeCode: '12', typeGroupCode: '5', low: 11, high: 16, numbersFrom: 7980, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...unphased, pattern: 'special', typeCode: '08', typeGroupCode: '5', low: 7, high: 19, numbersFrom: 7985, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...unphased, ...academy, pattern: 'special', typeCode: '44', low: 4, high: 16, numbersFrom: 7975, counts: [1, 1, 0, 0, 0, 0, 0] },
  { ...unphased, ...academy, pattern: 'special', typeCode: '33', low: 11, high: 18, numbersFrom: 7970, counts: [1, 0, 0, 0, 0, 0, 0] },
  { ...unphased, ...free, pattern: 'special', typeCode: '36', low: 5, high: 16, numbersFrom: 7965, counts: [0, 0, 0, 1, 0, 0, 0] },
  { ...unphased, pattern: 'independent-special', typeCode: '10', typeGroupCode: '3', low: 8, high: 18, numbersFrom: 6980, counts: [1, 1, 0, 1, 0, 0, 0] },
  { ...unphased, pattern: 'pru', typeCode: '14', typeGroupCode: '4', low: 11, high: 16, numbersFrom: 1190, counts: [1, 1, 1, 0, 0, 0, 0] },
  { ...unphased, ...academy, pattern: 'pru', typeCode: '42', low: 5, high: 16, numbersFrom: 1195, counts: [0, 0, 0, 1, 0, 0, 0] },
  { ...unphased, ...free, pattern: 'pru', typeCode: '38', low: 11, high: 16, numbersFrom: 1185, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...unphased, pattern: 'prep', typeCode: '11', typeGroupCode: '3', low: 3, high: 11, numbersFrom: 6970, counts: [1, 1, 0, 0, 0, 0, 0] },
  { ...unphased, pattern: 'independent-high', typeCode: '11', typeGroupCode: '3', low: 4, high: 18, numbersFrom: 6975, counts: [1, 0, 0, 1, 1, 0, 0] },
  { ...unphased, pattern: 'independent-high', typeCode: '11', typeGroupCode: '3', low: 11, high: 18, gender: 'Girls', numbersFrom: 6965, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...unphased, pattern: 'college', typeCode: '18', typeGroupCode: '1', low: 16, high: 99, furtherEducation: 'General further education college', numbersFrom: 8990, counts: [1, 1, 1, 1, 0, 0, 0] },
  { ...unphased, pattern: 'sixth-form-college', typeCode: '18', typeGroupCode: '1', low: 16, high: 19, furtherEducation: 'Sixth form college', numbersFrom: 8980, counts: [1, 0, 0, 1, 0, 0, 0] },
  { ...academy, phaseCode: '6', phase: '16 plus', pattern: 'sixth-form-college', typeCode: '45', low: 16, high: 19, numbersFrom: 4930, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...free, phaseCode: '6', phase: '16 plus', pattern: 'sixth-form-college', typeCode: '39', low: 16, high: 19, numbersFrom: 4935, counts: [0, 0, 1, 0, 0, 0, 0] },
  { ...unphased, pattern: 'post-16-special', typeCode: '32', typeGroupCode: '1', low: 16, high: 25, furtherEducation: 'Special post-16 institution', numbersFrom: 8970, counts: [0, 1, 0, 0, 0, 0, 0] },
  { ...unphased, pattern: 'secure', typeCode: '24', typeGroupCode: '9', low: 10, high: 17, numbersFrom: 6960, counts: [1, 0, 0, 0, 0, 0, 0] },
  { ...unphased, pattern: 'childrens-centre', typeCode: '47', typeGroupCode: '9', low: 0, high: 5, numbersFrom: 1290, counts: [0, 1, 0, 0, 0, 0, 0] },
  // Proposed to close, proposed to open.
  { ...primary, pattern: 'plain-primary', typeCode: '01', statusCode: '3', numbersFrom: 2935, counts: [1, 1, 0, 0, 0, 0, 0] },
  { ...primary, ...free, pattern: 'academy-primary', typeCode: '35', statusCode: '4', numbersFrom: 2930, counts: [1, 0, 0, 1, 0, 0, 0] },
  { ...primary, pattern: 'welsh', typeCode: '30', typeGroupCode: '6', low: 3, high: 11, numbersFrom: 2980, counts: [0, 0, 0, 0, 0, 0, 1] },
];

/** Schools that closed: what became of them. Each converter names the authority whose n-th such academy took it over. */
export const closures: readonly { readonly authority: string; readonly story: 'became-academy' | 'merged-into-primary' | 'closed' }[] = [
  { authority: '895', story: 'became-academy' }, { authority: '895', story: 'became-academy' }, { authority: '896', story: 'became-academy' },
  { authority: '896', story: 'merged-into-primary' }, { authority: '876', story: 'became-academy' }, { authority: '877', story: 'became-academy' },
  { authority: '877', story: 'closed' },
];
