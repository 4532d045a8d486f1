import type { CaseworkPolicy } from '../../../policy/policy-pack.ts';
import type { PartyKey } from '../../notification/content.ts';
import { mayBeParty } from '../../recipients/party.ts';
import type { Instant } from '../../time.ts';
import { isOnDuty, type Worker, worksFor } from '../worker.ts';
import { idvaWorkload } from '../workload.ts';
import { type IdvaCase, liveIdvaStatuses, type WhyNotOffered } from './idva-case.ts';

export interface Choosing {
  readonly idva: IdvaCase;
  readonly workers: readonly Worker[];
  /** Every live IDVA case of the force, this one among them or not. */
  readonly cases: readonly IdvaCase[];
  /** Everyone in its incidents, as ruling 6 compares them. */
  readonly parties: readonly PartyKey[];
  readonly policy: CaseworkPolicy;
  readonly now: Instant;
}

/** The IDVA on duty for the victim's authority who has most room, knows no party, and does not work with the other one; and why not the others. */
export function chooseIdva(choosing: Choosing): { readonly chosen?: Worker; readonly passedOver: readonly { readonly idvaId: string; readonly why: WhyNotOffered }[] } {
  const asked = choosing.workers.filter(({ role, active }) => role === 'idva' && active).map((worker) => ({ worker, why: whyNotOffered(worker, choosing), room: roomOf(worker, choosing) }));
  const [first] = asked.filter(({ why }) => why === undefined).sort((a, b) => b.room - a.room || (a.worker.workerId < b.worker.workerId ? -1 : 1));
  const passedOver = asked.flatMap(({ worker, why }) => (why === undefined ? [] : [{ idvaId: worker.workerId, why }])).sort((a, b) => (a.idvaId < b.idvaId ? -1 : 1));
  return { ...(first ? { chosen: first.worker } : {}), passedOver };
}

export function whyNotOffered(worker: Worker, choosing: Choosing): WhyNotOffered | undefined {
  const { idva, cases, parties, policy, now } = choosing;
  if (mayBeParty(worker, parties)) return 'may-know-a-party';
  if (worksWithOtherParty(worker.workerId, idva, cases)) return 'works-with-other-party';
  if (idva.notTaken.some(({ idvaId }) => idvaId === worker.workerId)) return 'asked-before';
  if (!worksFor(worker, idva.authority)) return 'other-authority';
  if (!isOnDuty(worker, now)) return 'not-on-duty';
  const { live, limit } = idvaWorkload(worker, cases, policy);
  return live >= limit ? 'no-capacity' : undefined;
}

/** Both parties referred: one person cannot keep both safe, whatever the room. */
export function worksWithOtherParty(idvaId: string, idva: Pick<IdvaCase, 'caseId' | 'subjectId' | 'otherParties'>, cases: readonly IdvaCase[]): boolean {
  return cases.some((other) => {
    if (other.caseId === idva.caseId || !liveIdvaStatuses.includes(other.status)) return false;
    if (other.idvaId !== idvaId && other.offer?.idvaId !== idvaId) return false;
    return idva.otherParties.includes(other.subjectId) || other.otherParties.includes(idva.subjectId);
  });
}

/** Other live cases whose person harmed this case names as having done it, or the other way round. */
export function opposingCases(idva: Pick<IdvaCase, 'caseId' | 'subjectId' | 'otherParties'>, cases: readonly IdvaCase[]): readonly IdvaCase[] {
  return cases.filter((other) => other.caseId !== idva.caseId && liveIdvaStatuses.includes(other.status) && (idva.otherParties.includes(other.subjectId) || other.otherParties.includes(idva.subjectId)));
}

function roomOf(worker: Worker, { cases, policy }: Choosing): number {
  const { live, limit } = idvaWorkload(worker, cases, policy);
  return limit - live;
}
