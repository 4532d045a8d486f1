import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Adult, Authority, DirectoryWriter, PoliceClient, PortalUser, School, SettingCalendar } from '../../ports/directory.ts';
import { adultsAtOnce, adultWrites, authorities, keepingLanguage } from './adult-writes.ts';
import { memberItem } from './account-items.ts';
import { directoryItems, directoryKeys, shardPartition } from './directory-items.ts';
import { peopleItems, peopleKeys } from './people-items.ts';
import { portalUser } from './adult-schema.ts';
import { replaceText } from './kept-text.ts';
import { getItem, type Item, type ItemKey } from './read-items.ts';
import { parseStored } from './stored-schema.ts';
import { userWrites } from './user-writes.ts';
import { type BatchWrite, writeBatches } from './write-batches.ts';
import { writeTogether } from './write-together.ts';

export class DynamoDirectoryWriter implements DirectoryWriter {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async putSchools(schools: AsyncIterable<School> | Iterable<School>): Promise<number> {
    const byUrn = new Map<string, BatchWrite>();
    let count = 0;
    for await (const school of schools) {
      byUrn.set(school.urn, { put: directoryItems.school(school) });
      count += 1;
    }
    await writeBatches(this.client, this.table, byUrn.values());
    return count;
  }

  async putAdults(adults: Iterable<Adult>): Promise<number> {
    const given = [...adults];
    for (let start = 0; start < given.length; start += adultsAtOnce) await this.putGroup(given.slice(start, start + adultsAtOnce));
    return given.length;
  }

  async putAuthority(authority: Authority, terms: readonly { start: string; end: string }[]): Promise<void> {
    await this.put(directoryItems.authority(authority, terms));
  }

  async putSchoolCalendar(urn: string, calendar: SettingCalendar['school']): Promise<void> {
    await this.put(directoryItems.schoolCalendar(urn, calendar));
  }

  async putBankHolidays(division: string, dates: readonly string[]): Promise<void> {
    await this.put(directoryItems.holidays(division, dates));
  }

  async putClient(client: PoliceClient): Promise<void> {
    await this.put(directoryItems.client(client));
  }

  async putUser(user: PortalUser): Promise<void> {
    const before = await getItem(this.client, this.table, peopleKeys.user(user.sub));
    const old = before && parseStored('portal user', portalUser, before);
    // All or none: somebody who has left must be gone from the list of those who may be asked.
    await writeTogether(this.client, userWrites(this.table, keepingLanguage(user, old), old), randomUUID());
  }

  async writeIn(language: 'cy' | 'en', user: PortalUser, entries: readonly Adult[]): Promise<void> {
    const authorityOf = await authorities(this.client, this.table, entries.map(({ setting }) => setting));
    const contactOf = (adult: Adult) => { const code = authorityOf(adult.setting); return code === undefined ? [] : [peopleKeys.contact(code, adult.adultId)]; };
    const keys: readonly ItemKey[] = [
      peopleKeys.user(user.sub), ...[peopleItems.worker(user), memberItem(user)].flatMap((item) => (item ? [{ pk: item.pk, sk: item.sk }] : [])),
      ...entries.flatMap((adult) => [directoryKeys.adult(adult.adultId), directoryKeys.place(adult), ...contactOf(adult)]),
    ];
    // Each by itself: one that has gone meanwhile keeps none of the others from being changed.
    await Promise.all(keys.map((key) => writeTogether(this.client, [{
      Update: {
        TableName: this.table, Key: { ...key }, UpdateExpression: 'SET #language = :language', ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#language': 'language' }, ExpressionAttributeValues: { ':language': language },
      },
    }], randomUUID())));
  }

  async putSchoolShard(authority: string, shard: string): Promise<void> {
    await replaceText(this.client, this.table, shardPartition(authority), shard);
  }

  async putForces(forces: readonly string[]): Promise<void> {
    await this.put(directoryItems.forces(forces));
  }

  private async putGroup(adults: readonly Adult[]): Promise<void> {
    await writeTogether(this.client, await adultWrites(this.client, this.table, adults), randomUUID());
  }

  private async put(item: Item): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: item }));
  }
}
