import { instant, opaqueId } from '../../events/primitives.ts';
import type { Problem } from '../../events/api.ts';
import { openTask } from '../../shared/domain/duty/commands/open-task.ts';
import { clocksUntilMatched } from '../../shared/domain/intake/waiting-to-be-matched.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { type Caller, type IntakeDeps, unknownAuthority } from './deps.ts';

export interface Refusal {
  readonly problem: Problem;
  /** What is kept: an event as compact JSON, or a whole body that could not be taken apart. */
  readonly text: string;
  /** The event, as far as it could be read: its reference and clocks are looked for in it. */
  readonly event?: unknown;
}

/** A task names no more fields than a person would read. */
const mostFields = 50;

export function refusalTaskId(refusalId: string): string {
  return `refused~${refusalId}`;
}

/**
 * Keeps a refused body with a task for the desk (ruling 4), and answers the problem with its refusalId. The same body of the
 * same client is the same refusal, however often it comes; one that was closed stays closed.
 */
export async function keepRefusal({ problem, text, event }: Refusal, { clientId, force }: Caller, deps: IntakeDeps): Promise<Problem> {
  const { audit, book, clock, log, refused } = deps;
  const refusalId = `rf-${opaqueIdOf('refused', force, clientId, text)}`;
  const told: Problem = { ...problem, refusalId };
  const now = clock.now();
  const fields = (problem.errors ?? []).slice(0, mostFields).map(({ field }) => field);
  await audit.append({ at: now, force, operation: 'refusal', actor: clientId, what: 'intake', subject: refusalId, outcome: String(problem.status) });
  await refused.keep({ force, refusalId, receivedAt: now, clientId, status: problem.status, fields, body: text });
  const taskId = refusalTaskId(refusalId);
  if (!(await book.task(force, taskId))) {
    const { reference, reportedAt, authority } = readable(event, now);
    const clocks = clocksUntilMatched(reportedAt, now, await deps.directory.calendar(authority), deps.policyOf(force));
    // A conflict means that the same body, sent twice at once, has opened it.
    await book.commit(openTask({ force, reference: reference ?? refusalId, childRef: null, taskId, detail: { kind: 'refused', refusalId, status: problem.status, fields }, clocks, now }));
  }
  log.warn('event-refused', { force, clientId, refusalId, status: problem.status, count: fields.length });
  return told;
}

/** What can be read of a body that was refused: each part only if it alone is sound. */
function readable(event: unknown, now: Instant): { readonly reference: string | undefined; readonly reportedAt: Instant; readonly authority: string } {
  const data = record(record(event)['data']);
  const reference = opaqueId.safeParse(data['reference']).data;
  const reportedAt = instant.safeParse(data['reportedAt']).data;
  const children: unknown = data['children'];
  const code = Array.isArray(children) ? record(children[0])['homeAuthority'] : undefined;
  return {
    reference, reportedAt: reportedAt !== undefined && reportedAt < now ? reportedAt : now,
    authority: typeof code === 'string' && /^\d{3}$/.test(code) ? `authority:${code}` : unknownAuthority,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
