import type { Disclosure } from '../../notification/content.ts';
import { chooseRecipient, type Eligibility, whyNot } from '../../recipients/choose-recipient.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Change, disclosureEntry, dutyEntry } from '../change.ts';
import type { Duty } from '../duty.ts';
import type { DutyEvent } from '../duty-events.ts';
import type { PhoneContact, Task } from '../task.ts';
import { openTask } from './open-task.ts';
import { isStopped } from './release-notification.ts';

export type AlertStep = 'key-adult' | 'deputy' | 'resurface' | 'authority';

export interface ToAlert<A extends Eligibility> {
  readonly duty: Duty;
  readonly disclosure: Disclosure;
  readonly step: AlertStep;
  readonly now: Instant;
  /** Of the setting; for the step `authority`, the officers of the setting's authority. */
  readonly adults: readonly A[];
  /** For the call when nobody may be told: in the order to ring. */
  readonly contacts: readonly PhoneContact[];
}

export interface Alerting<A extends Eligibility> {
  readonly change: Change;
  /** Who gets the email, if anybody. */
  readonly recipient?: A;
  readonly passedOver: readonly { readonly adultId: string; readonly why: string }[];
}

/**
 * Who is alerted to a released disclosure, now. Asked again with the same message it answers with the same adult, unless they
 * may no longer be told. Nobody eligible at release: a call to the head at the register's number, at once.
 */
export function alertAdults<A extends Eligibility>({ duty, disclosure, step, now, adults, contacts }: ToAlert<A>): Alerting<A> {
  const key = disclosure.setting as SettingKey;
  const setting = duty.settings[key];
  const unread = setting?.state === 'released' || setting?.state === 'phone-open';
  if (disclosure.access !== 'open' || duty.ended || isStopped(duty) || setting?.disclosureId !== disclosure.disclosureId || !unread) return { change: {}, passedOver: [] };

  const before = alertedAtThisStep(disclosure, adults, setting.deputyAlertedAt, step);
  // After a kill the deputy's step can come before the first: then the first takes the next adult, if there is one.
  const outOfTurn = step === 'key-adult' && setting.deputyAlertedAt !== undefined && disclosure.alerted.length === 1;
  if (before && !outOfTurn) return { change: {}, recipient: before, passedOver: [] };

  const { chosen, passedOver } = chooseRecipient(adults, disclosure.parties, step === 'resurface' ? [] : disclosure.alerted);
  const parties = passedOver.filter(({ why, adultId }) => why === 'may-be-a-party' && !disclosure.barred.includes(adultId)).map(({ adultId }) => adultId);
  const events: DutyEvent[] = parties.map((adultId) => ({ kind: 'passed-over', at: now, setting: key, adultId, why: 'may-be-a-party' }));
  const notices = parties.map((adultId) => openTask({
    force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId: `notice~${disclosure.disclosureId}~${disclosure.plannedAt}~${adultId}`, now,
    detail: { kind: 'notice', what: 'adult-may-be-a-party', setting: key, adultId }, clocks: { deadlineAt: disclosure.deadlineAt, deskAt: now, supervisorAt: disclosure.deadlineAt ?? now },
  }));
  const barred = [...disclosure.barred, ...parties];
  if (!chosen && before) return { change: {}, recipient: before, passedOver };
  if (!chosen) {
    const call = step === 'key-adult' ? openCall(duty, disclosure, contacts, now) : undefined;
    if (step === 'key-adult' && !setting.noEligibleAdult) events.push({ kind: 'no-eligible-adult', at: now, setting: key });
    if (call && setting.state === 'released') events.push({ kind: 'phone-opened', at: now, setting: key, taskId: phoneTaskId(disclosure) });
    return {
      passedOver,
      change: {
        ...(events.length > 0 ? { duties: [dutyEntry(duty, events)] } : {}),
        ...(parties.length > 0 ? { disclosures: [disclosureEntry(disclosure, { barred })] } : {}),
        tasks: [...notices.flatMap(({ tasks }) => tasks), ...(call && setting.state === 'released' ? call.tasks : [])],
        due: [...notices.flatMap(({ due }) => due), ...(call && setting.state === 'released' ? call.due : [])],
      },
    };
  }
  events.push(step === 'key-adult' || step === 'deputy'
    ? { kind: 'alerted', at: now, setting: key, disclosureId: disclosure.disclosureId, adultId: chosen.adultId, step }
    : { kind: 'realerted', at: now, setting: key, disclosureId: disclosure.disclosureId, step });
  return {
    recipient: chosen, passedOver,
    change: {
      duties: [dutyEntry(duty, events)],
      disclosures: [disclosureEntry(disclosure, { alerted: [...new Set([...disclosure.alerted, chosen.adultId])], barred })],
      alerts: [{ adultId: chosen.adultId, disclosureId: disclosure.disclosureId, setting: disclosure.setting, releasedAt: disclosure.releasedAt ?? now }],
      tasks: notices.flatMap(({ tasks }) => tasks), due: notices.flatMap(({ due }) => due),
    },
  };
}

/** The adult this very step has alerted already, where the message comes again: still able to be told, or nobody. */
function alertedAtThisStep<A extends Eligibility>({ alerted, parties }: Disclosure, adults: readonly A[], deputyAlertedAt: Instant | undefined, step: AlertStep): A | undefined {
  const able = (id: string | undefined): A | undefined => adults.find((adult) => adult.adultId === id && whyNot(adult, parties) === undefined);
  switch (step) {
    case 'key-adult': case 'authority':
      return able(alerted.find(able));
    case 'deputy':
      return deputyAlertedAt ? able(alerted.at(-1)) : undefined;
    case 'resurface':
      return undefined;
    default: {
      const unknown: never = step;
      throw new Error(`unknown step ${JSON.stringify(unknown)}`);
    }
  }
}

export function phoneTaskId(disclosure: Disclosure): string {
  // Planned again after it was sent back, it has a call of its own.
  return `phone~${disclosure.disclosureId}~${disclosure.plannedAt}`;
}

/** The task of telephoning a setting about a disclosure. The call gives no details until it is returned through the register's number. */
export function openCall(duty: Duty, disclosure: Disclosure, contacts: readonly PhoneContact[], now: Instant): { tasks: { before: number; task: Task }[]; due: NonNullable<Change['due']>[number][] } {
  const opened = openTask({
    force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId: phoneTaskId(disclosure), now,
    detail: { kind: 'phone', setting: disclosure.setting, disclosureId: disclosure.disclosureId, contacts, attempts: [] },
    clocks: { deadlineAt: disclosure.deadlineAt, deskAt: now, supervisorAt: disclosure.deadlineAt !== null && disclosure.deadlineAt > now ? disclosure.deadlineAt : now },
  });
  return { tasks: [...opened.tasks], due: opened.due };
}
