import type { AccountChange } from '../../domain/accounts/account-change.ts';
import type { PortalUser } from '../../ports/directory.ts';
import { keyOf } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';

/** Keys of accounts and of what waits for a second person, in the directory's table; apart from directory-items.ts, which every stage carries in its bundle. */
export const accountKeys = {
  /** In their force's partition, whatever they do: everybody who serves it. */
  member: (force: string, sub: string): ItemKey => ({ pk: membersPartition(force), sk: keyOf('USER', sub) }),
  change: (force: string, changeId: string): ItemKey => ({ pk: keyOf('ACCOUNT-CHANGE', force, changeId), sk: 'CHANGE' }),
  waiting: ({ force, proposedAt, changeId }: Pick<AccountChange, 'force' | 'proposedAt' | 'changeId'>): ItemKey => ({ pk: accountsWaitingPartition(force), sk: keyOf(proposedAt, changeId) }),
  decided: ({ force, after, decidedAt, changeId }: Pick<AccountChange, 'force' | 'after' | 'decidedAt' | 'changeId'>): ItemKey => ({ pk: accountsDecidedPartition(force, after.sub), sk: keyOf(decidedAt ?? '', changeId) }),
  hoursWaiting: ({ authority, urn }: { readonly authority: string; readonly urn: string }): ItemKey => ({ pk: hoursWaitingPartition(authority), sk: urn }),
} as const;

/** Somebody once more, in the list of the force that they serve; undefined for whoever serves none. */
export function memberItem(user: PortalUser): (Item & ItemKey) | undefined {
  return user.force === undefined ? undefined : { ...user, ...accountKeys.member(user.force, user.sub) };
}

export function membersPartition(force: string): string {
  return keyOf('USERS', force);
}
export function accountsWaitingPartition(force: string): string {
  return keyOf('ACCOUNTS-WAITING', force);
}
export function accountsDecidedPartition(force: string, sub: string): string {
  return keyOf('ACCOUNTS-DECIDED', force, sub);
}
export function hoursWaitingPartition(authority: string): string {
  return keyOf('HOURS-WAITING', authority);
}
