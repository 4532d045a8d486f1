import type { ContactChange } from '../../domain/contacts/contact-change.ts';
import type { Adult, PortalUser } from '../../ports/directory.ts';
import { keyOf } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';

/** Keys of contacts and users in the directory's table; apart from directory-items.ts, which every stage carries in its bundle. */
export const peopleKeys = {
  /** In the authority's list, for whoever keeps the contacts. */
  contact: (authority: string, adultId: string): ItemKey => ({ pk: contactsPartition(authority), sk: keyOf('ADULT', adultId) }),
  change: (authority: string, changeId: string): ItemKey => ({ pk: keyOf('CHANGE', authority, changeId), sk: 'CHANGE' }),
  waiting: ({ authority, proposedAt, changeId }: Pick<ContactChange, 'authority' | 'proposedAt' | 'changeId'>): ItemKey => ({ pk: waitingPartition(authority), sk: keyOf(proposedAt, changeId) }),
  decided: ({ authority, decidedAt, changeId }: Pick<ContactChange, 'authority' | 'decidedAt' | 'changeId'>): ItemKey => ({ pk: decidedPartition(authority), sk: keyOf(decidedAt ?? '', changeId) }),
  user: (sub: string): ItemKey => ({ pk: keyOf('USER', sub), sk: 'USER' }),
  /** In their force's partition, beside the user by sub: who works cases. */
  worker: (force: string, sub: string): ItemKey => ({ pk: workersPartition(force), sk: keyOf('WORKER', sub) }),
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

type Made = Item & ItemKey;

export const peopleItems = {
  /** The adult once more, in the list of the authority to which the setting belongs. */
  contact: (authority: string, adult: Adult): Made => ({ ...adult, ...peopleKeys.contact(authority, adult.adultId) }),
  user: (user: PortalUser): Made => ({ ...user, ...peopleKeys.user(user.sub) }),
  /** Somebody who works cases once more, in their force's list; undefined for everybody else. */
  worker: (user: PortalUser): Made | undefined => (user.casework && user.force !== undefined ? { ...user, ...peopleKeys.worker(user.force, user.sub) } : undefined),
} as const;
