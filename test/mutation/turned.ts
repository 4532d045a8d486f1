import type { Answer } from './answer-corpus.ts';

/** An answer that came out otherwise. */
export interface Turn {
  readonly childRef: string;
  readonly from: Answer['kind'];
  readonly to: Answer['kind'];
  readonly pupilId: string | undefined;
  /** What the code said before it was changed. */
  readonly reason: string;
  /** True for what must never happen unnoticed: a match where a person was to decide or nobody fitted, or a match to another pupil. */
  readonly harm: boolean;
}

export function turned(original: readonly Answer[], answers: readonly Answer[]): Turn[] {
  return original.flatMap((before, at) => {
    const after = answers[at];
    if (after?.childRef !== before.childRef) throw new Error('The answers are not of the same children.');
    if (after.kind === before.kind && after.pupilId === before.pupilId) return [];
    const harm = after.kind === 'match' && (before.kind !== 'match' || before.pupilId !== after.pupilId);
    return [{ childRef: before.childRef, from: before.kind, to: after.kind, pupilId: after.pupilId, reason: before.reason, harm }];
  });
}
