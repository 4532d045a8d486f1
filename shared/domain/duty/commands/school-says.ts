import type { Disclosure } from '../../notification/content.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Decision, disclosureEntry, dutyEntry } from '../change.ts';
import type { Duty } from '../duty.ts';
import type { DutyEvent } from '../duty-events.ts';
import { isNewlyNamed } from '../colleagues.ts';
import type { Colleague, Question, Support, Telling } from '../school-words.ts';
import type { TaskDetail } from '../task.ts';
import { openTask, type WaitClocks } from './open-task.ts';

interface Saying {
  readonly duty: Duty;
  readonly disclosure: Disclosure;
  readonly adultId: string;
  readonly now: Instant;
}

const notRead: Decision = { kind: 'refused', why: 'only someone who has opened this notification can say something of it' };

/** "Absent this morning": on the record, and before the desk at once, for nobody at the school can look at the child. Once a notification and day. */
export function sayAbsent({ duty, disclosure, adultId, now, clocks }: Saying & { readonly clocks: WaitClocks }): Decision {
  if (!maySpeak(duty, disclosure, adultId)) return notRead;
  const { disclosureId } = disclosure;
  const setting = disclosure.setting as SettingKey;
  return opened({ duty, now, clocks, taskId: `absent~${disclosureId}~${now.slice(0, 10)}`, detail: { kind: 'notice', what: 'absent-this-morning', setting, adultId }, event: { kind: 'said-absent', at: now, setting, disclosureId, adultId } });
}

/** A question from the list, for the desk to answer before its clock. The same question waits once until it is answered. */
export function askDesk({ duty, disclosure, adultId, now, clocks, question }: Saying & { readonly clocks: WaitClocks; readonly question: Question }): Decision {
  if (!maySpeak(duty, disclosure, adultId)) return notRead;
  const { disclosureId } = disclosure;
  const setting = disclosure.setting as SettingKey;
  const taskId = `question~${disclosureId}~${question}~${now}`;
  return opened({ duty, now, clocks, taskId, detail: { kind: 'question', question, setting, disclosureId, adultId }, event: { kind: 'asked', at: now, setting, disclosureId, adultId, taskId, question } });
}

/** What the school did for the child, for the record alone. */
export function recordSupport({ duty, disclosure, adultId, now, support }: Saying & { readonly support: Support }): Decision {
  if (!maySpeak(duty, disclosure, adultId)) return notRead;
  return {
    kind: 'change',
    change: {
      duties: [dutyEntry(duty, [{ kind: 'support-given', at: now, setting: disclosure.setting as SettingKey, disclosureId: disclosure.disclosureId, adultId, support }])],
      // On the disclosure too, so that the timeline of a later one need not read this child's history.
      ...(disclosure.supportedAt === undefined ? { disclosures: [disclosureEntry(disclosure, { supportedAt: now })] } : {}),
    },
  };
}

/**
 * Which colleagues know, or will: for the record alone, and sent to nobody. May be added to; what stands in the history already is a change of nothing.
 * The caller has asked `colleaguesToName` whom the page offers.
 */
export function nameColleagues({ duty, disclosure, adultId, now, telling, roles, adultIds, history }: Saying & { readonly telling: Telling; readonly roles: readonly Colleague[]; readonly adultIds: readonly string[]; readonly history: readonly DutyEvent[] }): Decision {
  if (!maySpeak(duty, disclosure, adultId)) return notRead;
  const isNew = isNewlyNamed(history, disclosure.setting, telling);
  const named = { roles: roles.filter((role) => isNew({ role })), adultIds: adultIds.filter((id) => isNew({ id })) };
  if (named.roles.length + named.adultIds.length === 0) return { kind: 'change', change: {} };
  return { kind: 'change', change: { duties: [dutyEntry(duty, [{ kind: 'colleagues-named', at: now, setting: disclosure.setting as SettingKey, disclosureId: disclosure.disclosureId, adultId, telling, ...named }])] } };
}

/** Questions about a disclosure that nobody has answered. */
export function unanswered(history: readonly DutyEvent[], disclosureId: string): readonly Extract<DutyEvent, { kind: 'asked' }>[] {
  const answered = new Set(history.flatMap((event) => (event.kind === 'answered' ? [event.taskId] : [])));
  return history.filter((event) => event.kind === 'asked').filter((event) => event.disclosureId === disclosureId && !answered.has(event.taskId));
}

function maySpeak(duty: Duty, disclosure: Disclosure, adultId: string): boolean {
  return disclosure.access === 'open' && duty.settings[disclosure.setting]?.disclosureId === disclosure.disclosureId && disclosure.readBy?.includes(adultId) === true;
}

function opened({ duty, now, clocks, taskId, detail, event }: { readonly duty: Duty; readonly now: Instant; readonly clocks: WaitClocks; readonly taskId: string; readonly detail: TaskDetail; readonly event: DutyEvent }): Decision {
  const { tasks, due } = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, detail, clocks, now });
  return { kind: 'change', change: { duties: [dutyEntry(duty, [event])], tasks, due } };
}
