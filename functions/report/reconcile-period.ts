import type { ReportMessage } from '../../events/internal.ts';
import { waitingClocks } from '../../shared/domain/clocks/waiting-clocks.ts';
import { openTask } from '../../shared/domain/duty/commands/open-task.ts';
import type { TaskDetail } from '../../shared/domain/duty/task.ts';
import { type Instant, plusSeconds } from '../../shared/domain/time.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';

export interface ReportDeps {
  readonly incidents: IncidentStore;
  readonly book: DutyBook;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly log: Log;
  readonly policyOf: (force: string) => PolicyPack;
}

/** Holds the force's own count of a period against the ledger (ruling 4). A difference is a task for the desk, and an alarm. */
export async function reconcilePeriod({ force, periodStart, periodEnd }: ReportMessage, deps: ReportDeps): Promise<Outcome> {
  const closed = (await deps.incidents.periods(force, periodStart, periodEnd)).find((period) => sameInstant(period.periodStart, periodStart) && sameInstant(period.periodEnd, periodEnd));
  if (!closed) return { kind: 'retry', reason: 'period not there yet' };
  const ledgerSays = await countFirstSent(force, periodStart, periodEnd, deps);
  if (ledgerSays === closed.children) {
    deps.log.info('count-equal', { force, count: ledgerSays });
    return done;
  }
  deps.log.error('count-unequal', { force, count: ledgerSays });
  await openCount(force, `count~${periodStart}~${periodEnd}`, { kind: 'count', periodStart, periodEnd, forceSays: closed.children, ledgerSays }, deps);
  return done;
}

/** Each morning: a force that has not closed the day before is asked. One that cannot be looked at does not keep the others from being. */
export async function missingPeriods(now: Instant, deps: ReportDeps): Promise<void> {
  const since = plusSeconds(now, -36 * 3600);
  const faults: unknown[] = [];
  for (const force of await deps.directory.forces()) {
    try {
      const periods = await deps.incidents.periods(force, since, now);
      if (periods.length > 0) continue;
      deps.log.error('count-missing', { force });
      const ledgerSays = await countFirstSent(force, since, now, deps);
      await openCount(force, `count~${since.slice(0, 10)}~${now.slice(0, 10)}`, { kind: 'count', periodStart: since, periodEnd: now, forceSays: null, ledgerSays }, deps);
    } catch (fault) {
      deps.log.error('fault', { force, what: 'count-missing' }, fault);
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new Error(`the counts of ${faults.length} forces could not be looked at`, { cause: faults[0] });
}

async function countFirstSent(force: string, from: Instant, to: Instant, { book }: ReportDeps): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await book.dutiesFirstSent(force, from, to, cursor);
    count += page.items.length;
    cursor = page.cursor;
  } while (cursor);
  return count;
}

/** Opens the task, or opens it again where the force has since said another number that is not the ledger's either. */
async function openCount(force: string, taskId: string, detail: Extract<TaskDetail, { kind: 'count' }>, { book, clock, policyOf }: ReportDeps): Promise<void> {
  await commitDecision(book, async () => {
    const before = await book.task(force, taskId);
    if (before?.detail.kind === 'count' && before.detail.forceSays === detail.forceSays && (before.state === 'closed' || before.detail.ledgerSays === detail.ledgerSays)) return { kind: 'change', change: {} };
    const now = clock.now();
    const clocks = { deadlineAt: null, ...waitingClocks({ queuedAt: now, deadlineAt: null, policy: policyOf(force).notification }) };
    const opened = openTask({ force, reference: '-', childRef: null, taskId, clocks, now, detail });
    const revision = before?.revision ?? 0;
    return { kind: 'change', change: { ...opened, tasks: opened.tasks.map(({ task }) => ({ before: revision, task: { ...task, revision: revision + 1 } })) } };
  });
}

function sameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b);
}
