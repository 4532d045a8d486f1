import type { MatchMessage } from '../../../../events/internal.ts';
import type { NotificationPolicy } from '../../../policy/policy-pack.ts';
import { waitingClocks } from '../../clocks/waiting-clocks.ts';
import { unmatchedRow } from '../../intake/waiting-to-be-matched.ts';
import type { Disclosure } from '../../notification/content.ts';
import { urnsFollowed } from '../../placement/follow-succession.ts';
import type { SettingKey } from '../../setting.ts';
import type { Instant } from '../../time.ts';
import { type Change, disclosureEntry, dutyEntry, stopUnread } from '../change.ts';
import { type Duty, isBeside, type Placement, type SettingDuty, type Waiting } from '../duty.ts';
import type { DutyEvent } from '../duty-events.ts';
import type { Task } from '../task.ts';
import { isDecision } from '../decision-cause.ts';
import { decisionAfterMove, taskOfDecision } from './decide-task.ts';

/** The pupil as the roll has them today; undefined where the roll no longer has them at all. */
type OnRoll = { readonly urns: readonly string[] } | undefined;

/**
 * Whether the schools of a placement, made from a pupil of the roll, are those at which the pupil is registered today: no school too many and
 * none too few. True where the placement rests on no pupil: then the roll has nothing to say.
 */
export function standsOnRoll({ pupilId, settings, followed }: Placement, setting: string, pupil: OnRoll): boolean {
  if (pupilId === undefined) return true;
  const today = new Set(urnsFollowed(pupil?.urns ?? [], followed).map((urn) => `school:${urn}`));
  const placed = settings.filter(isSchool);
  return placed.length === today.size && placed.every((key) => today.has(key)) && (!isSchool(setting) || today.has(setting));
}

export interface Moved {
  readonly duty: Duty;
  /** The one that was about to be released, or opened. */
  readonly about: Disclosure;
  /** Those of the duty's settings. */
  readonly disclosures: readonly Disclosure[];
  /** The duty's calls. */
  readonly calls: readonly Task[];
  readonly pupil: OnRoll;
  readonly policy: NotificationPolicy;
  readonly now: Instant;
}

/**
 * The child is at other schools than when they were matched. What is unread at a school that is theirs no longer is hidden at once and for good, and
 * the child goes back to be placed by the same road as before, which knows every reason to ask a person. Nothing goes out meanwhile; the clock runs on.
 */
export function followMove({ duty, about, disclosures, calls, pupil, policy, now }: Moved): Change {
  const today = new Set(urnsFollowed(pupil?.urns ?? [], duty.placement?.followed).map((urn) => `school:${urn}`));
  const left = Object.entries(duty.settings).filter(([key, setting]) => isSchool(key) && !today.has(key) && isUnread(setting));
  const events = left.map(([key]): DutyEvent => ({ kind: 'setting-dropped', at: now, setting: key as SettingKey, why: 'placed-elsewhere' }));
  const deadlineAt = duty.settings[about.setting]?.clocks.deadlineAt ?? null;
  const gone = new Set(left.map(([, { disclosureId }]) => disclosureId));
  // Planned again with all that is to happen to them, for what falls due while the child waits is dropped.
  const stopped = stopUnread(disclosures.filter(({ disclosureId }) => !gone.has(disclosureId)), calls, now, 'roll');
  const stop = { disclosures: [...disclosures.filter(({ disclosureId, access }) => gone.has(disclosureId) && access !== 'hidden').map((disclosure) => disclosureEntry(disclosure, { access: 'hidden' })), ...stopped.disclosures], tasks: stopped.tasks };
  // Somebody is looking for the child's school already: they keep the question, and it is about the whole of it now.
  if (duty.waiting?.taskId && isBeside(duty.waiting.reason)) return { ...stop, duties: [dutyEntry(duty, [...events, { kind: 'waiting', at: now, waiting: { ...duty.waiting, reason: 'which-school' } }])] };
  const waiting: Waiting = { taskId: null, reason: 'to-be-matched', hold: false, since: now, deadlineAt, ...waitingClocks({ queuedAt: now, deadlineAt, policy }) };
  const message = backToMatch(duty, about, pupil);
  return {
    ...stop,
    duties: [dutyEntry(duty, [...events, { kind: 'waiting', at: now, waiting }])],
    due: [
      { what: 'forward', at: now, id: `forward~${duty.force}~${message.id}`, force: duty.force, queue: 'match', body: JSON.stringify(message) },
      unmatchedRow(duty, duty, waiting, now),
    ],
  };
}

/** A child whom a person found on the roll is placed where that pupil is now; any other is looked for again. */
function backToMatch({ force, reference, childRef, version, placement }: Duty, { disclosureId, setting, plannedAt }: Disclosure, pupil: OnRoll): MatchMessage {
  const cause = placement?.cause ?? '';
  if (!isDecision(cause) || !pupil) return { type: 'incident.stored', id: `moved~${disclosureId}~${plannedAt}`, force, reference, version };
  const taskId = taskOfDecision(cause);
  return { type: 'task.decided', id: decisionAfterMove(taskId, setting, plannedAt), force, reference, childRef, taskId };
}

function isSchool(key: string): boolean {
  return key.startsWith('school:');
}

function isUnread({ state }: SettingDuty): boolean {
  return state === 'planned' || state === 'released' || state === 'phone-open';
}
