import type { CallMade, CallThatTold } from '../../shared/domain/duty/call.ts';
import type { TaskDecision } from '../../shared/domain/duty/task.ts';

/** A call to the number on record, as soon as the incident of the tests was reported unless said otherwise. */
export function aCall(over: Partial<CallMade> = {}): CallMade {
  return { at: '2026-11-08T22:40:00Z', numberOnRecord: true, ...over };
}

export function aCallThatTold(over: Partial<CallMade> = {}): CallThatTold {
  return { ...aCall(over), calledBack: true, nameReadBack: true, dateReadBack: true };
}

/** The head rang back and read everything back. */
export function toldByPhone(over: Partial<CallMade> = {}): TaskDecision {
  return { kind: 'told-by-phone', toldRole: 'head', call: aCallThatTold(over) };
}

/** What the form of a call that told somebody sends, everything ticked. */
export const everythingTicked = { numberOnRecord: 'yes', calledBack: 'yes', nameReadBack: 'yes', dateReadBack: 'yes' } as const;
