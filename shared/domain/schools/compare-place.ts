import { editDistance } from './edit-distance.ts';
import { placeKey, schoolsOfPlace } from './register-statistics.ts';
import { postcodeArea, splitPostcode, type RegisteredSchool } from './registered-school.ts';
import type { IndexedSchool, SchoolIndex } from './school-index.ts';

/** Where the child lives and where the officer put the school; each may be missing. */
export interface StatedPlace {
  readonly town?: string | undefined;
  /** Three digits. */
  readonly homeAuthority?: string | undefined;
  /** Whole or in part, from the outcode up. */
  readonly homePostcode?: string | undefined;
}

/**
 * How firmly the place speaks for a school: `firm` at the same outcode, or the authority and the town; `fair` at the authority alone, or the town in a
 * neighbouring one; `faint` at the town or postcode area alone; `none` when nothing agrees.
 */
type PlaceFit = 'firm' | 'fair' | 'faint' | 'none';

export interface PlaceComparison {
  readonly bits: number;
  readonly fit: PlaceFit;
  /** In the postcode area where the child lives (the letters), or nearer. */
  readonly sameArea: boolean;
  /** False when a town was written that the register knows and that is not the school's. */
  readonly townAgrees: boolean | undefined;
  readonly evidence: readonly string[];
}

type AuthorityStep = 'same' | 'neighbour' | 'other';
type PostcodeStep = 'outcode' | 'area' | 'far';

/**
 * Of children whose school is known, how many are in each case. Judgement, to the nearest few hundredths, not measurement: most go to school near home and
 * in their own authority; one in ten is placed elsewhere. What decides is how rare each case is among all schools, and that is counted.
 */
const shares: Readonly<Record<AuthorityStep, Readonly<Record<PostcodeStep, number>>>> = {
  same: { outcode: 0.58, area: 0.18, far: 0.09 },
  neighbour: { outcode: 0.05, area: 0.03, far: 0.01 },
  other: { outcode: 0.04, area: 0.015, far: 0.005 },
};

/** The stated place, prepared once for many candidates. */
export interface PlaceQuestion {
  readonly compare: (school: IndexedSchool) => PlaceComparison;
  /** As they were read; empty where nothing usable was given. */
  readonly outcode: string;
  readonly homeAuthority: string;
  readonly town: string;
}

export function askPlace(stated: StatedPlace, index: SchoolIndex): PlaceQuestion {
  const { outcode, sector } = splitPostcode(stated.homePostcode);
  const authority = /^\d{3}$/.test(stated.homeAuthority ?? '') ? (stated.homeAuthority ?? '') : '';
  const neighbours = index.neighbours.get(authority) ?? new Set<string>();
  const town = placeKey(stated.town ?? '');
  const steps = (schoolAuthority: string, schoolOutcode: string): readonly [AuthorityStep, PostcodeStep] => [
    schoolAuthority === authority ? 'same' : neighbours.has(schoolAuthority) ? 'neighbour' : 'other',
    schoolOutcode === outcode && outcode !== '' ? 'outcode' : postcodeArea(schoolOutcode) === postcodeArea(outcode) && outcode !== '' ? 'area' : 'far',
  ];
  const known = { authority: authority !== '', postcode: outcode !== '' };
  const counts = countCases(index, authority, neighbours, outcode);
  return {
    outcode,
    homeAuthority: authority,
    town,
    compare: (school) => {
      const [a, p] = steps(school.authorityCode, school.outcode);
      const among = total(counts, a, p, known);
      const share = total(shares, a, p, known);
      let bits = Math.log2((share * index.statistics.schools) / Math.max(1, among));
      if (p === 'outcode' && sector !== '' && sector === school.sector) bits += sectorBits;
      const townFit = town === '' ? undefined : townAgrees(town, school);
      bits += townBits(townFit, town, among, index);
      return { bits, fit: fitOf(known.authority ? a : 'other', known.postcode ? p : 'far', townFit === true), sameArea: known.postcode && p !== 'far', townAgrees: townFit, evidence: inWords(known, a, p, townFit, school) };
    },
  };
}

