import { londonDateOf } from '../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../time.ts';
import type { ContactChange, ContactEntry } from './contact-change.ts';
import { isNewDomain, mailboxFault, type MailboxFault } from './work-mailbox.ts';

/** What an administrator may ask for in an entry; whatever else stands in it stays. */
export interface AskedEntry {
  readonly givenName: string;
  readonly familyName: string;
  readonly otherFamilyNames: readonly string[];
  readonly role: ContactEntry['role'];
  readonly mailbox: string;
  readonly phone: string;
  readonly order: number;
  /** A date, or '' for none; so are the two below. */
  readonly trainedOn: string;
  readonly servesFrom: string;
  readonly servesUntil: string;
  readonly absences: ContactEntry['absences'];
}

export type EntryFault = { readonly field: keyof AskedEntry; readonly why: 'missing' | 'not-of-this-setting' | 'not-a-number' | 'taken' | 'later-than-today' | 'ends-before-it-begins' | MailboxFault };

export interface ToPropose {
  readonly asked: AskedEntry;
  readonly before: ContactEntry | undefined;
  readonly setting: string;
  /** Everybody at the setting now. */
  readonly others: readonly ContactEntry[];
  readonly now: Instant;
  readonly by: string;
  readonly force: string;
  readonly authority: string;
  readonly newId: (about: string) => string;
}

export type Proposed = { readonly kind: 'proposed'; readonly change: ContactChange } | { readonly kind: 'faults'; readonly faults: readonly EntryFault[] };

/** Ruling 6: a named person with a work mailbox of their own. The change waits for a second person, and until then nobody new is told anything. */
export function proposeEntry({ asked, before, setting, others, now, by, force, authority, newId }: ToPropose): Proposed {
  const colleagues = others.filter(({ adultId }) => adultId !== before?.adultId);
  const faults = faultsOf(asked, setting, colleagues, londonDateOf(now));
  if (faults.length > 0) return { kind: 'faults', faults };
  const mailbox = asked.mailbox.trim().toLowerCase();
  const { phone: _phone, trainedOn: _trainedOn, servesFrom: _from, servesUntil: _until, otherFamilyNames: _names, approvedBy: _approvedBy, absences: _absences, ...kept } = before ?? newcomer(setting, newId(`${setting}|${mailbox}`));
  const after: ContactEntry = {
    ...kept, setting, name: `${asked.givenName} ${asked.familyName}`, givenName: asked.givenName, familyName: asked.familyName, role: asked.role, mailbox, order: asked.order,
    trained: asked.trainedOn !== '',
    ...(asked.trainedOn === '' ? {} : { trainedOn: asked.trainedOn }), ...(asked.phone === '' ? {} : { phone: asked.phone }),
    ...(asked.servesFrom === '' ? {} : { servesFrom: asked.servesFrom }), ...(asked.servesUntil === '' ? {} : { servesUntil: asked.servesUntil }),
    ...(asked.otherFamilyNames.length === 0 ? {} : { otherFamilyNames: asked.otherFamilyNames }), ...(asked.absences?.length ? { absences: asked.absences } : {}),
  };
  return {
    kind: 'proposed',
    change: {
      changeId: newId(`${after.adultId}|${now}`), force, authority, deed: 'entry', ...(before ? { before } : {}), after,
      newDomain: isNewDomain(mailbox, colleagues.filter(({ approvedBy }) => approvedBy).map((colleague) => colleague.mailbox)),
      proposedBy: by, proposedAt: now, state: 'open',
    },
  };
}

function newcomer(setting: string, adultId: string): ContactEntry {
  return { adultId, setting, name: '', givenName: '', familyName: '', role: 'designated-safeguarding-lead', mailbox: '', order: 1, trained: false, present: true };
}

function faultsOf(asked: AskedEntry, setting: string, colleagues: readonly ContactEntry[], today: CalendarDate): EntryFault[] {
  const faults: EntryFault[] = [];
  if (asked.givenName === '') faults.push({ field: 'givenName', why: 'missing' });
  if (asked.familyName === '') faults.push({ field: 'familyName', why: 'missing' });
  if ((asked.role === 'education-safeguarding-officer') !== setting.startsWith('authority:')) faults.push({ field: 'role', why: 'not-of-this-setting' });
  const mailbox = mailboxFault(asked.mailbox, colleagues.map((colleague) => colleague.mailbox));
  if (mailbox) faults.push({ field: 'mailbox', why: mailbox });
  if (!Number.isInteger(asked.order) || asked.order < 1 || asked.order > 99) faults.push({ field: 'order', why: 'not-a-number' });
  else if (colleagues.some(({ order, present }) => present && order === asked.order)) faults.push({ field: 'order', why: 'taken' });
  // A course still to come is none yet.
  if (asked.trainedOn > today) faults.push({ field: 'trainedOn', why: 'later-than-today' });
  if (asked.servesFrom !== '' && asked.servesUntil !== '' && asked.servesUntil < asked.servesFrom) faults.push({ field: 'servesUntil', why: 'ends-before-it-begins' });
  return faults;
}
