import type { Absence } from '../recipients/cover.ts';
import type { CalendarDate, Instant } from '../time.ts';

/** One person's entry in the directory, as far as changes to it are concerned; shared/ports/directory.ts has the whole. */
export interface ContactEntry {
  readonly adultId: string;
  readonly setting: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly otherFamilyNames?: readonly string[];
  readonly role: 'designated-safeguarding-lead' | 'deputy-safeguarding-lead' | 'head' | 'education-safeguarding-officer';
  readonly mailbox: string;
  readonly phone?: string;
  /** Their own choice: no change of an entry is about it. */
  readonly language?: 'cy' | 'en';
  readonly order: number;
  readonly trained: boolean;
  readonly trainedOn?: CalendarDate;
  readonly present: boolean;
  readonly approvedBy?: string;
  readonly homeAddress?: string;
  readonly homePostcode?: string;
  readonly policePersonIds?: readonly string[];
  readonly declaredConflicts?: readonly { readonly familyName: string; readonly givenName?: string }[];
  readonly conflictsDeclaredOn?: CalendarDate;
  readonly absences?: readonly Absence[];
  readonly servesFrom?: CalendarDate;
  readonly servesUntil?: CalendarDate;
  readonly alsoAdultIds?: readonly string[];
}

/**
 * What was done. Whatever can let somebody be told who was not told before is `entry`, and needs a second person. What can only keep things from
 * somebody (leave, removal, one more conflict) holds at once; the person is written to either way.
 */
export type ContactDeed = 'entry' | 'absence' | 'removal' | 'declaration' | 'mailbox';

/** Whether a second person has to approve it: everything after which somebody may be told who was not told before. A mailbox that works again is sent to again. */
export function needsSecond(deed: ContactDeed): boolean {
  return deed === 'entry' || deed === 'mailbox';
}

/** A change of the directory, kept for good: who asked for it, who decided, what the entry was and what it became. */
export interface ContactChange {
  readonly changeId: string;
  readonly force: string;
  /** Of the setting. */
  readonly authority: string;
  readonly deed: ContactDeed;
  /** Absent for somebody new. */
  readonly before?: ContactEntry;
  readonly after: ContactEntry;
  /** Nobody approved at the setting has a mailbox at this domain yet. */
  readonly newDomain: boolean;
  /** Of a mailbox that works again: how that is known. */
  readonly because?: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly state: 'open' | 'done' | 'refused';
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  readonly reason?: string;
}

/** Who writes to whom: everyone whose address the change was about, the old one first. A new address alone would tell a thief. */
export function mailboxesToTell({ before, after }: Pick<ContactChange, 'before' | 'after'>): string[] {
  return [...new Set([before?.mailbox, after.mailbox].filter((mailbox) => mailbox !== undefined && mailbox !== ''))] as string[];
}
