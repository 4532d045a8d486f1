import * as z from 'zod/mini';
import { caseKinds } from '../../domain/cases/case-base.ts';
import type { CaseBase, GroundsFell } from '../../domain/cases/case-base.ts';
import type { CaseRecord } from '../../domain/cases/case-record.ts';
import { contactKinds, exitReasons, idatStatuses, orderKinds, referralSources, standings } from '../../domain/cases/idat/idat-case.ts';
import type { IdatCase, IdatEntry, LinkedVictim, Order, SafetyCheck } from '../../domain/cases/idat/idat-case.ts';
import { attemptOutcomes, consents, idvaOutcomes, idvaStatuses } from '../../domain/cases/idva/idva-case.ts';
import type { IdvaCase, SafeContact } from '../../domain/cases/idva/idva-case.ts';
import { audiences, maracReasons, maracStatuses } from '../../domain/cases/marac/marac-referral.ts';
import type { MaracAction, MaracItem, MaracReferral } from '../../domain/cases/marac/marac-referral.ts';
import { recommendationStatuses } from '../../domain/cases/recommendation/recommendation.ts';
import type { Ground, RecommendationCase, Said } from '../../domain/cases/recommendation/recommendation.ts';
import { recommendations, riskFlags } from '../../domain/risk/flags.ts';
import type { Grade } from '../../domain/risk/facts.ts';
import { type Fields, oneOf, type StoredSchema } from './stored-schema.ts';

export const text = z.string();
export const texts = z.array(text);
export const maybe = z.exactOptional(text);
export const grade = oneOf<Grade>({ standard: true, medium: true, high: true });
export const words = <T extends string>(list: readonly T[]): StoredSchema<T> => z.enum(list as unknown as [T, ...T[]]);
export const yes = z.literal(true);

const base = {
  force: text, caseId: text, subjectId: text, number: z.number(), revision: z.number(), authority: maybe, restricted: z.boolean(), openedAt: text, closedAt: maybe,
} satisfies Fields<CaseBase>;
const groundsFell = z.exactOptional(z.object({ at: text, reason: text, otherPeople: z.exactOptional(yes), seenBy: maybe } satisfies Fields<GroundsFell>));
export const said: StoredSchema<Said> = z.object({
  because: texts, grounds: z.array(z.object({ flag: words(riskFlags), rule: text, counted: z.number() } satisfies Fields<Ground>)),
  grade, judged: z.number(), policyVersion: text, victimId: maybe, perpetratorIds: texts,
} satisfies Fields<Said>);
const decided = { at: text, by: text, reason: text };

const recommendation: StoredSchema<RecommendationCase> = z.object({
  ...base, kind: z.literal('recommendation'), status: words(recommendationStatuses), reference: text, factId: text, recommended: words(recommendations), said,
  decideBy: text, escalatedAt: maybe, confirmed: z.exactOptional(z.object({ ...decided, openedCaseId: maybe })), dismissed: z.exactOptional(z.object({ ...decided, because: texts })),
  dismissals: z.number(), secondLook: z.exactOptional(z.object({ ...decided, outcome: words(['upheld', 'overturned'] as const) })),
  withdrawn: z.exactOptional(z.object({ at: text, reason: text })), groundsFell,
} satisfies Fields<RecommendationCase>);

export const idatEntry: StoredSchema<IdatEntry> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recommendation'), reference: text, because: texts }),
  z.object({ kind: z.literal('referral'), from: words(referralSources), reason: text, by: text }),
]);
export const known = words(['yes', 'no', 'not-known'] as const);
export const yesOrNo = words(['yes', 'no'] as const);
export const rightToKnowDecision = words(['tell', 'not-tell', 'knows-already'] as const);
export const order = { orderId: text, orderKind: words(orderKinds), from: text, expiresOn: text, terms: text };
export { contactKinds };

const idat: StoredSchema<IdatCase> = z.object({
  ...base, kind: z.literal('idat'), status: words(idatStatuses), entry: idatEntry, incidents: texts, lastIncidentAt: maybe, officerId: maybe, standing: words(standings),
  nextAction: z.exactOptional(z.object({ text, dueOn: text, by: text })),
  orders: z.array(z.object({ ...order, breaches: z.array(z.object({ on: text, reference: maybe, by: text })), endedOn: maybe } satisfies Fields<Order>)),
  nextReviewOn: text, safetyCheck: z.exactOptional(z.object({ at: text, by: text, idvaInvolved: known, contactSafe: yesOrNo, told: text } satisfies Fields<SafetyCheck>)),
  lastContactAt: maybe, contacts: z.number(), groundsFell,
  victims: z.array(z.object({
    victimId: text, reference: text, linkedAt: text, authority: maybe, restricted: z.boolean(),
    rightToKnow: z.exactOptional(z.object({ recommendedAt: text, decideBy: text, lateAt: maybe, decision: z.exactOptional(rightToKnowDecision), reason: maybe, by: maybe, at: maybe })),
  } satisfies Fields<LinkedVictim>)),
  exit: z.exactOptional(z.union([z.object({ reason: words(exitReasons), note: text, by: text }), z.object({ transferredTo: text, reason: text, by: text })])),
} satisfies Fields<IdatCase>);

const idva: StoredSchema<IdvaCase> = z.object({
  ...base, kind: z.literal('idva'), status: words(idvaStatuses), incidents: texts, otherParties: texts, grade,
  offer: z.exactOptional(z.object({ idvaId: text, at: text, answerBy: text })),
  notTaken: z.array(z.object({ idvaId: text, at: text, how: words(['declined', 'unanswered'] as const), reason: maybe })),
  idvaId: maybe, acceptedAt: maybe, contactBy: text, contactedAt: maybe, attempts: z.array(z.object({ at: text, by: text, outcome: words(attemptOutcomes) })),
  surfacedAt: maybe, supervisorRemindedAt: maybe, safeContact: z.exactOptional(z.object({ how: text, when: text, never: text, by: text, at: text } satisfies Fields<SafeContact>)),
  consent: words(consents), needs: z.object({ interpreter: maybe, access: maybe }),
  furtherIncidents: z.array(z.object({ reference: text, at: text, grade, seenBy: maybe })), groundsFell,
  closed: z.exactOptional(z.object({ outcome: words(idvaOutcomes), note: text, by: text })),
} satisfies Fields<IdvaCase>);

export const audience = words(audiences);
export const maracReason = words(maracReasons);
const marac: StoredSchema<MaracReferral> = z.object({
  ...base, kind: z.literal('marac'), status: words(maracStatuses), victimId: text, perpetratorId: text, reason: maracReason, words: text, reference: maybe, referredBy: text,
  repeat: z.boolean(), previousReferralAt: maybe, meetingOn: maybe, mustNotReceive: z.array(z.object({ who: text, why: text })),
  items: z.array(z.object({ itemId: text, text, audience, by: text, at: text } satisfies Fields<MaracItem>)),
  actions: z.array(z.object({ actionId: text, text, owner: text, dueOn: text, audience, doneAt: maybe, chasedAt: maybe } satisfies Fields<MaracAction>)),
  decision: z.exactOptional(z.object({ text, audience, by: text, at: text })), withdrawn: z.exactOptional(z.object({ reason: text, by: text })),
} satisfies Fields<MaracReferral>);

export const caseSchemas = { recommendation, idat, idva, marac };
export const caseKind = words(caseKinds);
export const caseRecord = z.discriminatedUnion('kind', [recommendation, idat, idva, marac] as unknown as [z.ZodMiniObject, z.ZodMiniObject]) as unknown as StoredSchema<CaseRecord>;
