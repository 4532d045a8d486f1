import type { Fact, ReferralFact } from '../../domain/risk/facts.ts';
import type { Filed } from '../../domain/risk/filed.ts';
import { deathSubjects } from '../../domain/risk/deaths.ts';
import { subjectsOf, subjectText, type Subject } from '../../domain/risk/subjects.ts';
import { keyOf } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';

/** Everything about one victim, perpetrator, child or household, and every death about somebody, by when it was reported. */
export function subjectPartition(force: string, { kind, id }: Subject): string {
  return keyOf('F', force, kind.toUpperCase(), id);
}

/** One line a subject and incident, with all the facts of the incident that concern the subject: at most 41 for 20 people, 20 children and an address, and of a death 40 more. */
export function linesOfFiled({ force, reference, reportedAt, facts, referralFacts, death }: Pick<Filed, 'force' | 'reference' | 'reportedAt' | 'facts' | 'referralFacts' | 'death'>): (Item & ItemKey)[] {
  const bySubject = new Map<string, { subject: Subject; facts: Fact[] }>();
  for (const fact of facts) {
    for (const subject of subjectsOf(fact)) {
      const line = bySubject.get(subjectText(subject)) ?? { subject, facts: [] };
      bySubject.set(subjectText(subject), line);
      line.facts.push(fact);
    }
  }
  for (const subject of deathSubjects({ facts, ...(death ? { death } : {}) })) bySubject.set(subjectText(subject), { subject, facts: [...facts] });
  return [
    ...[...bySubject.values()].map(({ subject, facts: some }) => ({ pk: subjectPartition(force, subject), sk: keyOf(reportedAt ?? '', reference), reference, facts: some })),
    ...referralFacts.map((referral) => ({ ...referralLine(force, referral), reference })),
  ];
}

/** A referral stands at its own instant, whichever incident holds it. */
export function referralLine(force: string, referral: ReferralFact): Item & ItemKey {
  return { pk: subjectPartition(force, { kind: 'perpetrator', id: referral.perpetratorId }), sk: keyOf(referral.reportedAt, `~${referral.id}`), reference: `~${referral.id}`, facts: [referral] };
}
