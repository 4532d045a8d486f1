import type { BatchResult } from '../../events/api.ts';
import { problemOf } from '../../shared/runtime/http.ts';
import type { Caller, IntakeDeps } from './deps.ts';
import { eventIdOf } from './read-one.ts';
import { type Forward, handOnTogether, takeEvent } from './take-event.ts';

/** Incidents worked on at once. Events of one incident are taken in their order. */
const atOnce = 8;
/** The gateway waits 30 seconds: events not begun by then are given back, rather than all lost with the answer. Real time. */
const mostMilliseconds = 20_000;

export const notNow = problemOf('not-available', 'Send the same event again, with the same id: if it was kept after all, it counts once.');

/** Takes each event of a batch by itself, and answers in their order. A fault with one gives back that one. What was kept is handed on together at the end. */
export async function takeBatch(events: readonly unknown[], caller: Caller, deps: IntakeDeps, milliseconds: () => number = () => performance.now()): Promise<BatchResult[]> {
  const until = milliseconds() + mostMilliseconds;
  const results: BatchResult[] = [];
  const lines = [...byIncident(events).values()];
  const forwards: Forward[] = [];
  const worker = async () => {
    for (let line = lines.shift(); line; line = lines.shift()) {
      for (const place of line) results[place] = await takeOne(events[place], caller, deps, forwards, () => milliseconds() < until);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, lines.length) }, worker));
  await handOnTogether(forwards, caller, deps);
  return results;
}

async function takeOne(event: unknown, caller: Caller, deps: IntakeDeps, forwards: Forward[], inTime: () => boolean): Promise<BatchResult> {
  const id = eventIdOf(event);
  const givenBack: BatchResult = { id, status: notNow.status, problem: notNow };
  if (!inTime()) return givenBack;
  try {
    const taken = await takeEvent(event, caller, deps, async (forward) => void forwards.push(forward));
    return taken.kind === 'refused' ? { id, status: taken.problem.status, problem: taken.problem } : { id, status: 202, ...taken.accepted };
  } catch (fault) {
    deps.log.error('fault', { force: caller.force, clientId: caller.clientId, what: 'event of a batch' }, fault);
    return givenBack;
  }
}

/** Places of the events by the reference they give; what gives none goes with the others that give none. */
function byIncident(events: readonly unknown[]): Map<unknown, number[]> {
  const lines = new Map<unknown, number[]>();
  events.forEach((event, place) => {
    const data: unknown = typeof event === 'object' && event !== null && 'data' in event ? event.data : undefined;
    const reference: unknown = typeof data === 'object' && data !== null && 'reference' in data && typeof data.reference === 'string' ? data.reference : undefined;
    const line = lines.get(reference);
    if (line) line.push(place);
    else lines.set(reference, [place]);
  });
  return lines;
}
