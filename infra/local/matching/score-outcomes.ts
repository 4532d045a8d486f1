import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import type { Labels } from './learn-parameters.ts';

/** Decisions held against labels. Shares are from 0 to 1. */
export interface Figures {
  readonly queries: number;
  readonly onRoll: number;
  readonly matchedRight: number;
  /** Matched to a wrong pupil, or though on no roll. */
  readonly falseMatches: number;
  readonly precision: number;
  readonly recall: number;
  readonly toAPerson: number;
  readonly saidNoneThoughOnRoll: number;
  readonly suggestionRight: number;
}

export function scorer(labels: Labels): { add(queryId: string, outcome: MatchOutcome): void; figures(): Figures } {
  const n = { queries: 0, onRoll: 0, right: 0, wrong: 0, review: 0, none: 0, missed: 0, reviewed: 0, suggested: 0 };
  return {
    add(queryId, { kind, pupilId }) {
      const label = labels.get(queryId);
      if (label === undefined) return;
      const onRoll = label !== '';
      n.queries += 1;
      if (onRoll) n.onRoll += 1;
      switch (kind) {
        case 'match':
          if (onRoll && pupilId === label) n.right += 1;
          else n.wrong += 1;
          return;
        case 'review':
          n.review += 1;
          if (onRoll) n.reviewed += 1;
          if (onRoll && pupilId === label) n.suggested += 1;
          return;
        case 'none':
          n.none += 1;
          if (onRoll) n.missed += 1;
          return;
        default:
          return kind satisfies never;
      }
    },
    figures: () => ({
      queries: n.queries,
      onRoll: n.onRoll,
      matchedRight: n.right,
      falseMatches: n.wrong,
      precision: share(n.right, n.right + n.wrong),
      recall: share(n.right, n.onRoll),
      toAPerson: share(n.review + n.none, n.queries),
      saidNoneThoughOnRoll: share(n.missed, n.onRoll),
      suggestionRight: share(n.suggested, n.reviewed),
    }),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1e5) / 1e5;
}
