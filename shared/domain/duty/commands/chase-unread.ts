import type { Disclosure } from '../../notification/content.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Change, dutyEntry, taskEntry } from '../change.ts';
import type { Duty } from '../duty.ts';
import type { PhoneContact, Task } from '../task.ts';
import { openCall, phoneTaskId } from './alert-adults.ts';
import { isStopped } from './release-notification.ts';

/** How a due row about an unread disclosure stands now. `wait`: its release has not been worked through yet: look again next minute. */
export type Standing = 'unread' | 'moot' | 'wait';

export function standingOf(duty: Duty | undefined, disclosure: Disclosure | undefined): Standing {
  if (!duty || !disclosure || duty.ended || isStopped(duty)) return 'moot';
  const setting = duty.settings[disclosure.setting];
  if (setting?.disclosureId !== disclosure.disclosureId) return 'moot';
  if (setting.state === 'planned') return 'wait';
  return setting.state === 'released' || setting.state === 'phone-open' ? 'unread' : 'moot';
}

/** Opens the call about a disclosure that is still unread. Again is harmless. */
export function openPhoneTask(duty: Duty, disclosure: Disclosure, contacts: readonly PhoneContact[], now: Instant): Change {
  const setting = duty.settings[disclosure.setting];
  if (standingOf(duty, disclosure) !== 'unread' || setting?.state !== 'released') return {};
  const call = openCall(duty, disclosure, contacts, now);
  return { duties: [dutyEntry(duty, [{ kind: 'phone-opened', at: now, setting: disclosure.setting as SettingKey, taskId: phoneTaskId(disclosure) }])], tasks: call.tasks, due: call.due };
}

/** The clock of something that waits for a person has come: it stands first, and the supervisor sees it too. */
export function remind(task: Task | undefined, who: 'desk' | 'supervisor' | 'surface', now: Instant): Change {
  if (task?.state !== 'open') return {};
  if (who === 'surface') return { tasks: [taskEntry(task, { deskAt: now })] };
  // Its clock was moved on since the row was made: another row comes then.
  if ((who === 'desk' ? task.deskAt : task.supervisorAt) > now) return {};
  if (who === 'desk' ? task.deskAlertedAt : task.supervisorAlertedAt) return {};
  return { tasks: [taskEntry(task, who === 'desk' ? { deskAlertedAt: now } : { supervisorAlertedAt: now })] };
}

/** Ruling 8: an expired hold is telephoned by the desk, never released. */
export function expireHold(task: Task | undefined, now: Instant): Change {
  if (task?.state !== 'open' || task.detail.kind !== 'hold' || task.detail.expired) return {};
  // Renewed since the row was made: another row comes then.
  if (task.detail.expiresAt > now) return {};
  return { tasks: [taskEntry(task, { detail: { ...task.detail, expired: true }, deskAt: now, deskAlertedAt: now })] };
}

/** Ruling 7: words that nobody has cleared by the deadline stay out; the structured fields go. */
export function goWithoutWords(duty: Duty | undefined, task: Task | undefined, now: Instant): Change {
  if (task?.state !== 'open' || task.detail.kind !== 'words' || !duty || duty.waiting?.taskId !== task.taskId) return {};
  return {
    duties: [dutyEntry(duty, [
      { kind: 'decided', at: now, taskId: task.taskId, by: 'clock', outcome: 'undecided' },
      { kind: 'words-decided', at: now, version: task.detail.version, decision: 'undecided', by: 'clock' },
    ])],
    tasks: [taskEntry(task, { state: 'closed', decision: { kind: 'overtaken' }, closedAt: now, closedBy: 'clock' })],
  };
}
