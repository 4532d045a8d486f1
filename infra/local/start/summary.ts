import { evolve } from '../../../shared/domain/duty/evolve.ts';
import { type Duty, isOpen, ledgerStates, type LedgerState } from '../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../shared/domain/duty/duty-events.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { DutyBook } from '../../../shared/ports/duty-book.ts';
import type { SentEntry } from './sent-log.ts';

/** The one line that `npm start -- --once --json` ends with. */
export interface Summary {
  readonly seed: number;
  readonly events: { readonly sent: number; readonly accepted: number; readonly refused: number; readonly duplicate: number };
  readonly children: { readonly reported: number; readonly inScope: number };
  readonly ledger: Readonly<Record<LedgerState, number>>;
  readonly emails: number;
  readonly deputiesAlerted: number;
  readonly phoneTasks: number;
  /** Releases after the deadline. */
  readonly late: number;
  /** Children whose deadline passed with nobody told, no other final state, and no phone or desk task open. */
  readonly deadlinesUncovered: number;
  /** Rows in an open state, and refusals that nobody has closed. */
  readonly open: number;
  readonly balanced: boolean;
}

export interface ToSum {
  readonly seed: number;
  readonly force: string;
  readonly sent: readonly SentEntry[];
  readonly book: DutyBook;
  readonly emails: number;
  readonly from: Instant;
  readonly to: Instant;
}

export async function summarise({ seed, force, sent, book, emails, from, to }: ToSum): Promise<Summary> {
  const rows: { duty: Duty; history: readonly DutyEvent[] }[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = await book.dutiesFirstSent(force, from, to, cursor);
    for (const duty of page.items) rows.push({ duty, history: await book.history(duty) });
    cursor = page.cursor;
    more = cursor !== undefined;
  }
  const ledger = Object.fromEntries(ledgerStates.map((state) => [state, rows.filter(({ duty }) => duty.state === state).length])) as Record<LedgerState, number>;
  const reported = childrenIn(sent);
  const events = rows.flatMap(({ history }) => history);
  const refusals = await openRefusals(book, force);
  return {
    seed,
    events: {
      sent: sent.length,
      accepted: sent.filter(({ answer }) => answer.status === 202 && answer.outcome !== 'repeated').length,
      refused: sent.filter(({ answer }) => answer.status >= 400).length,
      duplicate: sent.filter(({ answer }) => answer.status === 202 && answer.outcome === 'repeated').length,
    },
    children: { reported, inScope: rows.length - ledger['out-of-scope'] },
    ledger, emails,
    deputiesAlerted: events.filter((event) => event.kind === 'alerted' && event.step === 'deputy').length,
    phoneTasks: events.filter(({ kind }) => kind === 'phone-opened').length,
    late: events.filter((event) => event.kind === 'released' && event.lateBecause !== undefined).length,
    deadlinesUncovered: rows.filter(({ duty, history }) => isUncovered(duty, history, to)).length,
    open: rows.filter(({ duty }) => isOpen(duty.state)).length + refusals,
    balanced: reported === rows.length && Object.values(ledger).reduce((sum, n) => sum + n, 0) === rows.length,
  };
}

/** Children of accepted events, each once for an incident, by the force's own record. */
export function childrenIn(sent: readonly SentEntry[]): number {
  const children = new Set<string>();
  for (const { event, answer } of sent) {
    if (answer.status !== 202) continue;
    const { reference, children: listed } = event.data as { reference?: string; children?: unknown };
    for (const { childRef } of Array.isArray(listed) ? (listed as readonly { childRef: string }[]) : []) children.add(`${reference ?? ''} ${childRef}`);
  }
  return children.size;
}

async function openRefusals(book: DutyBook, force: string): Promise<number> {
  let count = 0;
  for (let cursor: string | undefined, more = true; more;) {
    const page = await book.openTasks(force, cursor);
    count += page.items.filter(({ detail }) => detail.kind === 'refused').length;
    cursor = page.cursor;
    more = cursor !== undefined;
  }
  return count;
}

/** Replays the row to each of its deadlines: was somebody told, or somebody at work on it? */
function isUncovered(duty: Duty, history: readonly DutyEvent[], until: Instant): boolean {
  const deadlines = new Set(history.flatMap((event) => (event.kind === 'planned' ? [event.clocks.deadlineAt] : 'waiting' in event ? [event.waiting.deadlineAt] : [])));
  return [...deadlines].some((deadline) => deadline !== null && deadline > duty.acceptedAt && deadline <= until && !coveredAt(history, deadline));
}

function coveredAt(history: readonly DutyEvent[], at: Instant): boolean {
  let duty: Duty | undefined;
  for (const event of history) if (event.at <= at) duty = evolve(duty, event);
  if (!duty) return true;
  if (!isOpen(duty.state) || duty.state === 'phone-open') return true;
  if (duty.waiting) return duty.waiting.taskId !== null;
  return Object.values(duty.settings).every(({ state, clocks }) => state === 'phone-open' || state === 'not-theirs' || state === 'read' || state === 'acknowledged' || state === 'told-by-phone' || state === 'authority-informed' || (clocks.deadlineAt ?? '9') > at);
}
