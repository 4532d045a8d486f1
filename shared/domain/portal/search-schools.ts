import { foldName } from '../matching/fold-name.ts';
import type { RegisteredSchool } from '../schools/registered-school.ts';

const most = 10;

/**
 * Schools whose names, or the names they had, hold every word typed, or words that begin so: what a person looks up when they
 * have half a name. Open ones only; those that begin with what was typed first. At most ten. It decides nothing.
 */
export function searchSchools(typed: string, schools: readonly RegisteredSchool[]): readonly RegisteredSchool[] {
  const words = foldName(typed).split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const scored = schools
    .filter(({ statusCode }) => statusCode === '1' || statusCode === '3')
    .flatMap((school) => {
      const best = Math.max(...[school.name, ...school.otherNames.map(({ name }) => name)].map((name) => fit(words, foldName(`${name} ${school.places.join(' ')}`), foldName(name))));
      return best > 0 ? [{ school, best }] : [];
    });
  return scored.sort((a, b) => b.best - a.best || (a.school.name < b.school.name ? -1 : 1)).slice(0, most).map(({ school }) => school);
}

function fit(words: readonly string[], withPlaces: string, name: string): number {
  const known = withPlaces.split(' ');
  if (!words.every((word) => known.some((other) => other.startsWith(word)))) return 0;
  return name.startsWith(words.join(' ')) ? 3 : name.includes(words[0] ?? '') ? 2 : 1;
}
