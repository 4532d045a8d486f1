import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import type { ScopeRule, WaitReason } from '../duty/duty.ts';
import type { PupilCandidate, Rivals, SchoolCandidate } from '../duty/task.ts';
import type { MatchOutcome, PupilRecord } from '../matching/types.ts';
import type { SchoolResolution } from '../schools/resolve-school.ts';
import type { Successor } from '../schools/successor-of.ts';
import { type Setting, settingKey } from '../setting.ts';
import { alsoTold } from './also-told.ts';
import { ageRange } from './child-for-matching.ts';
import { type Succession, urnsFollowed } from './follow-succession.ts';
import { type NamedSchool, toldOtherwise } from './told-otherwise.ts';

export interface ToPlace {
  readonly incident: IncidentData;
  readonly child: ReportedChild;
  readonly policy: PolicyPack;
  readonly match: MatchOutcome;
  /** The pupils among the match's candidates, by id. */
  readonly pupils: ReadonlyMap<string, PupilRecord>;
  /** What each of the child's stated schools was resolved to, in order. */
  readonly stated: readonly SchoolResolution[];
  /** URNs that the directory holds as open. */
  readonly isOpen: (urn: string) => boolean;
  /** Of schools that have closed: the one that took each over, by the register's links. */
  readonly successors?: ReadonlyMap<string, Successor>;
  /** Settings that said "not our pupil" of this child, and that no person has chosen since. */
  readonly denied?: ReadonlySet<string>;
  /** The search for this child was cut off at its bound: there may be more who could be this child. */
  readonly isCutOff?: boolean;
  /** What the directory holds of the schools that the roll gives for the pupil who matched. */
  readonly registered?: (urn: string) => NamedSchool | undefined;
  /** Of a child in another force's area: a person has been asked, and the morning comes without that force's receipt. */
  readonly morningAtRisk?: boolean;
}

export type PlacementDecision =
  | { readonly kind: 'place'; readonly settings: readonly Setting[]; readonly source: 'roll' | 'policy' | 'officer-note'; readonly pupilId?: string; readonly followed?: readonly Succession[]; readonly words: readonly string[] }
  | { readonly kind: 'out-of-scope'; readonly rule: ScopeRule }
  | { readonly kind: 'review'; readonly reason: WaitReason; readonly pupils: readonly PupilCandidate[]; readonly schools: readonly SchoolCandidate[]; readonly words: readonly string[]; readonly rivals?: Rivals };

/** Below it a child cannot be in Reception yet. */
const statutoryAge = 4;

/**
 * Where a child belongs, or why a person must say. Ruling 5: never a guess. Everything that is not certain is a review, with
 * what is known already on it; nothing that is certain waits.
 */
