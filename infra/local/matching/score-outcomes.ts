import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import type { Labels } from './learn-parameters.ts';
import type { Truth } from './read-truth.ts';

/** Decisions counted against what is known to be true. */
export interface Tally {
  readonly queries: number;
  readonly onRoll: number;
  readonly right: number;
  /** Matched to a wrong pupil, or though on no roll; and those of them that a careful matcher could have avoided. */
  readonly wrong: number;
  readonly avoidable: number;
  readonly ambiguousMatched: number;
  readonly review: number;
  readonly none: number;
  readonly missed: number;
  /** Reviews of children on the roll, and those whose first suggestion was right. */
  readonly reviewed: number;
  readonly suggested: number;
}

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
  let counted = noTally();
  return {
    add(queryId, outcome) {
      const pupilId = labels.get(queryId);
      if (pupilId !== undefined) counted = addTally(counted, tally(outcome, { pupilId, ambiguous: false, unavoidable: false }));
    },
    figures: () => figuresOf(counted),
  };
}

export function noTally(): Tally {
  return { queries: 0, onRoll: 0, right: 0, wrong: 0, avoidable: 0, ambiguousMatched: 0, review: 0, none: 0, missed: 0, reviewed: 0, suggested: 0 };
}

/** One decision. */
export function tally({ kind, pupilId }: MatchOutcome, truth: Truth): Tally {
  const onRoll = truth.pupilId !== '';
  const isRight = onRoll && pupilId === truth.pupilId;
  const matched = kind === 'match';
  const review = kind === 'review';
  const none = kind === 'none';
  return {
    queries: 1,
    onRoll: Number(onRoll),
    right: Number(matched && isRight),
    wrong: Number(matched && !isRight),
    avoidable: Number(matched && !isRight && !truth.unavoidable),
    ambiguousMatched: Number(matched && truth.ambiguous),
    review: Number(review),
    none: Number(none),
    missed: Number(none && onRoll),
    reviewed: Number(review && onRoll),
    suggested: Number(review && isRight),
  };
}

export function addTally(a: Tally, b: Tally): Tally {
  const keys = Object.keys(a) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Tally;
}

export function figuresOf(n: Tally): Figures {
  return {
    queries: n.queries,
    onRoll: n.onRoll,
    matchedRight: n.right,
    falseMatches: n.wrong,
    precision: share(n.right, n.right + n.wrong),
    recall: share(n.right, n.onRoll),
    toAPerson: share(n.review + n.none, n.queries),
    saidNoneThoughOnRoll: share(n.missed, n.onRoll),
    suggestionRight: share(n.suggested, n.reviewed),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1e5) / 1e5;
}
