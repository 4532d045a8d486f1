import { isInTown, readTown } from './read-town.ts';
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
  /** Where police went, looked at where the home is not known: it may be a relative's, so that it is a hint of where the school is and never evidence. */
  readonly attendedPostcode?: string | undefined;
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
  /** False when a town was written that is not the school's; undefined where none was, or where it may be or not. */
  readonly townAgrees: boolean | undefined;
  /** The town that was written is its post town, and no mere locality or county: Norton, and not the Norton that is a part of Malton. */
  readonly isPostTown: boolean;
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
  /** The places that the town may be, as keys. */
  readonly towns: ReadonlySet<string>;
}

export function askPlace(stated: StatedPlace, index: SchoolIndex): PlaceQuestion {
  const home = splitPostcode(stated.homePostcode);
  const isAttended = home.outcode === '';
  const { outcode, sector } = isAttended ? { ...splitPostcode(stated.attendedPostcode), sector: '' } : home;
  const authority = /^\d{3}$/.test(stated.homeAuthority ?? '') ? (stated.homeAuthority ?? '') : '';
  const neighbours = index.neighbours.get(authority) ?? new Set<string>();
  const town = readTown(stated.town, (key) => index.statistics.places.has(key) || index.byPlace.has(key), () => index.places);
  const steps = (schoolAuthority: string, schoolOutcode: string): readonly [AuthorityStep, PostcodeStep] => [
    schoolAuthority === authority ? 'same' : neighbours.has(schoolAuthority) ? 'neighbour' : 'other',
    schoolOutcode === outcode && outcode !== '' ? 'outcode' : postcodeArea(schoolOutcode) === postcodeArea(outcode) && outcode !== '' ? 'area' : 'far',
  ];
  const known = { authority: authority !== '', postcode: outcode !== '' };
  const counts = countCases(index, authority, neighbours, outcode);
  return {
    outcode,
    homeAuthority: authority,
    towns: town.meant,
    compare: (school) => {
      const [a, p] = steps(school.authorityCode, school.outcode);
      const among = total(counts, a, p, known);
      const share = isAttended ? (total(shares, a, p, known) + total(shares, a, p, { ...known, postcode: false }) * (among / Math.max(1, total(counts, a, p, { ...known, postcode: false })))) / 2 : total(shares, a, p, known);
      let bits = Math.log2((share * index.statistics.schools) / Math.max(1, among));
      if (p === 'outcode' && sector !== '' && sector === school.sector) bits += sectorBits;
      const townFit = town.key === '' ? undefined : isInTown(town, school.placeKeys);
      bits += townBits(townFit, town.key, among, index);
      const near = known.postcode && p !== 'far';
      const fit = fitOf(known.authority ? a : 'other', known.postcode && !isAttended ? p : 'far', townFit === true);
      return { bits, fit: fit === 'none' && near ? 'faint' : fit, sameArea: near && !isAttended, townAgrees: townFit, isPostTown: townFit === true && isInTown(town, new Set(school.places.slice(0, 1).map(placeKey))) === true, evidence: inWords({ ...known, isAttended }, a, p, townFit, school) };
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

function inWords(known: { authority: boolean; postcode: boolean; isAttended: boolean }, a: AuthorityStep, p: PostcodeStep, town: boolean | undefined, school: RegisteredSchool): string[] {
  const words: string[] = [];
  if (known.authority) words.push({ same: 'in the home authority', neighbour: `in a neighbouring authority, ${school.authorityName}`, other: `in another authority, ${school.authorityName}` }[a]);
  if (known.postcode && known.isAttended) words.push(...(p === 'far' ? [] : [{ outcode: 'in the postcode district where police went, which may not be the home', area: 'in the postcode area where police went, which may not be the home' }[p]]));
  else if (known.postcode) words.push({ outcode: 'in the home postcode district', area: 'in the same postcode area', far: 'in another postcode area' }[p]);
  if (town !== undefined) words.push(town ? 'in the town stated' : 'not in the town stated');
  return words;
}
