import { caseEntry, type CaseEntry } from '../../../../shared/domain/cases/case-record.ts';
import { openIdat } from '../../../../shared/domain/cases/idat/open-idat.ts';
import { incidentForIdat } from '../../../../shared/domain/cases/hear-incident.ts';
import type { MaracReason } from '../../../../shared/domain/cases/marac/marac-referral.ts';
import type { RecommendationDecision } from '../../../../shared/domain/cases/recommendation/decide-recommendation.ts';
import type { RecommendationCase } from '../../../../shared/domain/cases/recommendation/recommendation.ts';
import { liveCaseOf } from '../../../../shared/runtime/live-cases.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import type { Visit } from '../../app/page.ts';
import { incidentData } from '../casework/open-case.ts';
import { mostIncidents } from '../idat/queue.ts';
import { referPair } from '../marac/refer-pair.ts';

export type Opened = { readonly kind: 'opened'; readonly entries: readonly CaseEntry[]; readonly openedCaseId?: string } | { readonly kind: 'refused'; readonly why: string };
const nothing: Opened = { kind: 'opened', entries: [] };

/** What a decision opens, joins or takes back beside the recommendation itself. */
export async function afterDecision(visit: Visit, recommendation: RecommendationCase, decision: RecommendationDecision, chosen: string | undefined): Promise<Opened> {
  const { recommended } = recommendation;
  if (decision.kind === 'dismiss' && recommended === 'idva') return takeBackOffer(visit, recommendation, decision.reason);
  if (decision.kind !== 'confirm' || recommended === 'supervisor-review') return nothing;
  if (recommended === 'idva') return { ...nothing, ...(await openedFor(visit, recommendation)) };
  const { perpetratorIds } = recommendation.said;
  const perpetratorId = perpetratorIds.length === 1 ? perpetratorIds[0] : perpetratorIds.find((id) => id === chosen);
  if (perpetratorId === undefined) return { kind: 'refused', why: perpetratorIds.length === 0 ? 'nobody is recorded as having done it yet' : 'choose about whom' };
  return recommended === 'idat' ? intoQueue(visit, recommendation, perpetratorId) : toMarac(visit, recommendation, perpetratorId, decision.reason);
}

async function openedFor({ deps }: Visit, { force, said }: RecommendationCase): Promise<{ openedCaseId?: string }> {
  if (said.victimId === undefined) return {};
  const { live } = await liveCaseOf(deps.cases, force, 'idva', said.victimId);
  return live ? { openedCaseId: live.caseId } : {};
}

async function intoQueue(visit: Visit, { force, reference, said, authority, restricted }: RecommendationCase, perpetratorId: string): Promise<Opened> {
  const { deps, now } = visit;
  const policy = policyOf(force).casework;
  const [{ live, nextNumber }, judgement, incident] = await Promise.all([liveCaseOf(deps.cases, force, 'idat', perpetratorId), deps.judgements.judgement(force, reference), incidentData(visit, force, reference)]);
  const relationship = incident?.relationship;
  if (live) return { kind: 'opened', openedCaseId: live.caseId, entries: judgement ? [caseEntry('idat', live, incidentForIdat(live, judgement, { policy, now, ...(relationship === undefined ? {} : { relationship }) }))] : [] };
  const caseId = opaqueIdOf(force, 'idat', perpetratorId, nextNumber);
  const events = openIdat({
    force, caseId, number: nextNumber, perpetratorId, entry: { kind: 'recommendation', reference, because: said.because }, restricted, policy, now, ...(authority === undefined ? {} : { authority }),
    history: await deps.judgements.ofPerpetrator(force, perpetratorId, mostIncidents), relationships: new Map(relationship === undefined ? [] : [[reference, relationship]]),
  });
  return { kind: 'opened', openedCaseId: caseId, entries: [caseEntry('idat', undefined, events)] };
}

async function toMarac(visit: Visit, { force, reference, said, authority, restricted }: RecommendationCase, perpetratorId: string, words: string): Promise<Opened> {
  if (said.victimId === undefined) return { kind: 'refused', why: 'nobody is recorded as harmed yet' };
  const made = await referPair(visit, { force, victimId: said.victimId, perpetratorId, reason: maracReason(said.because), words, reference, restricted, ...(authority === undefined ? {} : { authority }) });
  if (made.kind === 'refused') return made;
  const [entry] = made.entries;
  return { kind: 'opened', entries: made.entries, ...(entry ? { openedCaseId: entry.record.caseId } : {}) };
}

function maracReason(because: readonly string[]): MaracReason {
  if (because.includes('marac-repeat')) return 'repeat';
  if (because.includes('visible-high-risk') || because.includes('grade high')) return 'threshold';
  return because.includes('pair-escalation') ? 'escalation' : 'judgement';
}

/** A case that nobody has accepted, and that nothing else calls for, ends with the dismissal; one that is accepted is the IDVA's, and stays. */
async function takeBackOffer({ deps, user, now }: Visit, recommendation: RecommendationCase, reason: string): Promise<Opened> {
  const { force, said, caseId } = recommendation;
  if (said.victimId === undefined) return nothing;
  const { live } = await liveCaseOf(deps.cases, force, 'idva', said.victimId);
  if (!live || live.idvaId !== undefined) return nothing;
  const others = (await Promise.all(live.incidents.map((reference) => deps.cases.ofIncident(force, reference)))).flat();
  const called = others.some((other) => other.kind === 'recommendation' && other.caseId !== caseId && other.recommended === 'idva' && other.said.victimId === live.subjectId && (other.status === 'waiting' || other.status === 'confirmed'));
  return called ? nothing : { kind: 'opened', entries: [caseEntry('idva', live, [{ kind: 'closed', at: now, outcome: 'recommendation-dismissed', note: reason, by: user.sub }])] };
}
