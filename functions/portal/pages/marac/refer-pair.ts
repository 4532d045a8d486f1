import { caseEntry } from '../../../../shared/domain/cases/case-record.ts';
import { referToMarac, type Referring } from '../../../../shared/domain/cases/marac/decide-marac.ts';
import { pairSubject } from '../../../../shared/domain/cases/marac/evolve-marac.ts';
import type { CasesDecision } from '../../../../shared/runtime/commit-cases.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { policyOf } from '../../../../shared/runtime/policy-of.ts';
import type { Visit } from '../../app/page.ts';

/** Refers a pair, unless a referral of theirs is still open; the risk rules are told with it. */
export async function referPair({ deps, user, now }: Visit, pair: Omit<Referring, 'caseId' | 'number' | 'by' | 'earlier' | 'now'>): Promise<CasesDecision> {
  const { force, victimId, perpetratorId } = pair;
  const before = await deps.cases.about(force, 'marac', pairSubject(victimId, perpetratorId));
  if (before.some(({ closedAt }) => closedAt === undefined)) return { kind: 'refused', why: 'a referral of these two is open already' };
  const number = (before.at(-1)?.number ?? 0) + 1;
  const decided = referToMarac({ ...pair, caseId: opaqueIdOf(force, 'marac', victimId, perpetratorId, number), number, by: user.sub, now, earlier: before.filter(({ status }) => status !== 'withdrawn') }, policyOf(force).risk);
  return decided.kind === 'refused' ? decided : { kind: 'entries', entries: [caseEntry('marac', undefined, decided.events)] };
}
