import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { settingOf, type SettingKey } from '../../domain/setting.ts';
import type { Adult, Authority, Directory, PoliceClient, PortalUser, School, SettingCalendar } from '../../ports/directory.ts';
import { directoryKeys, settingPartition, shardPartition, workersPartition } from './directory-items.ts';
import { adult, authorityItem, calendarItem, forcesItem, holidaysItem, policeClient, portalUser, school } from './directory-schema.ts';
import { readText } from './kept-text.ts';
import { getItem, getItems, type ItemKey, readWholeRange } from './read-items.ts';
import { parseStored, type StoredSchema } from './stored-schema.ts';

const usualDivision = 'england-and-wales';

/** The directory as it is now: who may be told must not rest on a copy. */
export class DynamoDirectory implements Directory {
  private readonly dynamo: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.dynamo = client;
    this.table = table;
  }

  async school(urn: string): Promise<School | undefined> {
    return this.read('school', school, directoryKeys.school(urn));
  }

  async adults(setting: string): Promise<readonly Adult[]> {
    const items = await readWholeRange(this.dynamo, { table: this.table, pk: settingPartition(setting), sk: { beginsWith: 'ADULT#' } });
    return items.map((item) => parseStored('adult', adult, item));
  }

  async adult(adultId: string): Promise<Adult | undefined> {
    return this.read('adult', adult, directoryKeys.adult(adultId));
  }

  async authority(code: string): Promise<Authority | undefined> {
    return (await this.read('authority', authorityItem, directoryKeys.authority(code)))?.authority;
  }

  async calendar(setting: string): Promise<SettingCalendar> {
    const where = settingOf(setting as SettingKey);
    const own = where.kind === 'authority' ? { authority: where.code } : await this.schoolCalendar(where.urn);
    const of = await this.readAll([directoryKeys.authority(own.authority), directoryKeys.holidays(own.division ?? usualDivision)]);
    const authority = of('authority', authorityItem, directoryKeys.authority(own.authority));
    const holidays = of('bank holidays', holidaysItem, directoryKeys.holidays(own.division ?? usualDivision));
    const shut = [...new Set([...(own.closures ?? []), ...(authority?.authority.closures ?? [])])];
    return { school: shut.length > 0 ? { ...own, closures: shut } : own, authorityTerms: authority?.terms ?? [], bankHolidays: holidays?.dates ?? [] };
  }

  async ownCalendar(urn: string): Promise<SettingCalendar['school'] | undefined> {
    return (await this.read('school calendar', calendarItem, directoryKeys.schoolCalendar(urn)))?.calendar;
  }

  async authorityTerms(code: string): Promise<SettingCalendar['authorityTerms']> {
    return (await this.read('authority', authorityItem, directoryKeys.authority(code)))?.terms ?? [];
  }

  async client(clientId: string): Promise<PoliceClient | undefined> {
    return this.read('police client', policeClient, directoryKeys.client(clientId));
  }

  async user(sub: string): Promise<PortalUser | undefined> {
    return this.read('portal user', portalUser, directoryKeys.user(sub));
  }

  async workers(force: string): Promise<readonly PortalUser[]> {
    const items = await readWholeRange(this.dynamo, { table: this.table, pk: workersPartition(force) });
    return items.map((item) => parseStored('portal user', portalUser, item));
  }

  async schoolShard(authority: string): Promise<string | undefined> {
    return readText(this.dynamo, this.table, shardPartition(authority));
  }

  async forces(): Promise<readonly string[]> {
    return (await this.read('list of forces', forcesItem, directoryKeys.forces))?.forces ?? [];
  }

  private async schoolCalendar(urn: string): Promise<SettingCalendar['school']> {
    const of = await this.readAll([directoryKeys.schoolCalendar(urn), directoryKeys.school(urn)]);
    return of('school calendar', calendarItem, directoryKeys.schoolCalendar(urn))?.calendar ?? { authority: of('school', school, directoryKeys.school(urn))?.authority ?? '' };
  }

  /** Several items by one request. */
  private async readAll(keys: readonly ItemKey[]): Promise<<T>(what: string, schema: StoredSchema<T>, key: ItemKey) => T | undefined> {
    const items = new Map((await getItems(this.dynamo, this.table, keys)).map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
    return (what, schema, { pk, sk }) => {
      const item = items.get(`${pk} ${sk}`);
      return item && parseStored(what, schema, item);
    };
  }

  private async read<T>(what: string, schema: StoredSchema<T>, key: ItemKey): Promise<T | undefined> {
    const item = await getItem(this.dynamo, this.table, key);
    return item && parseStored(what, schema, item);
  }
}
