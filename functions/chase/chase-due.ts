import { assessMessage, casesMessage } from '../../events/risk-messages.ts';
import { deliverMessage, mailToCheck, matchMessage, planMessage, type PlanMessage, reportMessage } from '../../events/internal.ts';
import type { Change, Decision } from '../../shared/domain/duty/change.ts';
import type { DueRow } from '../../shared/domain/duty/due.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import { expireHold, goWithoutWords, openPhoneTask, remind, standingOf } from '../../shared/domain/duty/commands/chase-unread.ts';
import { isOfOldClocks } from '../../shared/domain/duty/commands/move-clocks.ts';
import { openTask, waitingFor } from '../../shared/domain/duty/commands/open-task.ts';
import { dutyEntry } from '../../shared/domain/duty/change.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import { londonDateOf } from '../../shared/domain/clocks/london-time.ts';
import { phoneTaskSurfacesAt } from '../../shared/domain/clocks/openings.ts';
import { resurfacesAt } from '../../shared/domain/clocks/unread-clocks.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { Outgoing } from '../../shared/ports/outgoing.ts';
import type { Roll } from '../../shared/ports/roll.ts';
import { alertMessages, type ToAlert } from '../../shared/runtime/alert-messages.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { contactsOf } from '../../shared/runtime/contacts.ts';
import { moveSince } from '../../shared/runtime/follow-move.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { type AboutRow, readForRows } from '../../shared/runtime/read-for-rows.ts';
import { severalAtOnce } from '../../shared/runtime/several-at-once.ts';

export interface ChaseDeps {
  readonly book: DutyBook;
  readonly directory: Directory;
  readonly outgoing: Outgoing;
  readonly roll: Pick<Roll, 'pupils'>;
  readonly log: Log;
  readonly policyOf: (force: string) => PolicyPack;
}

/** A national morning opens thousands of calls in one minute, and each is some ten requests. Rows of one child that meet are decided again. */
const followedAtOnce = 16;

type Of<W extends DueRow['what']> = DueRow & { readonly what: W };
type AboutUnread = Extract<DueRow, { what: 'deputy' | 'stale' | 'resurface' }>;

/** Follows what is unread or undecided. Answers the rows that are done with; the rest are looked at again next minute. */
export async function chaseDue(rows: readonly DueRow[], now: Instant, deps: ChaseDeps): Promise<readonly DueRow[]> {
  const seen = await readForRows(rows, deps.book);
  const standings = await severalAtOnce(rows, followedAtOnce, async (row) => follow(row, seen(row), now, deps).catch((fault: unknown) => {
    deps.log.error('due-row-failed', { what: row.what, force: row.force }, fault);
    return 'again' as const;
  }));
  const settled = rows.filter((_row, place) => standings[place] === 'settled');
  // In the order of the rows, so that the nearest deadline is told of first and the same rows again make the same messages.
  const unread = rows.filter((row, place): row is AboutUnread => standings[place] === 'unread' && isAboutUnread(row));
  try {
    settled.push(...(await alertAgain(unread, deps, now)));
  } catch (fault) {
    deps.log.error('fault', { what: 'alert-again', count: unread.length }, fault);
  }
  return settled;
}

async function follow(row: DueRow, about: AboutRow | undefined, now: Instant, deps: ChaseDeps): Promise<'settled' | 'unread' | 'again'> {
  if (!isAboutUnread(row)) return isOver(row, about) || (await chaseOne(row, now, deps)) ? 'settled' : 'again';
  const duty = about ? about.duty : await deps.book.duty(row);
  const standing = standingOf(duty, about ? about.disclosure : await deps.book.disclosure(row.disclosureId));
  if (standing === 'wait') return 'again';
  const moved = standing === 'unread' && duty !== undefined && (await isMoved(row, duty, deps));
  return standing === 'moot' || moved ? 'settled' : 'unread';
}

/** Most calls and safety nets are never needed: what they are about has ended well by their hour, and nothing more need be read. */
function isOver(row: Exclude<DueRow, AboutUnread>, about: AboutRow | undefined): boolean {
  if (!about) return false;
  if (row.what === 'phone') return standingOf(about.duty, about.disclosure) === 'moot';
  return row.what === 'unmatched' && !waitsForMatch(about.duty);
}

/** The calendar of the setting changed since the row was made, and what it asks for comes at another instant. Few settings ever have theirs changed. */
async function isMoved(row: Extract<DueRow, { readonly setting: string }>, duty: Duty, { directory, policyOf }: ChaseDeps): Promise<boolean> {
  if (!duty.settings[row.setting]?.clocks.movedAt) return false;
  return isOfOldClocks(row, duty, await directory.calendar(row.setting), policyOf(row.force).notification);
}

