import { openBreach } from '../../shared/domain/duty/commands/breach.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { aDisclosure, anIncident, putReleased } from './an-incident.ts';

/** Names the notification that a school read and should not have. */
export const takenBackId = 'takenbackone';

/** A notification that was read by the wrong school and has been hidden, with its two tasks. */
export async function aBreach(fakes: Fakes): Promise<readonly Task[]> {
  const incident = anIncident({ reference: 'CHE-26-0412777' });
  const takenBack = aDisclosure({ disclosureId: takenBackId, reference: incident.reference, access: 'hidden', readAt: '2026-11-09T07:03:00Z', readBy: ['ka-900012-1'] }, incident);
  await putReleased(fakes, takenBack, incident);
  const opened = openBreach(takenBack, 'not-our-pupil', 72, '2026-11-09T07:04:00Z');
  await fakes.book.commit(opened);
  return (opened.tasks ?? []).map(({ task }) => task);
}
