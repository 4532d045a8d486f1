import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { settingOf, type SettingKey } from '../../domain/setting.ts';
import type { Authority, Directory, PoliceClient, School, SettingCalendar } from '../../ports/directory.ts';
import { directoryKeys } from './directory-items.ts';
import { authorityItem, calendarItem, forcesItem, holidaysItem, policeClient, school } from './directory-schema.ts';
import { getItem, getItems, type ItemKey } from './read-items.ts';
import { asSeen } from './register-generations.ts';
import { parseStored, type StoredSchema } from './stored-schema.ts';

const usualDivision = 'england-and-wales';

/** The directory without its people: schools, authorities, their days, police clients. As it is now. */
export class DynamoPlaces implements Omit<Directory, 'adults' | 'adult' | 'user' | 'workers' | 'schoolShard'> {
  protected readonly dynamo: DynamoDBDocumentClient;
  protected readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.dynamo = client;
    this.table = table;
  }

  async school(urn: string): Promise<School | undefined> {
    return this.read('school', school, directoryKeys.school(urn));
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

  async forces(): Promise<readonly string[]> {
    return (await this.read('list of forces', forcesItem, directoryKeys.forces))?.forces ?? [];
  }

  private async schoolCalendar(urn: string): Promise<SettingCalendar['school']> {
    const of = await this.readAll([directoryKeys.schoolCalendar(urn), directoryKeys.school(urn)]);
    return of('school calendar', calendarItem, directoryKeys.schoolCalendar(urn))?.calendar ?? { authority: of('school', school, directoryKeys.school(urn))?.authority ?? '' };
  }

  /** Several items by one request. */

  private async readAll(keys: readonly ItemKey[]): Promise<<T>(what: string, schema: StoredSchema<T>, key: ItemKey) => T | undefined> {
    const items = new Map((await asSeen(this.dynamo, this.table, await getItems(this.dynamo, this.table, keys))).map((item) => [`${String(item['pk'])} ${String(item['sk'])}`, item]));
    return (what, schema, { pk, sk }) => {
      const item = items.get(`${pk} ${sk}`);
      return item && parseStored(what, schema, item);
    };
  }

  protected async read<T>(what: string, schema: StoredSchema<T>, key: ItemKey): Promise<T | undefined> {
    const found = await getItem(this.dynamo, this.table, key);
    const [item] = found ? await asSeen(this.dynamo, this.table, [found]) : [];
    return item && parseStored(what, schema, item);
  }
}
