/** One row of a table of transitions: from which states something may happen, where it leads, and what is said where it may not. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  /** `stays`: the state is as it was. */
  readonly to: State | 'stays';
  /** Said to the person who tried, after "That was not recorded": what stands in the way. */
  readonly refused: string;
}
export type Transitions<State extends string, Kind extends string> = Readonly<Record<Kind, Transition<State>>>;

/** What somebody's decision leads to: events to keep, or why it may not be. Nothing is changed by a refusal. */
export type CaseDecision<E> = { readonly kind: 'events'; readonly events: readonly E[] } | { readonly kind: 'refused'; readonly why: string };

export function events<E>(...list: readonly E[]): { readonly kind: 'events'; readonly events: readonly E[] } {
  return { kind: 'events', events: list };
}
export function refused(why: string): { readonly kind: 'refused'; readonly why: string } {
  return { kind: 'refused', why };
}

export function mayHappen<State extends string, Kind extends string>(table: Transitions<State, Kind>, state: State, kind: Kind): boolean {
  return table[kind].from.includes(state);
}

/** The state after something that happened. @throws Error where the table does not let it happen there: it should not have been kept */
export function stateAfter<State extends string, Kind extends string>(table: Transitions<State, Kind>, state: State, kind: Kind): State {
  const { from, to } = table[kind];
  if (!from.includes(state)) throw new Error(`"${kind}" cannot happen in the state "${state}"`);
  return to === 'stays' ? state : to;
}

/** Refuses what the table does not let happen; otherwise the events. */
export function ifAllowed<State extends string, E extends { readonly kind: string }>(table: Transitions<State, E['kind']>, state: State, event: E): CaseDecision<E> {
  const row = table[event.kind as E['kind']];
  return row.from.includes(state) ? events(event) : refused(row.refused);
}
