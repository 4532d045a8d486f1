import { caseEntry, type CaseEntry } from '../../../../shared/domain/cases/case-record.ts';
import { whyNotOffered } from '../../../../shared/domain/cases/idva/choose-idva.ts';
import { decideIdva, type IdvaDecision } from '../../../../shared/domain/cases/idva/decide-idva.ts';
import type { IdvaCase, IdvaEvent } from '../../../../shared/domain/cases/idva/idva-case.ts';
import { opposingCases } from '../../../../shared/domain/cases/idva/choose-idva.ts';
import { pairSubject } from '../../../../shared/domain/cases/marac/evolve-marac.ts';
import type { MaracReferral } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationCase } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import { factsOf } from '../../../../shared/domain/cases/strands.ts';
import { restrictedGroup } from '../../../../shared/domain/access/roles.ts';
import { trajectoryOf } from '../../../../shared/domain/risk/trajectory.ts';
import { partiesOf } from '../../../../shared/runtime/case-parties.ts';
import type { CasesDecision } from '../../../../shared/runtime/commit-cases.ts';
import { idvaCasesAround } from '../../../../shared/runtime/live-cases.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import { workersOf } from '../../../../shared/runtime/worker-of.ts';
import { type Answer, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { sayDone } from '../done.ts';
import type { Filled } from '../desk/fields.ts';
import { caseAccepted, caseAt, incidentData, maySeeCase, personById, settle, workerNames } from '../casework/open-case.ts';
import { historyAsTheyKnowIt } from '../casework/kept-to-the-group.ts';
import { notOfferedWords } from '../casework/words.ts';
import { referPair } from '../marac/refer-pair.ts';
import { idvaForms } from './case-forms.ts';
import { idvaView } from './case.view.ts';
import { isTheirs } from './caseload.ts';
import { ownerWords } from './owner.ts';
import { readIdvaDecision } from './read-decision.ts';

/** Incidents of one person read for the way they have gone; the latest reports. */
const mostSteps = 100;

const theirsOnly = ({ user: { role, sub } }: Visit) => (record: IdvaCase) => role === 'idva-supervisor' || isTheirs(record, sub);

export const idvaCase: Page = async (visit) => {
  const idva = await caseAt(visit, 'idva', theirsOnly(visit));
  return idva ? show(visit, idva) : notFound;
};

export const idvaDecide: Page = async (visit) => {
  const { user: { sub, role }, now, body } = visit;
  const idva = await caseAt(visit, 'idva', theirsOnly(visit));
  if (!idva) return notFound;
  const again = (filled: Filled, why: string) => show(visit, idva, filled, why);
  const to = href('idvaCase', { case: idva.caseId });
  const onlyOffered = role === 'idva' && idva.idvaId !== sub;
  if (onlyOffered && body['decision'] !== 'accept' && body['decision'] !== 'decline') return notFound;
  if (body['decision'] === 'refer-to-marac') {
    return settle(visit, idva, 'refer-to-marac', () => referPair(visit, { force: idva.force, victimId: idva.subjectId, perpetratorId: idva.otherParties[0] ?? '', reason: 'judgement', words: body['reason'] ?? '', restricted: idva.restricted, ...(idva.authority === undefined ? {} : { authority: idva.authority }), ...(idva.incidents[0] === undefined ? {} : { reference: idva.incidents[0] }) }), to, again);
  }
  const { workers, conflicted } = await workersFor(visit, idva);
  const decision = readIdvaDecision(body, workers.map(({ value }) => value), conflicted);
  if (decision.kind === 'unread') return again({ form: body['decision'] ?? '', values: body, errors: {} }, decision.why);
  const by = { sub, role: role === 'idva-supervisor' ? 'idva-supervisor' : 'idva' } as const;
  const answered = decision.value.kind === 'decline' || decision.value.kind === 'hand-back' ? href('idvaCaseload') : to;
  return settle(visit, idva, decision.value.kind, async (): Promise<CasesDecision> => {
    const fresh = await visit.deps.cases.record(idva.force, idva.caseId);
    if (fresh?.kind !== 'idva') return { kind: 'refused', why: 'the case is not there any more' };
    const decided = decideIdva({ idva: fresh, decision: decision.value, by, policy: policyOf(fresh.force).casework, now });
    return decided.kind === 'refused' ? decided : { kind: 'entries', entries: [caseEntry('idva', fresh, decided.events), ...(await confirmedBy(visit, fresh, decision.value))] };
  }, answered, again);
};

/** An IDVA's acceptance confirms what recommended it: the two are stored together. */
async function confirmedBy({ deps, user, now }: Visit, idva: IdvaCase, decision: IdvaDecision): Promise<readonly CaseEntry[]> {
  if (decision.kind !== 'accept') return [];
  const found = (await Promise.all(idva.incidents.map((reference) => deps.cases.ofIncident(idva.force, reference)))).flat();
  const waiting = found.filter((record): record is RecommendationCase => record.kind === 'recommendation' && record.recommended === 'idva' && record.status === 'waiting' && record.said.victimId === idva.subjectId);
  return waiting.slice(0, 20).map((record) => caseEntry('recommendation', record, [{ kind: 'confirmed', at: now, by: user.sub, reason: caseAccepted, openedCaseId: idva.caseId }]));
}

async function show(visit: Visit, idva: IdvaCase, filled?: Filled, why?: string): Promise<Answer> {
  const { deps, user: { sub, role }, now, query, speech } = visit;
  const { force, caseId } = idva;
  const isSupervisor = role === 'idva-supervisor';
  const [harmed, incident, history, nameOf, directory, around, { workers }] = await Promise.all([deps.judgements.ofVictim(force, idva.subjectId, mostSteps), incidentData(visit, force, idva.incidents[0] ?? ''), deps.cases.history(force, caseId), workerNames(visit, force), workersOf(deps.directory, force), idvaCasesAround(deps.cases, idva), workersFor(visit, idva)]);
  const open = ({ restricted }: { readonly restricted: boolean }) => !restricted || restrictedGroup.includes(role);
  const judged = (await Promise.all(idva.otherParties.slice(0, 5).map((id) => deps.judgements.ofPerpetrator(force, id, 100)))).flat().filter(open).flatMap(factsOf);
  return {
    kind: 'page', template: 'pages/casework/case.njk', status: filled ? 400 : 200,
    view: idvaView({
      trajectory: trajectoryOf(idva.subjectId, harmed.filter(open), now), role, sub, idva, incident, person: personById(incident, idva.subjectId, 'harmed'), owner: await ownerWords(visit, idva, directory), nameOf, now, why, done: sayDone(query['done'], speech.say), speech,
      referrals: await referralsOf(visit, idva),
      otherVictims: new Set(judged.map(({ victimId }) => victimId).filter((id) => id !== idva.subjectId && !idva.otherParties.includes(id))).size, opposing: isSupervisor ? opposingCases(idva, around).length : 0,
      history: historyAsTheyKnowIt(visit, idva, history as readonly IdvaEvent[]), forms: idvaForms({ idva, sub, isSupervisor, workers, filled, say: speech.say }),
    }),
    shows: [{ force, operation: 'consultation', what: role === 'idva' && idva.idvaId !== sub ? 'idva-offer' : 'idva-case', subject: caseId }],
  };
}

/** Of this person with each of the others, to a MARAC; not one that this worker must not receive. */
async function referralsOf(visit: Visit, { force, subjectId, otherParties }: IdvaCase): Promise<readonly MaracReferral[]> {
  const found = (await Promise.all(otherParties.slice(0, 5).map((other) => visit.deps.cases.about(force, 'marac', pairSubject(subjectId, other))))).flat();
  const seen = await Promise.all(found.map((referral) => maySeeCase(visit, referral)));
  return found.filter((_, i) => seen[i]);
}

/** Every active IDVA, with what speaks against each; whoever may know a party or works with the other one cannot be chosen. */
async function workersFor({ deps, now, speech: { say } }: Visit, idva: IdvaCase): Promise<{ readonly workers: readonly { readonly value: string; readonly text: string }[]; readonly conflicted: ReadonlySet<string> }> {
  const [all, parties, cases] = await Promise.all([workersOf(deps.directory, idva.force), partiesOf(deps.incidents, idva.force, idva.incidents), idvaCasesAround(deps.cases, idva)]);
  const idvas = all.filter(({ role, active }) => role === 'idva' && active).map((worker) => ({ worker, why: whyNotOffered(worker, { idva, workers: all, cases, parties, policy: policyOf(idva.force).casework, now }) }));
  const barred = idvas.filter(({ why }) => why === 'may-know-a-party' || why === 'works-with-other-party').map(({ worker }) => worker.workerId);
  const choosable = idvas.filter(({ worker }) => !barred.includes(worker.workerId));
  return { workers: choosable.map(({ worker, why }) => ({ value: worker.workerId, text: why ? `${worker.name} (${say(notOfferedWords[why])})` : worker.name })), conflicted: new Set(barred) };
}
