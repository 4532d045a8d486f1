import { readShifts } from '../cases/read-shifts.ts';
import { mailboxFault } from '../contacts/work-mailbox.ts';
import type { Instant } from '../time.ts';
import type { Account } from './account.ts';
import { type AccountChange, type AskReason, hasCasework, type StaffRole } from './account-change.ts';

export const ranks = ['constable', 'sergeant', 'inspector', 'chief-inspector', 'superintendent', 'chief-superintendent', 'chief-officer', 'police-staff'] as const;

/** What is asked for of an account; whatever else stands in it stays. '' and empty: none. */
export interface AskedAccount {
  readonly givenName: string;
  readonly familyName: string;
  readonly role: StaffRole;
  readonly rank: string;
  readonly officerId: string;
  readonly namedLead: boolean;
  readonly mailbox: string;
  /** Codes of authorities: those they work for, or, of an administrator, those whose contacts they keep. */
  readonly authorities: readonly string[];
  /** Such as "1-5 08:00-18:00". */
  readonly hours: string;
  readonly fullTime: number;
}
export type AccountField = keyof AskedAccount | 'sub';
export interface AccountFault {
  readonly field: AccountField;
  readonly why: 'missing' | 'not-an-id' | 'in-use' | 'not-a-work-mailbox' | 'not-codes' | 'not-hours' | 'not-a-share' | 'not-of-the-desk';
}

export interface ToPropose {
  readonly asked: AskedAccount;
  readonly before: Account | undefined;
  /** Of somebody new: their id at the sign-in service. */
  readonly sub: string;
  /** Whether that id has an account already, of whatever force. */
  readonly known: boolean;
  readonly reason: AskReason;
  readonly by: string;
  readonly force: string;
  readonly now: Instant;
  readonly newId: (about: string) => string;
}
export type Proposed = { readonly kind: 'proposed'; readonly change: AccountChange } | { readonly kind: 'faults'; readonly faults: readonly AccountFault[] } | { readonly kind: 'refused'; readonly why: string };

/** A new account, another role, or an account that was closed and is to be open again. It waits for a second person, and until then nothing changes. */
export function proposeAccount(to: ToPropose): Proposed {
  const { asked, before, sub, by, force, now, newId, reason } = to;
  if (before && before.sub === by) return { kind: 'refused', why: 'nobody asks for a change of their own account: ask a colleague' };
  const faults = faultsOf(to);
  if (faults.length > 0) return { kind: 'faults', faults };
  const { rank: _rank, officerId: _officer, keepsAuthorities: _keeps, namedLead: _lead, casework, since: _since, askedBy: _asked, approvedBy: _approved, ...kept } = before ?? { sub };
  const after: Account = {
    ...kept, sub, force, active: true, name: `${asked.givenName} ${asked.familyName}`, givenName: asked.givenName, familyName: asked.familyName, role: asked.role,
    ...(asked.rank === '' ? {} : { rank: asked.rank }), ...(asked.officerId === '' ? {} : { officerId: asked.officerId }),
    ...(asked.namedLead ? { namedLead: true } : {}),
    ...(asked.role === 'administrator' && asked.authorities.length > 0 ? { keepsAuthorities: asked.authorities } : {}),
    // Home, other names and declared conflicts stay: they are what keeps somebody from a case of their own family.
    ...(hasCasework(asked.role) ? { casework: { ...casework, mailbox: asked.mailbox.toLowerCase(), authorities: asked.authorities, fullTime: asked.fullTime, shifts: readShifts(asked.hours) ?? [] } } : {}),
  };
  const deed = before === undefined ? 'new' : before.active ? 'changed' : 'opened-again';
  return { kind: 'proposed', change: { changeId: newId(`${sub}|${deed}|${now}|${by}`), force, deed, ...(before ? { before } : {}), after, reason, proposedBy: by, proposedAt: now, state: 'open' } };
}

function faultsOf({ asked, before, sub, known }: ToPropose): AccountFault[] {
  const faults: AccountFault[] = [];
  const fault = (field: AccountField, why: AccountFault['why'], wrong: boolean): void => { if (wrong) faults.push({ field, why }); };
  // An address of a person is no id: it would stand in the log.
  fault('sub', 'not-an-id', before === undefined && !/^[A-Za-z0-9._:|-]{3,128}$/.test(sub));
  fault('sub', 'in-use', before === undefined && known);
  fault('givenName', 'missing', asked.givenName === '');
  fault('familyName', 'missing', asked.familyName === '');
  fault('authorities', 'not-codes', !asked.authorities.every((code) => /^\d{3}$/.test(code)));
  fault('namedLead', 'not-of-the-desk', asked.namedLead && asked.role !== 'desk' && asked.role !== 'supervisor');
  if (!hasCasework(asked.role)) return faults;
  fault('mailbox', 'not-a-work-mailbox', mailboxFault(asked.mailbox, []) !== undefined);
  fault('hours', 'not-hours', readShifts(asked.hours) === undefined);
  fault('fullTime', 'not-a-share', !(asked.fullTime > 0 && asked.fullTime <= 1));
  return faults;
}