/** A postcode district has four or five sectors with a school. */
const sectorBits = 2;

type CaseTable = Readonly<Record<AuthorityStep, Readonly<Record<PostcodeStep, number>>>>;

/** How many schools of the register stand in each case to this child's home. */
function countCases(index: SchoolIndex, authority: string, neighbours: ReadonlySet<string>, outcode: string): CaseTable {
  const area = postcodeArea(outcode);
  const casesOf = (key: string): Record<PostcodeStep, number> => {
    const tally = index.tallies.get(key);
    const here = outcode === '' ? 0 : (tally?.outcodes.get(outcode) ?? 0);
    const around = outcode === '' ? 0 : (tally?.areas.get(area) ?? 0);
    return { outcode: here, area: around - here, far: (tally?.all ?? 0) - around };
  };
  const whole = casesOf('');
  const same = authority === '' ? { outcode: 0, area: 0, far: 0 } : casesOf(authority);
  const neighbour = { outcode: 0, area: 0, far: 0 };
  for (const each of neighbours) for (const step of ['outcode', 'area', 'far'] as const) neighbour[step] += casesOf(each)[step];
  const other = { outcode: 0, area: 0, far: 0 };
  for (const step of ['outcode', 'area', 'far'] as const) other[step] = whole[step] - same[step] - neighbour[step];
  return { same, neighbour, other };
}

/** The cell of a table, or the sum of its row or column where the authority or the postcode was not given. */
function total(table: CaseTable, a: AuthorityStep, p: PostcodeStep, known: { authority: boolean; postcode: boolean }): number {
  const rows: readonly AuthorityStep[] = known.authority ? [a] : ['same', 'neighbour', 'other'];
  const columns: readonly PostcodeStep[] = known.postcode ? [p] : ['outcode', 'area', 'far'];
  return rows.reduce((sum, row) => sum + columns.reduce((inner, column) => inner + table[row][column], 0), 0);
}

function townAgrees(town: string, school: IndexedSchool): boolean {
  if (school.placeKeys.has(town)) return true;
  const most = town.length >= 8 ? 2 : town.length >= 5 ? 1 : 0;
  for (const key of school.placeKeys) {
    if (key === '') continue;
    if (editDistance(key, town, most) <= most || editDistance(key.replaceAll(' ', ''), town.replaceAll(' ', ''), most) <= most) return true;
    if (key.length >= 5 && (` ${town} `.includes(` ${key} `) || (town.length >= 5 && ` ${key} `.includes(` ${town} `)))) return true;
  }
  return false;
}

/** What the town adds to what authority and postcode have said: much where many schools are in the same case, little where few are. */
function townBits(agrees: boolean | undefined, town: string, among: number, index: SchoolIndex): number {
  if (agrees === undefined) return 0;
  const here = Math.max(1, schoolsOfPlace(index.statistics, town));
  if (agrees) return Math.min(8, Math.max(0.5, Math.log2((0.85 * Math.max(1, among)) / Math.max(1, Math.min(here, among)))));
  return index.statistics.places.has(town) ? -3.5 : -1.5;
}

function fitOf(a: AuthorityStep, p: PostcodeStep, town: boolean): PlaceFit {
  if (p === 'outcode' || (a === 'same' && town)) return 'firm';
  if (a === 'same' || (town && (a === 'neighbour' || p === 'area'))) return 'fair';
  return town || p === 'area' || a === 'neighbour' ? 'faint' : 'none';
}

function inWords(known: { authority: boolean; postcode: boolean }, a: AuthorityStep, p: PostcodeStep, town: boolean | undefined, school: RegisteredSchool): string[] {
  const words: string[] = [];
  if (known.authority) words.push({ same: 'in the home authority', neighbour: `in a neighbouring authority, ${school.authorityName}`, other: `in another authority, ${school.authorityName}` }[a]);
  if (known.postcode) words.push({ outcode: 'in the home postcode district', area: 'in the same postcode area', far: 'in another postcode area' }[p]);
  if (town !== undefined) words.push(town ? 'in the town stated' : 'not in the town stated');
  return words;
}
