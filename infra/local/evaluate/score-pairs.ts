import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';

/** What people decided about one reported child: the pupil it is, if anybody said, and pupils that it is not. */
export interface ChildLabels {
  readonly same: string | undefined;
  readonly different: ReadonlySet<string>;
}

/** Today's engine held against people's decisions. Shares are from 0 to 1; undefined where there is nothing to take a share of. */
export interface PairFigures {
  readonly children: number;
  readonly pairs: number;
  /** Automatic matches that a person had made too. */
  readonly matchedRight: number;
  /** Automatic matches to a pupil that a person had ruled out, or to another than the one a person had chosen. */
  readonly matchedWrong: number;
  /** Automatic matches that no decision speaks of. */
  readonly matchedUnknown: number;
  readonly toAPerson: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  /** Of the children a person knew and the engine leaves to one: how many have the right pupil on top. */
  readonly suggestionRight: number | undefined;
}

/** Gathers labels by child; the later decision about a child holds. Pairs come in the order in which they were decided. */
export function gatherLabels<P extends { readonly pupilId: string; readonly same: boolean }>(pairs: Iterable<P>, childOf: (pair: P) => string): Map<string, ChildLabels> {
  const children = new Map<string, ChildLabels>();
  for (const pair of pairs) {
    const { pupilId, same } = pair;
    const before = children.get(childOf(pair)) ?? { same: undefined, different: new Set<string>() };
    const different = new Set(before.different);
    if (same) different.delete(pupilId);
    else different.add(pupilId);
    const held = same ? pupilId : before.same === pupilId ? undefined : before.same;
    children.set(childOf(pair), { same: held, different });
  }
  return children;
}

export function scorePairs(labels: ReadonlyMap<string, ChildLabels>, outcomes: ReadonlyMap<string, MatchOutcome>): PairFigures {
  const n = { children: 0, pairs: 0, right: 0, wrong: 0, unknown: 0, person: 0, known: 0, left: 0, onTop: 0 };
  for (const [child, { same, different }] of labels) {
    const outcome = outcomes.get(child);
    if (!outcome) continue;
    n.children += 1;
    n.pairs += different.size + (same === undefined ? 0 : 1);
    if (same !== undefined) n.known += 1;
    if (outcome.kind !== 'match') {
      n.person += 1;
      if (same !== undefined) n.left += 1;
      if (same !== undefined && outcome.pupilId === same) n.onTop += 1;
    } else if (outcome.pupilId === same) n.right += 1;
    else if (same !== undefined || (outcome.pupilId !== undefined && different.has(outcome.pupilId))) n.wrong += 1;
    else n.unknown += 1;
  }
  const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  return {
    children: n.children, pairs: n.pairs, matchedRight: n.right, matchedWrong: n.wrong, matchedUnknown: n.unknown, toAPerson: n.person,
    precision: share(n.right, n.right + n.wrong), recall: share(n.right, n.known), suggestionRight: share(n.onTop, n.left),
  };
}

export function sayFigures(figures: PairFigures): string {
  const percent = (share: number | undefined): string => (share === undefined ? 'nothing to measure' : `${(100 * share).toFixed(2)} %`);
  return [
    `Decisions of people: ${figures.pairs} pairs about ${figures.children} children.`,
    `Matched by the engine of today: ${figures.matchedRight} as people decided, ${figures.matchedWrong} otherwise, ${figures.matchedUnknown} that nobody has decided; ${figures.toAPerson} left to a person.`,
    `Precision ${percent(figures.precision)}; recall ${percent(figures.recall)}; right pupil on top of what is left to a person ${percent(figures.suggestionRight)}.`,
    'These are the children whom a person was asked about, so the harder ones. Nothing was learned from them: "match --learn" does that, into a new file.',
  ].join('\n');
}
