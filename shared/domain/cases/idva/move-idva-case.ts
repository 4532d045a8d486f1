import { plusMinutes, type Instant } from '../../time.ts';
import { chooseIdva, type Choosing } from './choose-idva.ts';
import { evolveIdva } from './evolve-idva.ts';
import type { IdvaCase, IdvaEvent } from './idva-case.ts';

/** When the case next needs looking at, if nobody does anything before. */
export function idvaClock(idva: IdvaCase, reminderMinutes: number): Instant | undefined {
  const instants: Instant[] = [];
  if (idva.status === 'closed') return undefined;
  if (idva.offer) instants.push(idva.offer.answerBy);
  if (idva.status === 'to-offer') instants.push(idva.openedAt);
  if (idva.status === 'with-supervisor' && idva.supervisorRemindedAt) instants.push(plusMinutes(idva.supervisorRemindedAt, reminderMinutes));
  if (!idva.contactedAt && !idva.surfacedAt) instants.push(idva.contactBy);
  return instants.sort()[0];
}

/**
 * What is due on the case at `now`: an unanswered offer ends, the next IDVA is asked, or the supervisor has it placed; the supervisor is
 * reminded; whoever is still not reached after the first-contact clock comes up. Asking again at once changes nothing.
 */
export function moveIdvaCase(choosing: Choosing): readonly IdvaEvent[] {
  const { now, policy } = choosing;
  const made: IdvaEvent[] = [];
  let idva = choosing.idva;
  const add = (event: IdvaEvent): void => {
    made.push(event);
    idva = evolveIdva(idva, event);
  };
  if (idva.offer && idva.offer.answerBy <= now) add({ kind: 'unanswered', at: now, idvaId: idva.offer.idvaId });
  if (idva.status === 'to-offer') add(next({ ...choosing, idva }));
  if (idva.status === 'with-supervisor' && idva.supervisorRemindedAt && plusMinutes(idva.supervisorRemindedAt, policy.supervisorReminderMinutes) <= now) add({ kind: 'supervisor-reminded', at: now });
  if (idva.status !== 'closed' && !idva.contactedAt && !idva.surfacedAt && idva.contactBy <= now) add({ kind: 'surfaced', at: now });
  return made;
}

function next(choosing: Choosing): IdvaEvent {
  const { idva, now, policy } = choosing;
  const { chosen, passedOver } = chooseIdva(choosing);
  const toSupervisor = (why: Extract<IdvaEvent, { kind: 'passed-to-supervisor' }>['why']): IdvaEvent => ({ kind: 'passed-to-supervisor', at: now, why, passedOver });
  if (idva.restricted) return toSupervisor('restricted');
  if (idva.authority === undefined) return toSupervisor('no-authority-known');
  if (idva.notTaken.length >= policy.idvaOffersBeforeSupervisor) return toSupervisor('offers-not-taken');
  if (!chosen) return toSupervisor(idva.notTaken.length > 0 ? 'offers-not-taken' : 'nobody-eligible');
  return { kind: 'offered', at: now, idvaId: chosen.workerId, answerBy: plusMinutes(now, policy.idvaOfferMinutes), passedOver };
}
