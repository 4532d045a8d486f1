import type { AssessMessage } from '../../../../events/internal.ts';
import type { DueRow } from '../../../../shared/domain/duty/due.ts';
import type { LinkDecision } from '../../../../shared/domain/people/link-decision.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import { plusSeconds } from '../../../../shared/domain/time.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { incidentData } from '../casework/open-case.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { questionView } from './question.view.ts';
import { openQuestions, questionAddress } from './questions.ts';

export const whoQuestion: Page = async (visit) => {
  const found = await questionAt(visit);
  return found ? show(visit, found) : notFound;
};

/** Same or different, with a reason. Kept for good; whatever rests on it is judged again. */
export const decideWho: Page = async (visit) => {
  const { body } = visit;
  const found = await questionAt(visit);
  if (!found) return notFound;
  const filled: Filled = { form: body['decision'] ?? '', values: body, errors: {} };
  const candidate = found.candidates.find((_, place) => String(place) === body['candidate']);
  const reason = (body['reason'] ?? '').trim();
  const kind = body['decision'];
  if ((kind !== 'same' && kind !== 'different') || !candidate) return show(visit, found, filled, 'choose what to decide');
  if (reason === '' || reason.length > 1000) return show(visit, found, filled, 'a decision needs a reason of at most 1,000 characters');
  await decide(visit, found, { kind, one: found.about, other: { reference: candidate.reference, ref: candidate.ref } }, reason);
  return go(href('whoIsWho') + doneQuery('case-decided'));
};

async function decide({ deps, user, now, record }: Visit, { force, questionId, revision }: LinkQuestion, pair: Pick<Extract<LinkDecision, { kind: 'same' | 'different' }>, 'kind' | 'one' | 'other'>, reason: string): Promise<void> {
  const decisionId = opaqueIdOf('link', force, questionId, revision, pair.other.reference, pair.other.ref);
  await record({ force, operation: 'alteration', what: `who-is-who-${pair.kind}`, subject: decisionId });
  const message: AssessMessage = { type: 'link.decided', id: `link~${decisionId}`, force, decisionId };
  // Stored first: if the decision is kept and the word of it is lost, the minute's tick sends it.
  const row: DueRow = { what: 'forward', at: plusSeconds(now, 60), id: `forward~${force}~${message.id}`, force, queue: 'assess', body: JSON.stringify(message) };
  await deps.due.put(row);
  await deps.people.decide(force, { ...pair, decisionId, at: now, by: user.sub, reason });
  await deps.outgoing.send('assess', [message]);
  await deps.due.remove(row);
  deps.log.info('case-decided', { what: `who-is-who-${pair.kind}` });
}

async function questionAt(visit: Visit): Promise<LinkQuestion | undefined> {
  const { user: { force }, params } = visit;
  const found = force === undefined ? undefined : (await openQuestions(visit, force)).find((question) => questionAddress(question) === params['question']);
  if (!found) await visit.record({ operation: 'refusal', what: 'who-is-who', outcome: 'not-found' });
  return found;
}

async function show(visit: Visit, question: LinkQuestion, filled?: Filled, why?: string): Promise<Answer> {
  const { force, about, candidates } = question;
  const incidents = new Map(await Promise.all([about, ...candidates].map(async ({ reference }) => [reference, await incidentData(visit, force, reference)] as const)));
  return {
    kind: 'page', template: 'pages/casework/case.njk', status: filled ? 400 : 200,
    view: questionView({ question, incidents, now: visit.now, filled, why, done: sayDone(visit.query['done']) }),
    shows: [{ force, operation: 'consultation', what: 'who-is-who', subject: questionAddress(question) }],
  };
}
