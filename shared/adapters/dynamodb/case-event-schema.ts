import * as z from 'zod/mini';
import type { CaseKind } from '../../domain/cases/case-base.ts';
import type { EventOf } from '../../domain/cases/case-record.ts';
import { contactKinds, exitReasons, standings, type IdatEvent } from '../../domain/cases/idat/idat-case.ts';
import { attemptOutcomes, consents, idvaOutcomes, type IdvaEvent, type WhyNotOffered } from '../../domain/cases/idva/idva-case.ts';
import type { MaracEvent } from '../../domain/cases/marac/marac-referral.ts';
import type { RecommendationEvent } from '../../domain/cases/recommendation/recommendation.ts';
import { recommendations } from '../../domain/risk/flags.ts';
import { audience, grade, idatEntry, known, maracReason, maybe, order, rightToKnowDecision, said, text, texts, words, yes, yesOrNo } from './case-schema.ts';
import { oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

const at = { at: text };
const by = { ...at, by: text };
const reasoned = { ...by, reason: text };
const began = { ...at, force: text, caseId: text, authority: maybe, restricted: z.boolean() };
const judged = z.number();

const recommendationEvent: StoredSchema<RecommendationEvent> = unionBy<RecommendationEvent, 'kind'>('kind', {
  opened: { ...began, reference: text, factId: text, recommended: words(recommendations), said, decideBy: text },
  'reasons-changed': { ...at, said },
  withdrawn: { ...at, reason: text, judged },
  'raised-again': { ...at, said, decideBy: text },
  escalated: at,
  confirmed: { ...reasoned, openedCaseId: maybe },
  dismissed: reasoned,
  'dismissed-for-second-look': { ...reasoned, lookBy: text },
  'dismissal-upheld': reasoned,
  'dismissal-overturned': { ...reasoned, decideBy: text },
  'grounds-fell': { ...at, reason: text, judged, otherPeople: z.exactOptional(yes) },
  'grounds-returned': { ...at, said },
  'fall-seen': by,
});

const idatEvent: StoredSchema<IdatEvent> = unionBy<IdatEvent, 'kind'>('kind', {
  referred: { ...began, perpetratorId: text, number: z.number(), entry: idatEntry, reviewOn: text },
  'incident-added': { ...at, reference: text, restricted: z.exactOptional(z.literal(true)) },
  'victim-linked': { ...at, victimId: text, reference: text, authority: maybe, restricted: z.boolean() },
  'victim-unlinked': { ...at, victimId: text, reason: text },
  'right-to-know-recommended': { ...at, victimId: text, decideBy: text },
  'right-to-know-late': { ...at, victimId: text },
  'right-to-know-decided': { ...reasoned, victimId: text, decision: rightToKnowDecision },
  triaged: { ...by, note: text },
  allocated: { ...by, officerId: text, above: z.exactOptional(z.number()) },
  begun: by,
  'review-begun': by,
  reviewed: { ...by, note: text, nextReviewOn: text },
  'next-action-set': { ...by, text, dueOn: text },
  'next-action-done': { ...by, note: text },
  'order-recorded': { ...by, ...order },
  'order-breached': { ...by, orderId: text, on: text, reference: maybe },
  'order-ended': { ...by, orderId: text, on: text },
  'safety-checked': { ...by, idvaInvolved: known, contactSafe: yesOrNo, told: text },
  contacted: { ...by, how: words(contactKinds), note: text },
  'standing-changed': { ...by, standing: words(standings) },
  'marac-decided': { ...at, referralId: text, text },
  'grounds-fell': { ...at, reason: text },
  'fall-seen': by,
  closed: { ...by, reason: words(exitReasons), note: text },
  transferred: { ...reasoned, to: text },
});

const passedOver = z.array(z.object({
  idvaId: text,
  why: oneOf<WhyNotOffered>({ 'not-on-duty': true, 'other-authority': true, 'no-capacity': true, 'may-know-a-party': true, 'works-with-other-party': true, 'asked-before': true }),
}));
const idvaEvent: StoredSchema<IdvaEvent> = unionBy<IdvaEvent, 'kind'>('kind', {
  opened: { ...began, victimId: text, number: z.number(), reference: text, otherParties: texts, grade, contactBy: text, interpreter: maybe },
  offered: { ...at, idvaId: text, answerBy: text, passedOver },
  declined: { ...at, idvaId: text, reason: text },
  unanswered: { ...at, idvaId: text },
  'passed-to-supervisor': { ...at, passedOver, why: oneOf<Extract<IdvaEvent, { kind: 'passed-to-supervisor' }>['why']>({ 'nobody-eligible': true, 'offers-not-taken': true, restricted: true, 'no-authority-known': true }) },
  'supervisor-reminded': at,
  placed: { ...reasoned, idvaId: text, answerBy: text },
  accepted: { ...at, idvaId: text },
  'handed-back': reasoned,
  'further-incident': { ...at, reference: text, grade, otherParties: texts, restricted: z.exactOptional(z.literal(true)) },
  'incident-seen': { ...by, reference: text },
  'safe-contact-recorded': { ...by, how: text, when: text, never: text },
  'consent-recorded': { ...by, consent: words(consents) },
  'needs-recorded': { ...by, interpreter: maybe, access: maybe },
  'contact-attempted': { ...by, outcome: words(attemptOutcomes.filter((outcome) => outcome !== 'spoke')) },
  contacted: by,
  surfaced: at,
  'marac-decided': { ...at, referralId: text, text },
  'grounds-fell': { ...at, reason: text },
  'fall-seen': by,
  closed: { ...by, outcome: words(idvaOutcomes), note: text },
});

const maracEvent: StoredSchema<MaracEvent> = unionBy<MaracEvent, 'kind'>('kind', {
  referred: { ...began, by: text, number: z.number(), victimId: text, perpetratorId: text, reason: maracReason, words: text, reference: maybe, repeat: z.boolean(), previousReferralAt: maybe },
  listed: { ...by, meetingOn: text },
  barred: { ...by, who: text, why: text },
  'item-added': { ...by, itemId: text, text, audience },
  decided: { ...by, text, audience },
  'action-agreed': { ...by, actionId: text, text, owner: text, dueOn: text, audience },
  'action-done': { ...by, actionId: text },
  'action-chased': { ...at, actionId: text },
  closed: by,
  withdrawn: reasoned,
});

export const caseEventSchemas: { readonly [K in CaseKind]: StoredSchema<EventOf<K>> } = { recommendation: recommendationEvent, idat: idatEvent, idva: idvaEvent, marac: maracEvent };
