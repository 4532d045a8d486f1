import type { IncidentData } from '../../../../events/incident.ts';
import type { ReportedChild } from '../../../../events/people.ts';
import type { SettingCalendar } from '../../clocks/calendar.ts';
import { deadlineFor, notificationClocks } from '../../clocks/notification-clocks.ts';
import { waitingClocks, wordsMayWaitUntil } from '../../clocks/waiting-clocks.ts';
import type { PolicyPack } from '../../../policy/policy-pack.ts';
import type { Disclosure, NotificationContent } from '../../notification/content.ts';
import { screenWords } from '../../notification/screen-words.ts';
import { type KnownPupil, wordsForSchool, writeNotification } from '../../notification/write-notification.ts';
import { partyKeysOf } from '../../recipients/party.ts';
import type { SettingKey } from '../../setting.ts';
import { earlierOf, type Instant, plusSeconds } from '../../time.ts';
import { type Change, disclosureEntry, dutyEntry, stopUnread, taskEntry } from '../change.ts';
import type { DueRow } from '../due.ts';
import type { Clocks, Duty, SettingDuty } from '../duty.ts';
import type { DutyEvent } from '../duty-events.ts';
import { holdExpiry, holdsOn } from '../holds.ts';
import { openBreach } from './breach.ts';
import { dueRows } from './due-rows-of.ts';
import type { Task } from '../task.ts';
import { openTask, waitingFor } from './open-task.ts';

export interface ToPlan {
  readonly duty: Duty;
  readonly incident: IncidentData;
  readonly child: ReportedChild;
  /** When the version being planned was received: a later version counts its clocks from there. */
  readonly versionReceivedAt: Instant;
  /** A protected address is named in the child's words for the school: found at intake, for the address is kept where nobody here can read it. */
  readonly namesProtected?: boolean;
  readonly pupil: KnownPupil | undefined;
  readonly policy: PolicyPack;
  readonly cause: string;
  readonly now: Instant;
  /** One for every setting of the placement. */
  readonly calendars: ReadonlyMap<SettingKey, SettingCalendar>;
  /** Those of the duty's settings, and those that this plan would make if they exist, by id. */
  readonly disclosures: ReadonlyMap<string, Disclosure>;
  /** The duty's open tasks: the one it waits on and its calls. */
  readonly tasks: readonly Task[];
  readonly disclosureIdOf: (setting: SettingKey, version: number) => string;
  readonly fingerprintOf: (content: unknown) => string;
}

/** What a setting will be shown and when; or why a person must look first. An empty change where nothing is to be done. */
export function planNotification(input: ToPlan): Change {
  const { duty, incident, child } = input;
  if (duty.ended || !duty.placement || duty.placement.settings.length === 0) return {};
  // The same message again, however late: what it asked for stands, whatever the roll says by now.
  if (duty.plannedCause === input.cause && !duty.waiting) return {};
  if (duty.waiting?.taskId) {
    // A newer version has other words: the question about the old ones is closed, and screening begins again.
    const overtaken = duty.waiting.reason === 'words' && duty.waiting.taskId !== wordsTaskId(duty, incident.incidentVersion);
    return overtaken ? planNewerWords(input, duty.waiting.taskId) : {};
  }

  const [hold] = holdsOn(child, incident, duty.liftedHolds ?? []);
  if (hold) return holdIt(input, hold);

  const words = wordsStanding(input);
  if (words === 'to-be-cleared') return holdForWords(input);
  return planSettings(input, words);
}

function planNewerWords(input: ToPlan, taskId: string): Change {
  const { waiting: _waiting, ...duty } = input.duty;
  const change = planNotification({ ...input, duty });
  const old = input.tasks.filter((task) => task.taskId === taskId && task.state === 'open');
  return { ...change, tasks: [...(change.tasks ?? []), ...old.map((task) => taskEntry(task, { state: 'closed', decision: { kind: 'overtaken' }, closedAt: input.now, closedBy: 'plan' }))] };
}

function wordsTaskId(duty: Duty, version: number): string {
  return `words~${duty.reference}~${duty.childRef}~v${version}`;
}

