import type { CalendarDate } from '../time.ts';
import { inOrder, type Registration, registrationsOn } from './registration.ts';
import type { RollPupil } from './roll-pupil.ts';

/** What is known of a pupil apart from where they are registered. */
export type PupilDetails = Omit<RollPupil, 'registrations'>;

/** One change to a roll. `on` is the first day on which it holds, and may lie ahead. */
export type RollChange =
  | { readonly kind: 'joined'; readonly details: PupilDetails; readonly urn: string; readonly on: CalendarDate; readonly dual?: boolean }
  /** Whoever gives it has the pupil as a guest or a former pupil: if this roll had them as registered, that has ended. */
  | { readonly kind: 'not-registered'; readonly urn: string; readonly on: CalendarDate }
  | { readonly kind: 'left'; readonly urn: string; readonly on: CalendarDate }
  | { readonly kind: 'moved'; readonly urn: string; readonly toUrn: string; readonly on: CalendarDate }
  | { readonly kind: 'corrected'; readonly details: PupilDetails }
  | { readonly kind: 'dual-begun'; readonly urn: string; readonly on: CalendarDate }
  | { readonly kind: 'dual-ended'; readonly urn: string; readonly on: CalendarDate };

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly pupil: RollPupil }
  /** It said nothing new: the change was made before. */
  | { readonly kind: 'same' }
  /** In words that go on from "this change", without a value. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What a change makes of a pupil. Making it twice makes no difference. */
export function applyChange(before: RollPupil | undefined, change: RollChange): ChangeOutcome {
  switch (change.kind) {
    case 'joined': return joined(before, change);
    case 'not-registered': return notRegistered(before, change);
    case 'corrected': return before ? changed(before, { ...change.details, registrations: before.registrations }) : notOnRoll;
    case 'left': return before ? ended(before, change, 'is of a pupil who is not registered at that school then') : notOnRoll;
    case 'dual-ended': return before ? endedDual(before, change) : notOnRoll;
    case 'moved': return before ? moved(before, change) : notOnRoll;
    case 'dual-begun': return before ? begun(before, change) : notOnRoll;
    default: {
      const unknown: never = change;
      throw new Error(`unknown change ${JSON.stringify(unknown)}`);
    }
  }
}

const notOnRoll: ChangeOutcome = { kind: 'refused', reason: 'is of a pupil who is not on this roll' };

function joined(before: RollPupil | undefined, { details, urn, on, dual }: Extract<RollChange, { kind: 'joined' }>): ChangeOutcome {
  const one: Registration = { urn, from: on, ...(dual ? { dual } : {}) };
  if (!before) return { kind: 'changed', pupil: { ...details, registrations: [one] } };
  if (holds(before, urn, on)) return changed(before, { ...details, registrations: before.registrations.map((known) => (known.urn === urn && registrationsOn([known], on).length > 0 ? asDual(known, dual) : known)) });
  return changed(before, { ...details, registrations: [...before.registrations, one] });
}

function asDual({ dual: _before, ...registration }: Registration, dual: boolean | undefined): Registration {
  return { ...registration, ...(dual ? { dual } : {}) };
}

function notRegistered(before: RollPupil | undefined, change: { urn: string; on: CalendarDate }): ChangeOutcome {
  const outcome = before && ended(before, change, 'is of a pupil who is not registered at that school then');
  return outcome?.kind === 'changed' ? outcome : { kind: 'same' };
}

/** The registration at `urn` that holds on the day, or the one already ended on that very day. */
function ended(before: RollPupil, { urn, on }: { urn: string; on: CalendarDate }, otherwise: string): ChangeOutcome {
  if (before.registrations.some((one) => one.urn === urn && one.to === on)) return { kind: 'same' };
  // One that would begin on or after that day never comes to hold.
  const open = before.registrations.filter((one) => one.urn === urn && (one.to === undefined || one.to > on));
  if (open.length === 0) return { kind: 'refused', reason: otherwise };
  return changed(before, { ...before, registrations: before.registrations.map((one) => (open.includes(one) ? { ...one, to: on } : one)) });
}

function endedDual(before: RollPupil, change: { urn: string; on: CalendarDate }): ChangeOutcome {
  const others = registrationsOn(before.registrations, change.on).filter(({ urn }) => urn !== change.urn);
  if (others.length === 0) return { kind: 'refused', reason: 'would leave the pupil without a school; if they have left, say so' };
  const outcome = ended(before, change, 'is of a pupil who is not registered at that school then');
  if (outcome.kind !== 'changed' || others.length > 1) return outcome;
  // The one that is left is one of two no longer.
  return { kind: 'changed', pupil: { ...outcome.pupil, registrations: inOrder(outcome.pupil.registrations.map((one) => (one.urn === others[0]?.urn ? asDual(one, false) : one))) } };
}

function moved(before: RollPupil, { urn, toUrn, on }: Extract<RollChange, { kind: 'moved' }>): ChangeOutcome {
  if (urn === toUrn) return { kind: 'refused', reason: 'leads to the school it comes from' };
  const out = ended(before, { urn, on }, 'is of a pupil who is not registered at the school they leave');
  if (out.kind === 'refused') return out;
  const left = out.kind === 'changed' ? out.pupil : before;
  if (holds(left, toUrn, on)) return out;
  return changed(before, { ...left, registrations: [...left.registrations, { urn: toUrn, from: on }] });
}

function begun(before: RollPupil, { urn, on }: Extract<RollChange, { kind: 'dual-begun' }>): ChangeOutcome {
  if (holds(before, urn, on)) return { kind: 'same' };
  if (registrationsOn(before.registrations, on).length === 0) return { kind: 'refused', reason: 'is of a pupil who is at no school then; if they have joined one, say so' };
  return changed(before, { ...before, registrations: [...before.registrations, { urn, from: on }] });
}

function holds({ registrations }: RollPupil, urn: string, on: CalendarDate): boolean {
  return registrationsOn(registrations, on).some((one) => one.urn === urn);
}

function changed(before: RollPupil, after: { registrations: readonly Registration[] } & PupilDetails): ChangeOutcome {
  const pupil: RollPupil = { ...after, registrations: inOrder(after.registrations) };
  return JSON.stringify(pupil) === JSON.stringify({ ...before, registrations: inOrder(before.registrations) }) ? { kind: 'same' } : { kind: 'changed', pupil };
}
