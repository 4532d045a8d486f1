import type { Instant } from '../time.ts';
import type { Account } from './account.ts';
import type { AccountChange, CloseReason, RefuseReason } from './account-change.ts';

/** Two are needed for every approval, so that below two nothing could be approved any more. */
export const fewestAdministrators = 2;

export type AccountDecided =
  | {
      readonly kind: 'decided';
      readonly change: AccountChange;
      /** What is to be stored; absent where it was refused. */
      readonly account?: Account;
      /** By `sub`: who must be an administrator of the force still when it is stored. */
      readonly restsOn: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

export interface ToDecide {
  /** Everybody of the force. */
  readonly accounts: readonly Account[];
  /** The administrator who decides. */
  readonly by: string;
  readonly now: Instant;
}

/** A second administrator, neither the one who asked nor the one it is about. What changed meanwhile has to be asked for again. */
export function approveAccount(change: AccountChange, { accounts, by, now }: ToDecide): AccountDecided {
  const { before, after, proposedBy } = change;
  const current = accounts.find(({ sub }) => sub === after.sub);
  if (change.state !== 'open') return { kind: 'refused', why: 'this has already been decided' };
  if (by === proposedBy) return { kind: 'refused', why: 'a second person has to approve what you asked for' };
  if (by === after.sub) return { kind: 'refused', why: 'nobody approves a change of their own account' };
  if (!administrators(accounts).some(({ sub }) => sub === proposedBy)) return { kind: 'refused', why: 'whoever asked for it is not an administrator any more: refuse it, and ask for it yourself' };
  if (canonical(current) !== canonical(before)) return { kind: 'refused', why: 'the account has changed since this was asked for: refuse it, and ask again' };
  const rest = remaining(accounts, after.sub);
  if (before && isAdministrator(before) && after.role !== 'administrator' && rest.length < fewestAdministrators) return { kind: 'refused', why: lastTwo };
  const stays = before && isAdministrator(before) && after.role !== 'administrator' ? rest.slice(0, fewestAdministrators).map(({ sub }) => sub) : [];
  return {
    kind: 'decided', change: { ...change, state: 'done', decidedBy: by, decidedAt: now },
    account: { ...after, ...(current?.language ? { language: current.language } : {}), since: now, askedBy: proposedBy, approvedBy: by }, restsOn: [...new Set([by, proposedBy, ...stays])],
  };
}

export function refuseAccount(change: AccountChange, refusedFor: RefuseReason, { by, now }: Omit<ToDecide, 'accounts'>): AccountDecided {
  if (change.state !== 'open') return { kind: 'refused', why: 'this has already been decided' };
  if (by === change.after.sub) return { kind: 'refused', why: 'nobody decides a change of their own account' };
  if (refusedFor === 'taken-back' && by !== change.proposedBy) return { kind: 'refused', why: 'only whoever asked for it can take it back' };
  return { kind: 'decided', change: { ...change, state: 'refused', decidedBy: by, decidedAt: now, refusedFor }, restsOn: [by] };
}

/** Holds from the next request of the person, by one administrator: to open it again takes two. */
export function closeAccount(account: Account, reason: CloseReason, { accounts, by, now }: ToDecide, newId: (about: string) => string): AccountDecided {
  if (!account.active) return { kind: 'refused', why: 'the account is closed already' };
  const rest = remaining(accounts, account.sub);
  if (isAdministrator(account) && rest.length < fewestAdministrators) return { kind: 'refused', why: lastTwo };
  const { approvedBy: _approvedBy, ...kept } = account;
  const after: Account = { ...kept, active: false, since: now, askedBy: by };
  const change: AccountChange = { changeId: newId(`${account.sub}|closed|${now}|${by}`), force: account.force ?? '', deed: 'closed', before: account, after, reason, proposedBy: by, proposedAt: now, state: 'done', decidedBy: by, decidedAt: now };
  const stays = isAdministrator(account) ? rest.slice(0, fewestAdministrators).map(({ sub }) => sub) : [];
  return { kind: 'decided', change, account: after, restsOn: [...new Set([...(by === account.sub ? [] : [by]), ...stays])] };
}

const lastTwo = 'these are the last two administrators, and what needs two people would stand still: have another one made first. If the account is in wrong hands, have it closed at the sign-in service now';

function isAdministrator({ active, role }: Account): boolean {
  return active && role === 'administrator';
}
function administrators(accounts: readonly Account[]): readonly Account[] {
  return accounts.filter(isAdministrator);
}
/** Administrators but one. */
function remaining(accounts: readonly Account[], but: string): readonly Account[] {
  return administrators(accounts).filter(({ sub }) => sub !== but);
}

/** Order of fields and absent fields do not count, nor in which language somebody chose to be written to meanwhile. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'language').toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';
}
