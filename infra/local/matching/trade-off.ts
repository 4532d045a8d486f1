import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import type { Truth } from './read-truth.ts';

/** What would come of it if matches were made up to some point: with more caution than is in force, as in force, or with less. */
export interface CurvePoint {
  readonly what: string;
  /** Share of the children on the roll who would be matched rightly, from 0 to 1. */
  readonly recall: number;
  readonly avoidableFalse: number;
  readonly ambiguousMatched: number;
}

interface Count {
  right: number;
  wrong: number;
  ambiguous: number;
}

/** Weights in bits at which the curve is read on the careful side. */
const leastWeights = [55, 50, 45, 40, 35, 30, 25];

/**
 * Recall against false disclosures. On the careful side a match also needs some least weight. On the careless side the reasons
 * for a review are waived one after another, the one that costs fewest false disclosures for what it gains first, and the
 * suggestion of each such review is taken as a match.
 */
export function tradeOff(): { add(outcome: MatchOutcome, truth: Truth): void; curve(): CurvePoint[] } {
  let onRoll = 0;
  const byWeight = new Map<number, Count>(leastWeights.map((weight) => [weight, none()]));
  const inForce = none();
  const byReason = new Map<string, Count>();
  return {
    add({ kind, pupilId, candidates, reason }, truth) {
      if (truth.pupilId !== '') onRoll += 1;
      if (pupilId === undefined) return;
      if (kind === 'match') {
        count(inForce, pupilId, truth);
        for (const [least, counted] of byWeight) if ((candidates[0]?.weight ?? 0) >= least) count(counted, pupilId, truth);
      } else {
        const counted = byReason.get(reason) ?? none();
        byReason.set(reason, counted);
        count(counted, pupilId, truth);
      }
    },
    curve() {
      const point = (what: string, { right, wrong, ambiguous }: Count): CurvePoint => ({ what, recall: right / Math.max(1, onRoll), avoidableFalse: wrong, ambiguousMatched: ambiguous });
      const waived = [...byReason].sort(([, a], [, b]) => a.wrong / Math.max(1, a.right) - b.wrong / Math.max(1, b.right) || b.right - a.right);
      const sum = { ...inForce };
      return [
        ...[...byWeight].map(([least, counted]) => point(`in force, and a weight of ${least} bits or more`, counted)),
        point('in force', inForce),
        ...waived.map(([reason, { right, wrong, ambiguous }]) => {
          sum.right += right;
          sum.wrong += wrong;
          sum.ambiguous += ambiguous;
          return point(`and matched in spite of: ${reason}`, sum);
        }),
      ];
    },
  };
}

function none(): Count {
  return { right: 0, wrong: 0, ambiguous: 0 };
}

function count(counted: Count, pupilId: string, truth: Truth): void {
  if (truth.pupilId === pupilId) counted.right += 1;
  else if (!truth.unavoidable) counted.wrong += 1;
  if (truth.ambiguous) counted.ambiguous += 1;
}
