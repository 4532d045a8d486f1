import { nameCounter } from '../../infra/local/matching/count-names.ts';
import { matchQueries } from '../../infra/local/matching/match-queries.ts';
import { PupilIndex } from '../../infra/local/matching/pupil-index.ts';
import type { Query } from '../../infra/local/matching/read-queries.ts';
import { parametersInForce } from '../../shared/domain/matching/parameters.ts';
import { preparePupil } from '../../shared/domain/matching/prepare.ts';
import type { MatchOutcome, PupilRecord } from '../../shared/domain/matching/types.ts';

export interface Corpus {
  readonly pupils: readonly PupilRecord[];
  readonly queries: readonly Query[];
}

export interface Answer {
  readonly childRef: string;
  readonly kind: MatchOutcome['kind'];
  readonly pupilId: string | undefined;
  readonly reason: string;
  /** What was seen: the reason and, candidate by candidate, which evidence agreed, with its rounded weight. */
  readonly seen: string;
}

/** Searches the roll for every child and decides, as the command line does. In the order of the incidents. */
export function answerCorpus({ pupils, queries }: Corpus): Answer[] {
  const index = new PupilIndex();
  const names = nameCounter();
  for (const record of pupils) {
    const prepared = preparePupil(record);
    index.add(record, prepared);
    names.add(prepared);
  }
  const answers: Answer[] = [];
  for (const family of matchQueries({ index, frequencies: names.frequencies() }, queries, parametersInForce)) {
    for (const { query, outcome } of family) answers.push({ childRef: query.child.childRef, kind: outcome.kind, pupilId: outcome.pupilId, reason: outcome.reason, seen: seenIn(outcome) });
  }
  return answers;
}

function seenIn({ kind, reason, rivals, candidates }: MatchOutcome): string {
  return [kind, reason, rivals, ...candidates.slice(0, 2).map(({ evidence }) => evidence.map(({ field, agreement, words }) => `${field} ${agreement} ${words}`).join(','))].join('|');
}

/** The incidents in which something is seen that no incident before showed, so that a few stand for many. */
export function tellingIncidents({ queries }: Corpus, answers: readonly Answer[], most: number): Query[] {
  const seenBefore = new Set<string>();
  const telling = new Set<string>();
  const incidentOf = new Map(queries.map(({ incidentId, child }) => [child.childRef, incidentId]));
  for (const { childRef, kind, seen } of answers) {
    if (kind === 'match' || seenBefore.has(seen) || telling.size >= most) continue;
    seenBefore.add(seen);
    telling.add(incidentOf.get(childRef) ?? '');
  }
  return queries.filter(({ incidentId }) => telling.has(incidentId));
}
