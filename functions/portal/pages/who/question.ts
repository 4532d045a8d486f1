import { mayRecordPrimary } from '../../../../shared/domain/risk/incident-events.ts';
import type { LinkQuestion } from '../../../../shared/domain/people/link-question.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { incidentData } from '../casework/open-case.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { keepIncidentEvent, keepLinkDecision } from './keep-decision.ts';
import { questionView } from './question.view.ts';
import { openQuestions, questionAddress } from './questions.ts';
import { readWhoDidWhat } from './who-did-what.ts';

export const whoQuestion: Page = async (visit) => {
  const found = await questionAt(visit);
  return found ? show(visit, found) : notFound;
};

/** Same or different, or who did what, with a reason. Kept for good; whatever rests on it is judged again. */
export const decideWho: Page = async (visit) => {
  const { body, user, now } = visit;
  const found = await questionAt(visit);
  if (!found) return notFound;
  const filled: Filled = { form: body['decision'] ?? '', values: body, errors: {} };
  const reason = (body['reason'] ?? '').trim();
  const noReason = reason === '' || reason.length > 1000 ? 'a decision needs a reason of at most 1,000 characters' : undefined;
  if (found.why === 'each-accuses-the-other') {
    const { force, about: { reference } } = found;
    const rank = user.rank ?? 'sergeant';
    if (!mayRecordPrimary(rank)) return show(visit, found, filled, 'a sergeant or above records who did what');
    const read = readWhoDidWhat(body, await incidentData(visit, force, reference));
    if (read.kind === 'unread' || noReason !== undefined) return show(visit, found, filled, read.kind === 'unread' ? read.why : noReason);
    await keepIncidentEvent(visit, force, reference, { kind: 'primary-recorded', at: now, by: user.sub, rank, reason, ...read.value });
    return go(href('whoIsWho') + doneQuery('case-decided'));
  }
  const candidate = found.candidates.find((_, place) => String(place) === body['candidate']);
  const kind = body['decision'];
  if ((kind !== 'same' && kind !== 'different') || !candidate) return show(visit, found, filled, 'choose what to decide');
  if (noReason !== undefined) return show(visit, found, filled, noReason);
  const { force, questionId, revision, about } = found;
  const other = { reference: candidate.reference, ref: candidate.ref };
  await keepLinkDecision(visit, force, { kind, one: about, other, decisionId: opaqueIdOf('link', force, questionId, revision, other.reference, other.ref), at: now, by: user.sub, reason });
  return go(href('whoIsWho') + doneQuery('case-decided'));
};

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
    view: questionView({ role: visit.user.role, question, incidents, now: visit.now, filled, why, done: sayDone(visit.query['done'], visit.speech.say), speech: visit.speech }),
    shows: [{ force, operation: 'consultation', what: 'who-is-who', subject: questionAddress(question) }],
  };
}
