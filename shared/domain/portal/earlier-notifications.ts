import { londonDateOf } from '../clocks/london-time.ts';
import type { Disclosure, NotificationContent } from '../notification/content.ts';
import type { EarlierTelling, EarlierKind } from '../notification/words/page-words.ts';
import type { Instant } from '../time.ts';

/** What of others' notifications this reader may know: the same questions that the page itself asks. */
export interface Sight {
  /** False where any entry of the reader may be a party, or is barred: then it is nowhere to them. */
  readonly mayKnow: (other: Disclosure) => boolean;
  /** Whether its own page would open to them now. */
  readonly mayOpen: (other: Disclosure) => boolean;
}

/**
 * What this child's setting was told of earlier incidents, newest first: released before this one and of the same pupil as far as the pages
 * themselves say (same name and date of birth). Without a date of birth nothing is said to be the same child. What it was about is said only to
 * whoever may open that page; what was withdrawn only to those who had read it, as withdrawn and no more, and not at all where it was of the wrong child.
 */
export function earlierTellings(current: Disclosure, others: readonly Disclosure[], { mayKnow, mayOpen }: Sight): readonly EarlierTelling[] {
  const { fullName, dateOfBirth } = current.content.child;
  if (dateOfBirth === undefined) return [];
  const sameChild = others.filter((other) =>
    other.setting === current.setting && other.force === current.force && other.reference !== current.reference && mayKnow(other)
    && other.content.child.fullName === fullName && other.content.child.dateOfBirth === dateOfBirth);
  const byReference = Map.groupBy(sameChild, ({ reference }) => reference);
  return [...byReference.values()].flatMap((versions): (EarlierTelling & { at: Instant })[] => {
    const latest = versions.filter((one) => one.access === 'open' || one.access === 'replaced' || isWithdrawnFor(one, mayOpen)).toSorted((a, b) => b.version - a.version)[0];
    // An earlier version that was released, and replaced since, is when the school was first told.
    const first = versions.filter(({ access, releasedAt }) => releasedAt !== undefined && (access === 'open' || access === 'replaced' || access === 'superseded' || access === latest?.access)).map(({ releasedAt }) => releasedAt ?? '').sort()[0];
    if (!latest || first === undefined || first >= (current.releasedAt ?? `${first}~`)) return [];
    const opens = mayOpen(latest);
    return [{
      at: first, on: londonDateOf(first), withdrawn: latest.access === 'withdrawn', supported: versions.some(({ supportedAt }) => supportedAt !== undefined),
      ...(opens ? { disclosureId: latest.disclosureId, ...(latest.access === 'withdrawn' ? {} : { kind: kindOf(latest.content) }) } : {}),
    }];
  }).toSorted((a, b) => (a.at < b.at ? 1 : -1)).map(({ at: _at, ...telling }) => telling);
}

function isWithdrawnFor(other: Disclosure, mayOpen: Sight['mayOpen']): boolean {
  return other.access === 'withdrawn' && other.withdrawnReason !== 'wrong-child-or-school' && mayOpen(other);
}

/** By what that page said of the child, never by a grade. */
function kindOf({ child, present }: NotificationContent): EarlierKind {
  if (child.directVictim) return 'person-harmed';
  return present === undefined ? 'not-recorded' : present ? 'was-there' : 'was-not-there';
}
