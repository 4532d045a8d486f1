import type { ForceAction, Flaw } from '../world/night/types.ts';

/** A CloudEvent as it goes over the wire; `data` may be unsound on purpose. */
export interface WireEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: 'incident.reported' | 'incident.amended' | 'incident.withdrawn' | 'force.period-closed';
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ToEvent {
  /** The `source` registered for the force's client. */
  readonly source: string;
  /** Every action of the plan, by id: a duplicate and a reused id need another's. */
  readonly actionOf: (actionId: string) => ForceAction | undefined;
  /** The refusalId that the API answered to a refused action, once it is known. */
  readonly refusalIdOf: (actionId: string) => string | undefined;
}

/** The event that an action sends. The same action makes the same bytes for as long as the same refusals are known. */
export function toEvent(action: ForceAction, deps: ToEvent): WireEvent {
  const { source } = deps;
  const wire = (type: WireEvent['type'], data: object, id = action.actionId): WireEvent => ({ specversion: '1.0', id, source, type, time: action.at, data: data as Readonly<Record<string, unknown>> });
  switch (action.kind) {
    case 'report': return wire('incident.reported', corrected(action.data, action.corrects, deps));
    case 'amend': return wire('incident.amended', corrected(action.data, action.corrects, deps));
    case 'older-version': return wire('incident.amended', action.data);
    case 'withdraw': return wire('incident.withdrawn', action.data);
    case 'period-closed': return wire('force.period-closed', action.data);
    case 'duplicate': {
      const first = deps.actionOf(action.of);
      if (!first || first.kind === 'duplicate') throw new RangeError('A duplicate repeats an action of the same plan.');
      return toEvent(first, deps);
    }
    case 'bad': return bad(action, wire);
    default: return action satisfies never;
  }
}

function corrected(data: object, corrects: string | undefined, { refusalIdOf }: ToEvent): object {
  const refusalId = corrects === undefined ? undefined : refusalIdOf(corrects);
  return refusalId === undefined ? data : { ...data, corrects: refusalId };
}

function bad(action: ForceAction & { kind: 'bad' }, wire: (type: WireEvent['type'], data: object, id?: string) => WireEvent): WireEvent {
  const { flaw } = action;
  switch (flaw.kind) {
    case 'same-id-other-content': return wire('incident.reported', action.data, flaw.of);
    case 'same-version-other-content': return wire('incident.amended', action.data);
    case 'field-missing': case 'field-wrong': return wire('incident.reported', spoilt(action.data, flaw));
    default: return flaw satisfies never;
  }
}

/** A copy with the flaw done to it. */
function spoilt(data: object, flaw: Extract<Flaw, { path: unknown }>): object {
  const copy = structuredClone(data);
  const last = flaw.path.at(-1);
  let holder: unknown = copy;
  for (const step of flaw.path.slice(0, -1)) holder = typeof holder === 'object' && holder !== null ? (holder as Record<string | number, unknown>)[step] : undefined;
  if (last === undefined || typeof holder !== 'object' || holder === null) throw new RangeError('The flaw is at a place that the body does not have.');
  if (flaw.kind === 'field-wrong') (holder as Record<string | number, unknown>)[last] = flaw.value;
  else delete (holder as Record<string | number, unknown>)[last];
  return copy;
}
