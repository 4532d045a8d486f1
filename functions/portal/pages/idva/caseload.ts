import { idvaWorkload } from '../../../../shared/domain/cases/workload.ts';
import type { IdvaCase } from '../../../../shared/domain/cases/idva/idva-case.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import { workersOf } from '../../../../shared/runtime/worker-of.ts';
import { notFound, type Page } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { fullName, incidentData, liveFor, personById } from '../casework/open-case.ts';
import { caseloadView } from './caseload.view.ts';
import { ownerWords } from './owner.ts';

/** An IDVA's cases and what is on offer to them; a supervisor's, everything. */
export const caseload: Page = async (visit) => {
  const { deps, user: { force, role, sub }, now, query, speech } = visit;
  if (!force) return notFound;
  const [all, workers] = await Promise.all([liveFor(visit, force, 'idva'), workersOf(deps.directory, force)]);
  const cases = all.filter((idva) => role === 'idva-supervisor' || isTheirs(idva, sub));
  const names = new Map(await Promise.all(cases.map(async (idva) => [idva.caseId, fullName(personById(await incidentData(visit, force, idva.incidents[0] ?? ''), idva.subjectId, 'harmed'), speech.say)] as const)));
  const owners = new Map(await Promise.all(cases.map(async (idva) => [idva.caseId, await ownerWords(visit, idva, workers)] as const)));
  const workloads = workers.filter((worker) => worker.role === 'idva' && worker.active).map((worker) => ({ ...idvaWorkload(worker, all, policyOf(force).casework), name: worker.name }));
  return {
    kind: 'page', template: 'pages/casework/list.njk', view: caseloadView({ role, sub, cases, names, owners, workloads, now, done: sayDone(query['done'], speech.say), speech }),
    shows: [{ force, operation: 'consultation', what: 'idva-caseload', subject: cases.map(({ caseId }) => caseId).join(' ').slice(0, 4000), outcome: String(cases.length) }],
  };
};

/** On their caseload, or on offer to them. */
export function isTheirs({ idvaId, offer }: IdvaCase, sub: string): boolean {
  return idvaId === sub || offer?.idvaId === sub;
}
