import { readNational, schoolsOfShard } from '../../../shared/domain/schools/school-shards.ts';
import type { Directory } from '../../../shared/ports/directory.ts';
import { nationalShards } from '../start/school-shards.ts';

/** What an index of schools holds: enough to see that a download was cut. */
interface IndexCounts {
  readonly schools: number;
  /** Names under which closed and renumbered schools are found: they come from the links file. */
  readonly otherNames: number;
}

const nationalNames: ReadonlySet<string> = new Set(Object.values(nationalShards));

export function countsOf(shards: ReadonlyMap<string, string>): IndexCounts {
  return countTexts([...shards].flatMap(([name, text]) => (nationalNames.has(name) ? [] : [text])));
}

/** What the directory holds now; undefined where no register was ever taken in. */
export async function indexed(directory: Pick<Directory, 'schoolShard'>): Promise<IndexCounts | undefined> {
  const [words, places, outcodes] = await Promise.all([nationalShards.words, nationalShards.places, nationalShards.outcodes].map((name) => directory.schoolShard(name)));
  if (!words || !places || !outcodes) return undefined;
  const authorities = new Set([...readNational({ words, places, outcodes }).outcodes.values()].flatMap((counted) => [...counted.keys()]));
  const texts: string[] = [];
  for (const authority of authorities) texts.push((await directory.schoolShard(authority)) ?? '');
  return countTexts(texts.filter((text) => text !== ''));
}

/** In words, when more than a third would be gone at once; undefined when not. */
export function cutShort(before: IndexCounts | undefined, after: IndexCounts): string | undefined {
  if (!before) return undefined;
  if (isFarFewer(before.schools, after.schools)) return `There are ${after.schools} schools where ${before.schools} are known.`;
  if (isFarFewer(before.otherNames, after.otherNames)) return `There are ${after.otherNames} former names of schools where ${before.otherNames} are known.`;
  return undefined;
}

function isFarFewer(before: number, after: number): boolean {
  return before - after >= 10 && before - after > before / 3;
}

function countTexts(texts: readonly string[]): IndexCounts {
  const schools = texts.flatMap(schoolsOfShard);
  return { schools: schools.length, otherNames: schools.reduce((sum, { otherNames }) => sum + otherNames.length, 0) };
}
