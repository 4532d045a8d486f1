import type { CaseAlertMessage, CasesMessage } from '../../../events/risk-messages.ts';
import type { MaracReferred } from '../../../events/risk-messages.ts';
import type { CaseworkPolicy } from '../../policy/policy-pack.ts';
import type { DueRow } from '../duty/due.ts';
import { plusSeconds, type Instant } from '../time.ts';
import { alertsOf } from './alerts.ts';
import { clockOf, type CaseEntry } from './case-record.ts';

type Forward = Extract<DueRow, { what: 'forward' }>;
/** A message that a change asks for, with the row that sends it if its sender dies first. */
export type FollowUp = { readonly row: Forward } & ({ readonly queue: 'cases'; readonly message: CasesMessage } | { readonly queue: 'assess'; readonly message: MaracReferred });

const secondsToSend = 60;

/** What follows from a change of casework: the clocks it sets, the alerts it raises, and, for a referral to the MARAC, word to the risk rules. */
export function followUpsOf(entries: readonly CaseEntry[], policy: CaseworkPolicy, now: Instant): { readonly due: readonly DueRow[]; readonly send: readonly FollowUp[] } {
  const clocks = entries.flatMap(({ record }): DueRow[] => {
    const at = clockOf(record, policy);
    return at === undefined ? [] : [{ what: 'case-clock', at, id: `case~${record.force}~${record.caseId}~${at}`, force: record.force, caseId: record.caseId }];
  });
  const send = entries.flatMap((entry): FollowUp[] => [...alertMessages(entry, now), ...referralMessages(entry)]);
  return { due: [...clocks, ...send.map(({ row }) => row)], send };

  function alertMessages(entry: CaseEntry, at: Instant): FollowUp[] {
    const { force, caseId, revision } = entry.record;
    return alertsOf(entry).map((alert, i) => {
      const message: CaseAlertMessage = { type: 'case.alert', id: `alert~${caseId}~${revision}~${i}`, force, caseId, raisedAt: at, ...alert };
      return { queue: 'cases', message, row: forward('cases', message, at) };
    });
  }

  function referralMessages(entry: CaseEntry): FollowUp[] {
    if (entry.kind !== 'marac' || entry.before > 0) return [];
    const { force, caseId, openedAt, victimId, perpetratorId, reference } = entry.record;
    const message: MaracReferred = { type: 'marac.referred', id: `referred~${caseId}`, force, referralId: caseId, referredAt: openedAt, victimId, perpetratorId, ...(reference === undefined ? {} : { reference }) };
    return [{ queue: 'assess', message, row: forward('assess', message, now) }];
  }
}

function forward(queue: 'cases' | 'assess', message: { readonly id: string; readonly force: string }, now: Instant): Forward {
  return { what: 'forward', at: plusSeconds(now, secondsToSend), id: `forward~${message.force}~${message.id}`, force: message.force, queue, body: JSON.stringify(message) };
}
