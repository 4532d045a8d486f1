import type { PartyKey } from '../../notification/content.ts';
import { mayBeParty } from '../../recipients/party.ts';
import type { Instant } from '../../time.ts';
import { isOnDuty, type Worker, worksFor } from '../worker.ts';
import type { IdvaCase } from './idva-case.ts';

/** Who answers for this person's safety at an instant. There is always an answer. */
export type SafetyOwner =
  | { readonly kind: 'idva'; readonly workerId: string }
  /** `onDuty` false: nobody is on duty, and this is the first by name who will be rung all the same. */
  | { readonly kind: 'supervisor'; readonly workerId: string; readonly onDuty: boolean }
  /** No supervisor is named in the directory: the force's duty inspector owns it, and the directory has to be put right. */
  | { readonly kind: 'duty-inspector' };

/**
 * Until an IDVA has accepted, a supervisor: of the IDVAs and of the person's authority first, on duty first; then one of the force. Never
 * somebody who may be a party. The same at the same instant whoever asks.
 */
export function ownerOfSafety(idva: IdvaCase, workers: readonly Worker[], parties: readonly PartyKey[], now: Instant): SafetyOwner {
  const keeper = idva.idvaId === undefined ? undefined : workers.find(({ workerId, active }) => workerId === idva.idvaId && active);
  if (keeper && (idva.status === 'accepted' || idva.status === 'in-contact')) return { kind: 'idva', workerId: keeper.workerId };
  const [first] = workers
    .filter((worker) => worker.active && (worker.role === 'idva-supervisor' || worker.role === 'supervisor') && !mayBeParty(worker, parties))
    .map((worker) => ({ workerId: worker.workerId, onDuty: isOnDuty(worker, now), rank: (isOnDuty(worker, now) ? 0 : 4) + (worker.role === 'idva-supervisor' ? 0 : 2) + (worksFor(worker, idva.authority) ? 0 : 1) }))
    .sort((a, b) => a.rank - b.rank || (a.workerId < b.workerId ? -1 : 1));
  return first ? { kind: 'supervisor', workerId: first.workerId, onDuty: first.onDuty } : { kind: 'duty-inspector' };
}
