import type { ContactChange } from '../domain/contacts/contact-change.ts';
import type { Adult } from './directory.ts';

/** Changes of the directory with who asked and who decided, and the directory of an authority as one list. */
export interface Contacts {
  /** Everyone at the settings of an authority, its own officers too, in no order. */
  ofAuthority(authority: string): Promise<readonly Adult[]>;
  change(authority: string, changeId: string): Promise<ContactChange | undefined>;
  /** Waiting for a second person, the earliest first. */
  waiting(authority: string): Promise<readonly ContactChange[]>;
  /** What became of the latest hundred, the last decided first. */
  decided(authority: string): Promise<readonly ContactChange[]>;
  /** Keeps a change that waits. The same again changes nothing. */
  propose(change: ContactChange): Promise<void>;
  /** Keeps what was decided, takes it from those that wait and stores the entries that come of it, all or nothing. False, and nothing stored, if somebody else decided it first. */
  decide(change: ContactChange, entries: readonly Adult[]): Promise<boolean>;
}