type Words = 'clean' | 'cleared' | 'removed' | 'undecided' | 'to-be-cleared';

function wordsStanding(input: ToPlan): Words {
  const { duty, incident } = input;
  if (duty.words?.version === incident.incidentVersion) return duty.words.decision;
  return hitsOf(input).length === 0 ? 'clean' : 'to-be-cleared';
}

function hitsOf({ child, incident, pupil, namesProtected }: ToPlan): string[] {
  const own = [pupil?.givenName, ...(pupil?.knownAs ?? [])].filter((name) => name !== undefined);
  return [...new Set([...wordsForSchool(child).flatMap((text): string[] => screenWords(text, child, incident, own)), ...(namesProtected ? ['an address'] : [])])].toSorted();
}

/** The earliest deadline of the places the child is to be told at, with the clocks of whoever must decide before it. */
function waitClocks({ duty, policy: { notification: policy }, now, calendars }: ToPlan): { deadlineAt: Instant | null; deskAt: Instant; supervisorAt: Instant } {
  const each = [...calendars.values()].map((calendar) => {
    const deadlineAt = deadlineFor(duty.reportedAt, calendar, policy);
    return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy, calendar }) };
  });
  const deadlineAt = each.flatMap(({ deadlineAt: at }) => at ?? []).toSorted()[0] ?? null;
  const first = each.filter((clocks) => clocks.deadlineAt !== null || deadlineAt === null);
  if (first.length === 0) return { deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy }) };
  return { deadlineAt, deskAt: first.map(({ deskAt }) => deskAt).reduce(earlierOf), supervisorAt: first.map(({ supervisorAt }) => supervisorAt).reduce(earlierOf) };
}

function holdIt(input: ToPlan, hold: ReturnType<typeof holdsOn>[number]): Change {
  const { duty, policy, now, disclosures } = input;
  const clocks = waitClocks(input);
  const expiresAt = holdExpiry(hold, clocks.deadlineAt, policy.notification);
  // Named by the version: a hold whose task a withdrawal closed is a new task once the child is reported again.
  const taskId = `hold~${duty.reference}~${duty.childRef}~v${input.incident.incidentVersion}~${hold.holdKey}`;
  const setting = duty.placement?.settings[0] ?? null;
  const opened = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, now, clocks, detail: { kind: 'hold', holdKey: hold.holdKey, holdKind: hold.holdKind, reason: hold.reason, ...(hold.setBy ? { setBy: hold.setBy } : {}), setting, expiresAt, expired: false, attempts: [] } });
  // Everything that is not read stops, what is released already included.
  const stopped = stopUnread(Object.values(duty.settings).flatMap(({ disclosureId }) => disclosures.get(disclosureId) ?? []));
  return {
    duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: waitingFor(taskId, 'hold', clocks, now, true) }])],
    tasks: [...opened.tasks, ...closedCalls(input)],
    due: [...opened.due, { what: 'hold-expiry', at: expiresAt, id: `hold-expiry~${duty.force}~${taskId}`, force: duty.force, taskId }],
    disclosures: stopped,
  };
}

function holdForWords(input: ToPlan): Change {
  const { duty, incident, now } = input;
  const clocks = waitClocks(input);
  const taskId = wordsTaskId(duty, incident.incidentVersion);
  const opened = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, now, clocks, detail: { kind: 'words', version: incident.incidentVersion, hits: hitsOf(input) } });
  const ends = [...input.calendars.values()].flatMap((calendar) => wordsMayWaitUntil({ queuedAt: now, deadlineAt: clocks.deadlineAt, calendar, policy: input.policy.notification }) ?? []);
  // With no opening known there is no deadline to wait for: a day is long enough.
  const until = ends.toSorted()[0] ?? clocks.deadlineAt ?? plusSeconds(now, input.policy.notification.holds.hoursWithoutDeadline * 3600);
  return {
    duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: waitingFor(taskId, 'words', clocks, now) }])],
    tasks: opened.tasks,
    due: [...opened.due, { what: 'words-deadline', at: until, id: `words-deadline~${duty.force}~${taskId}`, force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId }],
  };
}

