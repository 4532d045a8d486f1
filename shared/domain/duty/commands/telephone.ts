import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Decision, dutyEntry, taskEntry } from '../change.ts';
import type { CallMade } from '../call.ts';
import type { Duty } from '../duty.ts';
import type { PhoneAttempt, PhoneContact, Task } from '../task.ts';
import { whyNoSuchCall } from './why-no-call.ts';

export interface Attempt {
  readonly task: Task;
  readonly duty: Duty;
  readonly contact: PhoneContact['role'];
  readonly outcome: PhoneAttempt['outcome'];
  readonly call: CallMade;
  readonly by: string;
  readonly now: Instant;
}

/** Ruling 2: voicemail and no answer never end anything. The attempt is kept and the next person is rung. */
export function recordPhoneAttempt({ task, duty, contact, outcome, call, by, now }: Attempt): Decision {
  if (task.state === 'closed') return { kind: 'refused', why: 'this call is no longer needed' };
  if (task.detail.kind !== 'phone' && task.detail.kind !== 'hold') return { kind: 'refused', why: 'this is not a call' };
  const not = whyNoSuchCall(call, duty.firstSentAt, now);
  if (not !== undefined) return { kind: 'refused', why: not };
  const attempts = [...task.detail.attempts, { at: now, contact, outcome, by, call }];
  const setting = task.detail.setting;
  return {
    kind: 'change',
    change: {
      tasks: [taskEntry(task, { detail: { ...task.detail, attempts } })],
      // Also of a setting of which nothing is planned: whom the desk rang about a child who is held belongs in the child's story.
      ...(setting ? { duties: [dutyEntry(duty, [{ kind: 'phone-attempted', at: now, setting: setting as SettingKey, taskId: task.taskId, contact, outcome, by, call }])] } : {}),
    },
  };
}

/** Whom to ring now: the first contact not yet tried, or after everyone the first again. */
export function nextContact(contacts: readonly PhoneContact[], attempts: readonly PhoneAttempt[]): PhoneContact | undefined {
  return contacts[attempts.length % Math.max(1, contacts.length)];
}
