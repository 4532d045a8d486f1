import { matchPreparedFamily } from '../../../shared/domain/matching/match-family.ts';
import type { MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import { prepareChild, type PreparedChild, type PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { Unseen } from '../../../shared/domain/matching/search-keys.ts';
import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';
import type { Roll } from './read-pupils.ts';
import type { Query } from './read-queries.ts';
import { type Found, searchIndex } from './search-index.ts';

export interface MatchedQuery {
  readonly query: Query;
  readonly outcome: MatchOutcome;
  /** Index lines read for it. */
  readonly lines: number;
}

/** How the roll is searched: within the budget of a child, or wholly. */
export type Search = (index: Roll['index'], child: PreparedChild, frequencies: Roll['frequencies'], parameters: MatchParameters, alone: boolean) => Found;

/** Decides every query, those of one incident together, and answers incident by incident in the order in which each is first named. */
export function* matchQueries(roll: Roll, queries: readonly Query[], parameters: MatchParameters, search: Search = searchIndex): Generator<MatchedQuery[]> {
  for (const family of byIncident(queries)) yield matchIncident(roll, family, parameters, search);
}

/** Decides the queries of one incident, in their order. */
export function matchIncident({ index, frequencies }: Roll, family: readonly Query[], parameters: MatchParameters, search: Search = searchIndex): MatchedQuery[] {
  const unseen = new Map<string, readonly Unseen[]>();
  const lines = new Map<string, number>();
  const candidatesFor = new Map<string, readonly PreparedPupil[]>();
  const children = family.map(({ child }) => prepareChild(child));
  for (const prepared of children) {
    const { childRef } = prepared.child;
    const found = search(index, prepared, frequencies, parameters, family.length === 1);
    unseen.set(childRef, found.unseen);
    lines.set(childRef, found.lines);
    candidatesFor.set(childRef, found.pupils);
  }
  const outcomes = matchPreparedFamily({ children, candidatesFor, unseen, frequencies, parameters });
  return family.map((query) => {
    const outcome = outcomes.get(query.child.childRef);
    if (!outcome) throw new Error('A child of the incident was left undecided.');
    return { query, outcome, lines: lines.get(query.child.childRef) ?? 0 };
  });
}

/** The queries of each incident together, in the order in which each is first named. */
export function byIncident(queries: readonly Query[]): Iterable<readonly Query[]> {
  const families = new Map<string, Query[]>();
  for (const query of queries) {
    const family = families.get(query.incidentId);
    if (family) family.push(query);
    else families.set(query.incidentId, [query]);
  }
  return families.values();
}
