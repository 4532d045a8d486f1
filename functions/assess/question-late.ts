import type { AssessMessage } from '../../events/internal.ts';
import { plusMinutes } from '../../shared/domain/time.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { clockOfQuestion } from './ask-who-it-is.ts';
import type { AssessDeps } from './deps.ts';

const againAfterMinutes = 24 * 60;

/** A question has waited past its clock: the supervisors are told, and told again each day until somebody answers. One that was answered meanwhile is left alone. */
export async function questionLate({ force, questionId, id }: Extract<AssessMessage, { type: 'question.late' }>, deps: AssessDeps): Promise<Outcome> {
  const question = await deps.people.question(force, questionId);
  const now = deps.clock.now();
  if (question?.state !== 'open' || question.dueAt > now) return done;
  await deps.due.put(clockOfQuestion(question, plusMinutes(now, againAfterMinutes)));
  const references = [...new Set([question.about.reference, ...question.candidates.map(({ reference }) => reference)])].slice(0, 10);
  await deps.outgoing.send('cases', [{ type: 'question.alert', id: `alert~${opaqueIdOf(force, id)}`, force, subject: opaqueIdOf('who', force, questionId), references }]);
  deps.log.info('question-late', { force, what: question.why });
  return done;
}
