import * as z from 'zod/mini';
import type { Assessment } from '../../domain/risk/assess-incident.ts';
import type { Fact, Grade, IncidentFact, ReferralFact } from '../../domain/risk/facts.ts';
import type { Filed, FiledPerson, FiledReferral, LinkedBy, LinkEvent } from '../../domain/risk/filed.ts';
import { recommendations, riskFlags, type Evidence, type FlagReason } from '../../domain/risk/flags.ts';
import type { IncidentEvent } from '../../domain/risk/incident-events.ts';
import type { JudgementRecord } from '../../domain/risk/judge-anew.ts';
import type { FallenFlag, FurtherVictim, Judgement } from '../../domain/risk/judgement.ts';
import type { Subject, SubjectSpan } from '../../domain/risk/subjects.ts';
import type { HistoryLine } from '../../ports/risk-history.ts';
import { type Fields, oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

const text = z.string();
const maybe = z.exactOptional(text);
const texts = z.array(text);
const number = z.number();
const yes = z.boolean();

const incident = {
  id: text, reportedAt: text, occurredOn: z.optional(text), victimId: text, perpetratorIds: texts, perpetratorAge: z.nullable(number),
  grade: oneOf<Grade>({ standard: true, medium: true, high: true }),
  assessment: z.nullable(z.object({ tool: text, score: z.nullable(number), factors: texts } satisfies Fields<NonNullable<IncidentFact['assessment']>>)),
  isCrime: yes, offenceGroup: z.nullable(text), addressId: z.nullable(text), addressKind: z.optional(text), childIds: texts,
};
const referral = { id: text, reportedAt: text, victimId: text, perpetratorId: text };
const fact = unionBy<Fact, 'type'>('type', { incident, 'marac-referral': referral });
const incidentFact = z.object({ type: z.literal('incident'), ...incident }) as unknown as StoredSchema<IncidentFact>;
const referralFact = z.object({ type: z.literal('marac-referral'), ...referral }) as unknown as StoredSchema<ReferralFact>;

export const historyLine: StoredSchema<HistoryLine> = z.object({ reference: text, facts: z.array(fact) } satisfies Fields<HistoryLine>);

const subject = z.object({ kind: oneOf<Subject['kind']>({ victim: true, perpetrator: true, child: true, household: true, death: true }), id: text } satisfies Fields<Subject>);
const span = z.object({ subject, from: text, to: text } satisfies Fields<SubjectSpan>);
const linkedBy = oneOf<LinkedBy>({ identifier: true, evidence: true, person: true, own: true });

export const filed: StoredSchema<Filed> = z.object({
  force: text, reference: text, revision: number, version: number, reportedAt: maybe,
  withdrawals: z.array(z.object({ version: number, childRefs: z.exactOptional(texts) })), withdrawn: yes, restricted: yes, death: z.exactOptional(z.literal(true)), tied: z.exactOptional(texts), undecided: yes, nobodyHarmed: yes, authority: maybe,
  people: z.array(z.object({ ref: text, role: text, personId: text, by: linkedBy, words: texts } satisfies Fields<FiledPerson>)),
  facts: z.array(incidentFact), referralFacts: z.array(referralFact),
  referrals: z.array(z.object({ referralId: text, referredAt: text, victimRef: text, perpetratorRef: text } satisfies Fields<FiledReferral>)),
  links: z.array(z.object({ at: text, ref: text, from: maybe, to: text, by: linkedBy } satisfies Fields<LinkEvent>)),
  pending: z.exactOptional(z.object({ spans: z.array(span), references: texts, people: yes } satisfies Fields<NonNullable<Filed['pending']>>)),
} satisfies Fields<Filed>);

export const incidentEvent = unionBy<IncidentEvent, 'kind'>('kind', {
  'primary-recorded': { at: text, by: text, rank: text, reason: text, harmed: texts, did: texts },
  'primary-withdrawn': { at: text, by: text, rank: text, reason: text },
});

const flag = z.enum(riskFlags);
const evidence = z.object({ about: maybe, found: z.record(text, z.union([number, text])), counted: texts } satisfies Fields<Evidence>);
const reason = z.object({ flag, rule: text, evidence: z.array(evidence), policyVersion: text } satisfies Fields<FlagReason>);
const assessment: StoredSchema<Assessment> = z.object({
  id: text, policyVersion: text, flags: z.array(reason), recommendations: z.array(z.object({ recommendation: z.enum(recommendations), because: texts })),
} satisfies Fields<Assessment>);
const further = z.object({ fact: incidentFact, assessment } satisfies Fields<FurtherVictim>);
const fallen = z.object({ flag, raisedAt: text, fellAt: text, reason: text, factId: maybe } satisfies Fields<FallenFlag>);

/** What may be undefined is left out of the item, and put back as undefined below. */
const judgement = z.object({
  force: text, reference: text, version: number, revision: number, judgedAt: text, withdrawn: yes, restricted: yes,
  fact: z.optional(incidentFact), authority: z.optional(text), assessment: z.optional(assessment), fallen: z.array(fallen),
  further: z.exactOptional(z.array(further)), undecided: z.exactOptional(z.literal(true)),
} satisfies Fields<Judgement>);
const record = z.object({ judgement, turn: number, told: number, raised: z.array(z.object({ factId: text, flag, at: text })) });
/** The item of a judgement. */
export const judgementRecord = z.pipe(record, z.transform(({ judgement: { fact: one, authority, assessment: found, ...rest }, ...kept }): JudgementRecord => ({ ...kept, judgement: { fact: one, authority, assessment: found, ...rest } }))) as unknown as StoredSchema<JudgementRecord>;
