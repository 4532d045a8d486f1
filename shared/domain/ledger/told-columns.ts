import type { CallMade } from '../duty/call.ts';
import type { DutyEvent } from '../duty/duty-events.ts';

/** What follows the ledger's own columns: every reader and every call of one establishment, one after the other, as many entries in each. */
export const toldColumns = ['readers', 'readers_at', 'calls_at', 'calls_written_down_at', 'calls_by', 'calls_to', 'calls_outcome', 'calls_proof', 'calls_said'] as const;
export type ToldColumns = Readonly<Record<(typeof toldColumns)[number], string>>;

/** Between the entries of a column. Nothing that anybody wrote keeps one. */
const between = ' | ';

interface Call {
  /** Where it was, as far as it was known. */
  readonly setting: string | undefined;
  readonly at: string;
  readonly writtenDownAt: string;
  readonly by: string;
  readonly to: string;
  readonly outcome: string;
  readonly proof: string;
  readonly said: string;
}

/**
 * @param key the establishment of the row; undefined for a child who has none
 * @param first the row is the child's first: calls about a place that is none of the child's stand there, so that none is left out
 */
export function toldColumnsOf(history: readonly DutyEvent[], key: string | undefined, { first, keys, hidden }: { readonly first: boolean; readonly keys: readonly string[]; readonly hidden: boolean }): ToldColumns {
  const readers = history.flatMap((event) => ((event.kind === 'read' || event.kind === 'also-read') && event.setting === key ? [event] : []));
  const calls = history.flatMap(callsIn).filter(({ setting }) => setting === key || (first && (setting === undefined || !keys.includes(setting))));
  const said = (texts: readonly string[]): string => texts.map((text) => text.replaceAll('|', '/')).join(between);
  return {
    readers: said(readers.map(({ adultId }) => (hidden ? 'withheld' : adultId))), readers_at: said(readers.map(({ at }) => at)),
    calls_at: said(calls.map(({ at }) => at)), calls_written_down_at: said(calls.map(({ writtenDownAt }) => writtenDownAt)), calls_by: said(calls.map(({ by }) => by)),
    calls_to: said(calls.map(({ to }) => (hidden ? 'withheld' : to))), calls_outcome: said(calls.map(({ outcome }) => outcome)), calls_proof: said(calls.map(({ proof }) => proof)),
    calls_said: said(calls.map((call) => (hidden && call.said !== '' ? 'withheld' : call.said))),
  };
}

function callsIn(event: DutyEvent): readonly Call[] {
  if (event.kind === 'phone-attempted') return [callOf(event.at, event.by, event.contact, event.call, event.outcome, event.setting)];
  if (event.kind === 'told-by-phone') return [callOf(event.at, event.by, event.toldRole, event.call, 'told', event.setting ?? event.where)];
  // The question about one setting ended by telling somebody, while the child's others went on.
  if (event.kind === 'question-ended' && event.ending.kind === 'told-by-phone') return [callOf(event.at, event.ending.by, event.ending.toldRole, event.ending.call, 'told', event.ending.where)];
  return [];
}

function callOf(writtenDownAt: string, by: string, role: string, call: CallMade | undefined, outcome: string, setting: string | undefined): Call {
  return {
    setting, writtenDownAt, by, outcome, at: call?.at ?? writtenDownAt, to: [role.replaceAll(' ', '-'), ...(call?.adultId === undefined ? [] : [call.adultId])].join(' '),
    proof: proofOf(call), said: call?.said ?? '',
  };
}

/** Nothing is claimed of calls that were recorded before this was asked. */
function proofOf(call: CallMade | undefined): string {
  if (!call) return 'not-recorded';
  return ['number-on-record', ...('calledBack' in call ? ['called-back', 'name-read-back', 'date-read-back'] : [])].join(' ');
}
