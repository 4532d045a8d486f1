import type { CaseEntry } from './case-record.ts';
import type { IdvaCase } from './idva/idva-case.ts';

/** Somebody has to be told, now, that something waits in First Bell. The email says no more than that. */
export type CaseAlert =
  | { readonly to: 'worker'; readonly workerId: string; readonly why: AlertReason }
  /** Whoever owns the safety of this case's person at the moment of sending. */
  | { readonly to: 'owner-of-safety'; readonly why: AlertReason }
  /** Supervisors of the casework concerned, of the case's authority, on duty first. */
  | { readonly to: 'supervisors'; readonly why: AlertReason };
export type AlertReason = 'offer' | 'with-supervisor' | 'further-incident' | 'not-yet-reached' | 'undecided' | 'grounds-fell' | 'action-overdue' | 'marac-decided';

/** Whom an event wakes. A row for every kind: an event that wakes nobody says so. */
export function alertsOf(entry: CaseEntry): readonly CaseAlert[] {
  switch (entry.kind) {
    case 'recommendation':
      return entry.events.flatMap(({ kind }): CaseAlert[] => (kind === 'escalated' ? [{ to: 'supervisors', why: 'undecided' }] : kind === 'grounds-fell' ? [{ to: 'supervisors', why: 'grounds-fell' }] : []));
    case 'idva':
      return entry.events.flatMap((event): CaseAlert[] => {
        switch (event.kind) {
          case 'offered': case 'placed': return [{ to: 'worker', workerId: event.idvaId, why: 'offer' }];
          case 'passed-to-supervisor': case 'supervisor-reminded': return [{ to: 'owner-of-safety', why: 'with-supervisor' }];
          // Whoever it waits for, as well as the one who owns their safety now.
          case 'further-incident': return [...offeredTo(entry.record), { to: 'owner-of-safety', why: 'further-incident' }];
          case 'surfaced': return [{ to: 'owner-of-safety', why: 'not-yet-reached' }, { to: 'supervisors', why: 'not-yet-reached' }];
          case 'grounds-fell': return [{ to: 'owner-of-safety', why: 'grounds-fell' }];
          case 'marac-decided': return [{ to: 'owner-of-safety', why: 'marac-decided' }];
          default: return [];
        }
      });
    case 'idat': {
      const { officerId } = entry.record;
      const told: CaseAlert = officerId === undefined ? { to: 'supervisors', why: 'grounds-fell' } : { to: 'worker', workerId: officerId, why: 'grounds-fell' };
      return entry.events.flatMap(({ kind }): CaseAlert[] => (kind === 'grounds-fell' ? [told] : kind === 'marac-decided' ? [{ ...told, why: 'marac-decided' }] : kind === 'incident-added' ? [{ ...told, why: 'further-incident' }] : []));
    }
    case 'marac':
      return entry.events.some(({ kind }) => kind === 'action-chased') ? [{ to: 'supervisors', why: 'action-overdue' }] : [];
    default: {
      const unknown: never = entry;
      throw new Error(`unknown casework ${JSON.stringify(unknown)}`);
    }
  }
}

function offeredTo({ offer }: IdvaCase): readonly CaseAlert[] {
  return offer ? [{ to: 'worker', workerId: offer.idvaId, why: 'further-incident' }] : [];
}
