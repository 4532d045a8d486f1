import { restrictedGroup } from '../access/roles.ts';
import type { PartyKey } from '../notification/content.ts';
import { mayBeParty } from '../recipients/party.ts';
import type { Instant } from '../time.ts';
import type { CaseAlert } from './alerts.ts';
import type { CaseRecord } from './case-record.ts';
import { ownerOfSafety } from './idva/owner-of-safety.ts';
import { mustNotReceive } from './marac/must-not-receive.ts';
import { isOnDuty, type Worker, worksFor } from './worker.ts';

/** Who is to be emailed that something waits; never somebody who may be a party, nor one outside the restricted group where the case is kept to it. */
export function recipientsOf(alert: CaseAlert, record: CaseRecord, workers: readonly Worker[], parties: readonly PartyKey[], now: Instant): readonly Worker[] {
  const eligible = workers.filter((worker) => worker.active && worker.mailbox !== undefined && !mayBeParty(worker, parties) && !mustNotReceive(worker, record) && (!record.restricted || restrictedGroup.includes(worker.role)));
  switch (alert.to) {
    case 'worker':
      return eligible.filter(({ workerId }) => workerId === alert.workerId);
    case 'owner-of-safety': {
      if (record.kind !== 'idva') return [];
      const owner = ownerOfSafety(record, workers, parties, now);
      const found = owner.kind === 'duty-inspector' ? [] : eligible.filter(({ workerId }) => workerId === owner.workerId);
      // An owner who cannot be reached by email is not left to find out.
      return found.length > 0 ? found : supervisors(record, eligible, now);
    }
    case 'supervisors':
      return supervisors(record, eligible, now);
    default: { const unknown: never = alert; throw new Error(`unknown alert ${JSON.stringify(unknown)}`); }
  }
}

/** Of the work and the authority and on duty; else each condition is let go in turn, so that somebody is told. */
function supervisors(record: CaseRecord, eligible: readonly Worker[], now: Instant): readonly Worker[] {
  const role = leadOf(record);
  const leads = eligible.filter((worker) => worker.role === role);
  const sergeants = eligible.filter((worker) => worker.role === 'supervisor');
  const near = leads.filter((worker) => worksFor(worker, record.authority));
  const on = (some: readonly Worker[]) => some.filter((worker) => isOnDuty(worker, now));
  return [on(near), on(leads), on(sergeants), near, leads, sergeants].find((some) => some.length > 0) ?? [];
}

function leadOf(record: CaseRecord): Worker['role'] {
  const work = record.kind === 'recommendation' ? record.recommended : record.kind;
  return ({ idat: 'idat-supervisor', idva: 'idva-supervisor', marac: 'marac-coordinator', 'supervisor-review': 'supervisor' } as const)[work];
}