function closedCalls({ tasks, now }: ToPlan, only: (task: Task) => boolean = () => true): NonNullable<Change['tasks']>[number][] {
  return tasks.filter((task) => task.detail.kind === 'phone' && task.state === 'open' && only(task)).map((task) => taskEntry(task, { state: 'closed', decision: { kind: 'overtaken' }, closedAt: now, closedBy: 'plan' }));
}

function planSettings(input: ToPlan, words: Exclude<Words, 'to-be-cleared'>): Change {
  const { duty, incident, child, pupil, policy, cause, now, calendars, disclosures } = input;
  const content = writeNotification({ incident, child, pupil, policy, words });
  const { version: _version, asAt: _asAt, ...shown } = content;
  const contentHash = input.fingerprintOf(shown);
  const parties = partyKeysOf(incident);
  const events: DutyEvent[] = [];
  const changed: NonNullable<Change['disclosures']>[number][] = [];
  const tasks: NonNullable<Change['tasks']>[number][] = [];
  const due: DueRow[] = [];

  const placed = new Set<string>(duty.placement?.settings);
  for (const [key, before] of Object.entries(duty.settings)) {
    if (placed.has(key) || before.state === 'not-theirs') continue;
    events.push({ kind: 'setting-dropped', at: now, setting: key as SettingKey, why: 'placed-elsewhere' });
    const disclosure = disclosures.get(before.disclosureId);
    if (disclosure && disclosure.access !== 'hidden') {
      changed.push(disclosureEntry(disclosure, { access: 'hidden' }));
      const breach = openBreach(disclosure, 'placed-elsewhere', policy.notification.breach.hoursToRegulator, now);
      tasks.push(...(breach.tasks ?? []));
      due.push(...(breach.due ?? []));
    }
    tasks.push(...closedCalls(input, (task) => task.detail.kind === 'phone' && task.detail.setting === key));
  }

  for (const key of duty.placement?.settings ?? []) {
    const calendar = calendars.get(key);
    if (!calendar) throw new Error(`no calendar for ${key}`);
    const before = duty.settings[key];
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
    const disclosure: Disclosure = {
      disclosureId, revision: (existing?.revision ?? 0) + 1, force: duty.force, reference: duty.reference, childRef: duty.childRef, setting: key, version: incident.incidentVersion,
      content, contentHash, parties, access: 'closed', deadlineAt: clocks.deadlineAt, plannedAt: now, alerted: [], barred: [],
    };
    changed.push({ before: existing?.revision ?? 0, disclosure });
    if (current && current.disclosureId !== disclosureId && current.access !== 'hidden') changed.push(disclosureEntry(current, { access: 'superseded' }));
    tasks.push(...closedCalls(input, (task) => task.detail.kind === 'phone' && task.detail.setting === key));
    events.push({ kind: 'planned', at: now, cause, setting: key, disclosureId, version: incident.incidentVersion, contentHash, clocks });
    due.push(...dueRows({ duty, setting: key, disclosureId, clocks, highRisk: incident.grade === 'high', calendar, policy: policy.notification }));
  }
  if (events.length === 0 && duty.plannedCause !== cause) events.push({ kind: 'plan-unchanged', at: now, cause, version: incident.incidentVersion });
  return { ...(events.length > 0 ? { duties: [dutyEntry(duty, events)] } : {}), disclosures: changed, tasks, due };
}

/** Nothing to plan anew: it waits for its release, or is out, or has been read. A hold closes what was released; that is planned again. */
function isStanding(before: SettingDuty, current: Disclosure): boolean {
  if (before.state === 'not-theirs' || before.state === 'withdrawn') return false;
  return !((before.state === 'released' || before.state === 'phone-open') && current.access === 'closed');
}

/** What the school was told of custody holds no longer. */
function isOutOfCustody(before: NotificationContent, now: NotificationContent): boolean {
  const held = ({ suspect }: NotificationContent) => suspect?.status === 'in-custody' || suspect?.status === 'charged-and-remanded';
  return held(before) && !held(now) && now.suspect?.status !== 'deceased';
}
