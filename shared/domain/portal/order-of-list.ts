import type { Disclosure } from '../notification/content.ts';
import type { Instant } from '../time.ts';

export type ListStanding = 'unread' | 'read' | 'read-by-colleague' | 'acknowledged' | 'withdrawn';

/**
 * How it stands for this adult: what a colleague has read is not theirs to hurry for, and not theirs to call read.
 * @param adultIds the person's entries: one, or one for each school of a trust
 */
export function standingOf(disclosure: Disclosure, adultIds: readonly string[]): ListStanding {
  if (disclosure.access === 'withdrawn') return 'withdrawn';
  if (disclosure.acknowledgedAt) return 'acknowledged';
  if (!disclosure.readAt) return 'unread';
  return disclosure.readBy?.some((id) => adultIds.includes(id)) ? 'read' : 'read-by-colleague';
}

const first: readonly ListStanding[] = ['unread', 'read-by-colleague', 'read', 'acknowledged', 'withdrawn'];

/**
 * Unread before read; among the unread the one whose opening comes soonest, those without a known opening last, and of those for one opening the
 * most serious and then the most recent first; the rest newest first.
 */
export function inReadingOrder(disclosures: readonly Disclosure[], adultIds: readonly string[]): readonly Disclosure[] {
  return [...disclosures].sort((a, b) => {
    const [left, right] = [standingOf(a, adultIds), standingOf(b, adultIds)];
    if (left !== right) return first.indexOf(left) - first.indexOf(right);
    if (left === 'unread') return compare(a.deadlineAt ?? '~', b.deadlineAt ?? '~') || seriousness(b) - seriousness(a) || compare(b.content.happened.reportedAt, a.content.happened.reportedAt) || compare(a.disclosureId, b.disclosureId);
    return compare(b.releasedAt ?? '', a.releasedAt ?? '') || compare(a.disclosureId, b.disclosureId);
  });
}

/** By what the page itself says, and by nothing that it does not: a grade of risk must not be told by the order of a list. */
function seriousness({ content }: Disclosure): number {
  if (content.injuries === 'serious' || content.child.directVictim) return 3;
  if (content.injuries === 'minor' || content.collectionRisk === 'likely') return 2;
  return content.collectionRisk === 'possible' || content.suspect?.status === 'not-yet-found' ? 1 : 0;
}

/** Whole minutes until the opening, negative once it has passed; undefined where none is known. */
export function minutesToOpening(deadlineAt: Instant | null, now: Instant): number | undefined {
  return deadlineAt === null ? undefined : Math.floor((Date.parse(deadlineAt) - Date.parse(now)) / 60_000);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
