import type { IncidentData } from '../../events/incident.ts';
import type { ReportedChild } from '../../events/people.ts';
import { isStopped } from '../../shared/domain/duty/commands/release-notification.ts';
import { type Duty, type Ending, settingsStillTheirs, type Waiting, type WaitReason } from '../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import { whatTheSchoolSees } from '../../shared/domain/notification/write-notification.ts';
import { whatDecidesPlacement } from '../../shared/domain/placement/child-for-matching.ts';
import type { PlacementDecision } from '../../shared/domain/placement/place-child.ts';
import { settingKey } from '../../shared/domain/setting.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { StoredVersion } from '../../shared/ports/incident-store.ts';
import { fingerprintOf } from '../../shared/runtime/opaque-id.ts';
import type { MatchDeps } from './deps.ts';

/**
 * What a later version makes of a child about whom a person had ended something. `stands`: it is as they left it. `goes-on`: told on the telephone
 * before, and what changed goes the way of any other version. `ask`: not sent, or passed on, and no machine sends over that: a person looks again.
 */
export type Reopening = 'never-ended' | 'stands' | 'goes-on' | 'ask';

export async function reopeningOf(duty: Duty, stored: StoredVersion, incident: IncidentData, child: ReportedChild, deps: MatchDeps): Promise<Reopening> {
  const { ended } = duty;
  if (ended?.kind === 'withdrawn') return 'stands';
  // A person had ended it before the force took it back; it is reported anew.
  if (duty.takenBack?.ended && !duty.placement) return 'ask';
  const whole = ended !== undefined && ended.kind !== 'out-of-scope' ? ended : undefined;
  const notSent = Object.values(duty.settings).filter(({ state }) => state === 'not-sent').map(({ version }) => version);
  if (!whole && notSent.length === 0) return 'never-ended';
  const version = whole ? whole.version : Math.min(...notSent);
  const same = version === stored.version || (version !== undefined && (await saysTheSame(duty, version, stored, incident, child, deps)));
  if (same) return whole ? 'stands' : 'never-ended';
  return whole?.kind === 'told-by-phone' ? 'goes-on' : 'ask';
}

/** Neither what the school would see nor what decides where the child belongs has changed. */
async function saysTheSame({ childRef }: Duty, version: number, { force, reference }: StoredVersion, incident: IncidentData, child: ReportedChild, { incidents, policyOf }: MatchDeps): Promise<boolean> {
  const earlier = await incidents.version(force, reference, version);
  const then = earlier?.content.kind === 'incident' ? earlier.content.data : undefined;
  const before = then?.children.find((one) => one.childRef === childRef);
  if (!then || !before) return false;
  const print = (of: ReportedChild, at: IncidentData): string => fingerprintOf([whatTheSchoolSees(at, of, policyOf(force)), whatDecidesPlacement(of, at)]);
  return print(before, then) === print(child, incident);
}

/** The same commit says on what the child waits now, or where they are placed. */
export function reopenedBy({ version }: StoredVersion, now: Instant, waiting: Waiting = { taskId: null, reason: 'to-be-matched', hold: false, since: now, deadlineAt: null, deskAt: now, supervisorAt: now }): DutyEvent {
  return { kind: 'reopened', at: now, version, waiting };
}

/**
 * What the machine found, put before a person. The child's other settings go on beside it, unless what it found leaves them in doubt.
 * @param unchanged nothing that decides where the child belongs has changed
 * @param asked what stands on the question that this one takes the place of
 */
export function askAgain(answer: Exclude<PlacementDecision, { kind: 'out-of-scope' }>, duty: Duty, version: number, unchanged: boolean, asked: readonly string[] = []): Extract<PlacementDecision, { kind: 'review' }> {
  const words = [...asked, saysWhy(duty, version), ...answer.words];
  const others = settingsStillTheirs(duty);
  const keys = answer.kind === 'place' ? answer.settings.map(settingKey) : [];
  const inDoubt = duty.waiting?.taskId != null && isStopped(duty) && !duty.waiting.hold;
  const fits = !inDoubt && (unchanged || others.every((key) => keys.some((one) => one === key)));
  if (answer.kind === 'review') return { ...answer, words, ...(fits ? { reason: 'changed-since-decided' } : {}) };
  return asQuestion(answer, fits ? 'changed-since-decided' : 'which-school', words);
}

function urnsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => (key.startsWith('school:') ? [key.slice('school:'.length)] : []));
}

function saysWhy({ ended, takenBack }: Duty, version: number): string {
  return takenBack?.ended
    ? `A person had ended this (${howEnded(takenBack.ended)}) before it was withdrawn. Version ${version} reports it anew.`
    : `A person had ended this (${howEnded(ended)}). Version ${version} says something else.`;
}

function howEnded(ended: Ending | undefined): string {
  return ended?.kind === 'passed-to-force' ? `passed to ${ended.toForce}, receipt ${ended.receipt}` : 'not to be sent';
}

/**
 * It was withdrawn as the wrong child or school, and is reported anew: where the machine finds the very same, a person looks, since no machine knows better
 * than the force what was wrong. Elsewhere, or once a person has said where the child belongs, it goes the way of any other.
 */
export function notAgain(decision: PlacementDecision, { takenBack }: Duty): PlacementDecision {
  const wrong = takenBack?.wrong;
  if (!wrong || decision.kind !== 'place') return decision;
  const keys = decision.settings.map(settingKey);
  const again = wrong.pupilId === undefined || decision.pupilId === undefined ? keys.some((key) => wrong.settings.includes(key)) : decision.pupilId === wrong.pupilId;
  return again ? asQuestion(decision, 'who-is-the-child', ['It was withdrawn as the wrong child or school, and the match finds the same one again.', ...decision.words]) : decision;
}

/** What the machine would have done, as a person is asked about it. */
function asQuestion({ pupilId, settings, words: evidence }: Extract<PlacementDecision, { kind: 'place' }>, reason: WaitReason, words: readonly string[]): Extract<PlacementDecision, { kind: 'review' }> {
  const urns = urnsOf(settings.map(settingKey));
  return {
    kind: 'review', reason, words, pupils: pupilId === undefined ? [] : [{ pupilId, urns, score: 1, evidence }],
    schools: urns.map((urn) => ({ urn, score: 1, evidence })),
  };
}
