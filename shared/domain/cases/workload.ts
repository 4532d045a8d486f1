import type { CaseworkPolicy } from '../../policy/policy-pack.ts';
import { liveIdatStatuses, type IdatCase } from './idat/idat-case.ts';
import type { IdvaCase } from './idva/idva-case.ts';
import type { Worker } from './worker.ts';

/** How much somebody has, counted from the cases themselves. */
export interface Workload {
  readonly workerId: string;
  /** Live cases that are theirs. */
  readonly live: number;
  /** What their share of full time allows, rounded down, at least 1. */
  readonly limit: number;
  /** More than the limit. */
  readonly above: boolean;
}

export function idatWorkload(officer: Worker, cases: readonly IdatCase[], policy: CaseworkPolicy): Workload {
  const live = cases.filter(({ officerId, status }) => officerId === officer.workerId && liveIdatStatuses.includes(status)).length;
  return workload(officer, live, policy.idatLiveCasesPerFullTime);
}

/** A case on offer counts too: two offers at once must not both fill the last place. */
export function idvaWorkload(idva: Worker, cases: readonly IdvaCase[], policy: CaseworkPolicy): Workload {
  const live = cases.filter(({ idvaId, status, offer }) => status !== 'closed' && (idvaId === idva.workerId || offer?.idvaId === idva.workerId)).length;
  return workload(idva, live, policy.idvaLiveCasesPerFullTime);
}

function workload({ workerId, fullTime, capacity }: Worker, live: number, perFullTime: number): Workload {
  const limit = capacity ?? Math.max(1, Math.floor(perFullTime * fullTime));
  return { workerId, live, limit, above: live > limit };
}
