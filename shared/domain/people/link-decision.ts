import type { Instant } from '../time.ts';
import type { OccurrenceKey } from './occurrence.ts';

/**
 * What a person decided about who is who. Kept for good: undoing it says so beside it, and everything that followed from it is judged again.
 * - `same`, `different`: two occurrences, at least one of which has no identifier.
 * - `same-ids`: two identifiers are one person's.
 * - `split`: the force used one identifier for two people, and these occurrences are the other one's.
 */
export type LinkDecision = {
  readonly decisionId: string;
  readonly at: Instant;
  /** Who decided, by the portal's id. */
  readonly by: string;
  readonly reason: string;
  readonly undone?: { readonly at: Instant; readonly by: string; readonly reason: string };
} & (
  | { readonly kind: 'same' | 'different'; readonly one: OccurrenceKey; readonly other: OccurrenceKey }
  | { readonly kind: 'same-ids'; readonly identifiers: readonly [string, string] }
  | { readonly kind: 'split'; readonly identifier: string; readonly occurrences: readonly OccurrenceKey[] }
);
export type IdentifierDecision = Extract<LinkDecision, { kind: 'same-ids' | 'split' }>;
export type PairDecision = Extract<LinkDecision, { kind: 'same' | 'different' }>;

export const isAboutIdentifiers = (decision: LinkDecision): decision is IdentifierDecision => decision.kind === 'same-ids' || decision.kind === 'split';

/** In force now, the earliest first, so that the latest has the last word. */
export function inForce<D extends LinkDecision>(decisions: Iterable<D>): D[] {
  const byId = new Map([...decisions].map((decision) => [decision.decisionId, decision]));
  return [...byId.values()].filter(({ undone }) => undone === undefined).sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.decisionId < b.decisionId ? -1 : 1));
}

/** The identifiers that a decision about identifiers is kept under. */
export function identifiersOfDecision(decision: IdentifierDecision): readonly string[] {
  return decision.kind === 'split' ? [decision.identifier] : decision.identifiers;
}
