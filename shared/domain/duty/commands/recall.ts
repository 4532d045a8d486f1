import type { Disclosure } from '../../notification/content.ts';
import { plusMinutes, type Instant } from '../../time.ts';
import type { Change } from '../change.ts';
import type { Duty, DutyKey } from '../duty.ts';
import type { TaskDetail } from '../task.ts';
import { openTask } from './open-task.ts';

/** The supervisor sees a recall that the desk has not seen to by then. */
const minutesToSupervisor = 60;

/**
 * Ruling 9: one that somebody had read is withdrawn. The page says so to them; the desk gets a notice for each who had read it or was told on the telephone, because
 * what was read may have been acted on, an earlier version too. Of a wrong child or school it gets a breach instead (breach.ts).
 */
export function tellOfReaders(disclosures: readonly Disclosure[], now: Instant): readonly Pick<Change, 'tasks' | 'due'>[] {
  // Who read two versions of it at one setting is told of once, by the latest.
  const latestFirst = disclosures.toSorted((a, b) => (a.plannedAt < b.plannedAt ? 1 : -1));
  const reads = new Map(latestFirst.flatMap((disclosure) => (disclosure.readBy ?? []).map((adultId) => [`${disclosure.setting} ${adultId}`, { disclosure, adultId }] as const)).toReversed());
  const calls = latestFirst.flatMap(({ told, ...disclosure }) => (told ? [notice(disclosure, `${disclosure.disclosureId}~${disclosure.plannedAt}~told`, { setting: disclosure.setting, adultId: '', told }, now)] : []));
  return [...[...reads.values()].toReversed().map(({ disclosure, adultId }) => notice(disclosure, `${disclosure.disclosureId}~${disclosure.plannedAt}~${adultId}`, { setting: disclosure.setting, adultId }, now)), ...calls];
}

/** The same of what was told on the telephone while nothing could be disclosed. */
export function tellOfCalls(duty: Pick<Duty, 'force' | 'reference' | 'childRef' | 'toldHeld'>, now: Instant): readonly Pick<Change, 'tasks' | 'due'>[] {
  return (duty.toldHeld ?? []).map(({ where, ...told }) => notice(duty, `${duty.reference}~${duty.childRef}~told~${told.at}`, { setting: where ?? '', adultId: '', told }, now));
}

function notice({ force, reference, childRef }: DutyKey, name: string, of: Pick<Extract<TaskDetail, { kind: 'notice' }>, 'setting' | 'adultId' | 'told'>, now: Instant): Pick<Change, 'tasks' | 'due'> {
  return openTask({
    force, reference, childRef, taskId: `recall~${name}`, now,
    detail: { kind: 'notice', what: 'withdrawn-after-read', ...of }, clocks: { deadlineAt: null, deskAt: now, supervisorAt: plusMinutes(now, minutesToSupervisor) },
  });
}
