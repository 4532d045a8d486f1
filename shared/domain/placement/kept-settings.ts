import { type Duty, isBeside, type SettingDuty } from '../duty/duty.ts';
import type { PlacementDecision, TaskDetail } from '../duty/task.ts';
import type { SettingKey } from '../setting.ts';
import { urnsFollowed } from './follow-succession.ts';

export interface ToKeep {
  readonly duty: Pick<Duty, 'placement' | 'settings' | 'waiting'>;
  readonly detail: Extract<TaskDetail, { kind: 'place' }>;
  readonly decision: PlacementDecision;
  /** The pupil on whom the child's placement rests, as the roll has them today. */
  readonly pupil: { readonly urns: readonly string[] } | undefined;
}

/**
 * The child's other settings that a person's choice leaves as they are: a person can choose one school, and a child may be at two. After one's "not our
 * pupil" only that one is replaced, unless a later version put the whole place in doubt: then those stay that have been told and did not deny it. After any
 * other question, those at which the roll has the pupil together with the school that was chosen.
 */
export function keptSettings({ duty: { placement, settings, waiting }, detail, decision, pupil }: ToKeep): readonly SettingKey[] {
  const theirs = (placement?.settings ?? []).filter((key) => settings[key] !== undefined && settings[key].state !== 'not-theirs' && settings[key].state !== 'not-sent');
  const isOnRoll = (key: SettingKey): boolean => urnsFollowed(pupil?.urns ?? [], placement?.followed).some((urn) => `school:${urn}` === key);
  const isTold = (key: SettingKey): boolean => told.has(settings[key]?.state ?? 'planned');
  if (!isBeside(detail.reason)) return decision.kind === 'school' && isOnRoll(`school:${decision.urn}`) ? theirs.filter(isOnRoll) : [];
  // The roll gives every school of a pupil.
  if (decision.kind === 'pupil') return [];
  const inDoubt = waiting !== undefined && !isBeside(waiting.reason);
  return theirs.filter((key) => isTold(key) || (!inDoubt && (placement?.pupilId === undefined || isOnRoll(key))));
}

const told: ReadonlySet<SettingDuty['state']> = new Set(['read', 'acknowledged', 'told-by-phone', 'authority-informed']);