export function placeChild({ incident, child, policy, match, pupils, stated, isOpen, successors = new Map(), denied = new Set(), registered = () => undefined, isCutOff = false, morningAtRisk = false }: ToPlace): PlacementDecision {
  const age = ageRange(child, incident.reportedAt.slice(0, 10));
  if (age && age.least > policy.notification.oldestAge) return { kind: 'out-of-scope', rule: 'over-oldest-age' };

  const beside = alsoTold(incident, child, policy);
  const shielded = match.shielded || child.adopted === true;
  const schools = stated.flatMap(({ candidates }) => candidates).map(({ urn, score, evidence }) => ({ urn, score, evidence })).slice(0, 3);
  const review = (reason: WaitReason, words: readonly string[], first: readonly SchoolCandidate[] = []): PlacementDecision => ({
    kind: 'review', reason, words, schools: [...first, ...schools.filter(({ urn }) => !first.some((one) => one.urn === urn))].slice(0, 3),
    ...(match.candidates.length === 0 ? {} : { rivals: { count: match.rivals, atLeast: isCutOff } }),
    // A shielded child's pupils too: the desk's pages put them before the named lead alone.
    pupils: match.candidates.map((candidate) => ({
      pupilId: candidate.pupilId, urns: pupils.get(candidate.pupilId)?.urns ?? [], score: candidate.probability,
      evidence: candidate.evidence.map(({ field, agreement, weight, words: said }) => `${field}: ${agreement} (${weight > 0 ? '+' : ''}${weight.toFixed(1)} bits). ${said}`),
    })),
  });

  if (shielded) return review('shielded-child', ['This child is shielded. Only the authority\'s named lead may say where they go to school.']);
  if (child.livesInForceArea === false && !morningAtRisk) return review('lives-elsewhere', ['The child lives in the area of another force, which has the duty. Pass it on, and record the receipt that they give.', 'With no receipt by the supervisor\'s alert the school is told directly, if it is sure which school that is. Otherwise choose it here.', match.reason]);
  if (match.kind === 'review') return review('who-is-the-child', [match.reason]);
  if (match.kind === 'match' && match.pupilId !== undefined) return neverDenied(placeOnRoll(match.pupilId));
  return neverDenied(placeOffRoll());

  /** No machine sends to a school again what that school has sent back, whatever a later version says. */
  function neverDenied(answer: PlacementDecision): PlacementDecision {
    const again = answer.kind === 'place' ? answer.settings.map(settingKey).filter((key) => denied.has(key)) : [];
    return again.length === 0 ? answer : review('which-school', [`The setting that this child would be placed at has said that this is not its pupil: ${again.join(', ')}.`, match.reason]);
  }

  function placeOnRoll(pupilId: string): PlacementDecision {
    const onRoll = pupils.get(pupilId)?.urns ?? [];
    const followed = onRoll.flatMap((from): Succession[] => { const heir = isOpen(from) ? undefined : successors.get(from); return heir?.isSameSchool ? [{ from, to: heir.urn }] : []; });
    const urns = urnsFollowed(onRoll, followed);
    if (urns.length === 0) return review('which-school', ['The roll gives no school for this pupil.']);
    const closed = onRoll.filter((urn) => !isOpen(urn) && !followed.some(({ from }) => from === urn));
    const heirs = closed.flatMap((urn) => successors.get(urn) ?? []);
    if (closed.length > 0) return review('which-school', [`The roll gives a school that the register does not hold as open: ${closed.join(', ')}.`, ...heirs.map(({ words }) => words)], heirs.map(({ urn, words }) => ({ urn, score: 1, evidence: [words] })));
    const left = pupils.get(pupilId)?.perhapsLeft ?? [];
    if (left.length > 0) return review('which-school', [`The pupil is on the rolls of ${urns.join(' and ')}, and no roll says that this is a dual registration. They joined ${urns.filter((urn) => !left.includes(urn)).join(' and ')} last, so ${left.join(' and ')} may be the former school.`, match.reason]);
    if (pupils.get(pupilId)?.otherSchoolUnknown) return review('which-school', ['The roll says that this pupil is registered at another school as well, and no roll says at which. Both must be told.', match.reason]);
    const told = toldOtherwise({ child, stated, urns, registered });
    if (told.length > 0) return review('roll-and-officer-differ', [`The roll says ${urns.join(' and ')}; the officer was told ${told.join(' and ')}.`, match.reason]);
    return { kind: 'place', settings: [...urns.map((urn): Setting => ({ kind: 'school', urn })), ...beside], source: 'roll', pupilId, ...(followed.length > 0 ? { followed } : {}), words: [match.reason, ...followed.flatMap(({ from }) => successors.get(from)?.words ?? [])] };
  }

  function placeOffRoll(): PlacementDecision {
    const recognised = stated.flatMap((answer) => (answer.kind === 'not-a-school' ? [answer.recognised] : []));
    const namesASchool = stated.some((answer) => answer.kind !== 'not-a-school');
    const surelyNamed = urnsSurelyNamed();
    if (surelyNamed) return { kind: 'place', settings: [...surelyNamed.map((urn): Setting => ({ kind: 'school', urn })), ...beside], source: 'officer-note', words: [match.reason, ...stated.map(({ reason }) => reason)] };
    if (namesASchool) return review('which-school', [match.reason, ...stated.map(({ reason }) => reason)]);
    const early = age !== undefined && age.most < statutoryAge;
    if (early && (child.schooling === undefined || child.schooling === 'pre-school')) {
      if (policy.notification.earlyYears === 'included' && child.homeAuthority) return toAuthority(child.homeAuthority, 'Below school age; the policy includes early years.');
      return policy.notification.earlyYears === 'included' ? review('no-school-known', [match.reason]) : { kind: 'out-of-scope', rule: 'early-years-not-on-a-roll' };
    }
    const without = child.schooling === 'home-educated' || child.schooling === 'not-in-education' || recognised.includes('home-educated') || recognised.includes('not-in-school');
    if (without && child.homeAuthority) return toAuthority(child.homeAuthority, 'Not at a school: the authority\'s officer is told.');
    return review('no-school-known', [match.reason]);
  }

  /**
   * The schools that the policy lets us tell of a child on no roll: every one that was written is surely an open school, nothing else the
   * officer was told speaks against it, and the name is whole, so that the school can tell whether this is its pupil.
   */
  function urnsSurelyNamed(): readonly string[] | undefined {
    if (policy.notification.offRollNamedSchool !== 'school') return undefined;
    if (child.schooling !== undefined && child.schooling !== 'at-school') return undefined;
    if (!child.givenName || !child.familyName || age === undefined || age.most < statutoryAge) return undefined;
    const urns = stated.map((answer) => (answer.kind === 'match' && isOpen(answer.urn) ? answer.urn : undefined));
    const sure = urns.filter((urn) => urn !== undefined);
    return sure.length > 0 && sure.length === urns.length ? [...new Set(sure)] : undefined;
  }

  function toAuthority(code: string, why: string): PlacementDecision {
    return { kind: 'place', settings: [{ kind: 'authority', code }], source: 'policy', words: [why] };
  }
}
