import type { Disclosure } from '../../notification/content.ts';
import { plusMinutes, type Instant } from '../../time.ts';
import type { Change } from '../change.ts';
import { openTask } from './open-task.ts';

/** The supervisor sees a recall that the desk has not seen to by then. */
const minutesToSupervisor = 60;

/**
 * Ruling 9: one that somebody had read is withdrawn. The page says so to them; the desk gets a notice for each who had read it, because
 * what was read may have been acted on. Of a wrong child or school it gets a breach instead (breach.ts). Again is harmless: the notice has one name.
 */
export function tellOfReaders(disclosures: readonly Disclosure[], now: Instant): Pick<Change, 'tasks' | 'due'> {
  const notices = disclosures.flatMap(({ force, reference, childRef, disclosureId, plannedAt, setting, readBy = [] }) => readBy.map((adultId) => openTask({
    force, reference, childRef, taskId: `recall~${disclosureId}~${plannedAt}~${adultId}`, now,
    detail: { kind: 'notice', what: 'withdrawn-after-read', setting, adultId }, clocks: { deadlineAt: null, deskAt: now, supervisorAt: plusMinutes(now, minutesToSupervisor) },
  })));
  return { tasks: notices.flatMap(({ tasks }) => tasks), due: notices.flatMap(({ due }) => due) };
}