/** Whether it leads to an email to somebody at the setting. */
export function isAboutUnread(row: DueRow): row is AboutUnread {
  return row.what === 'deputy' || row.what === 'stale' || row.what === 'resurface';
}

/** True once the row may go. */
async function chaseOne(row: Exclude<DueRow, AboutUnread>, now: Instant, deps: ChaseDeps): Promise<boolean> {
  switch (row.what) {
    case 'release':
      throw new Error('releases are not chased');
    case 'phone':
      return phone(row, deps, now);
    case 'desk': case 'supervisor': case 'surface': case 'hold-expiry': {
      const { what, taskId } = row;
      let task: Task | undefined;
      await change(deps, async () => {
        task = await deps.book.task(row.force, taskId);
        return what === 'hold-expiry' ? expireHold(task, now) : remind(task, what, now);
      });
      deps.log.info(what === 'supervisor' ? 'supervisor-alerted' : 'desk-alerted', { taskId: opaqueIdOf(taskId), what });
      if (what !== 'supervisor') return true;
      await tellSupervisors(row, task, now, deps);
      await placeDirectly(row.force, taskId, deps);
      return true;
    }
    case 'words-deadline':
      return withoutWords(row, deps, now);
    case 'unmatched':
      return unmatched(row, deps, now);
    case 'case-clock':
      await deps.outgoing.send('cases', [{ type: 'case.clock', id: row.id, force: row.force, caseId: row.caseId }]);
      return true;
    case 'forward':
      await handOn(row, deps.outgoing);
      return true;
    default: {
      const unknown: never = row;
      throw new Error(`unknown due row ${JSON.stringify(unknown)}`);
    }
  }
}

/** By an email that says only that something waits: a page that nobody has open tells nobody. Told again after a crash, whoever had the email gets no other. */
async function tellSupervisors({ id, force }: DueRow, task: Task | undefined, now: Instant, { outgoing }: ChaseDeps): Promise<void> {
  if (task?.state !== 'open' || task.supervisorAt > now) return;
  await outgoing.send('cases', [{ type: 'desk.alert', id: opaqueIdOf('desk-alert', force, id), force, subject: opaqueIdOf(task.taskId), references: task.reference === '' ? [] : [task.reference] }]);
}

/** Alerts the deputies, the same adults after a break, and the authority's officers: once for each setting and instant, however many children it is about. */
async function alertAgain(rows: readonly AboutUnread[], deps: ChaseDeps, now: Instant): Promise<readonly DueRow[]> {
  const together = new Map<string, ToAlert>();
  for (const { what, force, setting, at, disclosureId } of rows) {
    const key = `${force}~${setting}~${at}~${what}`;
    const group = together.get(key) ?? { force, setting, releasedAt: at, step: what === 'stale' ? 'authority' as const : what, disclosureIds: [] };
    group.disclosureIds.push(disclosureId);
    together.set(key, group);
  }
  if (together.size > 0) await deps.outgoing.send('deliver', [...together.values()].flatMap(alertMessages));
  for (const row of rows) {
    if (row.what !== 'resurface') continue;
    // It comes up again after every break for as long as it is unread.
    const again = resurfacesAt(now, await deps.directory.calendar(row.setting), deps.policyOf(row.force).notification);
    if (again && again > now) await deps.book.commit({ due: [{ ...row, at: again, id: `${row.id.replace(/~again.*$/, '')}~again~${again}` }] });
  }
  return rows;
}

const nothing: Decision = { kind: 'change', change: {} };

async function phone(row: Of<'phone'>, deps: ChaseDeps, now: Instant): Promise<boolean> {
  const contactsFor = await contactsOf(deps.directory, row.setting, londonDateOf(now));
  const calendar = await deps.directory.calendar(row.setting);
  const surfacesAt = phoneTaskSurfacesAt(now, calendar, deps.policyOf(row.force).notification);
  let wait = false;
  await commitDecision(deps.book, async (): Promise<Decision> => {
    const [duty, disclosure] = await Promise.all([deps.book.duty(row), deps.book.disclosure(row.disclosureId)]);
    wait = standingOf(duty, disclosure) === 'wait';
    if (!duty || !disclosure || standingOf(duty, disclosure) !== 'unread' || (await isMoved(row, duty, deps))) return nothing;
    const left = await ifChildMoved(duty, disclosure, now, deps);
    if (left) return left;
    const opened = openPhoneTask(duty, disclosure, contactsFor(disclosure.parties), now);
    const taskId = opened.tasks?.[0]?.task.taskId;
    if (!taskId) return nothing;
    deps.log.info('phone-task-opened', { disclosureId: row.disclosureId, setting: row.setting });
    const surface: DueRow[] = surfacesAt ? [{ what: 'surface', at: surfacesAt, id: `surface~${row.force}~${taskId}`, force: row.force, taskId }] : [];
    return { kind: 'change', change: { ...opened, due: [...(opened.due ?? []), ...surface] } };
  });
  return !wait;
}

