import { letterMask } from './edit-distance.ts';
import type { Establishment, EstablishmentLink } from './establishment.ts';
import { isTelling, nameWords } from './name-words.ts';
import { knownPlace, type KnownPlace } from './read-town.ts';
import { neighboursOf, placeKey, placeTallies, registerStatistics, remembered, type PlaceTally, type RegisterStatistics } from './register-statistics.ts';
import type { OtherName, RegisteredSchool } from './registered-school.ts';
import { withOtherNames } from './succession.ts';

/** One name under which a school answers, cut into words. */
export interface IndexedName {
  readonly school: IndexedSchool;
  readonly kind: 'current' | OtherName['kind'];
  readonly name: string;
  readonly words: readonly string[];
}

export interface IndexedSchool extends RegisteredSchool {
  /** Places as keys (see `placeKey`), the authority's name among them. */
  readonly placeKeys: ReadonlySet<string>;
  /** Their single words. */
  readonly placeWords: ReadonlySet<string>;
}

/** A word of the index with what makes comparing it cheap. */
interface IndexedWord {
  readonly word: string;
  readonly mask: number;
}

/** Made once from the register (or from the parts of it that are near) and asked many times. */
export interface SchoolIndex {
  readonly statistics: RegisterStatistics;
  readonly names: readonly IndexedName[];
  /** Telling words, and pairs of them written as one ("westpark"), to positions in `names`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly wordsByLength: ReadonlyMap<number, readonly IndexedWord[]>;
  /** Single words of names and places: a word found here is taken for what it is before it is taken for a slip of the keys. */
  readonly realWords: ReadonlySet<string>;
  readonly byOutcode: ReadonlyMap<string, readonly number[]>;
  readonly byAuthority: ReadonlyMap<string, readonly number[]>;
  /** Place key to positions of current names. */
  readonly byPlace: ReadonlyMap<string, readonly number[]>;
  /** Every place of the whole register, and what else these schools' places are called. */
  readonly places: readonly KnownPlace[];
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tallies: ReadonlyMap<string, PlaceTally>;
}

/** The index of a whole register. */
export function buildSchoolIndex(establishments: Iterable<Establishment>, links: Iterable<EstablishmentLink>, closedSince = ''): SchoolIndex {
  const schools = withOtherNames(establishments, links, closedSince);
  return indexSchools(schools, registerStatistics(schools));
}

/** The index of some schools, weighed by the counts of the whole register that they come from. */
export function indexSchools(schools: readonly RegisteredSchool[], statistics: RegisterStatistics): SchoolIndex {
  const names: IndexedName[] = [];
  const byWord = new Map<string, number[]>();
  const byOutcode = new Map<string, number[]>();
  const byAuthority = new Map<string, number[]>();
  const byPlace = new Map<string, number[]>();
  const realWords = new Set<string>();
  const key = remembered(placeKey);
  for (const registered of schools) {
    const school = indexedSchool(registered, key);
    for (const word of school.placeWords) realWords.add(word);
    for (const { kind, name, words } of distinctNames(registered)) {
      const position = names.length;
      names.push({ school, kind, name, words });
      if (kind === 'current') for (const place of school.placeKeys) addTo(byPlace, place, position);
      for (const word of words) realWords.add(word);
      for (const key of new Set(searchKeys(words))) addTo(byWord, key, position);
      if (school.outcode !== '') addTo(byOutcode, school.outcode, position);
      addTo(byAuthority, school.authorityCode, position);
    }
  }
  const wordsByLength = new Map<number, IndexedWord[]>();
  for (const word of byWord.keys()) addTo(wordsByLength, word.length, { word, mask: letterMask(word) });
  const authorities = new Set([...statistics.outcodes.values()].flatMap((counts) => [...counts.keys()]));
  const neighbours = new Map([...authorities].map((authority) => [authority, neighboursOf(statistics, authority)]));
  const places = [...new Set([...statistics.places.keys(), ...byPlace.keys()])].map(knownPlace);
  return { statistics, names, byWord, wordsByLength, realWords, byOutcode, byAuthority, byPlace, places, neighbours, tallies: placeTallies(statistics) };
}

/** Telling words, and neighbours among them run together; all words where none is telling. */
export function searchKeys(words: readonly string[]): string[] {
  const telling = words.filter(isTelling);
  return [...telling, ...telling.slice(1).map((word, index) => `${telling[index] ?? ''}${word}`)];
}

function distinctNames(school: RegisteredSchool): { kind: IndexedName['kind']; name: string; words: readonly string[] }[] {
  const seen = new Set<string>();
  return [{ kind: 'current' as const, name: school.name }, ...school.otherNames]
    .map(({ kind, name }) => ({ kind, name, words: nameWords(name) }))
    .filter(({ words }) => {
      const key = words.join(' ');
      return seen.has(key) ? false : seen.add(key);
    });
}

function indexedSchool(school: RegisteredSchool, key: (place: string) => string): IndexedSchool {
  const placeKeys = new Set([...school.places, school.authorityName].map(key));
  return { ...school, placeKeys, placeWords: new Set([...placeKeys].flatMap((key) => key.split(' '))) };
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
