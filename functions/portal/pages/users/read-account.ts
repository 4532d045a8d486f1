import type { Account } from '../../../../shared/domain/accounts/account.ts';
import { type AskReason, askReasons, isStaffRole, staffRoles } from '../../../../shared/domain/accounts/account-change.ts';
import { type AskedAccount, ranks } from '../../../../shared/domain/accounts/propose-account.ts';
import { writeShifts } from '../../../../shared/domain/cases/read-shifts.ts';
import type { Speech } from '../../words/speech.ts';
import { capital, type FormView } from '../casework/page-parts.ts';
import { type Read, read, tooLong, unread } from '../casework/read-form.ts';
import { roleDoes, roleWords } from './account-words.ts';

type FormField = Omit<FormView['fields'][number], 'id'>;

/** What a form asks of an account, filled with what is there. */
export function accountFields(account: Account | undefined, say: Speech['say']): readonly FormField[] {
  const casework = account?.casework;
  return [
    ...(account ? [] : [{ name: 'sub', label: 'Id at the sign-in service', hint: 'Whoever runs the sign-in service makes the login first and gives you its id. Never an email address' }]),
    { name: 'givenName', label: 'Given name', value: account?.givenName ?? '', width: 20 },
    { name: 'familyName', label: 'Family name', value: account?.familyName ?? '', width: 20 },
    { name: 'role', label: 'Role', value: account?.role ?? '', items: staffRoles.map((value) => ({ value, text: `${say(roleWords[value])}: ${say(roleDoes[value])}` })) },
    { name: 'authorities', label: 'Authorities', hint: 'Codes with a semicolon between them. An administrator keeps their contacts; IDAT, IDVA and MARAC work for them. Empty: none to keep, all to work for', value: (account?.keepsAuthorities ?? casework?.authorities ?? []).join('; ') },
    { name: 'mailbox', label: 'Work mailbox', hint: 'Their own, for alerts: supervisors, IDAT, IDVA and MARAC', value: casework?.mailbox ?? '' },
    { name: 'hours', label: 'Hours on duty', hint: 'Such as 1-5 08:00-18:00, Monday being 1, with a semicolon between. Empty: never by rota', value: writeShifts(casework?.shifts ?? []) },
    { name: 'fullTime', label: 'Share of full time', hint: 'Such as 1 or 0.6', value: String(casework?.fullTime ?? 1), width: 3 },
    { name: 'rank', label: 'Rank', value: account?.rank ?? '', items: [{ value: '', text: 'None, or not of the police' }, ...ranks.map((value) => ({ value, text: capital(say(value.replaceAll('-', ' '))) }))] },
    { name: 'officerId', label: 'Police id', hint: 'The force\'s own id of this person, by which they are kept from their own case', value: account?.officerId ?? '', width: 20 },
    { name: 'namedLead', label: 'Named lead for protected children', value: account?.namedLead ? 'yes' : '', items: [{ value: '', text: 'No ⟨not a named lead⟩' }, { value: 'yes', text: 'Yes: of the desk and its supervisors they alone see and decide where a protected or adopted child goes to school' }] },
    { name: 'reason', label: 'Why', items: Object.entries(askReasons).map(([value, text]) => ({ value, text })) },
  ];
}

/** What was asked for; what is wrong with it beyond its shape is for proposeAccount to say. */
export function readAccount(body: Readonly<Record<string, string>>): Read<{ readonly asked: AskedAccount; readonly sub: string; readonly reason: AskReason }> {
  if (tooLong(body)) return unread('use at most 1,000 characters in a box');
  const { role = '', rank = '', reason = '', fullTime = '' } = body;
  if (!isStaffRole(role)) return unread('choose a role');
  if (!Object.hasOwn(askReasons, reason)) return unread('choose why');
  if (rank !== '' && !(ranks as readonly string[]).includes(rank)) return unread('choose a rank from the list');
  const text = (name: string): string => body[name] ?? '';
  return read({
    sub: text('sub'), reason: reason as AskReason,
    asked: {
      givenName: text('givenName'), familyName: text('familyName'), role, rank, officerId: text('officerId'), namedLead: text('namedLead') === 'yes', mailbox: text('mailbox'), hours: text('hours'),
      authorities: [...new Set(text('authorities').split(/[;,\s]+/).filter((code) => code !== ''))], fullTime: /^[01](\.\d{1,2})?$/.test(fullTime) ? Number(fullTime) : 0,
    },
  });
}
