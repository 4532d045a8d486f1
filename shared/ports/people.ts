import type { IdentifierUse } from '../domain/people/identified-people.ts';
import type { LinkDecision, PairDecision } from '../domain/people/link-decision.ts';
import type { LinkQuestion } from '../domain/people/link-question.ts';
import type { Occurrence } from '../domain/people/occurrence.ts';

export interface PeopleOfIncident {
  readonly occurrences: readonly Occurrence[];
  /** What people decided about anybody in it. */
  readonly decisions: readonly PairDecision[];
}

/** Who was seen in which incident, found by what tells people apart. Names, under the police's key. */
export interface People {
  ofIncident(force: string, reference: string): Promise<PeopleOfIncident>;
  /** An entry for each identifier asked for. */
  uses(force: string, identifiers: readonly string[]): Promise<ReadonlyMap<string, IdentifierUse>>;
  /** Everyone under any of the keys, once, at most 200 a key; `truncated` where there were more. */
  candidates(force: string, keys: readonly string[]): Promise<{ readonly occurrences: readonly Occurrence[]; readonly truncated: boolean }>;
  /** Puts an incident's people in the place of those there were (`before`, as read). The same again changes nothing; cut off, it can be done again. */
  replace(force: string, reference: string, before: readonly Occurrence[], after: readonly Occurrence[]): Promise<void>;
  decision(force: string, decisionId: string): Promise<LinkDecision | undefined>;
  /** Keeps a decision, or the undoing of one, wherever it will be looked for: all at once. */
  decide(force: string, decision: LinkDecision): Promise<void>;
  question(force: string, questionId: string): Promise<LinkQuestion | undefined>;
  /** Open ones, the one whose clock is earliest first; at most `limit`. */
  openQuestions(force: string, limit: number): Promise<readonly LinkQuestion[]>;
  /** Stores it if its revision is the one that was read; 0: there is none. */
  putQuestion(question: LinkQuestion, before: number): Promise<'stored' | 'conflict'>;
}

