import type { Instant } from '../time.ts';
import type { Account } from './account.ts';
import type { AccountChange, AskReason } from './account-change.ts';

/** An entry of the contacts, as far as signing in goes. */
export interface EntryToBind {
  readonly adultId: string;
  readonly setting: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The administrator who approved the entry itself. */
  readonly approvedBy?: string;
}

export interface ToBind {
  readonly entry: EntryToBind;
  /** The id that the sign-in service shows. */
  readonly sub: string;
  /** Whoever has that id already, of whatever force. */
  readonly known: Account | undefined;
  /** Everybody of the force. */
  readonly accounts: readonly Account[];
  readonly by: string;
  readonly force: string;
  readonly now: Instant;
  readonly newId: (about: string) => string;
}

/** What somebody of a setting signs in as. */
export function roleAt(setting: string): 'key-adult' | 'authority-officer' {
  return setting.startsWith('authority:') ? 'authority-officer' : 'key-adult';
}

/** Whose sign-in opens what an entry is told; open or closed, an open one first. */
export function accountOf(adultId: string, accounts: readonly Account[]): Account | undefined {
  const bound = accounts.filter((account) => account.adultId === adultId || account.alsoAdultIds?.includes(adultId));
  return bound.find(({ active }) => active) ?? bound[0];
}

/**
 * Asks that an id of the sign-in service opens what an entry of the contacts is told: as somebody's first entry, a trust lead's further one, or a
 * closed account's only one. It waits for a second administrator, and until then nothing changes.
 */
export function bindEntry(to: ToBind): { readonly kind: 'proposed'; readonly change: AccountChange } | { readonly kind: 'refused'; readonly why: string } {
  const why = cannotBind(to);
  if (why !== undefined) return { kind: 'refused', why };
  const { entry, sub, known, by, force, now, newId } = to;
  const { since: _since, askedBy: _asked, approvedBy: _approved, adultId: _first, alsoAdultIds: _also, ...kept } = known ?? { sub };
  // A closed account comes back with this entry and no other: each of the others is asked for again.
  const entries = known?.active ? [...new Set([...(known.adultId ? [known.adultId] : []), ...(known.alsoAdultIds ?? []), entry.adultId])] : [entry.adultId];
  const [first = entry.adultId, ...also] = entries;
  const after: Account = {
    ...kept, sub, force, active: true, role: roleAt(entry.setting), name: known?.active ? known.name : entry.name,
    ...(known?.active ? {} : { givenName: entry.givenName, familyName: entry.familyName }), adultId: first, ...(also.length > 0 ? { alsoAdultIds: also } : {}),
  };
  const deed = known === undefined ? 'new' : known.active ? 'changed' : 'opened-again';
  const reason: AskReason = deed === 'new' ? 'joined' : deed === 'changed' ? 'other-post' : 'returned';
  return { kind: 'proposed', change: { changeId: newId(`${sub}|${deed}|${entry.adultId}|${now}|${by}`), force, deed, ...(known ? { before: known } : {}), after, reason, proposedBy: by, proposedAt: now, state: 'open' } };
}

function cannotBind({ entry, sub, known, accounts, by, force }: ToBind): string | undefined {
  if (!/^[A-Za-z0-9._:|-]{3,128}$/.test(sub)) return 'the id must be the one that the sign-in service shows, never an email address';
  if (sub === by) return 'nobody asks for a change of their own account: ask a colleague';
  if (entry.approvedBy === undefined) return 'the entry itself is not approved: whoever signs in for it could open nothing';
  const other = accountOf(entry.adultId, accounts);
  if (other?.active) return other.sub === sub ? 'this sign-in opens the entry already' : 'another sign-in opens this entry: close that one first';
  if (known && known.role !== roleAt(entry.setting)) return 'this id is of somebody with another role: nobody has two';
  if (known?.force !== undefined && known.force !== force) return 'this id is kept by another force';
  return undefined;
}
