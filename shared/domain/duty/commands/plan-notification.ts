import { notificationClocks } from '../../clocks/notification-clocks.ts';
import type { Disclosure, NotificationContent } from '../../notification/content.ts';
import { earlierOf, idsBefore } from '../../notification/earlier-versions.ts';
import { writeNotification } from '../../notification/write-notification.ts';
import { partyKeysOf } from '../../recipients/party.ts';
import type { SettingKey } from '../../setting.ts';
import { type Change, closeTasks, disclosureEntry, dutyEntry } from '../change.ts';
import type { DueRow } from '../due.ts';
import { type Clocks, isBeside, type SettingDuty, type Waiting } from '../duty.ts';
import type { DutyEvent } from '../duty-events.ts';
import { holdsOn, isElsewhere } from '../holds.ts';
import { breachTaskIdOfCall, openBreach, openBreachOfCall } from './breach.ts';
import { dueRows } from './due-rows-of.ts';
import type { Task } from '../task.ts';
import { holdForWords, holdIt, holdRenewed, stopAll, type Words, wordsStanding, wordsTaskId } from './plan-questions.ts';
import { isBesideQuestion, saidOn } from './read-notification.ts';
import type { ToPlan } from './to-plan.ts';

/** What a setting will be shown and when; or why a person must look first. An empty change where nothing is to be done. */
export function planNotification(input: ToPlan): Change {
  const { duty, incident, child } = input;
  if (duty.ended || !duty.placement || duty.placement.settings.length === 0) return {};
  // The same message again, however late: what it asked for stands, whatever the roll says by now.
  if (duty.plannedCause === input.cause && !duty.waiting) return {};
  if (duty.waiting?.taskId) {
    const question = input.tasks.find(({ taskId }) => taskId === duty.waiting?.taskId);
    if (question && isBesideQuestion(question)) return planBeside(input, question, duty.waiting);
    if (question?.detail.kind === 'hold') return holdRenewed(input, question);
    // A newer version has other words, or a hold has come from another incident: the question about the old ones is closed, and screening begins again.
    const overtaken = duty.waiting.reason === 'words' && (duty.waiting.taskId !== wordsTaskId(duty, incident.incidentVersion) || holdsOn(child, incident, duty).length > 0);
    return overtaken ? planNewerWords(input, duty.waiting.taskId) : {};
  }

  const [hold] = holdsOn(child, incident, duty);
  if (hold) return holdIt(input, hold);

  const words = wordsStanding(input);
  if (words === 'to-be-cleared') return holdForWords(input);
  return planSettings(input, words);
}

/**
 * A person has a question about some of the settings: one said "not our pupil", or was not to be told. The others are planned all the same; a hold stops them at once, and is
 * asked of a person when the question is answered. Words that must be looked at wait for that too: what the others have stands meanwhile.
 */
function planBeside(input: ToPlan, question: Task, waiting: Waiting): Change {
  const { duty, incident, child, cause, now } = input;
  // What a version says of the child's place puts the whole of it in doubt: the match has stopped everything.
  if (!isBeside(waiting.reason)) return {};
  const [hold] = holdsOn(child, incident, duty);
  const waits = (held: boolean): DutyEvent[] => (waiting.hold === held ? [] : [{ kind: 'waiting', at: now, waiting: { ...waiting, hold: held } }]);
  if (hold) {
    const stopped = stopAll(input);
    const events = waits(true);
    return { ...stopped, ...(events.length > 0 ? { duties: [dutyEntry(duty, events)] } : {}), tasks: [...stopped.tasks, ...saidOn(question, `${isElsewhere(hold) ? 'Held' : `Held by version ${incident.incidentVersion}`}: ${hold.reason} Nobody is told until that is decided too.`)] };
  }
  const words = wordsStanding(input);
  if (words === 'to-be-cleared' || (duty.plannedCause === cause && !waiting.hold)) return {};
  return planSettings(input, words, ({ state }) => state !== 'not-theirs', waits(false));
}

function planNewerWords(input: ToPlan, taskId: string): Change {
  const { waiting: _waiting, ...duty } = input.duty;
  const change = planNotification({ ...input, duty });
  return { ...change, tasks: [...(change.tasks ?? []), ...closeTasks(input.tasks.filter((task) => task.taskId === taskId), input.now, 'plan')] };
}

function closedCalls({ tasks, now }: ToPlan, setting: string): NonNullable<Change['tasks']> {
  return closeTasks(tasks.filter(({ detail }) => detail.kind === 'phone' && detail.setting === setting), now, 'plan');
}

