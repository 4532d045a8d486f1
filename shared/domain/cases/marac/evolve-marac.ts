import { stateAfter, type Transitions } from '../transitions.ts';
import type { MaracEvent, MaracReferral, MaracStatus } from './marac-referral.ts';

const live: readonly MaracStatus[] = ['referred', 'listed', 'heard'];
const over = 'the referral is closed or was withdrawn';
/** Every thing that can happen to a MARAC referral, and where. */
export const maracTransitions: Transitions<MaracStatus, MaracEvent['kind']> = {
  referred: { from: [], to: 'referred', refused: 'it is referred already' },
  listed: { from: ['referred', 'listed'], to: 'listed', refused: 'it has been heard, closed or withdrawn' },
  barred: { from: live, to: 'stays', refused: over },
  'item-added': { from: live, to: 'stays', refused: over },
  decided: { from: ['listed', 'heard'], to: 'heard', refused: 'it is on no agenda, or is closed' },
  'action-agreed': { from: ['listed', 'heard'], to: 'stays', refused: 'it is on no agenda, or is closed' },
  'action-done': { from: ['listed', 'heard'], to: 'stays', refused: over },
  'action-chased': { from: ['listed', 'heard'], to: 'stays', refused: over },
  closed: { from: ['heard'], to: 'closed', refused: 'it has not been heard, or is closed' },
  withdrawn: { from: ['referred', 'listed'], to: 'withdrawn', refused: 'it has been heard, closed or withdrawn' },
};

export function pairSubject(victimId: string, perpetratorId: string): string {
  return `${victimId}~${perpetratorId}`;
}

/** The referral after an event. Pure; the first must be `referred`. */
export function evolveMarac(before: MaracReferral | undefined, event: MaracEvent): MaracReferral {
  if (event.kind === 'referred') {
    if (before) throw new Error('a pair is referred once in a referral');
    const { at, by, kind: _kind, ...rest } = event;
    return { ...rest, kind: 'marac', subjectId: pairSubject(event.victimId, event.perpetratorId), revision: 1, openedAt: at, status: 'referred', referredBy: by, mustNotReceive: [], items: [], actions: [] };
  }
  if (!before) throw new Error(`a referral begins by being made, not by "${event.kind}"`);
  const status = stateAfter(maracTransitions, before.status, event.kind);
  const next = { ...apply(before, event), status, revision: before.revision + 1 };
  return status === 'closed' || status === 'withdrawn' ? { ...next, closedAt: event.at } : next;
}

function apply(before: MaracReferral, event: Exclude<MaracEvent, { kind: 'referred' }>): MaracReferral {
  switch (event.kind) {
    case 'listed':
      return { ...before, meetingOn: event.meetingOn };
    case 'barred':
      return { ...before, mustNotReceive: [...before.mustNotReceive.filter(({ who }) => who !== event.who), { who: event.who, why: event.why }] };
    case 'item-added': {
      const { itemId, text, audience, by, at } = event;
      return { ...before, items: [...before.items.filter((item) => item.itemId !== itemId), { itemId, text, audience, by, at }] };
    }
    case 'decided':
      return { ...before, decision: { text: event.text, audience: event.audience, by: event.by, at: event.at } };
    case 'action-agreed': {
      const { actionId, text, owner, dueOn, audience } = event;
      return { ...before, actions: [...before.actions.filter((action) => action.actionId !== actionId), { actionId, text, owner, dueOn, audience }] };
    }
    case 'action-done':
      return { ...before, actions: before.actions.map((action) => (action.actionId === event.actionId ? { ...action, doneAt: event.at } : action)) };
    case 'action-chased':
      return { ...before, actions: before.actions.map((action) => (action.actionId === event.actionId ? { ...action, chasedAt: event.at } : action)) };
    case 'closed':
      return before;
    case 'withdrawn':
      return { ...before, withdrawn: { reason: event.reason, by: event.by } };
    default:
      return never(event);
  }
}

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
