import type { AssessMessage } from '../../events/internal.ts';
import { isAboutIdentifiers, identifiersOfDecision } from '../../shared/domain/people/link-decision.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import type { AssessDeps } from './deps.ts';
import { sendToAssess } from './follow-up.ts';
import { WhoIsWho } from './who-is-who.ts';

/** A person decided who is who, or took it back: every incident in which it bears on somebody is looked at again, and what follows from that follows. */
export async function linkDecided({ force, decisionId, id }: Extract<AssessMessage, { type: 'link.decided' }>, deps: AssessDeps): Promise<Outcome> {
  const decision = await deps.people.decision(force, decisionId);
  if (!decision) return { kind: 'retry', reason: 'decision not there yet' };
  const references = isAboutIdentifiers(decision)
    ? [...(await new WhoIsWho(force, deps).usesOf(identifiersOfDecision(decision))).values()].flatMap(({ occurrences }) => occurrences.map(({ reference }) => reference))
    : [decision.one.reference, decision.other.reference];
  await sendToAssess(force, [...new Set(references)].sort(), id, deps);
  deps.log.info('link-decided', { force, count: references.length });
  return done;
}
