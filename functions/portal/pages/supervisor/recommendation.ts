import type { IncidentData } from '../../../../events/incident.ts';
import { mayDecide } from '../../../../shared/domain/access/redact.ts';
import { caseEntry } from '../../../../shared/domain/cases/case-record.ts';
import { decideRecommendation, type RecommendationDecision } from '../../../../shared/domain/cases/recommendation/decide-recommendation.ts';
import type { RecommendationCase, RecommendationEvent } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import { pictureOf } from '../../../../shared/domain/cases/review/picture.ts';
import type { Judgement } from '../../../../shared/domain/risk/judgement.ts';
import type { CasesDecision } from '../../../../shared/runtime/commit-cases.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { sayDone } from '../done.ts';
import type { Filled } from '../desk/fields.ts';
import { caseAt, fullName, incidentData, maySeeIncidents, nameOrId, personById, settle, workerNames } from '../casework/open-case.ts';
import type { Section } from '../casework/page-parts.ts';
import { tooLong } from '../casework/read-form.ts';
import { afterDecision } from './after-decision.ts';
import { pictureSections } from './picture.view.ts';
import { recommendationForms, recommendationView } from './recommendation.view.ts';

const theirs = ({ user: { role } }: Visit) => ({ recommended }: RecommendationCase) => mayDecide(role, recommended);

export const recommendation: Page = async (visit) => {
  const found = await caseAt(visit, 'recommendation', theirs(visit));
  return found ? show(visit, found) : notFound;
};

/** Confirm or dismiss, a second look, or having seen that the grounds fell. What a confirmation opens is stored with it. */
export const decideTheRecommendation: Page = async (visit) => {
  const { user, now, body } = visit;
  const found = await caseAt(visit, 'recommendation', theirs(visit));
  if (!found) return notFound;
  const again = (filled: Filled, why: string) => show(visit, found, filled, why);
  const kind = body['decision'];
  const filled = { form: kind ?? '', values: body, errors: {} };
  if (tooLong(body)) return again(filled, 'use at most 1,000 characters');
  const decision = readDecision(kind ?? '', body['reason'] ?? '');
  if (!decision) return again(filled, 'choose what to do');
  return settle(visit, found, decision.kind, async (): Promise<CasesDecision> => {
    const fresh = await visit.deps.cases.record(found.force, found.caseId);
    if (fresh?.kind !== 'recommendation') return { kind: 'refused', why: 'it is not there any more' };
    const opened = await afterDecision(visit, fresh, decision, body['perpetratorId']);
    if (opened.kind === 'refused') return opened;
    const decided = decideRecommendation({ recommendation: fresh, by: user.sub, policy: policyOf(fresh.force).casework, now, decision: decision.kind === 'confirm' && opened.openedCaseId !== undefined ? { ...decision, openedCaseId: opened.openedCaseId } : decision });
    return decided.kind === 'refused' ? decided : { kind: 'entries', entries: [caseEntry('recommendation', fresh, decided.events), ...opened.entries] };
  }, href('recommendations'), again);
};

function readDecision(kind: string, reason: string): RecommendationDecision | undefined {
  switch (kind) {
    case 'confirm': case 'dismiss': case 'uphold': case 'overturn': return { kind, reason };
    case 'seen': return { kind };
    default: return undefined;
  }
}

async function show(visit: Visit, found: RecommendationCase, filled?: Filled, why?: string): Promise<Answer> {
  const { deps, user: { role, sub }, now, query, speech } = visit;
  const { force, caseId, reference } = found;
  const [incident, history, nameOf] = await Promise.all([incidentData(visit, force, reference), deps.cases.history(force, caseId), workerNames(visit, force)]);
  const people = found.said.perpetratorIds.map((id) => ({ value: id, text: nameOrId(personById(incident, id, 'did'), id, speech.say) }));
  return {
    kind: 'page', template: 'pages/casework/case.njk', status: filled ? 400 : 200,
    view: recommendationView({ role, recommendation: found, incident, history: history as readonly RecommendationEvent[], nameOf, now, why, speech, done: sayDone(query['done'], speech.say), picture: found.recommended === 'supervisor-review' ? await pictureFor(visit, found, incident) : [], forms: recommendationForms(found, sub, people, filled, speech.say) }),
    shows: [{ force, operation: 'consultation', what: found.recommended === 'supervisor-review' ? 'supervisor-review' : 'recommendation', subject: caseId }],
  };
}

/** Judged incidents read for one picture, of each person and by each count of the rules. */
const most = 50;

async function pictureFor(visit: Visit, { force, reference }: RecommendationCase, incident: IncidentData | undefined): Promise<readonly Section[]> {
  const { deps, user: { role }, speech } = visit;
  const reviewed = await deps.judgements.judgement(force, reference);
  if (!reviewed) return [];
  const counted = new Set((reviewed.assessment?.flags ?? []).flatMap(({ evidence }) => evidence.flatMap(({ counted: ids }) => ids)).map((id) => id.split('~')[0] ?? id));
  const related = (await Promise.all([
    reviewed.fact ? deps.judgements.ofVictim(force, reviewed.fact.victimId, most) : [],
    ...(reviewed.fact?.perpetratorIds ?? []).slice(0, 5).map((id) => deps.judgements.ofPerpetrator(force, id, most)),
    ...[...counted].slice(0, most).map(async (id) => { const one = await deps.judgements.judgement(force, id); return one ? [one] : []; }),
  ])).flat();
  const visible = await allowed(visit, force, [...new Map(related.map((one) => [one.reference, one])).values()]);
  return pictureSections(role, pictureOf(reviewed, visible), (incident?.children ?? []).map((child) => fullName(child, speech.say)), speech);
}

/** Those of incidents in which this user is no party; to them the others do not exist. */
async function allowed(visit: Visit, force: string, judgements: readonly Judgement[]): Promise<readonly Judgement[]> {
  const seen = await Promise.all(judgements.map(({ reference, restricted }) => maySeeIncidents(visit, force, [reference], restricted)));
  return judgements.filter((_, i) => seen[i]);
}
