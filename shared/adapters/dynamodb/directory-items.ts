import type { Adult, Authority, PoliceClient, School, SettingCalendar } from '../../ports/directory.ts';
import { keyOf, padded } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';

/** Keys and items of the directory's table; plain data, so that a first load can be made without a client. */
export const directoryKeys = {
  school: (urn: string): ItemKey => ({ pk: keyOf('SCHOOL', urn), sk: 'SCHOOL' }),
  schoolCalendar: (urn: string): ItemKey => ({ pk: keyOf('SCHOOL', urn), sk: 'CALENDAR' }),
  adult: (adultId: string): ItemKey => ({ pk: keyOf('ADULT', adultId), sk: 'ADULT' }),
  /** In the setting's partition everyone stands in deputy order. */
  place: ({ setting, order, adultId }: Pick<Adult, 'setting' | 'order' | 'adultId'>): ItemKey => ({ pk: settingPartition(setting), sk: keyOf('ADULT', padded(order, 4), adultId) }),
  authority: (code: string): ItemKey => ({ pk: keyOf('AUTHORITY', code), sk: 'AUTHORITY' }),
  holidays: (division: string): ItemKey => ({ pk: keyOf('HOLIDAYS', division), sk: 'HOLIDAYS' }),
  client: (clientId: string): ItemKey => ({ pk: keyOf('CLIENT', clientId), sk: 'CLIENT' }),
  forces: { pk: 'FORCES', sk: 'FORCES' },
} as const;

export function settingPartition(setting: string): string {
  return keyOf('SETTING', setting);
}

/** Where the compacted school names of an authority are kept, in chunks. */
export function shardPartition(authority: string): string {
  return keyOf('SHARD', authority);
}

type Made = Item & ItemKey;

export const directoryItems = {
  school: (school: School): Made => ({ ...school, ...directoryKeys.school(school.urn) }),
  schoolCalendar: (urn: string, calendar: SettingCalendar['school']): Made => ({ calendar, ...directoryKeys.schoolCalendar(urn) }),
  /** The adult twice: by id, and in their setting's order. The two are stored together. */
  adult: (adult: Adult): readonly [Made, Made] => [{ ...adult, ...directoryKeys.adult(adult.adultId) }, { ...adult, ...directoryKeys.place(adult) }],
  authority: (authority: Authority, terms: SettingCalendar['authorityTerms']): Made => ({ authority, terms, ...directoryKeys.authority(authority.code) }),
  holidays: (division: string, dates: readonly string[]): Made => ({ dates, ...directoryKeys.holidays(division) }),
  client: (client: PoliceClient): Made => ({ ...client, ...directoryKeys.client(client.clientId) }),
  forces: (forces: readonly string[]): Made => ({ forces, ...directoryKeys.forces }),
} as const;
