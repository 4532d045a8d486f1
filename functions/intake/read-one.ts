import type { Problem } from '../../events/api.ts';
import { limits, type PoliceEvent } from '../../events/police.ts';
import type { FieldFault } from '../../shared/domain/intake/explain-faults.ts';
import { readEvent } from '../../shared/domain/intake/read-event.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { problemOf } from '../../shared/runtime/http.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import type { Caller } from './deps.ts';

/** `text`: the event as compact JSON, which is what is kept of it where it is refused. */
export type ReadOne =
  | { readonly kind: 'event'; readonly event: PoliceEvent; readonly text: string }
  /** Kept, unless it is 403: what another's source says is none of this client's business. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly text: string };

/** Reads one event of a caller: whose source it is, its size, and every field. */
export function readOne(raw: unknown, { sources }: Caller, now: Instant): ReadOne {
  const text = JSON.stringify(raw);
  const source: unknown = typeof raw === 'object' && raw !== null && 'source' in raw ? raw.source : undefined;
  if (typeof source === 'string' && !sources.includes(source)) {
    return { kind: 'refused', problem: problemOf('source-not-registered', 'Nothing of it was kept. Ask the administrator of First Bell to register the source for this client.', { errors: [{ field: 'source', expected: 'expected a source that is registered for this client' }] }), text };
  }
  if (Buffer.byteLength(text) > limits.eventBytes) {
    return { kind: 'refused', problem: problemOf('event-too-large', 'Without spaces between its parts an event takes at most 65,536 bytes.'), text };
  }
  const read = readEvent(raw, now);
  return read.ok ? { kind: 'event', event: read.value, text } : { kind: 'refused', problem: invalid(read.faults), text };
}

export function invalid(faults: readonly FieldFault[]): Problem {
  return problemOf('event-invalid', 'Put the fields right and send it as a new event that names the refusalId in data.corrects.', { errors: [...faults] });
}

/** The id of an event, for its place in a batch's results; null where it cannot be read. */
export function eventIdOf(raw: unknown): string | null {
  const id: unknown = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' && /^[\x21-\x7e]{1,128}$/.test(id) ? id : null;
}

/** One receipt for each event of a source: the same event has the same, whoever asks first. */
export function receiptIdOf(force: string, { source, id }: Pick<PoliceEvent, 'source' | 'id'>): string {
  return `rc-${opaqueIdOf('receipt', force, source, id)}`;
}
