import type { CalendarChanged } from '../../events/internal.ts';
import { moveClocks, moveWaiting } from '../../shared/domain/duty/commands/move-clocks.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import { settingOf, type SettingKey } from '../../shared/domain/setting.ts';
import { plusSeconds } from '../../shared/domain/time.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import type { PlanDeps } from './plan-incident.ts';

export interface FollowDeps extends Omit<PlanDeps, 'roll'> {
  /** Every setting of an authority, as far as the register and the contacts know them. */
  readonly settingsOf: (authority: string) => Promise<readonly string[]>;
}

/** Nothing that is still unread was planned longer ago than a summer and a half. */
const backSeconds = 120 * 86_400;

/** The days of a setting changed: the clocks of everything unread there, and of every child who waits for a person there, are worked out again. */
export async function followCalendar({ force, setting }: CalendarChanged, deps: FollowDeps): Promise<Outcome> {
  const where = settingOf(setting as SettingKey);
  const settings = where.kind === 'authority' ? [...new Set([setting, ...(await deps.settingsOf(where.code))])] : [setting];
  const waiting = await waitingTasks(force, deps);
  for (const one of settings) await followAt(one, force, waiting, deps);
  return done;
}

async function followAt(setting: string, force: string, waiting: readonly Waiting[], deps: FollowDeps): Promise<void> {
  const { book, clock, directory, log, policyOf } = deps;
  const policy = policyOf(force).notification;
  const calendar = await directory.calendar(setting);
  let moved = 0;
  for (const { disclosureId } of await unreadAt(setting, force, deps)) {
    await commitDecision(book, async () => {
      const disclosure = await book.disclosure(disclosureId);
      const duty = disclosure && (await book.duty(disclosure));
      if (!disclosure || !duty) return { kind: 'change', change: {} };
      const taskId = duty.settings[setting]?.phoneTaskId;
      const [phoneTask, stored] = await Promise.all([taskId ? book.task(force, taskId) : undefined, deps.incidents.version(force, duty.reference, duty.version)]);
      const highRisk = stored?.content.kind === 'incident' && stored.content.data.grade === 'high';
      const change = moveClocks({ duty, disclosure, phoneTask, highRisk, calendar, policy, now: clock.now() });
      if (change.duties) moved += 1;
      return { kind: 'change', change };
    });
  }
  for (const { task: { taskId, reference, childRef } } of waiting.filter(({ task, duty }) => belongsTo(setting, task, duty))) {
    await commitDecision(book, async () => {
      const [task, duty] = await Promise.all([book.task(force, taskId), childRef === null ? undefined : book.duty({ force, reference, childRef })]);
      return { kind: 'change', change: task && duty ? moveWaiting(duty, task, calendar, policy, clock.now()) : {} };
    });
  }
  if (moved > 0) log.info('clocks-moved', { force, setting, count: moved });
}

async function unreadAt(setting: string, force: string, { book, clock }: Pick<PlanDeps, 'book' | 'clock'>): Promise<readonly Disclosure[]> {
  const oldest = plusSeconds(clock.now(), -backSeconds);
  const unread: Disclosure[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await book.disclosuresTo(setting, cursor);
    unread.push(...page.items.filter((disclosure) => disclosure.force === force && !disclosure.readAt && (disclosure.access === 'open' || disclosure.access === 'closed')));
    cursor = page.cursor;
    if (!cursor || page.items.some(({ plannedAt }) => plannedAt < oldest)) return unread;
  }
}

interface Waiting {
  readonly task: Task;
  readonly duty: Duty;
}

/** Open tasks for which a child waits. */
async function waitingTasks(force: string, { book }: Pick<PlanDeps, 'book'>): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await book.openTasks(force, cursor);
    for (const task of page.items) {
      const duty = task.childRef === null ? undefined : await book.duty({ force, reference: task.reference, childRef: task.childRef });
      if (duty?.waiting?.taskId === task.taskId) found.push({ task, duty });
    }
    cursor = page.cursor;
    if (!cursor) return found;
  }
}

function belongsTo(setting: string, { detail }: Task, { placement }: Duty): boolean {
  if (detail.kind === 'place') return `school:${detail.pupils[0]?.urns[0] ?? detail.schools[0]?.urn ?? ''}` === setting;
  return placement?.settings.some((key) => key === setting) ?? false;
}
