import { perpetratorsOf, type IncidentFact } from '../risk/facts.ts';
import type { Judgement } from '../risk/judgement.ts';

/** A judged incident as it concerns one person harmed in it. Its fact is undefined where nobody is recorded as harmed any more. */
export interface Strand extends Judgement {
  /** The reference for the first person harmed; `~` and their personRef added for a further one. */
  readonly factId: string;
}

/** One strand for each person harmed, the first first; the first is there even where nobody is recorded as harmed. */
export function strandsOf(judgement: Judgement): readonly Strand[] {
  const { further = [], reference, fallen } = judgement;
  return [
    { ...judgement, factId: reference, fallen: fallen.filter(({ factId }) => factId === undefined) },
    ...further.map(({ fact, assessment }) => ({ ...judgement, factId: fact.id, fact, assessment, fallen: fallen.filter(({ factId }) => factId === fact.id) })),
  ];
}

/** The strand of somebody whom the incident no longer names. */
export function strandGone(judgement: Judgement, factId: string): Strand {
  return { ...judgement, factId, fact: undefined, assessment: undefined, fallen: judgement.fallen.filter((flag) => flag.factId === factId) };
}

export function factsOf(judgement: Judgement): readonly IncidentFact[] {
  return judgement.withdrawn ? [] : strandsOf(judgement).flatMap(({ fact }) => fact ?? []);
}

/** Whoever stands on the other side of somebody harmed: those recorded as having done it, or, where each accuses the other, the other. */
export function otherPartiesOf(fact: IncidentFact, judgement: Judgement): readonly string[] {
  const accusers = judgement.undecided ? factsOf(judgement).map(({ victimId }) => victimId) : [];
  return [...new Set([...perpetratorsOf(fact), ...accusers])].filter((id) => id !== fact.victimId);
}