/**
 * Nobody at the school has opened it, perhaps for weeks of holiday: before a person rings there, the roll is asked whether the child is theirs still.
 * If it cannot be read the call is opened all the same; whoever rings asks first.
 */
async function ifChildMoved(duty: Duty, about: Disclosure, now: Instant, deps: ChaseDeps): Promise<Decision | undefined> {
  if (duty.settings[about.setting]?.state !== 'released') return undefined;
  return moveSince({ duty, about, now }, deps, (fault) => deps.log.error('fault', { what: 'roll-before-call', disclosureId: about.disclosureId }, fault));
}

async function withoutWords(row: Of<'words-deadline'>, deps: ChaseDeps, now: Instant): Promise<boolean> {
  await change(deps, async () => goWithoutWords(await deps.book.duty(row), await deps.book.task(row.force, row.taskId), now));
  const duty = await deps.book.duty(row);
  // Handed on even if it was decided a moment ago or this row is worked through again: planning what is planned changes nothing.
  if (duty?.placement && !duty.ended && !duty.waiting?.taskId) {
    const message: PlanMessage = { type: 'incident.matched', id: `plan~${row.id}`, force: row.force, reference: row.reference, version: duty.version, childRefs: [row.childRef] };
    await deps.outgoing.send('plan', [message]);
  }
  return true;
}

/** The force where a child lives has not given its receipt in time: the match is asked again, which tells a school that is sure directly. */
async function placeDirectly(force: string, taskId: string, { book, outgoing }: ChaseDeps): Promise<void> {
  const task = await book.task(force, taskId);
  if (task?.state !== 'open' || task.detail.kind !== 'place' || task.detail.reason !== 'lives-elsewhere' || task.proposal !== undefined || task.childRef === null) return;
  const duty = await book.duty({ force, reference: task.reference, childRef: task.childRef });
  if (duty) await outgoing.send('match', [{ type: 'incident.stored', id: `at-risk~${taskId}`, force, reference: task.reference, version: duty.version }]);
}

/** The safety net of intake: a child whose match has not ended by the desk's clock is put before a person. */
async function unmatched(row: Of<'unmatched'>, deps: ChaseDeps, now: Instant): Promise<boolean> {
  await change(deps, async () => {
    const duty = await deps.book.duty(row);
    if (!duty?.waiting || !waitsForMatch(duty)) return {};
    const { deadlineAt, supervisorAt } = duty.waiting;
    const clocks = { deadlineAt, deskAt: now, supervisorAt: supervisorAt > now ? supervisorAt : now };
    const taskId = `place~${duty.reference}~${duty.childRef}~unmatched~v${duty.version}`;
    const opened = openTask({ force: duty.force, reference: duty.reference, childRef: duty.childRef, taskId, clocks, now, detail: { kind: 'place', reason: 'to-be-matched', pupils: [], schools: [], words: ['The match has not answered in time. Find the child\'s school by hand.'] } });
    return { ...opened, duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: waitingFor(taskId, 'to-be-matched', clocks, now) }])] };
  });
  return true;
}

function waitsForMatch(duty: Duty | undefined): boolean {
  return duty !== undefined && !duty.ended && duty.waiting?.reason === 'to-be-matched' && !duty.waiting.taskId;
}

/** Sends what an earlier step stored and could not hand on itself. */
async function handOn(row: Of<'forward'>, outgoing: Outgoing): Promise<void> {
  const body: unknown = JSON.parse(row.body);
  switch (row.queue) {
    case 'match': return outgoing.send('match', [matchMessage.parse(body)]);
    case 'plan': return outgoing.send('plan', [planMessage.parse(body)]);
    case 'deliver': return outgoing.send('deliver', [deliverMessage.parse(body)]);
    case 'report': return outgoing.send('report', [reportMessage.parse(body)]);
    case 'mail': return outgoing.send('mail', [mailToCheck.parse(body)]);
    case 'assess': return outgoing.send('assess', [assessMessage.parse(body)]);
    case 'cases': return outgoing.send('cases', [casesMessage.parse(body)]);
  }
}

async function change({ book }: ChaseDeps, decide: () => Promise<Change>): Promise<void> {
  await commitDecision(book, async (): Promise<Decision> => ({ kind: 'change', change: await decide() }));
}
