import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Account } from '../../../../shared/domain/accounts/account.ts';
import { type AccountChange, type AccountDeed, askReasons, closeReasons, type RefuseReason, refuseReasons, type StaffRole } from '../../../../shared/domain/accounts/account-change.ts';
import type { AccountFault } from '../../../../shared/domain/accounts/propose-account.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import { writeShifts } from '../../../../shared/domain/cases/read-shifts.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Speech } from '../../words/speech.ts';
import type { SummaryRow } from '../casework/page-parts.ts';

export const roleWords: Readonly<Record<StaffRole, string>> = {
  desk: 'Safeguarding desk', supervisor: 'Desk supervisor', 'idat-officer': 'IDAT officer', 'idat-supervisor': 'IDAT supervisor', idva: 'IDVA', 'idva-supervisor': 'IDVA supervisor',
  'marac-coordinator': 'MARAC coordinator', board: 'Board', administrator: 'Administrator',
};
/** What each may see and do, for whoever gives the role. */
export const roleDoes: Readonly<Record<StaffRole, string>> = {
  desk: 'reviews, telephone tasks, the ledger; no restricted incident', supervisor: 'the desk, restricted incidents, withdrawals, recommendations, who is who, the audit log', 'idat-officer': 'their perpetrator cases; no school, no new address',
  'idat-supervisor': 'the perpetrator queue, allocation, restricted cases', idva: 'their own cases and what is offered to them', 'idva-supervisor': 'every IDVA case, restricted ones too', 'marac-coordinator': 'the MARAC agenda and its actions',
  board: 'figures alone, small numbers hidden', administrator: 'users, contacts, policy packs, the audit log; no case',
};
export function sayRole(role: PortalRole, say: Speech['say']): string {
  return say(Object.hasOwn(roleWords, role) ? roleWords[role as StaffRole] : role.replaceAll('-', ' '));
}

export const deedWords: Readonly<Record<AccountDeed, string>> = { new: 'New account', changed: 'Change of role or entry', 'opened-again': 'Open a closed account again', closed: 'Account closed' };

export function sayReason(change: Pick<AccountChange, 'deed' | 'reason'>, say: Speech['say']): string {
  return say((change.deed === 'closed' ? closeReasons[change.reason as keyof typeof closeReasons] : askReasons[change.reason as keyof typeof askReasons]) ?? '');
}
export function sayRefusal(reason: RefuseReason, say: Speech['say']): string {
  return say(refuseReasons[reason]);
}

const fieldWords: Readonly<Record<AccountFault['field'], string>> = {
  sub: 'The id at the sign-in service', givenName: 'Given name', familyName: 'Family name', role: 'Role', rank: 'Rank', officerId: 'Police id', mailbox: 'Work mailbox', authorities: 'Authorities', hours: 'Hours on duty', fullTime: 'Share of full time', namedLead: 'Named lead for protected children',
};
const faultWords: Readonly<Record<AccountFault['why'], string>> = {
  missing: 'is missing', 'not-an-id': 'must be the id that the sign-in service shows, never an email address', 'in-use': 'has an account already', 'not-a-work-mailbox': 'must be their own address at work: no shared inbox, no private provider',
  'not-codes': 'must be codes of three digits with a semicolon between them, such as 895; 896', 'not-hours': 'must be written like 1-5 08:00-18:00, Monday being 1', 'not-a-share': 'must be above 0 and at most 1', 'not-of-the-desk': 'must be somebody of the desk or a supervisor',
};
/** The name of the field, then what is wrong with it: the Welsh of each reads on in the same order. */
export function sayFault({ field, why }: AccountFault, say: Speech['say']): string {
  return say('{field} {fault}', { field: say(fieldWords[field]), fault: say(faultWords[why]) });
}

/** "Since 9 November 2026: asked for by Mo Farrow, approved by Ines Carrow." */
export function saySince({ since, askedBy, approvedBy, active }: Account, nameOf: (sub: string) => string, { say, page }: Speech): string {
  if (since === undefined) return say('From a file that was taken in; no day is recorded.');
  const values = { day: sayDate(londonDateOf(since), page.calendar), name: nameOf(askedBy ?? ''), approver: nameOf(approvedBy ?? '') };
  return active ? say('Since {day}: asked for by {name}, approved by {approver}.', values) : say('Closed on {day} by {name}.', values);
}

/** An account as rows. Homes, other names and declared conflicts are not shown: whoever keeps the accounts need not read them to keep them. */
export function rowsOf(account: Account, say: Speech['say']): readonly SummaryRow[] {
  const { casework } = account;
  return [
    { label: 'Name', value: account.name }, { label: 'Role', value: sayRole(account.role, say) }, { label: 'May see and do', value: Object.hasOwn(roleDoes, account.role) ? say(roleDoes[account.role as StaffRole]) : '' },
    { label: 'Account', value: say(account.active ? 'Open' : 'Closed ⟨an account⟩') }, { label: 'Rank', value: account.rank ? say(account.rank.replaceAll('-', ' ')) : '' }, { label: 'Police id', value: account.officerId ?? '' },
    { label: 'Named lead for protected children', value: account.namedLead ? say('Yes ⟨a named lead⟩') : '' },
    { label: 'Keeps the contacts of', value: (account.keepsAuthorities ?? []).join('; ') },
    ...(casework ? [
      { label: 'Work mailbox', value: casework.mailbox ?? say('None') }, { label: 'Works for', value: casework.authorities.length > 0 ? casework.authorities.join('; ') : say('All authorities of the force') },
      { label: 'Hours on duty', value: writeShifts(casework.shifts) || say('Never by rota') }, { label: 'Share of full time', value: String(casework.fullTime) },
    ] : []),
    { label: 'Id at the sign-in service', value: account.sub },
  ].filter(({ value }) => value !== '');
}