/** @param only the settings that are to be planned. @param first events that come before what is planned. */
function planSettings(input: ToPlan, words: Exclude<Words, 'to-be-cleared'>, only: (before: SettingDuty) => boolean = () => true, first: readonly DutyEvent[] = []): Change {
  const { duty, incident, child, pupil, policy, cause, now, calendars, disclosures } = input;
  const content = writeNotification({ incident, child, pupil, policy, words });
  const { version: _version, asAt: _asAt, ...shown } = content;
  const contentHash = input.fingerprintOf(shown);
  const parties = partyKeysOf(incident);
  const events: DutyEvent[] = [...first];
  const changed: NonNullable<Change['disclosures']>[number][] = [];
  const tasks: NonNullable<Change['tasks']>[number][] = [];
  const due: DueRow[] = [];

  const placed = new Set<string>(duty.placement?.settings);
  for (const [key, before] of Object.entries(duty.settings)) {
    if (placed.has(key) || before.state === 'not-theirs' || before.state === 'not-sent') continue;
    events.push({ kind: 'setting-dropped', at: now, setting: key as SettingKey, why: 'placed-elsewhere' });
    const disclosure = disclosures.get(before.disclosureId);
    if (disclosure && disclosure.access !== 'hidden') {
      const earlier = earlierOf(disclosure, disclosures);
      changed.push(...[disclosure, ...earlier.filter(({ access }) => access === 'replaced')].map((one) => disclosureEntry(one, { access: 'hidden' })));
      const breach = openBreach(disclosure, 'placed-elsewhere', policy.notification.breach.hoursToRegulator, now, earlier);
      tasks.push(...(breach.tasks ?? []));
      due.push(...(breach.due ?? []));
    }
    tasks.push(...closedCalls(input, key));
  }

  for (const told of duty.toldHeld ?? []) {
    // Told on the telephone during a hold or a review, at a school that turns out not to be the child's. An authority's own officer is no wrong school.
    if (told.where === null || told.where.startsWith('authority:') || placed.has(told.where) || input.tasks.some(({ taskId }) => taskId === breachTaskIdOfCall(duty, told))) continue;
    const breach = openBreachOfCall(duty, told, 'placed-elsewhere', policy.notification.breach.hoursToRegulator, now);
    tasks.push(...(breach.tasks ?? []));
    due.push(...(breach.due ?? []));
  }

  for (const key of duty.placement?.settings ?? []) {
    const calendar = calendars.get(key);
    if (!calendar) throw new Error(`no calendar for ${key}`);
    const before = duty.settings[key];
    // What a person decided not to send waits for a person, whatever else is planned.
    if (before && (before.state === 'not-sent' || !only(before))) continue;
    const current = before ? disclosures.get(before.disclosureId) : undefined;
    // Only a new version discloses anew what is out: the same one again does not, although the roll may have changed meanwhile.
    const asShown = before !== undefined && (before.contentHash === contentHash || (before.version === incident.incidentVersion && before.state !== 'planned'));
    if (before && current && asShown && isStanding(before, current)) {
      if (before.state === 'planned') due.push(...dueRows({ duty, setting: key, disclosureId: before.disclosureId, clocks: before.clocks, highRisk: incident.grade === 'high', calendar, policy: policy.notification }));
      // Who may be a party can change although the school sees nothing of it.
      if (input.fingerprintOf(current.parties) !== input.fingerprintOf(parties)) changed.push(disclosureEntry(current, { parties }));
      continue;
    }
    const countsFrom = before?.releasedAt && before.contentHash !== contentHash ? input.versionReceivedAt : duty.reportedAt;
    const worked = notificationClocks({ reportedAt: countsFrom, readyAt: now, calendar, policy: policy.notification });
    const urgent = worked.homeTime && current !== undefined && isOutOfCustody(current.content, content);
    // Somebody who was in custody when the school last read is not any more: nobody waits for an email to be opened before home time.
    const clocks: Clocks = { readyAt: now, ...worked, ...(urgent ? { phoneTaskAt: worked.releaseAt } : {}), ...(countsFrom === duty.reportedAt ? {} : { countsFrom }) };
    const disclosureId = input.disclosureIdOf(key, incident.incidentVersion);
    const existing = disclosures.get(disclosureId);
    const versionsBefore = idsBefore(current, disclosureId);
    const disclosure: Disclosure = {
      disclosureId, revision: (existing?.revision ?? 0) + 1, force: duty.force, reference: duty.reference, childRef: duty.childRef, setting: key, version: incident.incidentVersion,
      content, contentHash, parties, access: 'closed', deadlineAt: clocks.deadlineAt, plannedAt: now, alerted: [], barred: [], ...(versionsBefore.length > 0 ? { earlier: versionsBefore } : {}),
    };
    changed.push({ before: existing?.revision ?? 0, disclosure });
    // Whoever has read it may go on reading it until the newer one goes out; before a read only the latest is ever shown.
    if (current && current.disclosureId !== disclosureId && current.access !== 'hidden') changed.push(disclosureEntry(current, { access: current.access === 'open' && current.readBy?.length ? 'replaced' : 'superseded' }));
    tasks.push(...closedCalls(input, key));
    events.push({ kind: 'planned', at: now, cause, setting: key, disclosureId, version: incident.incidentVersion, contentHash, clocks });
    due.push(...dueRows({ duty, setting: key, disclosureId, clocks, highRisk: incident.grade === 'high', calendar, policy: policy.notification }));
  }
  if (events.length === first.length && duty.plannedCause !== cause) events.push({ kind: 'plan-unchanged', at: now, cause, version: incident.incidentVersion });
  return { ...(events.length > 0 ? { duties: [dutyEntry(duty, events)] } : {}), disclosures: changed, tasks, due };
}

/** Nothing to plan anew: it waits for its release, or is out, or has been read. A hold closes what was released; that is planned again. */
function isStanding(before: SettingDuty, current: Disclosure): boolean {
  if (before.state === 'not-theirs' || before.state === 'withdrawn') return false;
  if (before.state === 'planned') return current.access === 'closed';
  return !((before.state === 'released' || before.state === 'phone-open') && current.access !== 'open');
}

/** What the school was told of custody holds no longer. */
function isOutOfCustody(before: NotificationContent, now: NotificationContent): boolean {
  const held = ({ suspect }: NotificationContent) => suspect?.status === 'in-custody' || suspect?.status === 'charged-and-remanded';
  return held(before) && !held(now) && now.suspect?.status !== 'deceased';
}
