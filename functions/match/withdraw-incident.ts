import type { WithdrawnData } from '../../events/incident.ts';
import { type Change, disclosureEntry, dutyEntry, taskEntry } from '../../shared/domain/duty/change.ts';
import { openBreach, openBreachOfCall } from '../../shared/domain/duty/commands/breach.ts';
import { openTask } from '../../shared/domain/duty/commands/open-task.ts';
import { tellOfCalls, tellOfReaders } from '../../shared/domain/duty/commands/recall.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import { plusMinutes } from '../../shared/domain/time.ts';
import type { StoredVersion } from '../../shared/ports/incident-store.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { assessMessage, type MatchDeps } from './deps.ts';
import { waitClocksFor } from './wait-clocks.ts';

/**
 * Carries a withdrawal through (ruling 9): what is unread is hidden at once; what was read says that it is withdrawn, and why.
 * More than the policy's number in an hour waits for a supervisor.
 */
export async function withdrawIncident(stored: StoredVersion, data: WithdrawnData, deps: MatchDeps, confirmed = false): Promise<Outcome> {
  const { force, reference } = stored;
  const limit = deps.policyOf(force).notification.withdrawalsAnHour;
  if (!confirmed) {
    const count = await deps.incidents.withdrawalsSince(force, plusMinutes(stored.receivedAt, -60), limit + 1);
    if (count > limit) {
      await holdForSupervisor(stored, data, count, deps);
      return done;
    }
  }
  for (const { childRef } of await deps.book.dutiesOf(force, reference)) {
    if (data.childRefs && !data.childRefs.includes(childRef)) continue;
    await commitDecision(deps.book, async () => {
      const duty = await deps.book.duty({ force, reference, childRef });
      if (!duty || duty.version > stored.version || duty.ended?.kind === 'withdrawn') return { kind: 'change', change: {} };
      const now = deps.clock.now();
      const disclosures = await deps.book.disclosures(Object.values(duty.settings).map(({ disclosureId }) => disclosureId));
      const open = [duty.waiting?.taskId, ...Object.values(duty.settings).map(({ phoneTaskId }) => phoneTaskId)].filter((id) => id !== undefined && id !== null);
      const tasks = (await Promise.all(open.map((id) => deps.book.task(force, id)))).flatMap((task) => (task?.state === 'open' ? [taskEntry(task, { state: 'closed', decision: { kind: 'overtaken' }, closedAt: now, closedBy: 'match' })] : []));
      const before = await readBefore(duty, disclosures, deps);
      const seen = [...disclosures.filter(({ access }) => access === 'open' || access === 'closed'), ...before];
      const hours = deps.policyOf(force).notification.breach.hoursToRegulator;
      // Who had it open without having been kept as a reader saw nothing: a read is kept before it is served.
      const told = data.reason === 'wrong-child-or-school'
        ? [...seen.map((disclosure) => openBreach(disclosure, 'withdrawn-wrong-child', hours, now)), ...(duty.toldHeld ?? []).map((told) => openBreachOfCall(duty, told, 'withdrawn-wrong-child', hours, now))]
        : [...tellOfReaders(seen, now), ...tellOfCalls(duty, now)];
      const opened = await notOpenedBefore(told, force, deps);
      const change: Change = {
        duties: [dutyEntry(duty, [{ kind: 'withdrawn', at: now, version: stored.version, reason: data.reason, by: data.authorisedBy.personId }])],
        disclosures: [...disclosures.filter(({ access }) => access === 'open' || access === 'closed'), ...stillTheirs(before, disclosures)].map((disclosure) =>
          disclosureEntry(disclosure, { access: disclosure.readBy?.length ? 'withdrawn' : 'hidden', withdrawnReason: data.reason })),
        tasks: [...tasks, ...opened.flatMap((one) => one.tasks ?? [])], due: opened.flatMap((one) => one.due ?? []),
      };
      return { kind: 'change', change };
    });
  }
  await deps.outgoing.send('assess', [assessMessage(`withdrawn~${reference}~${stored.version}`, stored)]);
  deps.log.info('incident-withdrawn', { force });
  return done;
}

/** Earlier versions that somebody had read, or was told of on the telephone, which a later one has taken the place of. */
async function readBefore(duty: Duty, current: readonly Disclosure[], { book }: MatchDeps): Promise<readonly Disclosure[]> {
  const now = new Set(current.map(({ disclosureId }) => disclosureId));
  const history = await book.history(duty);
  // A call's event names the setting alone: then every version that was planned is looked at.
  const called = history.some(({ kind }) => kind === 'told-by-phone');
  const read = history.flatMap((event) => ((event.kind === 'read' || (called && event.kind === 'planned')) && !now.has(event.disclosureId) ? [event.disclosureId] : []));
  const settings = new Set(current.map(({ setting }) => setting));
  return (await book.disclosures([...new Set(read)].slice(-100))).filter(({ setting }) => settings.has(setting));
}

/** Earlier versions whose page is to say that it is withdrawn, because some of their readers have not read the latest. */
function stillTheirs(before: readonly Disclosure[], current: readonly Disclosure[]): readonly Disclosure[] {
  const readers = new Set(current.flatMap(({ readBy = [] }) => readBy));
  return before.filter(({ access, readBy = [] }) => access === 'replaced' || (access === 'superseded' && readBy.some((id) => !readers.has(id))));
}

/** A withdrawal after a reinstatement finds what the first one opened, and leaves it as it is. */
async function notOpenedBefore(changes: readonly Pick<Change, 'tasks' | 'due'>[], force: string, { book }: MatchDeps): Promise<readonly Pick<Change, 'tasks' | 'due'>[]> {
  const known = await Promise.all(changes.map(async ({ tasks = [] }) => (await Promise.all(tasks.map(({ task }) => book.task(force, task.taskId)))).some((task) => task !== undefined)));
  return changes.filter((_, n) => !known[n]);
}

async function holdForSupervisor(stored: StoredVersion, data: WithdrawnData, countInHour: number, deps: MatchDeps): Promise<void> {
  const { force, reference, version } = stored;
  const taskId = `withdrawals~${reference}~v${version}`;
  if (await deps.book.task(force, taskId)) return;
  const now = deps.clock.now();
  const duties = await deps.book.dutiesOf(force, reference);
  const clocks = await waitClocksFor(deps, { force, reportedAt: now, now });
  const opened = openTask({
    force, reference, childRef: null, taskId, clocks, now,
    detail: { kind: 'withdrawals', version, reason: data.reason, authorisedBy: data.authorisedBy.personId, childRefs: data.childRefs ?? duties.map(({ childRef }) => childRef), countInHour },
  });
  await deps.book.commit(opened);
  deps.log.warn('withdrawals-held', { force, taskId, count: countInHour });
}
