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

export type AlertStep = 'key-adult' | 'deputy' | 'resurface' | 'authority' | 'after-failure';

export interface ToAlert<A extends Eligibility> {
  readonly duty: Duty;
  readonly disclosure: Disclosure;
  readonly step: AlertStep;
  readonly now: Instant;
  /** Of the setting; for the step `authority`, the officers of the setting's authority. */
  readonly adults: readonly A[];
  /** For the call when nobody may be told: in the order to ring. */
  readonly contacts: readonly PhoneContact[];
  /** With the step `after-failure`: whose email did not arrive. */
  readonly failedAdult?: string | undefined;
  /** Adults to whose mailbox nothing can be sent: passed over where somebody is chosen, and free to read what they were alerted to. */
  readonly failing?: ReadonlySet<string>;
  /** Who has read an earlier version of it: at the first step they are alerted too. */
  readonly readBefore?: readonly string[];
}

export interface Alerting<A extends Eligibility> {
  readonly change: Change;
  /** Who gets the email, if anybody. */
  readonly recipient?: A;
  /** Who gets it beside them, because they know an earlier version. */
  readonly also?: readonly A[];
  readonly passedOver: readonly { readonly adultId: string; readonly why: string }[];
}

/**
 * Who is alerted to a released disclosure, now. Asked again with the same message it answers with the same adult, unless they
 * may no longer be told. Nobody eligible at release: a call to the head at the register's number, at once.
 */
