import type { AssessMessage } from '../../events/internal.ts';
import type { ReferralFact } from '../../shared/domain/risk/facts.ts';
import type { Filed } from '../../shared/domain/risk/filed.ts';
import { joined, spansAfter } from '../../shared/domain/risk/subjects.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import type { AssessDeps } from './deps.ts';
import { followUp, laterThan, sendToJudge } from './follow-up.ts';

const tries = 6;

/**
 * A pair was referred to the MARAC: abuse between them that is reported later is a repeat. A referral that came from an incident is kept with it, by the parts
 * the two had in it, so that it stays theirs if they are found to be others; any other stands by itself, under the ids that were told.
 */
export async function maracReferred({ force, referralId, referredAt, victimId, perpetratorId, reference }: Extract<AssessMessage, { type: 'marac.referred' }>, deps: AssessDeps): Promise<Outcome> {
  const referral: ReferralFact = { type: 'marac-referral', id: referralId, reportedAt: referredAt, victimId, perpetratorId };
  const { risk } = deps.policyOf(force);
  for (let attempt = 0; attempt < tries; attempt++) {
    const before = reference === undefined ? undefined : await deps.history.filed(force, reference);
    const filed = before && withReferral(before, referral);
    if (!filed || !before) {
      await deps.history.referAlone(force, referral);
      await sendToJudge(force, await laterThan(force, spansAfter(referral, risk), '', deps), referralId, deps);
      return done;
    }
    const pending = { spans: joined([...(before.pending?.spans ?? []), ...spansAfter(referral, risk)]), references: before.pending?.references ?? [], people: before.pending?.people ?? false };
    const stored: Filed = filed === before ? before : { ...filed, revision: before.revision + 1, pending };
    if (stored !== before && (await deps.history.file(stored, before)) === 'conflict') continue;
    await followUp({ ...stored, pending }, deps);
    // Of the incident itself, too: the referral may be earlier than its report.
    await sendToJudge(force, [before.reference], referralId, deps);
    if (stored.pending && !before.pending) {
      const { pending: _done, ...rest } = stored;
      await deps.history.file({ ...rest, revision: stored.revision + 1 }, stored);
    }
    return done;
  }
  throw new Error(`the incident of a referral was filed by others ${tries} times in turn`);
}

function withReferral(before: Filed, { id, reportedAt, victimId, perpetratorId }: ReferralFact): Filed | undefined {
  if (before.referrals.some(({ referralId }) => referralId === id)) return before;
  const victim = before.people.find(({ personId }) => personId === victimId);
  const perpetrator = before.people.find(({ personId }) => personId === perpetratorId);
  if (!victim || !perpetrator) return undefined;
  const referral = { referralId: id, referredAt: reportedAt, victimRef: victim.ref, perpetratorRef: perpetrator.ref };
  return { ...before, referrals: [...before.referrals, referral], referralFacts: [...before.referralFacts, { type: 'marac-referral', id, reportedAt, victimId, perpetratorId }] };
}
