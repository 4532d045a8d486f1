import type { Disclosure } from '../notification/content.ts';
import { lastReadBefore } from '../notification/earlier-versions.ts';
import type { Instant } from '../time.ts';

export type ListStanding = 'unread' | 'changed' | 'read' | 'read-by-colleague' | 'acknowledged' | 'withdrawn';

/**
 * How it stands for this adult: what a colleague has read is not theirs to hurry for, and not theirs to call read.
 * @param adultIds the person's entries: one, or one for each school of a trust
 * @param known whatever else they were told of: whoever had read an earlier version has something new to read in this one
 */
export function standingOf(disclosure: Disclosure, adultIds: readonly string[], known: readonly Disclosure[] = []): ListStanding {
  if (disclosure.access === 'withdrawn') return 'withdrawn';
  if (disclosure.acknowledgedAt) return 'acknowledged';
  if (disclosure.readBy?.some((id) => adultIds.includes(id))) return 'read';
  if (lastReadBefore(disclosure, known, adultIds)) return 'changed';
  return disclosure.readAt ? 'read-by-colleague' : 'unread';
}

export function isToRead(standing: ListStanding): boolean {
  return standing === 'unread' || standing === 'changed';
}

/** How many days what has been read stays on the list of today, and how many there are at most: two school weeks, ours. */
export const recently = { days: 14, most: 50 } as const;

/**
 * The list of today, and what has been read before it. Nothing unread is ever among the earlier ones, however old.
 * @returns each in the order of reading
 */
export function todayAndEarlier(disclosures: readonly Disclosure[], adultIds: readonly string[], now: Instant): { readonly today: readonly Disclosure[]; readonly earlier: readonly Disclosure[] } {
  const since = new Date(Date.parse(now) - recently.days * 24 * 3_600_000).toISOString();
  const [unread, read]: [Disclosure[], Disclosure[]] = [[], []];
  for (const one of disclosures) (isToRead(standingOf(one, adultIds)) ? unread : read).push(one);
  read.sort((a, b) => compare(b.releasedAt ?? '', a.releasedAt ?? '') || compare(a.disclosureId, b.disclosureId));
  const recent = read.slice(0, recently.most).filter(({ releasedAt }) => (releasedAt ?? '') >= since);
  return { today: [...unread, ...recent], earlier: read.slice(recent.length) };
}

const ranks: Readonly<Record<ListStanding, number>> = { unread: 0, changed: 0, 'read-by-colleague': 1, read: 2, acknowledged: 3, withdrawn: 4 };

/**
 * Unread before read; among the unread the one whose opening comes soonest, those without a known opening last, and of those for one opening the
 * most serious and then the most recent first; the rest newest first.
 */
export function inReadingOrder(disclosures: readonly Disclosure[], adultIds: readonly string[], known: readonly Disclosure[] = []): readonly Disclosure[] {
  return [...disclosures].sort((a, b) => {
    const [left, right] = [ranks[standingOf(a, adultIds, known)], ranks[standingOf(b, adultIds, known)]];
    if (left !== right) return left - right;
    if (left === ranks.unread) return compare(a.deadlineAt ?? '~', b.deadlineAt ?? '~') || seriousness(b) - seriousness(a) || compare(b.content.happened.reportedAt, a.content.happened.reportedAt) || compare(a.disclosureId, b.disclosureId);
    return compare(b.releasedAt ?? '', a.releasedAt ?? '') || compare(a.disclosureId, b.disclosureId);
  });
}

/**
 * The same list with brothers and sisters together: children of one incident at one setting who share a family name stand where
 * the first of them stands. A child of another family in the same incident stays apart: that two families met is not the list's to tell.
 */
export function inFamilies(disclosures: readonly Disclosure[], adultIds: readonly string[], known: readonly Disclosure[] = []): readonly (readonly Disclosure[])[] {
  const families = new Map<string, Disclosure[]>();
  for (const disclosure of inReadingOrder(disclosures, adultIds, known)) {
    const read = !isToRead(standingOf(disclosure, adultIds, known));
    const key = JSON.stringify([read, disclosure.force, disclosure.reference, disclosure.setting, familyNameOf(disclosure)]);
    const family = families.get(key);
    if (family) family.push(disclosure);
    else families.set(key, [disclosure]);
  }
  return [...families.values()];
}

/** What follows the first name; a child recorded by one name alone has a family of their own. */
function familyNameOf({ content: { child }, disclosureId }: Disclosure): string {
  const rest = child.fullName.startsWith(`${child.firstName} `) ? child.fullName.slice(child.firstName.length + 1).split(' ').at(-1) : undefined;
  return rest?.toLowerCase() ?? disclosureId;
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
