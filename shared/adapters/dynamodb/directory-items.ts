import type { Adult, Authority, PoliceClient, PortalUser, School, SettingCalendar } from '../../ports/directory.ts';
import type { ContactChange } from '../../domain/contacts/contact-change.ts';
import { keyOf, padded } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';

/** Keys and items of the directory's table; plain data, so that a first load can be made without a client. */
export const directoryKeys = {
  school: (urn: string): ItemKey => ({ pk: keyOf('SCHOOL', urn), sk: 'SCHOOL' }),
  schoolCalendar: (urn: string): ItemKey => ({ pk: keyOf('SCHOOL', urn), sk: 'CALENDAR' }),
  adult: (adultId: string): ItemKey => ({ pk: keyOf('ADULT', adultId), sk: 'ADULT' }),
  /** In the setting's partition everyone stands in deputy order. */
  place: ({ setting, order, adultId }: Pick<Adult, 'setting' | 'order' | 'adultId'>): ItemKey => ({ pk: settingPartition(setting), sk: keyOf('ADULT', padded(order, 4), adultId) }),
  /** In the authority's list, for whoever keeps the contacts. */
  contact: (authority: string, adultId: string): ItemKey => ({ pk: contactsPartition(authority), sk: keyOf('ADULT', adultId) }),
  change: (authority: string, changeId: string): ItemKey => ({ pk: keyOf('CHANGE', authority, changeId), sk: 'CHANGE' }),
  waiting: ({ authority, proposedAt, changeId }: Pick<ContactChange, 'authority' | 'proposedAt' | 'changeId'>): ItemKey => ({ pk: waitingPartition(authority), sk: keyOf(proposedAt, changeId) }),
  decided: ({ authority, decidedAt, changeId }: Pick<ContactChange, 'authority' | 'decidedAt' | 'changeId'>): ItemKey => ({ pk: decidedPartition(authority), sk: keyOf(decidedAt ?? '', changeId) }),
  authority: (code: string): ItemKey => ({ pk: keyOf('AUTHORITY', code), sk: 'AUTHORITY' }),
  holidays: (division: string): ItemKey => ({ pk: keyOf('HOLIDAYS', division), sk: 'HOLIDAYS' }),
  client: (clientId: string): ItemKey => ({ pk: keyOf('CLIENT', clientId), sk: 'CLIENT' }),
  user: (sub: string): ItemKey => ({ pk: keyOf('USER', sub), sk: 'USER' }),
  /** In their force's partition, beside the user by sub: who works cases. */
  worker: (force: string, sub: string): ItemKey => ({ pk: workersPartition(force), sk: keyOf('WORKER', sub) }),
  forces: { pk: 'FORCES', sk: 'FORCES' },
} as const;

export function workersPartition(force: string): string {
  return keyOf('WORKERS', force);
}

export function contactsPartition(authority: string): string {
  return keyOf('CONTACTS', authority);
}
export function waitingPartition(authority: string): string {
  return keyOf('CHANGES-WAITING', authority);
}
export function decidedPartition(authority: string): string {
  return keyOf('CHANGES-DECIDED', authority);
}

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
  /** The adult once more, in the list of the authority to which the setting belongs. */
  contact: (authority: string, adult: Adult): Made => ({ ...adult, ...directoryKeys.contact(authority, adult.adultId) }),
  authority: (authority: Authority, terms: SettingCalendar['authorityTerms']): Made => ({ authority, terms, ...directoryKeys.authority(authority.code) }),
  holidays: (division: string, dates: readonly string[]): Made => ({ dates, ...directoryKeys.holidays(division) }),
  client: (client: PoliceClient): Made => ({ ...client, ...directoryKeys.client(client.clientId) }),
  user: (user: PortalUser): Made => ({ ...user, ...directoryKeys.user(user.sub) }),
  /** Somebody who works cases once more, in their force's list; undefined for everybody else. */
  worker: (user: PortalUser): Made | undefined => (user.casework && user.force !== undefined ? { ...user, ...directoryKeys.worker(user.force, user.sub) } : undefined),
  forces: (forces: readonly string[]): Made => ({ forces, ...directoryKeys.forces }),
} as const;
