import type { CaseEntry, EventOf } from './case-record.ts';
import type { IdvaCase } from './idva/idva-case.ts';

/** Somebody has to be told, now, that something waits in First Bell. The email says no more than that. */
export type CaseAlert =
  | { readonly to: 'worker'; readonly workerId: string; readonly why: AlertReason }
  /** Whoever owns the safety of this case's person at the moment of sending. */
  | { readonly to: 'owner-of-safety'; readonly why: AlertReason }
  /** Supervisors of the casework concerned, of the case's authority, on duty first. */
  | { readonly to: 'supervisors'; readonly why: AlertReason };
export type AlertReason = 'offer' | 'with-supervisor' | 'still-with-supervisor' | 'further-incident' | 'not-yet-reached' | 'undecided' | 'grounds-fell' | 'action-overdue' | 'marac-decided' | 'right-to-know-late';

/** Whom the events of a change wake. */
export function alertsOf(entry: CaseEntry): readonly CaseAlert[] {
  switch (entry.kind) {
    case 'recommendation':
      return entry.events.flatMap(({ kind }): CaseAlert[] => (kind === 'escalated' ? [{ to: 'supervisors', why: 'undecided' }] : kind === 'grounds-fell' ? [{ to: 'supervisors', why: 'grounds-fell' }] : []));
    case 'idva':
      return entry.events.flatMap(({ kind, ...event }): readonly CaseAlert[] => {
        if ((kind === 'offered' || kind === 'placed') && 'idvaId' in event) return [{ to: 'worker', workerId: event.idvaId, why: 'offer' }];
        const woken = wokenByIdva[kind] ?? [];
        if (kind === 'further-incident' && keptToTheGroup(event)) return [{ to: 'supervisors', why: 'further-incident' }];
        // Whoever it is on offer to hears of a further incident too, as well as the one who owns their safety now.
        return kind === 'further-incident' ? [...offeredTo(entry.record), ...woken] : woken;
      });
    case 'idat': {
      const { officerId } = entry.record;
      const told: CaseAlert = officerId === undefined ? { to: 'supervisors', why: 'grounds-fell' } : { to: 'worker', workerId: officerId, why: 'grounds-fell' };
      return entry.events.flatMap(({ kind, ...event }): CaseAlert[] => (kind === 'incident-added' && keptToTheGroup(event) ? [{ to: 'supervisors', why: 'further-incident' }] : kind === 'grounds-fell' ? [told] : kind === 'marac-decided' ? [{ ...told, why: 'marac-decided' }] : kind === 'incident-added' ? [{ ...told, why: 'further-incident' }] : kind === 'right-to-know-late' ? [{ to: 'supervisors', why: 'right-to-know-late' }] : []));
    }
    case 'marac':
      return entry.events.some(({ kind }) => kind === 'action-chased') ? [{ to: 'supervisors', why: 'action-overdue' }] : [];
    default: {
      const unknown: never = entry;
      throw new Error(`unknown casework ${JSON.stringify(unknown)}`);
    }
  }
}

const wokenByIdva: Partial<Record<EventOf<'idva'>['kind'], readonly CaseAlert[]>> = {
  'passed-to-supervisor': [{ to: 'owner-of-safety', why: 'with-supervisor' }],
  'supervisor-reminded': [{ to: 'owner-of-safety', why: 'still-with-supervisor' }],
  'further-incident': [{ to: 'owner-of-safety', why: 'further-incident' }],
  surfaced: [{ to: 'owner-of-safety', why: 'not-yet-reached' }, { to: 'supervisors', why: 'not-yet-reached' }],
  'grounds-fell': [{ to: 'owner-of-safety', why: 'grounds-fell' }],
  'marac-decided': [{ to: 'owner-of-safety', why: 'marac-decided' }],
};

/** An incident that whoever works the case may not know of: their supervisors decide what to do about it. */
function keptToTheGroup(event: object): boolean {
  return 'restricted' in event && event.restricted === true;
}

function offeredTo({ offer }: IdvaCase): readonly CaseAlert[] {
  return offer ? [{ to: 'worker', workerId: offer.idvaId, why: 'further-incident' }] : [];
}
