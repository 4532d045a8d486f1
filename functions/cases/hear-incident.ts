import type { IncidentData } from '../../events/incident.ts';
import type { CasesMessage } from '../../events/risk-messages.ts';
import { caseEntry, type CaseEntry } from '../../shared/domain/cases/case-record.ts';
import { incidentForIdat, incidentForIdva } from '../../shared/domain/cases/hear-incident.ts';
import { hearJudgement } from '../../shared/domain/cases/recommendation/hear-judgement.ts';
import { recommendationSubject } from '../../shared/domain/cases/recommendation/evolve-recommendation.ts';
import type { Recommended } from '../../shared/domain/cases/recommendation/recommendation.ts';
import { factsOf, strandGone, strandsOf, type Strand } from '../../shared/domain/cases/strands.ts';
import { perpetratorsOf } from '../../shared/domain/risk/facts.ts';
import { recommendations } from '../../shared/domain/risk/flags.ts';
import type { Judgement } from '../../shared/domain/risk/judgement.ts';
import { commitCases } from '../../shared/runtime/commit-cases.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import type { CasesDeps } from './deps.ts';
import { fallenUnder } from './fallen-under.ts';
import { openIdvaCase } from './open-idva-case.ts';

/**
 * An incident was judged, for the first time or again: what it calls for is opened, changed or withdrawn, and every live case of its people
 * hears of it. Each record is decided and stored by itself; working the message through again finds it done.
 */
export async function hearIncident(message: Extract<CasesMessage, { type: 'incident.judged' }>, deps: CasesDeps): Promise<Outcome> {
  const { force, reference } = message;
  const judgement = await deps.judgements.judgement(force, reference);
  if (!judgement || judgement.revision < message.revision) return { kind: 'retry', reason: 'judgement not there yet' };
  const stored = await deps.incidents.latest(force, reference, 'incident');
  const incident = stored?.content.kind === 'incident' ? stored.content.data : undefined;
  // Cases that are there first, so that a further incident is told to whoever has the case before a new one could be opened.
  for (const record of await casesTouched(judgement, deps)) await tell(record, judgement, incident, deps);
  for (const strand of await strandsToHear(judgement, deps)) {
    for (const recommended of recommendations) await hear(strand, recommended, incident, deps);
  }
  await fallenUnder(judgement, deps);
  return done;
}

/** One strand for each person harmed now, and for each who was when something was recommended. */
async function strandsToHear(judgement: Judgement, { cases }: CasesDeps): Promise<readonly Strand[]> {
  const now = strandsOf(judgement);
  const known = (await cases.ofIncident(judgement.force, judgement.reference)).flatMap((record) => (record.kind === 'recommendation' ? [record.factId] : []));
  const gone = [...new Set(known)].filter((factId) => !now.some((strand) => strand.factId === factId));
  return [...now, ...gone.map((factId) => strandGone(judgement, factId))];
}

async function hear(strand: Strand, recommended: Recommended, incident: IncidentData | undefined, deps: CasesDeps): Promise<void> {
  const { force, factId } = strand;
  const subjectId = recommendationSubject(factId, recommended);
  const outcome = await commitCases(deps, force, async () => {
    const [before] = await deps.cases.about(force, 'recommendation', subjectId);
    const made = hearJudgement({ before, judgement: strand, recommended, caseId: opaqueIdOf(force, 'recommendation', subjectId), policy: deps.policyOf(force).casework, now: deps.clock.now() });
    if (made.length === 0) return { kind: 'entries', entries: [] };
    return { kind: 'entries', entries: [caseEntry('recommendation', before, made)] };
  });
  for (const entry of outcome.kind === 'committed' ? outcome.entries : []) deps.log.info('recommendation-changed', { force, what: recommended, reason: entry.events.map(({ kind }) => kind).join(' ') });
  if (recommended === 'idva') await openIdvaCase(strand, incident, deps);
}

/** Live cases of the people of the incident, and those that have the incident, whoever its people are now. */
async function casesTouched(judgement: Judgement, { cases }: CasesDeps): Promise<readonly string[]> {
  const { force, reference } = judgement;
  const facts = factsOf(judgement);
  const found = await Promise.all([
    cases.ofIncident(force, reference),
    ...facts.map(({ victimId }) => cases.about(force, 'idva', victimId)),
    ...[...new Set(facts.flatMap(perpetratorsOf))].map((id) => cases.about(force, 'idat', id)),
  ]);
  const live = found.flat().filter(({ kind, closedAt }) => closedAt === undefined && (kind === 'idva' || kind === 'idat'));
  return [...new Set(live.map(({ caseId }) => caseId))].sort();
}

async function tell(caseId: string, judgement: Judgement, incident: IncidentData | undefined, deps: CasesDeps): Promise<void> {
  const { force } = judgement;
  const outcome = await commitCases(deps, force, async () => {
    const record = await deps.cases.record(force, caseId);
    const now = deps.clock.now();
    const entries: CaseEntry[] = [];
    if (record?.kind === 'idva') entries.push(caseEntry('idva', record, incidentForIdva(record, judgement, now)));
    if (record?.kind === 'idat') entries.push(caseEntry('idat', record, incidentForIdat(record, judgement, { policy: deps.policyOf(force).casework, now, ...(incident?.relationship ? { relationship: incident.relationship } : {}) })));
    return { kind: 'entries', entries };
  });
  if (outcome.kind === 'committed') deps.log.info('case-heard-incident', { force, caseId });
}
