import { type Duty, finalStates, type LedgerState, openStates } from './duty.ts';

const order: readonly LedgerState[] = [...openStates, ...finalStates];

/** Ruling 4: exactly one state, the least advanced of its settings; what waits for a person comes before all of them. */
export function ledgerStateOf(duty: Omit<Duty, 'state'>): LedgerState {
  if (duty.ended) return duty.ended.kind;
  if (duty.waiting) return duty.waiting.hold ? 'on-hold' : 'awaiting-review';
  // Placed and not yet planned: nothing is on its way there, however far the others have got.
  if (duty.placement?.settings.some((setting) => duty.settings[setting] === undefined)) return 'awaiting-review';
  const states = Object.values(duty.settings).flatMap(({ state }) => (state === 'not-theirs' ? [] : [state]));
  return order.find((state) => (states as readonly string[]).includes(state)) ?? 'awaiting-review';
}
