import { comparePeople } from './compare-people.ts';
import { keyText, sameOccurrence, type Occurrence } from './occurrence.ts';
import { inForce, type PairDecision } from './link-decision.ts';

/** Somebody in another incident who shares a key, with the person that their identifiers make them, if any. */
export interface Candidate {
  readonly occurrence: Occurrence;
  readonly personId: string | undefined;
}

export interface AskedCandidate {
  readonly reference: string;
  readonly ref: string;
  readonly personId: string | undefined;
  readonly words: readonly string[];
}

export interface Links {
  /** Candidates who are the same person, each known to be the same as every other of them. */
  readonly sure: readonly Candidate[];
  readonly byPerson: boolean;
  readonly words: readonly string[];
  /** At most three who may be the same: a person decides. Empty if nothing is in doubt. */
  readonly asked: readonly AskedCandidate[];
}

export interface LinkSearch {
  readonly occurrence: Occurrence;
  /** The others of the same incident: never the same person. */
  readonly beside: readonly Occurrence[];
  readonly candidates: readonly Candidate[];
  /** The search was cut short: nothing is sure. */
  readonly truncated: boolean;
  /** About this occurrence. */
  readonly decisions: readonly PairDecision[];
}

/**
 * Who an occurrence without identifiers is: linked only to candidates of whom one is sure and every other likely one is the same person as that.
 * It looks at what was reported and decided, never at what was linked before, so that it is the same whatever came first.
 */
export function linkByEvidence({ occurrence, beside, candidates, truncated, decisions }: LinkSearch): Links {
  const active = inForce(decisions);
  const others = candidates.filter(({ occurrence: one }) => one.reference !== occurrence.reference).sort((a, b) => (keyText(a.occurrence) < keyText(b.occurrence) ? -1 : 1));
  const decided = (kind: PairDecision['kind']): Candidate[] => others.filter((candidate) => decisionAbout(active, occurrence, candidate) === kind);
  const told = decided('same');
  const apart = decided('different');
  const open = others.filter((candidate) => !told.includes(candidate) && !apart.some((one) => one === candidate || areOne(one, candidate)));
  const likely = open.flatMap((candidate) => {
    const likeness = comparePeople(occurrence, candidate.occurrence);
    return likeness.kind === 'other' ? [] : [{ candidate, likeness }];
  });
  const best = likely.find(({ likeness }) => likeness.kind === 'sure');
  const ask = (): Links => (told.length > 0 ? { sure: told, byPerson: true, words: ['A person decided it.'], asked: [] } : {
    sure: [], byPerson: false, words: [],
    // Of two who have no identifier, the later report asks: one question, not two.
    asked: onePerPerson(likely.filter(({ candidate }) => candidate.personId !== undefined || isEarlier(candidate.occurrence, occurrence)).sort((a, b) => rank(a.likeness.kind) - rank(b.likeness.kind))).slice(0, 3)
      .map(({ candidate: { occurrence: { reference, ref }, personId }, likeness }) => ({ reference, ref, personId, words: likeness.words })),
  });
  if (best === undefined) return ask();
  const alone = likely.every(({ candidate }) => candidate === best.candidate || areOne(candidate, best.candidate));
  const twin = beside.some((one) => comparePeople(one, best.candidate.occurrence).kind === 'sure');
  if (!alone || twin || truncated) return ask();
  const sure = likely.filter(({ likeness }) => likeness.kind === 'sure').map(({ candidate }) => candidate);
  return { sure: [...told, ...sure], byPerson: told.length > 0, words: told.length > 0 ? ['A person decided it.'] : best.likeness.words, asked: [] };
}

const rank = (kind: 'sure' | 'doubt'): number => (kind === 'sure' ? 0 : 1);

/** Two candidates known to be one person: by their identifiers, or surely by themselves. */
function areOne(a: Candidate, b: Candidate): boolean {
  if (a.personId !== undefined && b.personId !== undefined) return a.personId === b.personId;
  return a.occurrence.reference !== b.occurrence.reference && comparePeople(a.occurrence, b.occurrence).kind === 'sure';
}

function decisionAbout(active: readonly PairDecision[], occurrence: Occurrence, { occurrence: candidate }: Candidate): PairDecision['kind'] | undefined {
  return active.findLast(({ one, other }) => (sameOccurrence(one, occurrence) && sameOccurrence(other, candidate)) || (sameOccurrence(other, occurrence) && sameOccurrence(one, candidate)))?.kind;
}

function onePerPerson<T extends { readonly candidate: Candidate }>(likely: readonly T[]): T[] {
  const seen = new Set<string>();
  return likely.filter(({ candidate }) => {
    const id = candidate.personId ?? keyText(candidate.occurrence);
    return !seen.has(id) && seen.add(id);
  });
}

function isEarlier(one: Occurrence, than: Occurrence): boolean {
  return one.reportedAt !== than.reportedAt ? one.reportedAt < than.reportedAt : keyText(one) < keyText(than);
}
