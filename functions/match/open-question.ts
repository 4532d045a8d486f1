import { type Change, closeTasks } from '../../shared/domain/duty/change.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { MatchDeps } from './deps.ts';

/**
 * The force where the child lives was to tell the school, and its receipt is not there when the supervisor is alerted: the school is told directly.
 * Not where one of the desk has chosen already and waits for a second person: that is theirs to end.
 */
export async function isMorningAtRisk({ waiting, force }: Duty, { book, clock }: MatchDeps): Promise<boolean> {
  if (waiting?.reason !== 'lives-elsewhere' || waiting.taskId === null || clock.now() < waiting.supervisorAt) return false;
  return (await book.task(force, waiting.taskId))?.proposal === undefined;
}

/** A person is already being asked, and nothing they look at has changed. */
export async function sameQuestion(duty: Duty, fingerprint: string, deps: MatchDeps): Promise<boolean> {
  const taskId = duty.waiting?.taskId;
  if (!taskId) return false;
  if (taskId.endsWith(`~${fingerprint}`)) return true;
  const task = await deps.book.task(duty.force, taskId);
  // A hold stays with the person who has it, whatever an amendment says.
  return task?.state === 'open' && task.detail.kind === 'hold';
}

/** Closes the question that a newer version has overtaken. */
export async function overtake(duty: Duty, now: string, deps: Pick<MatchDeps, 'book'>): Promise<Pick<Change, 'tasks'>> {
  if (!duty.waiting?.taskId) return {};
  const task = await deps.book.task(duty.force, duty.waiting.taskId);
  return { tasks: closeTasks(task ? [task] : [], now, 'match') };
}
