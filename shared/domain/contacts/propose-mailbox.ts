import type { Instant } from '../time.ts';
import type { ContactChange, ContactEntry } from './contact-change.ts';

export interface ToClear {
  readonly entry: ContactEntry;
  /** Since when emails to it have failed; undefined where none does. */
  readonly failingSince: Instant | undefined;
  /** What waits for a second person at the authority. */
  readonly waiting: readonly ContactChange[];
  readonly because: string;
  readonly by: string;
  readonly force: string;
  readonly authority: string;
  readonly now: Instant;
  readonly newId: (about: string) => string;
}

export type Cleared = { readonly kind: 'proposed'; readonly change: ContactChange } | { readonly kind: 'refused'; readonly why: string };

/** One person says that a mailbox to which emails failed works again, and how they know; nothing is sent to it before a second agrees. */
export function proposeMailboxWorks({ entry, failingSince, waiting, because, by, force, authority, now, newId }: ToClear): Cleared {
  if (failingSince === undefined) return { kind: 'refused', why: 'no email to this mailbox has failed' };
  if (because.trim() === '') return { kind: 'refused', why: 'say how it is known that the mailbox works' };
  if (waiting.some(({ deed, after }) => deed === 'mailbox' && after.adultId === entry.adultId)) return { kind: 'refused', why: 'that waits for a second person already' };
  return { kind: 'proposed', change: { changeId: newId(`${entry.adultId}|mailbox|${now}`), force, authority, deed: 'mailbox', before: entry, after: entry, newDomain: false, because: because.trim(), proposedBy: by, proposedAt: now, state: 'open' } };
}
