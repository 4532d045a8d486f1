import type { Instant } from '../time.ts';
import type { Duty } from './duty.ts';
import type { PlacementDecision, Task } from './task.ts';

/**
 * A person's decision about one reported child and one pupil, kept so that the matching can be measured against people. Ids only.
 * Nothing learns from it by itself: parameters change only by a command and a new versioned file.
 */
export interface LabelledPair {
  readonly force: string;
  readonly reference: string;
  readonly childRef: string;
  /** Version of the incident that the person looked at. */
  readonly version: number;
  readonly pupilId: string;
  /** Whether the person held them to be one child. */
  readonly same: boolean;
  /** Who decided: somebody at the desk, or a setting that said "not our pupil". */
  readonly from: 'desk' | 'setting';
  /** What the machine had made of the pair: matched by itself, suggested first, shown further down, or not shown at all. */
  readonly machine: 'match' | 'suggested' | 'shown' | 'not-shown';
  readonly decidedAt: Instant;
}

/** What choosing a pupil says of every pupil that was shown; of a shielded child nothing, since whoever measures by it is no named lead. A desk that chooses a school has not said who the child is, so that says nothing. */
export function pairsOfDecision(task: Task, duty: Pick<Duty, 'version'>, chosen: string, decidedAt: Instant): LabelledPair[] {
  if (task.detail.kind !== 'place' || task.detail.reason === 'shielded-child' || task.childRef === null) return [];
  const shown = task.detail.pupils.map(({ pupilId }) => pupilId);
  const all = shown.includes(chosen) ? shown : [...shown, chosen];
  const { force, reference, childRef } = task;
  return all.map((pupilId, place) => ({
    force, reference, childRef, version: duty.version, pupilId, same: pupilId === chosen, from: 'desk', decidedAt,
    machine: place >= shown.length ? 'not-shown' : place === 0 ? 'suggested' : 'shown',
  }));
}

/**
 * What choosing a school or an authority says, where the question was who the child is: none of the pupils shown who would be told elsewhere. A pupil of the chosen school may be the
 * child, and so may one who is at no school; where the question was another (the roll and the officer differ), the pupil may be the child all the same, and it says nothing.
 */
export function pairsPassedOver(task: Task, duty: Pick<Duty, 'version'>, decision: Extract<PlacementDecision, { kind: 'school' | 'authority' }>, decidedAt: Instant): LabelledPair[] {
  if (task.detail.kind !== 'place' || task.detail.reason !== 'who-is-the-child' || task.childRef === null) return [];
  const { force, reference, childRef } = task;
  return task.detail.pupils.flatMap(({ pupilId, urns }, place): LabelledPair[] => {
    if (urns.length === 0 || (decision.kind === 'school' && urns.includes(decision.urn))) return [];
    return [{ force, reference, childRef, version: duty.version, pupilId, same: false, from: 'desk', decidedAt, machine: place === 0 ? 'suggested' : 'shown' }];
  });
}

/** "Not our pupil" about a child whom the roll had given: the pair that led there is wrong. Nothing for a child placed otherwise. */
export function pairOfDenial(duty: Duty, decidedAt: Instant): LabelledPair[] {
  const { placement, force, reference, childRef } = duty;
  if (placement?.pupilId === undefined) return [];
  return [{ force, reference, childRef, version: placement.version, pupilId: placement.pupilId, same: false, from: 'setting', machine: placement.source === 'roll' ? 'match' : 'shown', decidedAt }];
}
