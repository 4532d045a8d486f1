import type { LabelledPair } from '../../../shared/domain/duty/labelled-pair.ts';
import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import type { FindChild } from '../../../functions/match/find-child.ts';
import type { DutyBook } from '../../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../../shared/ports/incident-store.ts';
import { gatherLabels, type PairFigures, scorePairs } from './score-pairs.ts';

export interface EvaluationDeps {
  readonly book: Pick<DutyBook, 'labelledPairs'>;
  readonly incidents: Pick<IncidentStore, 'version'>;
  /** The match stage's own search, on the roll as it is now; every look at the roll is logged under its incident. */
  readonly find: FindChild;
}

/** Matches again every incident about whose children somebody decided, and holds the answers against the decisions. */
export async function evaluateBook(forces: readonly string[], months: readonly string[], deps: EvaluationDeps): Promise<PairFigures> {
  const pairs: LabelledPair[] = [];
  for (const force of forces) for (const month of months) pairs.push(...(await deps.book.labelledPairs(force, month)));
  const outcomes = new Map<string, MatchOutcome>();
  for (const [name, { force, reference, version }] of new Map(pairs.map((pair) => [incidentOf(pair), pair]))) {
    const stored = await deps.incidents.version(force, reference, version);
    if (stored?.content.kind !== 'incident') continue;
    for (const [childRef, { match }] of await deps.find(force, stored.content.data)) outcomes.set(`${name} ${childRef}`, match);
  }
  return scorePairs(gatherLabels(pairs, (pair) => `${incidentOf(pair)} ${pair.childRef}`), outcomes);
}

function incidentOf({ force, reference, version }: LabelledPair): string {
  return `${force} ${reference} ${version}`;
}
