import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Adult } from '../../ports/directory.ts';
import { directoryItems, directoryKeys } from './directory-items.ts';
import { peopleItems, peopleKeys } from './people-items.ts';
import { adult as adultSchema } from './adult-schema.ts';
import { school as schoolSchema } from './directory-schema.ts';
import { getItems } from './read-items.ts';
import { asSeen } from './register-generations.ts';
import { parseStored } from './stored-schema.ts';
import type { Write } from './write-together.ts';

/** At most five items an adult, a hundred a transaction. */
export const adultsAtOnce = 20;

/** Writes that put adults by id, in their setting and in their authority's list, and no longer where they stood before: done together, nobody stands twice or nowhere. */
export async function adultWrites(client: DynamoDBDocumentClient, table: string, adults: readonly Adult[]): Promise<readonly Write[]> {
  const byId = new Map(adults.map((adult) => [adult.adultId, adult]));
  const stored = await getItems(client, table, [...byId.keys()].map(directoryKeys.adult));
  const before = new Map(stored.map((item) => parseStored('adult', adultSchema, item)).map((adult) => [adult.adultId, adult]));
  const authorityOf = await authorities(client, table, [...byId.values(), ...before.values()].map(({ setting }) => setting));
  return [...byId.values()].flatMap((given): Write[] => {
    const old = before.get(given.adultId);
    const adult = keepingLanguage(given, old);
    const moved = old && (old.setting !== adult.setting || old.order !== adult.order);
    const [authority, was] = [authorityOf(adult.setting), old && authorityOf(old.setting)];
    return [
      ...directoryItems.adult(adult).map((item) => ({ Put: { TableName: table, Item: item } })),
      ...(moved ? [{ Delete: { TableName: table, Key: { ...directoryKeys.place(old) } } }] : []),
      ...(authority === undefined ? [] : [{ Put: { TableName: table, Item: peopleItems.contact(authority, adult) } }]),
      ...(was !== undefined && was !== authority ? [{ Delete: { TableName: table, Key: { ...peopleKeys.contact(was, adult.adultId) } } }] : []),
    ];
  });
}

/** Whoever names no language is written to as before: what they chose themselves is in no file and no form. */
export function keepingLanguage<T extends { readonly language?: 'cy' | 'en' }>(given: T, old: T | undefined): T {
  return given.language === undefined && old?.language !== undefined ? { ...given, language: old.language } : given;
}

/** The authority of each setting; none for a school that is not in the register. */
export async function authorities(client: DynamoDBDocumentClient, table: string, settings: readonly string[]): Promise<(setting: string) => string | undefined> {
  const urns = new Set(settings.flatMap((setting) => (setting.startsWith('school:') ? [setting.slice('school:'.length)] : [])));
  const found = (await asSeen(client, table, await getItems(client, table, [...urns].map(directoryKeys.school)))).map((item) => parseStored('school', schoolSchema, item));
  const known = new Map(found.map(({ urn, authority }) => [`school:${urn}`, authority]));
  return (setting) => (setting.startsWith('authority:') ? setting.slice('authority:'.length) : known.get(setting));
}
