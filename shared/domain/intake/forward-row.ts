import type { MatchMessage, ReportMessage } from '../../../events/internal.ts';
import type { DueRow } from '../duty/due.ts';
import { type Instant, plusSeconds } from '../time.ts';

/** How long a message that should go at once may take before the minute's tick sends it instead. */
const secondsToSend = 60;

export type ForwardRow = Extract<DueRow, { what: 'forward' }>;

/** Stored with what it speaks of, and removed once it is sent: whatever fails in between, it is sent. */
export function matchForward(message: MatchMessage, now: Instant): ForwardRow {
  return forward('match', message, now);
}

export function reportForward(message: ReportMessage, now: Instant): ForwardRow {
  return forward('report', message, now);
}

/** The message that a version of an incident has been kept. One for each accepted event, the same however often it is sent. */
export function storedMessage(force: string, receiptId: string, reference: string, version: number): MatchMessage {
  return { type: 'incident.stored', id: `stored~${receiptId}`, force, reference, version };
}

function forward(queue: ForwardRow['queue'], message: MatchMessage | ReportMessage, now: Instant): ForwardRow {
  return { what: 'forward', at: plusSeconds(now, secondsToSend), id: `forward~${message.force}~${message.id}`, force: message.force, queue, body: JSON.stringify(message) };
}
