import { restrictedGroup } from '../../../../shared/domain/access/roles.ts';
import { caseEntry } from '../../../../shared/domain/cases/case-record.ts';
import { referralSources } from '../../../../shared/domain/cases/idat/idat-case.ts';
import { idatQueue } from '../../../../shared/domain/cases/idat/idat-queue.ts';
import { openIdat } from '../../../../shared/domain/cases/idat/open-idat.ts';
import { factsOf } from '../../../../shared/domain/cases/strands.ts';
import { idatWorkload } from '../../../../shared/domain/cases/workload.ts';
import { commitCases } from '../../../../shared/runtime/commit-cases.ts';
import { liveCaseOf } from '../../../../shared/runtime/live-cases.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import { workersOf } from '../../../../shared/runtime/worker-of.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { doneQuery, sayDone } from '../done.ts';
import type { Filled } from '../desk/fields.ts';
import { caseworkDeps, liveFor, workerNames } from '../casework/open-case.ts';
import { isOneOf } from '../casework/page-parts.ts';
import { perpetratorName } from './perpetrator.ts';
import { readFilter } from './queue-filters.ts';
import { queueView } from './queue.view.ts';

/** Judged incidents read of one perpetrator: more than any window holds in practice. */
export const mostIncidents = 200;

/** The perpetrators that IDAT works with, ranked. */
export const queue: Page = (visit) => showQueue(visit);

async function showQueue(visit: Visit, filled?: Filled, why?: string): Promise<Answer> {
  const { deps, user: { force, role }, now, query, speech } = visit;
  if (!force) return notFound;
  const pack = policyOf(force);
  const [cases, workers] = await Promise.all([liveFor(visit, force, 'idat'), workersOf(deps.directory, force)]);
  const judged = await Promise.all(cases.map(({ subjectId }) => deps.judgements.ofPerpetrator(force, subjectId, mostIncidents)));
  // An incident of two perpetrators is read twice and counts once.
  const facts = new Map(judged.flat().filter(({ restricted }) => !restricted || restrictedGroup.includes(role)).flatMap(factsOf).map((fact) => [fact.id, fact]));
  const names = new Map(await Promise.all(cases.map(async (idat) => [idat.caseId, await perpetratorName(visit, idat)] as const)));
  const workloads = workers.filter((worker) => worker.role === 'idat-officer' && worker.active).map((worker) => ({ ...idatWorkload(worker, cases, pack.casework), name: worker.name }));
  return {
    kind: 'page', template: 'pages/casework/list.njk', status: filled ? 400 : 200,
    view: queueView({ role, queue: idatQueue(cases, facts.values(), now, pack), filter: readFilter(query), names, nameOf: await workerNames(visit, force), workloads, done: sayDone(query['done'], speech.say), filled, why, say: speech.say }),
    shows: [{ force, operation: 'consultation', what: 'idat-queue', subject: cases.map(({ caseId }) => caseId).join(' ').slice(0, 4000), outcome: String(cases.length) }],
  };
}

/** Probation, a local policing unit, the MARAC or social care refers somebody. */
export const referIdat: Page = async (visit) => {
  const { deps, user, body, now } = visit;
  const { force } = user;
  if (!force || user.role !== 'idat-supervisor') return notFound;
  const { perpetratorId = '', from, reason = '' } = body;
  const filled: Filled = { form: 'refer', values: body, errors: {} };
  if (!/^[A-Za-z0-9._:/-]{1,64}$/.test(perpetratorId)) return showQueue(visit, filled, 'enter the id of the person as the police system gives it');
  if (!isOneOf(referralSources, from)) return showQueue(visit, filled, 'choose who refers');
  if (reason.trim() === '' || reason.length > 1000) return showQueue(visit, filled, 'a referral needs a reason of at most 1,000 characters');
  const { live, nextNumber } = await liveCaseOf(deps.cases, force, 'idat', perpetratorId);
  if (live) return showQueue(visit, filled, 'this person is in the queue already');
  const caseId = opaqueIdOf(force, 'idat', perpetratorId, nextNumber);
  await visit.record({ force, operation: 'alteration', what: 'idat-refer', subject: caseId });
  const history = await deps.judgements.ofPerpetrator(force, perpetratorId, mostIncidents);
  const made = openIdat({
    force, caseId, number: nextNumber, perpetratorId, entry: { kind: 'referral', from, reason, by: user.sub }, restricted: history.some(({ restricted }) => restricted), history, relationships: new Map(), policy: policyOf(force).casework, now,
    ...(history[0]?.authority === undefined ? {} : { authority: history[0].authority }),
  });
  const outcome = await commitCases(caseworkDeps(visit), force, async () => ((await deps.cases.record(force, caseId)) ? { kind: 'refused', why: 'this person is in the queue already' } : { kind: 'entries', entries: [caseEntry('idat', undefined, made)] }));
  return outcome.kind === 'refused' ? showQueue(visit, filled, outcome.why) : go(href('idatQueue') + doneQuery('case-decided'));
};
