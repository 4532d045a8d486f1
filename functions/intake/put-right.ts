import { taskEntry } from '../../shared/domain/duty/change.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import type { Caller, IntakeDeps } from './deps.ts';
import { refusalTaskId } from './keep-refusal.ts';

/** Closes the refusal that an accepted event corrects. False if the force has no such refusal. Doing it again changes nothing. */
export async function putRight(refusalId: string, receiptId: string, { clientId, force }: Caller, { book, clock, log, refused }: IntakeDeps): Promise<boolean> {
  const task = await book.task(force, refusalTaskId(refusalId));
  if (!task) {
    if (await refused.get(force, refusalId)) return true;
    log.warn('correction-unknown', { force, clientId });
    return false;
  }
  const committed = await commitDecision(book, async () => {
    const now = await book.task(force, refusalTaskId(refusalId));
    if (now?.state !== 'open') return { kind: 'change', change: {} };
    return { kind: 'change', change: { tasks: [taskEntry(now, { state: 'closed', decision: { kind: 'put-right', note: `by the event of receipt ${receiptId}` }, closedAt: clock.now(), closedBy: clientId })] } };
  });
  if (committed.kind === 'committed') log.info('refusal-put-right', { force, refusalId, receiptId });
  return true;
}
