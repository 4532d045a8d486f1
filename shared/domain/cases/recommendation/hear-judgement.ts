import type { CaseworkPolicy } from '../../../policy/policy-pack.ts';
import { perpetratorsOf } from '../../risk/facts.ts';
import type { Strand } from '../strands.ts';
import { plusMinutes, type Instant } from '../../time.ts';
import type { Recommended, RecommendationCase, RecommendationEvent, Said } from './recommendation.ts';

/** What a judgement says for one recommendation now; of one person harmed; undefined where it does not recommend it. */
export function saidFor(judgement: Strand, recommended: Recommended): Said | undefined {
  const { assessment, fact, revision, withdrawn } = judgement;
  const reason = withdrawn ? undefined : assessment?.recommendations.find(({ recommendation }) => recommendation === recommended);
  if (!reason || !assessment) return undefined;
  const flags = assessment.flags.filter(({ flag }) => reason.because.some((because) => because === flag || because.startsWith(`${flag} `)));
  return {
    because: reason.because, grade: fact?.grade ?? (reason.because.includes('grade high') ? 'high' : 'standard'), judged: revision, policyVersion: assessment.policyVersion,
    grounds: flags.map(({ flag, rule, evidence }) => ({ flag, rule, counted: new Set(evidence.flatMap(({ counted }) => counted)).size })),
    ...(fact ? { victimId: fact.victimId } : {}), perpetratorIds: fact ? perpetratorsOf(fact) : [],
  };
}

/**
 * What a new judgement does to a recommendation: opens it, changes its reasons, withdraws it while nobody has decided, raises again what was
 * withdrawn or was dismissed on less than it rests on now, and flags a confirmed one whose grounds fell. An older judgement than the one last
 * heard changes nothing.
 */
export function hearJudgement({ before, judgement, recommended, caseId, policy, now }: {
  readonly before: RecommendationCase | undefined; readonly judgement: Strand; readonly recommended: Recommended;
  readonly caseId: string; readonly policy: CaseworkPolicy; readonly now: Instant;
}): readonly RecommendationEvent[] {
  const said = saidFor(judgement, recommended);
  const decideBy = decideByOf(recommended, policy, now);
  if (!before) {
    if (!said) return [];
    const { force, reference, factId, authority, restricted } = judgement;
    return [{ kind: 'opened', at: now, force, caseId, reference, factId, recommended, restricted, said, decideBy, ...(authority === undefined ? {} : { authority }) }];
  }
  if (judgement.revision <= before.said.judged) return [];
  if (!said) return fell(before, whyFallen(judgement, before), judgement.revision, now);
  switch (before.status) {
    case 'waiting':
      return changed(before.said, said) ? [{ kind: 'reasons-changed', at: now, said }] : [];
    case 'withdrawn':
      return [{ kind: 'raised-again', at: now, said, decideBy }];
    case 'dismissed': case 'second-look': {
      const more = said.because.some((reason) => !before.dismissed?.because.includes(reason)) || otherPeople(before.said, said);
      return more ? [{ kind: 'raised-again', at: now, said, decideBy }] : changed(before.said, said) ? [{ kind: 'reasons-changed', at: now, said }] : [];
    }
    case 'confirmed':
      if (otherPeople(before.said, said)) return [{ kind: 'reasons-changed', at: now, said }, { kind: 'grounds-fell', at: now, reason: 'The incident is now recorded with other people than those the decision was about.', judged: said.judged, otherPeople: true }];
      if (before.groundsFell && !before.groundsFell.otherPeople) return [{ kind: 'grounds-returned', at: now, said }];
      return changed(before.said, said) ? [{ kind: 'reasons-changed', at: now, said }] : [];
    default:
      return never(before.status);
  }
}

export function decideByOf(recommended: Recommended, policy: CaseworkPolicy, now: Instant): Instant {
  return plusMinutes(now, policy.decideWithinHours[recommended] * 60);
}

function fell(before: RecommendationCase, reason: string, judged: number, now: Instant): readonly RecommendationEvent[] {
  switch (before.status) {
    case 'waiting':
      return [{ kind: 'withdrawn', at: now, reason, judged }];
    case 'confirmed':
      return before.groundsFell ? [] : [{ kind: 'grounds-fell', at: now, reason, judged }];
    // A dismissal stands whether or not its grounds do; one drawn for a second look is still looked at.
    case 'dismissed': case 'second-look': case 'withdrawn':
      return [];
    default:
      return never(before.status);
  }
}

function whyFallen(judgement: Strand, before: RecommendationCase): string {
  if (judgement.withdrawn) return 'The force withdrew the incident.';
  const mine = new Set<string>(before.said.grounds.map(({ flag }) => flag));
  const reasons = judgement.fallen.filter(({ flag }) => mine.has(flag)).map(({ reason }) => reason);
  return reasons.length > 0 ? [...new Set(reasons)].join(' ') : 'On what is known now the rules no longer call for it.';
}

/** `judged` rises with every judgement; only what a person would see counts as a change. */
function changed(one: Said, other: Said): boolean {
  const seen = ({ judged: _judged, ...rest }: Said) => JSON.stringify(Object.entries(rest).sort());
  return seen(one) !== seen(other);
}

function otherPeople(one: Said, other: Said): boolean {
  return one.victimId !== other.victimId || [...one.perpetratorIds].sort().join() !== [...other.perpetratorIds].sort().join();
}

function never(status: never): never {
  throw new Error(`unknown status ${String(status)}`);
}
