import type { Disclosure } from '../../notification/content.ts';
import { plusMinutes, type Instant } from '../../time.ts';
import type { Change } from '../change.ts';
import { openTask } from './open-task.ts';

/** The supervisor sees a recall that the desk has not seen to by then. */
const minutesToSupervisor = 60;

/**
 * Ruling 9: one that somebody had read is withdrawn. The page says so to them; the desk gets a notice for each who had read it, because
 * what was read may have been acted on, an earlier version too. Of a wrong child or school it gets a breach instead (breach.ts).
 */
export function tellOfReaders(disclosures: readonly Disclosure[], now: Instant): readonly Pick<Change, 'tasks' | 'due'>[] {
  // Who read two versions of it at one setting is told of once, by the latest.
  const latestFirst = disclosures.toSorted((a, b) => (a.plannedAt < b.plannedAt ? 1 : -1));
  const reads = new Map(latestFirst.flatMap((disclosure) => (disclosure.readBy ?? []).map((adultId) => [`${disclosure.setting} ${adultId}`, { disclosure, adultId }] as const)).toReversed());
  return [...reads.values()].toReversed().map(({ disclosure: { force, reference, childRef, disclosureId, plannedAt, setting }, adultId }) => openTask({
    force, reference, childRef, taskId: `recall~${disclosureId}~${plannedAt}~${adultId}`, now,
    detail: { kind: 'notice', what: 'withdrawn-after-read', setting, adultId }, clocks: { deadlineAt: null, deskAt: now, supervisorAt: plusMinutes(now, minutesToSupervisor) },
  }));
}
