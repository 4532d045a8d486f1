import type { AssessMessage } from '../../../../events/internal.ts';
import type { DueRow } from '../../../../shared/domain/duty/due.ts';
import type { LinkDecision } from '../../../../shared/domain/people/link-decision.ts';
import type { IncidentEvent } from '../../../../shared/domain/risk/incident-events.ts';
import { plusSeconds } from '../../../../shared/domain/time.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import type { Visit } from '../../app/page.ts';

/** Keeps a decision about who is who, or the undoing of one, and has whatever rests on it judged again. */
export async function keepLinkDecision(visit: Visit, force: string, decision: LinkDecision): Promise<void> {
  const { decisionId, kind, undone } = decision;
  const what = `who-is-who-${kind}${undone ? '-undone' : ''}`;
  await visit.record({ force, operation: 'alteration', what, subject: decisionId });
  await keepAndTell(visit, { type: 'link.decided', id: `link~${decisionId}${undone ? '~undone' : ''}`, force, decisionId }, () => visit.deps.people.decide(force, decision));
  visit.deps.log.info('case-decided', { what });
}

/** Keeps what a sergeant recorded of who did what in an incident, and has it judged again with everything that it touches. */
export async function keepIncidentEvent(visit: Visit, force: string, reference: string, event: IncidentEvent): Promise<void> {
  await visit.record({ force, operation: 'alteration', what: event.kind, reference });
  const version = (await visit.deps.history.filed(force, reference))?.version ?? 1;
  await keepAndTell(visit, { type: 'incident.to-assess', id: `primary~${opaqueIdOf(force, reference, event.at, event.kind)}`, force, reference, version: Math.max(1, version) }, () => visit.deps.history.record(force, reference, event));
  visit.deps.log.info('case-decided', { what: event.kind });
}

async function keepAndTell({ deps, now }: Visit, message: AssessMessage, keep: () => Promise<void>): Promise<void> {
  // Stored first: if the decision is kept and the word of it is lost, the minute's tick sends it.
  const row: DueRow = { what: 'forward', at: plusSeconds(now, 60), id: `forward~${message.force}~${message.id}`, force: message.force, queue: 'assess', body: JSON.stringify(message) };
  await deps.due.put(row);
  await keep();
  await deps.outgoing.send('assess', [message]);
  await deps.due.remove(row);
}