export function alertAdults<A extends Eligibility>({ duty, disclosure, step, now, adults, contacts, failedAdult, failing, readBefore = [] }: ToAlert<A>): Alerting<A> {
  const key = disclosure.setting as SettingKey;
  const setting = duty.settings[key];
  const unread = setting?.state === 'released' || setting?.state === 'phone-open';
  if (disclosure.access !== 'open' || duty.ended || isStopped(duty) || setting?.disclosureId !== disclosure.disclosureId || !unread) return { change: {}, passedOver: [] };

  const failed = step === 'after-failure' ? failedAdult : undefined;
  if (step === 'after-failure' && (failed === undefined || !disclosure.alerted.includes(failed))) return { change: {}, passedOver: [] };
  const before = failed === undefined ? alertedAtThisStep(disclosure, adults, setting.deputyAlertedAt, step) : alertedInstead(disclosure, adults, failed);
  // Nobody was left when the same was said before, and the desk was told then.
  if (failed !== undefined && !before && disclosure.instead?.[failed] === '') return { change: {}, passedOver: [] };
  // After a kill the deputy's step can come before the first: then the first takes the next adult, if there is one.
  const outOfTurn = step === 'key-adult' && setting.deputyAlertedAt !== undefined && disclosure.alerted.length === 1;
  const knowing = step === 'key-adult' ? adults.filter((adult) => readBefore.includes(adult.adultId) && whyNot(adult, disclosure.parties) === undefined && !disclosure.barred.includes(adult.adultId) && !failing?.has(adult.adultId)) : [];
  if (before && !outOfTurn) return { change: {}, recipient: before, also: knowing.filter(({ adultId }) => adultId !== before.adultId && disclosure.alerted.includes(adultId)), passedOver: [] };

  const { chosen, passedOver } = chooseRecipient(adults, disclosure.parties, step === 'resurface' ? [] : disclosure.alerted, failing);
  const parties = passedOver.filter(({ why, adultId }) => why === 'may-be-a-party' && !disclosure.barred.includes(adultId)).map(({ adultId }) => adultId);
  const events: DutyEvent[] = parties.map((adultId) => ({ kind: 'passed-over', at: now, setting: key, adultId, why: 'may-be-a-party' }));
  const notices = parties.map((adultId) => openTask({
    force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId: `notice~${disclosure.disclosureId}~${disclosure.plannedAt}~${adultId}`, now,
    detail: { kind: 'notice', what: 'adult-may-be-a-party', setting: key, adultId }, clocks: { deadlineAt: disclosure.deadlineAt, deskAt: now, supervisorAt: disclosure.deadlineAt ?? now },
  }));
  if (failed !== undefined) notices.push(mailboxNotice(duty, disclosure, failed, now));
  // Also on the mornings after the one on which it bounced: until the mailbox is mended the school has one adult fewer, and somebody must know it.
  else if (step === 'key-adult' && disclosure.alerted.length === 0 && !setting.noEligibleAdult) notices.push(...passedOver.filter(({ why }) => why === 'mailbox-fails').map(({ adultId }) => mailboxNotice(duty, disclosure, adultId, now)));
  const instead = failed === undefined ? {} : { instead: { ...disclosure.instead, [failed]: chosen?.adultId ?? '' } };
  const barred = [...disclosure.barred, ...parties];
  if (!chosen && before) return { change: {}, recipient: before, passedOver };
  if (!chosen) {
    // Where somebody else was alerted already, they have it, and the clock of the call runs on.
    const nobodyLeft = step === 'key-adult' || (failed !== undefined && disclosure.alerted.every((adultId) => adultId === failed || failing?.has(adultId)));
    const call = nobodyLeft ? openCall(duty, disclosure, contacts, now) : undefined;
    if (nobodyLeft && !setting.noEligibleAdult) events.push({ kind: 'no-eligible-adult', at: now, setting: key });
    if (call && setting.state === 'released') events.push({ kind: 'phone-opened', at: now, setting: key, taskId: phoneTaskId(disclosure) });
    return {
      passedOver,
      change: {
        ...(events.length > 0 ? { duties: [dutyEntry(duty, events)] } : {}),
        ...(parties.length > 0 || failed !== undefined ? { disclosures: [disclosureEntry(disclosure, { barred, ...instead })] } : {}),
        tasks: [...notices.flatMap(({ tasks }) => tasks), ...(call && setting.state === 'released' ? call.tasks : [])],
        due: [...notices.flatMap(({ due }) => due), ...(call && setting.state === 'released' ? call.due : [])],
      },
    };
  }
  events.push(step === 'key-adult' || step === 'deputy' || step === 'after-failure'
    ? { kind: 'alerted', at: now, setting: key, disclosureId: disclosure.disclosureId, adultId: chosen.adultId, step }
    : { kind: 'realerted', at: now, setting: key, disclosureId: disclosure.disclosureId, step });
  const also = knowing.filter(({ adultId }) => adultId !== chosen.adultId && !disclosure.alerted.includes(adultId));
  events.push(...also.map(({ adultId }): DutyEvent => ({ kind: 'alerted', at: now, setting: key, disclosureId: disclosure.disclosureId, adultId, step: 'key-adult' })));
  const alerted = [chosen, ...also].map(({ adultId }) => adultId);
  // Whoever hears of it again after a break has it in their list.
  const listed = step === 'resurface' && disclosure.alerted.includes(chosen.adultId);
  return {
    recipient: chosen, also, passedOver,
    change: {
      duties: [dutyEntry(duty, events)],
      disclosures: [disclosureEntry(disclosure, { alerted: [...new Set([...disclosure.alerted, ...alerted])], barred, ...instead })],
      alerts: alerted.filter((adultId) => !listed || adultId !== chosen.adultId).map((adultId) => ({ adultId, disclosureId: disclosure.disclosureId, setting: disclosure.setting, releasedAt: disclosure.releasedAt ?? now })),
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
    case 'resurface': case 'after-failure':
      return undefined;
    default: {
      const unknown: never = step;
      throw new Error(`unknown step ${JSON.stringify(unknown)}`);
    }
  }
}

/** Whoever was alerted instead of an adult whose email did not arrive, where the message comes again. */
function alertedInstead<A extends Eligibility>({ instead, parties }: Disclosure, adults: readonly A[], failed: string): A | undefined {
  return adults.find((adult) => adult.adultId === instead?.[failed] && whyNot(adult, parties) === undefined);
}

function mailboxNotice(duty: Duty, disclosure: Disclosure, adultId: string, now: Instant): ReturnType<typeof openTask> {
  return openTask({
    force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId: `notice~${disclosure.disclosureId}~${disclosure.plannedAt}~mailbox~${adultId}`, now,
    detail: { kind: 'notice', what: 'mailbox-fails', setting: disclosure.setting, adultId }, clocks: { deadlineAt: disclosure.deadlineAt, deskAt: now, supervisorAt: disclosure.deadlineAt ?? now },
  });
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
