import { evidenceOf } from './explain.ts';
import { familyGrade, givenGrade } from './grade.ts';
import { mayHideRival } from './hidden-rivals.ts';
import { judge } from './judge.ts';
import type { MatchParameters } from './parameters.ts';
import { prepareChild, preparePupil, type PreparedChild, type PreparedPupil } from './prepare.ts';
import type { Unseen } from './search-keys.ts';
import { setBesideSiblings } from './set-beside-siblings.ts';
import { settleClaims } from './settle-claims.ts';
import { supportSiblings } from './support-siblings.ts';
import type { Candidate, MatchOutcome, NameFrequencies, PupilRecord, ReportedChild } from './types.ts';
import { weighCandidates, type Weighed } from './weigh-candidates.ts';

export interface FamilySearch {
  /** Every child of one incident, so that siblings can support each other. */
  readonly children: readonly ReportedChild[];
  /** By `childRef`: every pupil the search keys found. A child without an entry has no candidates. */
  readonly candidatesFor: ReadonlyMap<string, readonly PupilRecord[]>;
  /**
   * Who may have been missed in the search for each child, by `childRef`; without an entry nobody. Where one of them could be a rival
   * of the first candidate, a person decides.
   */
  readonly unseen: ReadonlyMap<string, readonly Unseen[]>;
  readonly frequencies: NameFrequencies;
  readonly parameters: MatchParameters;
}

export interface PreparedFamilySearch extends Omit<FamilySearch, 'children' | 'candidatesFor'> {
  readonly children: readonly PreparedChild[];
  readonly candidatesFor: ReadonlyMap<string, readonly PreparedPupil[]>;
}

/** Decides every child of one incident together. Two of them never take one pupil. Answers by `childRef`. */
export function matchFamily(search: FamilySearch): Map<string, MatchOutcome> {
  return matchPreparedFamily({
    ...search,
    children: search.children.map(prepareChild),
    candidatesFor: new Map([...search.candidatesFor].map(([childRef, pupils]) => [childRef, pupils.map(preparePupil)])),
  });
}

export function matchPreparedFamily({ children, candidatesFor, unseen, frequencies, parameters }: PreparedFamilySearch): Map<string, MatchOutcome> {
  const alone = children.map((child) => weighCandidates(child, candidatesFor.get(child.child.childRef) ?? [], frequencies, parameters));
  const together = supportSiblings(alone, frequencies, parameters).map((weighed) => setBesideSiblings(weighed, parameters));
  const settled = settleClaims(together, (weighed) => {
    const [best, ...others] = weighed.filter((candidate) => isWorthShowing(candidate, parameters));
    return best === undefined ? undefined : { best, verdict: judge(best, others, [], frequencies, parameters) };
  }, parameters);
  return new Map(
    children.map((child, index) => {
      const { weighed = [], struck = [], contested = false, sureAlone = false } = settled[index] ?? {};
      const outcome = decide(child, weighed, struck, unseen.get(child.child.childRef) ?? [], frequencies, parameters);
      const doubt = contested ? 'Two children of this incident point at one pupil.' : sureAlone ? undefined : 'Only the match of another child of this incident leaves no other pupil.';
      return [child.child.childRef, doubt !== undefined && outcome.kind === 'match' ? { ...outcome, kind: 'review', reason: doubt } : outcome];
    }),
  );
}

function decide(child: PreparedChild, weighed: readonly Weighed[], struck: readonly Weighed[], unseen: readonly Unseen[], frequencies: NameFrequencies, parameters: MatchParameters): MatchOutcome {
  const [best, ...others] = weighed.filter((candidate) => isWorthShowing(candidate, parameters));
  if (best === undefined) {
    const thin = unseen.length > 0 || isTooThinToSearch(child);
    const reason = thin ? 'Too little was told to search the roll by.' : 'Nobody on the roll fits what was told.';
    return { kind: thin ? 'review' : 'none', score: 0, candidates: [], rivals: 0, reason, shielded: false };
  }
  const verdict = judge(best, others, struck, frequencies, parameters);
  const candidates = [best, ...others].slice(0, 3).map((candidate) => shown(candidate, probabilities([best, ...others], frequencies, parameters)));
  const shielded = candidates.some((candidate) => candidate.shielded);
  const held = mayHideRival(unseen, best, frequencies, parameters) ? 'The search found more pupils than it may read.' : shielded ? 'A pupil in question is shielded: only the named lead may decide.' : undefined;
  return {
    kind: held === undefined ? verdict.kind : 'review',
    pupilId: best.compared.pupil.record.pupilId,
    score: candidates[0]?.probability ?? 0,
    candidates,
    rivals: verdict.rivals,
    reason: held ?? verdict.reason,
    shielded,
  };
}

/** The roll is searched by given and family name together, or by one of them with the whole date: with less, nobody found says nothing. */
function isTooThinToSearch({ given, family, dateOfBirth }: PreparedChild): boolean {
  const isNamed = given.some(({ text }) => text.length > 1) && family.length > 0;
  return !isNamed && ((given.length === 0 && family.length === 0) || dateOfBirth?.length !== 10);
}

function isWorthShowing({ compared, weights }: Weighed, { leastShown, leastShownNamed }: MatchParameters): boolean {
  const named = givenGrade[compared.given.level] >= 2 && familyGrade[compared.family.level] >= 1;
  return weights.total >= (named ? leastShownNamed : leastShown);
}

function shown(candidate: Weighed, probabilityOf: (candidate: Weighed) => number): Candidate {
  return {
    pupilId: candidate.compared.pupil.record.pupilId,
    weight: Math.round(candidate.weights.total * 100) / 100,
    probability: probabilityOf(candidate),
    evidence: evidenceOf(candidate),
    shielded: candidate.compared.pupil.record.shielded ?? false,
  };
}

/** Bayes' rule over the candidates and the child being on no roll. */
function probabilities(weighed: readonly Weighed[], { pupils }: NameFrequencies, { offRollShare }: MatchParameters): (candidate: Weighed) => number {
  const odds = ({ weights }: Weighed): number => ((1 - offRollShare) / Math.max(pupils, 1)) * 2 ** weights.total;
  const total = weighed.reduce((sum, candidate) => sum + odds(candidate), offRollShare);
  return (candidate) => Math.round((odds(candidate) / total) * 1e6) / 1e6;
}
