import type { Disclosure } from '../../notification/content.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Change, closeTasks, type Decision, disclosureEntry, dutyEntry, taskEntry } from '../change.ts';
import { type Duty, isBeside, type Waiting } from '../duty.ts';
import type { DutyEvent } from '../duty-events.ts';
import { pairOfDenial } from '../labelled-pair.ts';
import type { Task } from '../task.ts';
import { openBreach } from './breach.ts';
import { openTask, type WaitClocks } from './open-task.ts';
import { isStopped } from './release-notification.ts';

interface Reading {
  readonly duty: Duty;
  readonly disclosure: Disclosure;
  readonly adultId: string;
  readonly now: Instant;
  /** The open phone task of this disclosure, if there is one: a read ends it. */
  readonly phoneTask?: Task | undefined;
}

/**
 * Records that the page was served to an eligible, signed-in adult. To be committed before the page is sent. Reading again
 * is a change of nothing (an empty change). The caller has asked `mayOpen` and written the audit entry.
 */
export function recordRead({ duty, disclosure, adultId, now, phoneTask }: Reading): Decision {
  const setting = duty.settings[disclosure.setting];
  if (disclosure.access === 'withdrawn') return { kind: 'change', change: {} };
  // Read before, and readable until the newer version goes out.
  if (disclosure.access === 'replaced' && disclosure.readBy?.includes(adultId)) return { kind: 'change', change: {} };
  if (disclosure.access !== 'open') return { kind: 'refused', why: 'this notification is not open' };
  if (setting?.disclosureId !== disclosure.disclosureId) return { kind: 'refused', why: 'a later version has taken its place' };
  const first = setting.state === 'released' || setting.state === 'phone-open';
  const readers = disclosure.readBy ?? [];
  if (!first && readers.includes(adultId)) return { kind: 'change', change: {} };
  return {
    kind: 'change',
    change: {
      // Every reader is on the ledger, with the time: who knows of a child is asked long after.
      duties: [dutyEntry(duty, [{ kind: first ? 'read' : 'also-read', at: now, setting: disclosure.setting as SettingKey, disclosureId: disclosure.disclosureId, adultId }])],
      disclosures: [disclosureEntry(disclosure, { readAt: disclosure.readAt ?? now, readBy: [...new Set([...readers, adultId])] })],
      ...(first && phoneTask?.state === 'open' ? { tasks: [taskEntry(phoneTask, { state: 'closed', decision: { kind: 'read-meanwhile' }, closedAt: now, closedBy: adultId })] } : {}),
    },
  };
}

/** Records the button "I have read this". Refused before a read. */
export function acknowledge({ duty, disclosure, adultId, now }: Reading): Decision {
  const setting = duty.settings[disclosure.setting];
  if (disclosure.access !== 'open' || setting?.disclosureId !== disclosure.disclosureId || !disclosure.readBy?.includes(adultId)) return { kind: 'refused', why: 'only someone who has opened this notification can say they have read it' };
  if (setting.acknowledgedAt) return { kind: 'change', change: {} };
  return {
    kind: 'change',
    change: {
      duties: [dutyEntry(duty, [{ kind: 'acknowledged', at: now, setting: disclosure.setting as SettingKey, disclosureId: disclosure.disclosureId, adultId }])],
      disclosures: [disclosureEntry(disclosure, { acknowledgedAt: now })],
    },
  };
}

interface Denying extends Reading {
  readonly clocks: WaitClocks;
  /** URN of the school where the child is now, where this one has said so: a suggestion, which a person at the desk decides. */
  readonly nowAt?: string | undefined;
  /** The task on which the child waits already: this takes its place. */
  readonly question?: Task | undefined;
  /** Versions of it that they were sent before. */
  readonly earlier?: readonly Disclosure[];
  /** Of the policy. */
  readonly hoursToRegulator?: number;
}

/** "Not our pupil": hidden at once from everyone at the setting, and back to the desk with the clock running. What was stopped already stays stopped. */
export function sayNotOurPupil({ duty, disclosure, adultId, now, clocks, phoneTask, question, nowAt, earlier = [], hoursToRegulator = 72 }: Denying): Decision {
  const key = disclosure.setting as SettingKey;
  const setting = duty.settings[key];
  if (disclosure.access !== 'open' || setting?.disclosureId !== disclosure.disclosureId) return { kind: 'refused', why: 'this notification is not open' };
  const taskId = `place~${duty.reference}~${duty.childRef}~not-theirs~${disclosure.disclosureId}~${disclosure.plannedAt}`;
  const opened = openTask({
    force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, clocks, now,
    detail: {
      kind: 'place', reason: 'not-our-pupil', pupils: [],
      schools: nowAt === undefined ? [] : [{ urn: nowAt, score: 1, evidence: ['the school that was told says that the child has left and is there now'] }],
      words: [...wordsOf(question), nowAt === undefined ? `The setting that was told says this is not its pupil (${adultId}).` : `The setting that was told says the child has left (${adultId}).`],
    },
  });
  const events: DutyEvent[] = [
    { kind: 'setting-dropped', at: now, setting: key, why: 'not-our-pupil' },
    { kind: 'waiting', at: now, waiting: { taskId, ...whyWaits(duty), since: now, ...clocks } },
  ];
  // Whoever opened it to say so has read it, and it was not theirs to read.
  const breach = openBreach(disclosure, 'not-our-pupil', hoursToRegulator, now, earlier);
  return {
    kind: 'change',
    change: {
      duties: [dutyEntry(duty, events)],
      disclosures: [disclosureEntry(disclosure, { access: 'hidden' })],
      tasks: [
        ...opened.tasks, ...(breach.tasks ?? []),
        ...closeTasks([phoneTask, question].filter((task) => task !== undefined), now, adultId),
      ],
      due: [...opened.due, ...(breach.due ?? [])],
      labels: pairOfDenial(duty, now),
    },
  };
}

/** A hold, and a doubt about the whole of the child's place, outlast one setting's word. */
function whyWaits(duty: Duty): Pick<Waiting, 'reason' | 'hold'> {
  const { waiting } = duty;
  return { reason: waiting && isStopped(duty) && !waiting.hold ? waiting.reason : 'not-our-pupil', hold: waiting?.hold ?? false };
}

/** An open question about some of the child's settings, beside which the others go on. */
export function isBesideQuestion({ state, detail }: Task): boolean {
  return state === 'open' && detail.kind === 'place' && isBeside(detail.reason);
}

/** What stands on an open question. */
export function wordsOf(question: Task | undefined): readonly string[] {
  return question?.state === 'open' && question.detail.kind === 'place' ? question.detail.words : [];
}

/** What whoever has the question must know beside it. Said once. */
export function saidOn(task: Task, ...said: readonly string[]): NonNullable<Change['tasks']> {
  if (task.detail.kind !== 'place') return [];
  const words = [...new Set([...task.detail.words, ...said])];
  return words.length === task.detail.words.length ? [] : [taskEntry(task, { detail: { ...task.detail, words } })];
}
