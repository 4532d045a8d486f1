import type { Disclosure } from '../notification/content.ts';
import type { Instant } from '../time.ts';

/**
 * When this child's setting was told of earlier incidents: released before this one, still standing, of the same pupil as far as
 * the pages themselves say (same name and date of birth), and none that the reader is barred from. Newest first.
 * Without a date of birth nothing is said to be the same child.
 */
export function earlierReleases(current: Disclosure, others: readonly Disclosure[], adultId: string): readonly Instant[] {
  const { fullName, dateOfBirth } = current.content.child;
  if (dateOfBirth === undefined) return [];
  const sameChild = others.filter((other) =>
    other.setting === current.setting && other.force === current.force && other.reference !== current.reference
    && other.access === 'open' && !other.barred.includes(adultId)
    && other.content.child.fullName === fullName && other.content.child.dateOfBirth === dateOfBirth);
  const firstOfEach = new Map<string, Instant>();
  for (const { reference, releasedAt } of sameChild) {
    if (releasedAt === undefined || releasedAt >= (current.releasedAt ?? releasedAt + '~')) continue;
    const known = firstOfEach.get(reference);
    if (known === undefined || releasedAt < known) firstOfEach.set(reference, releasedAt);
  }
  return [...firstOfEach.values()].sort().reverse();
}
