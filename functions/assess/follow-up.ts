import type { AssessMessage } from '../../events/internal.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import type { SubjectSpan } from '../../shared/domain/risk/subjects.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import type { AssessDeps } from './deps.ts';

/** As many as one message holds, so that the work of one message is bounded however long a history is. */
const perMessage = 25;

/** Sends word of every incident that must be looked at or judged again. The work is theirs: nothing here grows with it but the number of messages. */
export async function followUp({ force, reference, revision, pending }: Filed, deps: AssessDeps): Promise<void> {
  if (!pending) return;
  const again = await laterThan(force, pending.spans, reference, deps);
  await sendToJudge(force, again, `${reference}~${revision}`, deps);
  await sendToAssess(force, pending.references, `${reference}~${revision}`, deps);
}

/** Incidents found in the spans, without the one that they are about. */
export async function laterThan(force: string, spans: readonly SubjectSpan[], except: string, { history }: AssessDeps): Promise<string[]> {
  const lines = await history.lines(force, spans);
  return [...new Set(lines.filter(({ facts }) => facts.some(({ type }) => type === 'incident')).map(({ reference }) => reference))].filter((one) => one !== except).sort();
}

export async function sendToJudge(force: string, references: readonly string[], cause: string, { outgoing }: AssessDeps): Promise<void> {
  const messages: AssessMessage[] = [];
  for (let start = 0; start < references.length; start += perMessage) {
    const some = references.slice(start, start + perMessage);
    messages.push({ type: 'incidents.to-judge', id: `judge~${opaqueIdOf(cause, ...some)}`, force, references: some });
  }
  if (messages.length > 0) await outgoing.send('assess', messages);
}

/** Each by itself, for its people are looked at again. */
export async function sendToAssess(force: string, references: readonly string[], cause: string, { outgoing, history }: AssessDeps): Promise<void> {
  const messages: AssessMessage[] = [];
  for (const reference of references) {
    // One not filed yet is being filed at this moment, by a run that may not have seen what this one stored.
    const version = (await history.filed(force, reference))?.version ?? 0;
    messages.push({ type: 'incident.to-assess', id: `again~${opaqueIdOf(cause, reference)}`, force, reference, version: Math.max(1, version) });
  }
  if (messages.length > 0) await outgoing.send('assess', messages);
}

