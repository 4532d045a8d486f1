import { stateAfter, type Transitions } from '../transitions.ts';
import type { IdatCase, IdatEvent, IdatStatus, LinkedVictim, Order } from './idat-case.ts';

const live: readonly IdatStatus[] = ['referred', 'triaged', 'allocated', 'active', 'reviewing'];
const worked: readonly IdatStatus[] = ['allocated', 'active', 'reviewing'];
const over = 'the case is closed';
const noOfficer = 'the case has no officer yet, or is closed';
/** Every thing that can happen to an IDAT case, and where. */
export const idatTransitions: Transitions<IdatStatus, IdatEvent['kind']> = {
  referred: { from: [], to: 'referred', refused: 'it is open already' },
  'incident-added': { from: live, to: 'stays', refused: over },
  'victim-linked': { from: live, to: 'stays', refused: over },
  'victim-unlinked': { from: live, to: 'stays', refused: over },
  'right-to-know-recommended': { from: live, to: 'stays', refused: over },
  'right-to-know-late': { from: live, to: 'stays', refused: over },
  'right-to-know-decided': { from: live, to: 'stays', refused: over },
  triaged: { from: ['referred'], to: 'triaged', refused: 'it was triaged already' },
  allocated: { from: ['triaged', ...worked], to: 'allocated', refused: 'it has to be triaged first, or is closed' },
  begun: { from: ['allocated'], to: 'active', refused: 'it is not newly allocated' },
  'review-begun': { from: ['active'], to: 'reviewing', refused: 'only an active case is reviewed' },
  reviewed: { from: ['reviewing'], to: 'active', refused: 'no review was begun' },
  'next-action-set': { from: worked, to: 'stays', refused: noOfficer },
  'next-action-done': { from: worked, to: 'stays', refused: noOfficer },
  'order-recorded': { from: live, to: 'stays', refused: over },
  'order-breached': { from: live, to: 'stays', refused: over },
  'order-ended': { from: live, to: 'stays', refused: over },
  'safety-checked': { from: worked, to: 'stays', refused: noOfficer },
  contacted: { from: ['active', 'reviewing'], to: 'stays', refused: 'work on the case has not begun, or is over' },
  'standing-changed': { from: live, to: 'stays', refused: over },
  'marac-decided': { from: live, to: 'stays', refused: over },
  'grounds-fell': { from: live, to: 'stays', refused: over },
  'fall-seen': { from: live, to: 'stays', refused: over },
  closed: { from: live, to: 'closed', refused: 'it is closed already' },
  transferred: { from: live, to: 'transferred', refused: 'it is closed already' },
};

/** The case after an event. Pure; the first must be `referred`. */
export function evolveIdat(before: IdatCase | undefined, event: IdatEvent): IdatCase {
  if (event.kind === 'referred') {
    if (before) throw new Error('a case is referred once');
    const { at, kind: _kind, perpetratorId, reviewOn, entry, ...rest } = event;
    const first = entry.kind === 'recommendation' ? [entry.reference] : [];
    return { ...rest, kind: 'idat', entry, subjectId: perpetratorId, revision: 1, openedAt: at, status: 'referred', incidents: first, standing: 'in-the-community', orders: [], nextReviewOn: reviewOn, contacts: 0, victims: [], ...(first.length > 0 ? { lastIncidentAt: at } : {}) };
  }
  if (!before) throw new Error(`a case begins by being referred, not by "${event.kind}"`);
  const status = stateAfter(idatTransitions, before.status, event.kind);
  const next = { ...apply(before, event), status, revision: before.revision + 1 };
  return status === 'closed' || status === 'transferred' ? { ...next, closedAt: event.at } : next;
}

function apply(before: IdatCase, event: Exclude<IdatEvent, { kind: 'referred' }>): IdatCase {
  switch (event.kind) {
    case 'incident-added':
      return { ...before, incidents: [...new Set([...before.incidents, event.reference])], lastIncidentAt: event.at };
    case 'victim-linked': {
      const { victimId, reference, restricted, authority, at } = event;
      return { ...before, victims: [...before.victims.filter((victim) => victim.victimId !== victimId), { victimId, reference, restricted, linkedAt: at, ...(authority === undefined ? {} : { authority }) }] };
    }
    case 'victim-unlinked':
      return { ...before, victims: before.victims.filter(({ victimId }) => victimId !== event.victimId) };
    case 'right-to-know-recommended':
      return changeVictim(before, event.victimId, () => ({ recommendedAt: event.at, decideBy: event.decideBy }));
    case 'right-to-know-late':
      return changeVictim(before, event.victimId, (rightToKnow) => ({ recommendedAt: event.at, decideBy: event.at, ...rightToKnow, lateAt: event.at }));
    case 'right-to-know-decided':
      return changeVictim(before, event.victimId, (rightToKnow) => ({ recommendedAt: event.at, decideBy: event.at, ...rightToKnow, decision: event.decision, reason: event.reason, by: event.by, at: event.at }));
    case 'triaged': case 'begun': case 'review-begun': case 'marac-decided':
      return before;
    case 'allocated':
      return { ...before, officerId: event.officerId };
    case 'reviewed':
      return { ...before, nextReviewOn: event.nextReviewOn };
    case 'next-action-set':
      return { ...before, nextAction: { text: event.text, dueOn: event.dueOn, by: event.by } };
    case 'next-action-done': {
      const { nextAction: _done, ...rest } = before;
      return rest;
    }
    case 'order-recorded': {
      const { orderId, orderKind, from, expiresOn, terms } = event;
      return { ...before, orders: [...before.orders.filter((order) => order.orderId !== orderId), { orderId, orderKind, from, expiresOn, terms, breaches: [] }] };
    }
    case 'order-breached':
      return changeOrder(before, event.orderId, (order) => ({ ...order, breaches: [...order.breaches, { on: event.on, by: event.by, ...(event.reference === undefined ? {} : { reference: event.reference }) }] }));
    case 'order-ended':
      return changeOrder(before, event.orderId, (order) => ({ ...order, endedOn: event.on }));
    case 'safety-checked': {
      const { at, by, idvaInvolved, contactSafe, told } = event;
      return { ...before, safetyCheck: { at, by, idvaInvolved, contactSafe, told } };
    }
    case 'contacted':
      return { ...before, lastContactAt: event.at, contacts: before.contacts + 1 };
    case 'standing-changed':
      return { ...before, standing: event.standing };
    case 'grounds-fell':
      return { ...before, groundsFell: { at: event.at, reason: event.reason } };
    case 'fall-seen':
      return before.groundsFell ? { ...before, groundsFell: { ...before.groundsFell, seenBy: event.by } } : before;
    case 'closed':
      return { ...before, exit: { reason: event.reason, note: event.note, by: event.by } };
    case 'transferred':
      return { ...before, exit: { transferredTo: event.to, reason: event.reason, by: event.by } };
    default:
      return never(event);
  }
}

function changeVictim(before: IdatCase, victimId: string, to: (rightToKnow: LinkedVictim['rightToKnow']) => NonNullable<LinkedVictim['rightToKnow']>): IdatCase {
  return { ...before, victims: before.victims.map((victim) => (victim.victimId === victimId ? { ...victim, rightToKnow: to(victim.rightToKnow) } : victim)) };
}

function changeOrder(before: IdatCase, orderId: string, to: (order: Order) => Order): IdatCase {
  return { ...before, orders: before.orders.map((order) => (order.orderId === orderId ? to(order) : order)) };
}

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
