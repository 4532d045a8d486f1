import type { CheckedResult, Problem, Warning } from '../../events/api.ts';
import type { Caller, IntakeDeps } from './deps.ts';
import { contentHashOf, eventHashOf } from './prepare-acceptance.ts';
import { eventIdOf, readOne, receiptIdOf } from './read-one.ts';
import { eventIdReused, versionReused, warningsOf } from './take-event.ts';

export type CheckedEvent = { readonly kind: 'sound'; readonly warnings: readonly Warning[] } | { readonly kind: 'refused'; readonly problem: Problem };
type CheckDeps = Pick<IntakeDeps, 'clock' | 'incidents' | 'policyOf'>;

/** Says what would become of an event, and keeps nothing: no refusal, no receipt. */
export async function checkEvent(raw: unknown, caller: Caller, deps: CheckDeps): Promise<CheckedEvent> {
  const read = readOne(raw, caller, deps.clock.now());
  if (read.kind === 'refused') return read;
  const { event } = read;
  const receipt = await deps.incidents.receipt(caller.force, receiptIdOf(caller.force, event));
  if (receipt && receipt.contentHash !== eventHashOf(event)) return { kind: 'refused', problem: eventIdReused };
  if (!receipt && event.type !== 'force.period-closed') {
    const stored = await deps.incidents.version(caller.force, event.data.reference, event.data.incidentVersion);
    if (stored && contentHashOf(asEvent(event, stored.content)) !== contentHashOf(event)) return { kind: 'refused', problem: versionReused };
  }
  return { kind: 'sound', warnings: warningsOf(event, [], caller, deps) };
}

export async function checkBatch(events: readonly unknown[], caller: Caller, deps: CheckDeps): Promise<CheckedResult[]> {
  const results: CheckedResult[] = [];
  for (const event of events) {
    const checked = await checkEvent(event, caller, deps);
    const id = eventIdOf(event);
    results.push(checked.kind === 'sound' ? { id, status: 200, outcome: 'would-be-accepted', warnings: [...checked.warnings] } : { id, status: checked.problem.status, problem: checked.problem });
  }
  return results;
}

type StoredEvent = Parameters<typeof contentHashOf>[0];
type StoredContent = NonNullable<Awaited<ReturnType<IntakeDeps['incidents']['version']>>>['content'];

/** A stored version in the shape of an event, so that both are measured alike. */
function asEvent(envelope: StoredEvent, content: StoredContent): StoredEvent {
  return content.kind === 'withdrawn' ? { ...envelope, type: 'incident.withdrawn', data: content.data } : { ...envelope, type: 'incident.reported', data: content.data };
}
