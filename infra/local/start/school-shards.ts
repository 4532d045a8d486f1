import { shardRegister } from '../../../shared/domain/schools/school-shards.ts';
import { withOtherNames } from '../../../shared/domain/schools/succession.ts';
import type { Establishment, EstablishmentLink } from '../../../shared/domain/schools/establishment.ts';
import { readEstablishments, readLinks } from '../register/read-gias.ts';

/** The names under which the directory keeps the register's counts, beside the shards of the authorities. */
export const nationalShards = { words: 'national-words', places: 'national-places', outcodes: 'national-outcodes' } as const;

/** The school names of each authority, compacted for the directory, and the counts of the whole register by which they are weighed. */
export async function schoolShardsOf(register: string, links: string): Promise<ReadonlyMap<string, string>> {
  const establishments: Establishment[] = [];
  for await (const row of readEstablishments(register)) if (row.kind === 'row') establishments.push(row.value);
  const successions: EstablishmentLink[] = [];
  for await (const row of readLinks(links)) if (row.kind === 'row') successions.push(row.value);
  return shardsByName(establishments, successions);
}

/** The same of what has been read already. The counts come last: until they are there, nothing is looked for by them. */
export function shardsByName(establishments: readonly Establishment[], successions: readonly EstablishmentLink[]): ReadonlyMap<string, string> {
  const { national, shards } = shardRegister(withOtherNames(establishments, successions));
  const texts = new Map<string, string>();
  for (const [authority, parts] of Map.groupBy(shards, ({ authorityCode }) => authorityCode)) {
    // The directory cuts long texts up by itself, so that an authority is one text here.
    const [first, ...others] = parts.map(({ text }) => JSON.parse(text) as { schools: unknown[] });
    texts.set(authority, JSON.stringify({ ...first, schools: [...(first?.schools ?? []), ...others.flatMap(({ schools }) => schools)] }));
  }
  for (const part of ['words', 'places', 'outcodes'] as const) texts.set(nationalShards[part], national[part]);
  return texts;
}
