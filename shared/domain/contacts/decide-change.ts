import { londonDateOf } from '../clocks/london-time.ts';
import type { Absence } from '../recipients/cover.ts';
import type { CalendarDate, Instant } from '../time.ts';
import type { ContactChange, ContactEntry } from './contact-change.ts';

export interface Decider {
  readonly sub: string;
  /** Their own entry, if they have one: nobody approves themselves. */
  readonly adultId?: string | undefined;
}

export type Decided = { readonly kind: 'decided'; readonly change: ContactChange; /** What is to be stored in the directory. */ readonly entries: readonly ContactEntry[] } | { readonly kind: 'refused'; readonly why: string };

export interface ToApprove {
  readonly change: ContactChange;
  /** The entry as it is now. */
  readonly current: ContactEntry | undefined;
  readonly by: Decider;
  readonly domainChecked: boolean;
  readonly now: Instant;
}

/** A second person, never the one who asked nor the one it is about. An entry that changed meanwhile has to be asked for again. */
export function approveChange({ change, current, by, domainChecked, now }: ToApprove): Decided {
  if (change.state !== 'open') return { kind: 'refused', why: 'this has already been decided' };
  if (by.sub === change.proposedBy) return { kind: 'refused', why: 'a second person has to approve what you asked for' };
  if (by.adultId === change.after.adultId) return { kind: 'refused', why: 'nobody approves their own entry' };
  if (change.deed === 'mailbox') {
    if (current?.mailbox !== change.after.mailbox) return { kind: 'refused', why: 'the entry has another mailbox since this was asked for: refuse it' };
    // The entry stays as it is; that its mailbox works is written down with the emails: functions/deliver/tell-of-change.ts.
    return { kind: 'decided', change: { ...change, state: 'done', decidedBy: by.sub, decidedAt: now }, entries: [] };
  }
  const { language: _language, ...after } = change.after;
  const entry: ContactEntry = { ...after, ...(current?.language ? { language: current.language } : {}), approvedBy: by.sub };
  const alreadyStored = same(current, entry);
  if (!alreadyStored && !same(current, change.before)) return { kind: 'refused', why: 'the entry has changed since this was asked for: refuse it, and ask again' };
  if (change.newDomain && !domainChecked) return { kind: 'refused', why: 'nobody at this place has a mailbox there yet: ring the number in the register and check it first' };
  return { kind: 'decided', change: { ...change, after: entry, state: 'done', decidedBy: by.sub, decidedAt: now }, entries: [entry] };
}

export function refuseChange(change: ContactChange, by: Decider, reason: string, now: Instant): Decided {
  if (change.state !== 'open') return { kind: 'refused', why: 'this has already been decided' };
  if (reason.trim() === '') return { kind: 'refused', why: 'a refusal needs a reason' };
  return { kind: 'decided', change: { ...change, state: 'refused', decidedBy: by.sub, decidedAt: now, reason: reason.trim() }, entries: [] };
}

export interface ToNarrow {
  readonly entry: ContactEntry;
  /** The same person's entries at other settings of a trust. */
  readonly elsewhere: readonly ContactEntry[];
  /** Everybody at the setting. */
  readonly colleagues: readonly ContactEntry[];
  readonly force: string;
  readonly authority: string;
  readonly by: Decider;
  readonly now: Instant;
  readonly newId: (about: string) => string;
}

/** Leave holds at once, and so does its cover: whoever covers was approved before. To come back early is a change of the entry, for two. */
export function recordAbsence(absence: Absence, to: ToNarrow): Decided {
  const { entry, colleagues } = to;
  if (absence.until !== undefined && absence.until < absence.from) return { kind: 'refused', why: 'the last day away is before the first' };
  const cover = absence.coverId === undefined ? undefined : colleagues.find(({ adultId }) => adultId === absence.coverId);
  if (absence.coverId !== undefined && (cover === undefined || cover.adultId === entry.adultId)) return { kind: 'refused', why: 'cover has to be somebody else at the same place' };
  if (cover && (!cover.approvedBy || !cover.trained)) return { kind: 'refused', why: 'cover has to be approved and trained first' };
  const today = londonDateOf(to.now);
  // What is long over is let go, so that the entry stays small.
  const kept = (entry.absences ?? []).filter(({ from, until }) => from !== absence.from && (until === undefined || until >= today));
  return done('absence', { ...entry, absences: [...kept, absence] }, [], to);
}

/** Gone for good: kept in the directory, so that the past can be told, and never told anything again. */
export function removeContact(to: ToNarrow): Decided {
  const { approvedBy: _approvedBy, ...rest } = to.entry;
  return done('removal', { ...rest, present: false }, [], to);
}

/** A declaration counts at every setting where its person has an entry. What was declared before stays: only a change of the entry takes it away. */
export function declareConflicts(conflicts: NonNullable<ContactEntry['declaredConflicts']>, on: CalendarDate, to: ToNarrow): Decided {
  if (on > londonDateOf(to.now)) return { kind: 'refused', why: 'a declaration cannot be dated later than today' };
  const declared = (entry: ContactEntry): ContactEntry => {
    const known = entry.declaredConflicts ?? [];
    const added = conflicts.filter((conflict) => !known.some(({ familyName, givenName }) => familyName === conflict.familyName && givenName === conflict.givenName));
    return { ...entry, conflictsDeclaredOn: on, ...(known.length + added.length > 0 ? { declaredConflicts: [...known, ...added] } : {}) };
  };
  return done('declaration', declared(to.entry), to.elsewhere.map(declared), to);
}

function done(deed: ContactChange['deed'], after: ContactEntry, also: readonly ContactEntry[], { entry, force, authority, by, now, newId }: ToNarrow): Decided {
  const change: ContactChange = { changeId: newId(`${after.adultId}|${deed}|${now}`), force, authority, deed, before: entry, after, newDomain: false, proposedBy: by.sub, proposedAt: now, state: 'done', decidedBy: by.sub, decidedAt: now };
  return { kind: 'decided', change, entries: [after, ...also] };
}

/** Order of fields and absent fields do not count, nor in which language somebody chose to be written to meanwhile. */
function same(one: ContactEntry | undefined, other: ContactEntry | undefined): boolean {
  return canonical(one) === canonical(other);
}
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).filter(([name]) => name !== 'language').toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';
}
