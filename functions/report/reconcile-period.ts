import type { ReportMessage } from '../../events/internal.ts';
import { waitingClocks } from '../../shared/domain/clocks/waiting-clocks.ts';
import { openTask } from '../../shared/domain/duty/commands/open-task.ts';
import { taskEntry } from '../../shared/domain/duty/change.ts';
import type { Task, TaskDetail } from '../../shared/domain/duty/task.ts';
import { epochMs, type Instant, instantOf, plusSeconds } from '../../shared/domain/time.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';

type CountDetail = Extract<TaskDetail, { kind: 'count' }>;

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
    await closeCounts(force, deps, (detail) => (detail.forceSays === null ? covers(closed, detail) : sameSpan(closed, detail)));
    return done;
  }
  deps.log.error('count-unequal', { force, count: ledgerSays });
  await openCount(force, `count~${periodStart}~${periodEnd}`, { kind: 'count', periodStart, periodEnd, forceSays: closed.children, ledgerSays }, deps);
  return done;
}

/** Each morning: a force that has not closed the day before, or has left a hole between two periods, is asked; and what did not agree is counted again, for a report may have come late. One that cannot be looked at does not keep the others from being. */
export async function missingPeriods(now: Instant, deps: ReportDeps): Promise<void> {
  const since = plusSeconds(now, -36 * 3600);
  const faults: unknown[] = [];
  for (const force of await deps.directory.forces()) {
    try {
      const periods = await deps.incidents.periods(force, since, now);
      for (const { from, to } of holesIn(periods)) {
        deps.log.error('count-missing', { force });
        await openCount(force, `count~${from}~${to}`, { kind: 'count', periodStart: from, periodEnd: to, forceSays: null, ledgerSays: await countFirstSent(force, from, to, deps) }, deps);
      }
      await recount(force, deps);
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

/** Spans between periods that were closed, the earlier first, which nobody has counted. */
function holesIn(periods: readonly { readonly periodStart: string; readonly periodEnd: string }[]): { readonly from: Instant; readonly to: Instant }[] {
  const ordered = periods.map(({ periodStart, periodEnd }) => ({ from: instantOf(epochMs(periodStart)), to: instantOf(epochMs(periodEnd)) })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let counted = ordered[0]?.to;
  return ordered.flatMap(({ from, to }) => {
    const hole = counted !== undefined && from > counted ? [{ from: counted, to: from }] : [];
    counted = counted === undefined || to > counted ? to : counted;
    return hole;
  });
}

/** Counts that did not agree, once more: those that do now are closed by themselves. */
async function recount(force: string, deps: ReportDeps): Promise<void> {
  const agreed = new Set<string>();
  for (const { taskId, detail } of await openCounts(force, deps)) {
    if (detail.forceSays !== null && detail.forceSays === (await countFirstSent(force, detail.periodStart, detail.periodEnd, deps))) agreed.add(taskId);
  }
  await closeCounts(force, deps, (_detail, taskId) => agreed.has(taskId));
}

async function openCounts(force: string, { book }: ReportDeps): Promise<readonly (Task & { readonly detail: CountDetail })[]> {
  const found: Task[] = [];
  let cursor: string | undefined;
  do {
    const page = await book.openTasks(force, cursor);
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return found.filter((task): task is Task & { readonly detail: CountDetail } => task.detail.kind === 'count');
}

/** Closes the tasks about counts that no longer need a person. */
async function closeCounts(force: string, deps: ReportDeps, which: (detail: CountDetail, taskId: string) => boolean): Promise<void> {
  for (const { taskId, detail } of await openCounts(force, deps)) {
    if (!which(detail, taskId)) continue;
    await commitDecision(deps.book, async () => {
      const task = await deps.book.task(force, taskId);
      return { kind: 'change', change: task?.state === 'open' ? { tasks: [taskEntry(task, { state: 'closed', decision: { kind: 'overtaken' }, closedAt: deps.clock.now(), closedBy: 'report' })] } : {} };
    });
  }
}

/** Whether a period that was closed holds all that a missing one was asked for, but for its first and last hours: the question was of a day and a half. */
function covers(closed: { readonly periodStart: string; readonly periodEnd: string }, detail: CountDetail): boolean {
  const overlap = Math.min(epochMs(closed.periodEnd), epochMs(detail.periodEnd)) - Math.max(epochMs(closed.periodStart), epochMs(detail.periodStart));
  return overlap >= (epochMs(detail.periodEnd) - epochMs(detail.periodStart)) / 2;
}

function sameSpan(closed: { readonly periodStart: string; readonly periodEnd: string }, detail: CountDetail): boolean {
  return sameInstant(closed.periodStart, detail.periodStart) && sameInstant(closed.periodEnd, detail.periodEnd);
}

function sameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b);
}
