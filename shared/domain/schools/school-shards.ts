import * as z from 'zod/mini';
import { knownPlace, readTown } from './read-town.ts';
import { authoritiesNear, neighboursOf, registerStatistics, type RegisterStatistics } from './register-statistics.ts';
import { splitPostcode, type OtherName, type RegisteredSchool } from './registered-school.ts';
import type { StatedPlace } from './compare-place.ts';
import { indexSchools, type SchoolIndex } from './school-index.ts';

/** The register cut into texts small enough for one item of a table each: what a Lambda reads instead of the whole file. */
export interface ShardedRegister {
  /** The counts of the whole register, by which parts of it are weighed. */
  readonly national: { readonly words: string; readonly places: string; readonly outcodes: string };
  readonly shards: readonly AuthorityShard[];
}

export interface AuthorityShard {
  readonly authorityCode: string;
  /** From 1; an authority with very many schools has more than one. */
  readonly part: number;
  readonly text: string;
}

/** An item of the table may have 400 KB, keys and all; the text is mostly ASCII, so letters are taken for bytes. */
const longestShard = 300_000;

const count = z.number();
const tally = z.record(z.string(), z.record(z.string(), count));
const wordsText = z.object({ schools: count, words: z.record(z.string(), count) });
const schoolRow = z.tuple([
  z.string(), z.string(), z.enum(['1', '2', '3', '4']), z.string(), z.string(), z.array(z.string()), z.string(), z.string(), z.string(),
  z.nullable(z.number()), z.nullable(z.number()), z.array(z.tuple([z.enum(['former', 'divided', 'also']), z.string(), z.string()])), z.enum(['', 'no-successor', 'divided', 'leads-off']),
]);
const shardText = z.object({ code: z.string(), name: z.string(), schools: z.array(schoolRow) });
type SchoolRow = z.infer<typeof schoolRow>;

/** Cuts a register up. A shard holds the schools of one authority, or a part of them. */
export function shardRegister(schools: readonly RegisteredSchool[]): ShardedRegister {
  const statistics = registerStatistics(schools);
  const { places, outcodes } = statistics;
  return {
    national: {
      words: JSON.stringify({ schools: statistics.schools, words: Object.fromEntries(statistics.words) }),
      places: JSON.stringify(tallyObject(places)),
      outcodes: JSON.stringify(tallyObject(outcodes)),
    },
    shards: [...Map.groupBy(schools, (school) => school.authorityCode).values()].flatMap(authorityShards),
  };
}

/** The shards of schools that are all of one authority. */
export function authorityShards(schools: readonly RegisteredSchool[]): AuthorityShard[] {
  const [first] = schools;
  if (!first) return [];
  const { authorityCode: code, authorityName: name } = first;
  const parts: SchoolRow[][] = [[]];
  let length = 0;
  for (const row of schools.map(rowOf)) {
    const more = JSON.stringify(row).length + 1;
    if (length + more > longestShard) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(row);
    length += more;
  }
  return parts.map((rows, at) => ({ authorityCode: code, part: at + 1, text: JSON.stringify({ code, name, schools: rows }) }));
}

/** @throws ZodError when a text was not written by `shardRegister` */
export function readNational({ words, places, outcodes }: ShardedRegister['national']): RegisterStatistics {
  const counted = wordsText.parse(JSON.parse(words));
  return { schools: counted.schools, words: new Map(Object.entries(counted.words)), places: tallyOf(places), outcodes: tallyOf(outcodes) };
}

/** Of a place in more authorities than this (Manchester, London, a county), those with most of its schools are loaded. */
const mostAuthoritiesOfTown = 6;

/**
 * Whose shards to load for a child: the home authority and its neighbours, and those with schools in the postcode district (of the home, else where police
 * went) or the town stated. A school further away is not found in them: the answer is then "none near", or a review, never another school instead.
 */
export function authoritiesToLoad(statistics: RegisterStatistics, { homeAuthority = '', homePostcode, attendedPostcode, town }: StatedPlace): string[] {
  const outcode = splitPostcode(homePostcode).outcode || splitPostcode(attendedPostcode).outcode;
  const known = new Set([...statistics.outcodes.values()].flatMap((authorities) => [...authorities.keys()]));
  const wanted = new Set([homeAuthority, ...neighboursOf(statistics, homeAuthority), ...authoritiesNear(statistics, outcode), ...authoritiesOfTown(statistics, town)]);
  return [...wanted].filter((authority) => known.has(authority)).sort();
}

function authoritiesOfTown(statistics: RegisterStatistics, town: string | undefined): string[] {
  const { meant } = readTown(town, (key) => statistics.places.has(key), () => [...statistics.places.keys()].map(knownPlace));
  const schools = new Map<string, number>();
  for (const place of meant) for (const [authority, counted] of statistics.places.get(place) ?? []) schools.set(authority, (schools.get(authority) ?? 0) + counted);
  return [...schools].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, mostAuthoritiesOfTown).map(([authority]) => authority);
}

/** The index of the shards that were loaded. @throws ZodError when a text was not written by `shardRegister` */
export function indexFromShards(statistics: RegisterStatistics, shards: readonly string[]): SchoolIndex {
  return indexSchools(shards.flatMap(schoolsOfShard), statistics);
}

/** The schools of one shard. @throws ZodError when the text was not written by `shardRegister` */
export function schoolsOfShard(text: string): RegisteredSchool[] {
  const { code, name, schools: rows } = shardText.parse(JSON.parse(text));
  return rows.map((row) => schoolOf(row, code, name));
}

function rowOf(s: RegisteredSchool): SchoolRow {
  return [s.urn, s.name, s.statusCode, s.outcode, s.sector, [...s.places], s.typeCode, s.phaseCode, s.gender, s.lowAge ?? null, s.highAge ?? null, s.otherNames.map(({ kind, name, of = '' }) => [kind, name, of]), s.closure ?? ''];
}

function schoolOf(row: SchoolRow, authorityCode: string, authorityName: string): RegisteredSchool {
  const [urn, name, statusCode, outcode, sector, places, typeCode, phaseCode, gender, lowAge, highAge, others, closure] = row;
  const otherNames: OtherName[] = others.map(([kind, called, of]) => (of === '' ? { kind, name: called } : { kind, name: called, of }));
  return {
    urn, name, statusCode, authorityCode, authorityName, outcode, sector, places, typeCode, phaseCode, gender, otherNames,
    ...(lowAge === null ? {} : { lowAge }), ...(highAge === null ? {} : { highAge }), ...(closure === '' ? {} : { closure }),
  };
}

function tallyObject(tables: ReadonlyMap<string, ReadonlyMap<string, number>>): Record<string, Record<string, number>> {
  return Object.fromEntries([...tables].map(([key, table]) => [key, Object.fromEntries(table)]));
}

function tallyOf(text: string): Map<string, Map<string, number>> {
  return new Map(Object.entries(tally.parse(JSON.parse(text))).map(([key, table]) => [key, new Map(Object.entries(table))]));
}
