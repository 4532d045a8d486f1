import { stateAfter, type Transitions } from '../transitions.ts';
import type { IdvaCase, IdvaEvent, IdvaStatus } from './idva-case.ts';

const live: readonly IdvaStatus[] = ['to-offer', 'offered', 'with-supervisor', 'accepted', 'in-contact'];
const unaccepted: readonly IdvaStatus[] = ['to-offer', 'offered', 'with-supervisor'];
const taken: readonly IdvaStatus[] = ['accepted', 'in-contact'];
const over = 'the case is closed';
const notOffered = 'it is not on offer to you: it was taken, moved on, or closed';
const notTaken = 'no IDVA has accepted the case, or it is closed';
/** Every thing that can happen to an IDVA case, and where. */
export const idvaTransitions: Transitions<IdvaStatus, IdvaEvent['kind']> = {
  opened: { from: [], to: 'to-offer', refused: 'it is open already' },
  offered: { from: ['to-offer'], to: 'offered', refused: 'it is on offer, taken or closed' },
  declined: { from: ['offered'], to: 'to-offer', refused: notOffered },
  unanswered: { from: ['offered'], to: 'to-offer', refused: notOffered },
  'passed-to-supervisor': { from: ['to-offer'], to: 'with-supervisor', refused: 'it is on offer, taken or closed' },
  'supervisor-reminded': { from: ['with-supervisor'], to: 'stays', refused: 'the supervisor does not hold it' },
  placed: { from: [...unaccepted, ...taken], to: 'offered', refused: over },
  accepted: { from: ['offered'], to: 'accepted', refused: notOffered },
  'handed-back': { from: taken, to: 'to-offer', refused: notTaken },
  'further-incident': { from: live, to: 'stays', refused: over },
  'incident-seen': { from: live, to: 'stays', refused: over },
  'safe-contact-recorded': { from: live, to: 'stays', refused: over },
  'consent-recorded': { from: taken, to: 'stays', refused: notTaken },
  'needs-recorded': { from: live, to: 'stays', refused: over },
  'contact-attempted': { from: taken, to: 'stays', refused: notTaken },
  contacted: { from: taken, to: 'in-contact', refused: notTaken },
  surfaced: { from: ['to-offer', 'offered', 'with-supervisor', 'accepted'], to: 'stays', refused: 'they have been reached, or the case is closed' },
  'marac-decided': { from: live, to: 'stays', refused: over },
  'grounds-fell': { from: live, to: 'stays', refused: over },
  'fall-seen': { from: live, to: 'stays', refused: over },
  closed: { from: live, to: 'closed', refused: 'it is closed already' },
};

/** The case after an event. Pure; the first must be `opened`. */
export function evolveIdva(before: IdvaCase | undefined, event: IdvaEvent): IdvaCase {
  if (event.kind === 'opened') {
    if (before) throw new Error('a case is opened once');
    const { at, kind: _kind, victimId, reference, interpreter, ...rest } = event;
    return { ...rest, kind: 'idva', subjectId: victimId, revision: 1, openedAt: at, status: 'to-offer', incidents: [reference], notTaken: [], attempts: [], consent: 'not-asked', needs: interpreter === undefined ? {} : { interpreter }, furtherIncidents: [] };
  }
  if (!before) throw new Error(`a case begins by being opened, not by "${event.kind}"`);
  const status = stateAfter(idvaTransitions, before.status, event.kind);
  const next = { ...apply(before, event), status, revision: before.revision + 1 };
  return status === 'closed' ? { ...next, closedAt: event.at } : next;
}

function apply(before: IdvaCase, event: Exclude<IdvaEvent, { kind: 'opened' }>): IdvaCase {
  switch (event.kind) {
    case 'offered': case 'placed': {
      const { idvaId: _before, acceptedAt: _accepted, ...rest } = before;
      return { ...rest, offer: { idvaId: event.idvaId, at: event.at, answerBy: event.answerBy } };
    }
    case 'declined': case 'unanswered': {
      const { offer: _offer, ...rest } = before;
      const why = event.kind === 'declined' ? { how: event.kind, reason: event.reason } as const : { how: event.kind } as const;
      return { ...rest, notTaken: [...before.notTaken, { idvaId: event.idvaId, at: event.at, ...why }] };
    }
    case 'passed-to-supervisor': case 'supervisor-reminded':
      return { ...before, supervisorRemindedAt: event.at };
    case 'accepted': {
      const { offer: _offer, supervisorRemindedAt: _reminded, ...rest } = before;
      return { ...rest, idvaId: event.idvaId, acceptedAt: event.at };
    }
    case 'handed-back': {
      // Everybody may be asked again but the one who handed it back.
      const { idvaId, acceptedAt: _accepted, ...rest } = before;
      return { ...rest, notTaken: idvaId === undefined ? [] : [{ idvaId, at: event.at, how: 'declined', reason: event.reason }] };
    }
    case 'further-incident':
      return {
        ...before, incidents: [...new Set([...before.incidents, event.reference])], otherParties: [...new Set([...before.otherParties, ...event.otherParties])],
        furtherIncidents: [...before.furtherIncidents.filter(({ reference }) => reference !== event.reference), { reference: event.reference, at: event.at, grade: event.grade }],
      };
    case 'incident-seen':
      return { ...before, furtherIncidents: before.furtherIncidents.map((further) => (further.reference === event.reference ? { ...further, seenBy: event.by } : further)) };
    case 'safe-contact-recorded': {
      const { at, by, how, when, never: not } = event;
      return { ...before, safeContact: { at, by, how, when, never: not } };
    }
    case 'consent-recorded':
      return { ...before, consent: event.consent };
    case 'needs-recorded': {
      const { interpreter, access } = event;
      return { ...before, needs: { ...(interpreter === undefined ? {} : { interpreter }), ...(access === undefined ? {} : { access }) } };
    }
    case 'contact-attempted':
      return { ...before, attempts: [...before.attempts, { at: event.at, by: event.by, outcome: event.outcome }] };
    case 'contacted':
      return { ...before, attempts: [...before.attempts, { at: event.at, by: event.by, outcome: 'spoke' }], contactedAt: before.contactedAt ?? event.at };
    case 'surfaced':
      return { ...before, surfacedAt: event.at };
    case 'marac-decided':
      return before;
    case 'grounds-fell':
      return { ...before, groundsFell: { at: event.at, reason: event.reason } };
    case 'fall-seen':
      return before.groundsFell ? { ...before, groundsFell: { ...before.groundsFell, seenBy: event.by } } : before;
    case 'closed': {
      const { offer: _offer, ...rest } = before;
      return { ...rest, closed: { outcome: event.outcome, note: event.note, by: event.by } };
    }
    default:
      return never(event);
  }
}

function never(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
