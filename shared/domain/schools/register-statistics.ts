import { isTelling, nameWords } from './name-words.ts';
import { postcodeArea, type RegisteredSchool } from './registered-school.ts';

/**
 * Counts over the whole register by which an agreement is weighed: "Willowbrook" tells much where two schools are called so,
 * "St Mary's" little where five hundred are. Small enough to be one item of a table, so that a part of the register can be judged by the whole.
 */
export interface RegisterStatistics {
  readonly schools: number;
  /** Schools with the word in their name; words of one school alone are left out. */
  readonly words: ReadonlyMap<string, number>;
  /** Town, locality or county (see `placeKey`) → authority → schools. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Outcode → authority → schools. */
  readonly outcodes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function registerStatistics(schools: readonly RegisteredSchool[]): RegisterStatistics {
  const words = new Map<string, number>();
  const places = new Map<string, Map<string, number>>();
  const outcodes = new Map<string, Map<string, number>>();
  const key = remembered(placeKey);
  for (const school of schools) {
    for (const word of new Set(nameWords(school.name))) count(words, word);
    for (const place of new Set(school.places.map(key))) count(within(places, place), school.authorityCode);
    count(within(outcodes, school.outcode), school.authorityCode);
  }
  return { schools: schools.length, words: repeated(words), places, outcodes };
}

/** A place's name without accents, case or punctuation: "King's Lynn" and "KINGS LYNN" alike, and "St" for "Saint". */
export function placeKey(place: string): string {
  return nameWords(place).join(' ');
}

/** Asks once for each argument: the same few thousand places come up in every row. */
export function remembered(ask: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** How much, in bits, it tells that a name has this word: the rarer the more; nothing for small words. */
export function wordBits(statistics: RegisterStatistics, word: string): number {
  const schools = statistics.words.get(word) ?? 1;
  return Math.max(0, Math.log2((statistics.schools + 1) / schools)) * (isTelling(word) ? 1 : 0.6);
}

/** Schools of an authority, or of all, by outcode and by postcode area. */
export interface PlaceTally {
  readonly all: number;
  readonly outcodes: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
}

/** Tallies by authority code; the whole register's under ''. */
export function placeTallies(statistics: RegisterStatistics): ReadonlyMap<string, PlaceTally> {
  const tallies = new Map<string, { all: number; outcodes: Map<string, number>; areas: Map<string, number> }>();
  for (const [outcode, authorities] of statistics.outcodes) {
    const area = postcodeArea(outcode);
    for (const [authority, schools] of authorities) {
      for (const key of ['', authority]) {
        const tally = tallies.get(key) ?? { all: 0, outcodes: new Map<string, number>(), areas: new Map<string, number>() };
        tallies.set(key, tally);
        tally.all += schools;
        count(tally.outcodes, outcode, schools);
        count(tally.areas, area, schools);
      }
    }
  }
  return tallies;
}

/** Authorities that have a school in one of the outcodes in which `authority` has one: its neighbours, as the data show them. */
export function neighboursOf(statistics: RegisterStatistics, authority: string): ReadonlySet<string> {
  const neighbours = new Set<string>();
  for (const [outcode, authorities] of statistics.outcodes) {
    if (outcode === '' || !authorities.has(authority)) continue;
    for (const other of authorities.keys()) if (other !== authority) neighbours.add(other);
  }
  return neighbours;
}

/** Authorities with schools in this outcode, or, where it has none, in its postcode area. */
export function authoritiesNear(statistics: RegisterStatistics, outcode: string): ReadonlySet<string> {
  const exact = statistics.outcodes.get(outcode);
  if (exact) return new Set(exact.keys());
  const area = postcodeArea(outcode);
  const near = new Set<string>();
  if (area === '') return near;
  for (const [other, authorities] of statistics.outcodes) {
    if (postcodeArea(other) === area) for (const authority of authorities.keys()) near.add(authority);
  }
  return near;
}

/** How many schools have this town, locality or county. */
export function schoolsOfPlace(statistics: RegisterStatistics, place: string): number {
  return [...(statistics.places.get(place)?.values() ?? [])].reduce((sum, schools) => sum + schools, 0);
}

function within(tables: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const table = tables.get(key) ?? new Map<string, number>();
  tables.set(key, table);
  return table;
}

function count(map: Map<string, number>, key: string, times = 1): void {
  map.set(key, (map.get(key) ?? 0) + times);
}

function repeated(map: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...map].filter(([, times]) => times > 1));
}
