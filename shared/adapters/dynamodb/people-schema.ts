import * as z from 'zod/mini';
import type { IdentifiedOccurrence } from '../../domain/people/identified-people.ts';
import type { AskedCandidate } from '../../domain/people/link-by-evidence.ts';
import type { LinkDecision } from '../../domain/people/link-decision.ts';
import type { LinkQuestion } from '../../domain/people/link-question.ts';
import type { Occurrence, OccurrenceKey } from '../../domain/people/occurrence.ts';
import { type Fields, oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

const text = z.string();
const maybe = z.exactOptional(text);
const texts = z.array(text);

export const occurrence: StoredSchema<Occurrence> = z.object({
  reference: text, ref: text, reportedAt: text, identifiers: texts, givenName: maybe, familyName: maybe, aliases: z.exactOptional(texts), dateOfBirth: maybe,
  sex: z.exactOptional(oneOf<NonNullable<Occurrence['sex']>>({ F: true, M: true })),
  homes: z.exactOptional(z.array(z.object({ text: maybe, postcode: maybe }))), phones: z.exactOptional(texts),
} satisfies Fields<Occurrence>);

export const identified: StoredSchema<IdentifiedOccurrence> = z.object({ reference: text, ref: text, identifiers: texts, reportedAt: text } satisfies Fields<IdentifiedOccurrence>);

const key: StoredSchema<OccurrenceKey> = z.object({ reference: text, ref: text } satisfies Fields<OccurrenceKey>);
const decided = {
  decisionId: text, at: text, by: text, reason: text,
  undone: z.exactOptional(z.object({ at: text, by: text, reason: text } satisfies Fields<NonNullable<LinkDecision['undone']>>)),
};
export const linkDecision: StoredSchema<LinkDecision> = unionBy<LinkDecision, 'kind'>('kind', {
  same: { ...decided, one: key, other: key },
  different: { ...decided, one: key, other: key },
  'same-ids': { ...decided, identifiers: z.tuple([text, text]) },
  split: { ...decided, identifier: text, occurrences: z.array(key) },
});

const asked = z.object({ reference: text, ref: text, personId: z.optional(text), words: texts }) as unknown as StoredSchema<AskedCandidate>;
export const linkQuestion: StoredSchema<LinkQuestion> = z.object({
  questionId: text, force: text, about: key, why: oneOf<LinkQuestion['why']>({ 'may-be-the-same': true, 'identifier-was-split': true, 'identifiers-disagree': true, 'each-accuses-the-other': true }),
  candidates: z.array(asked), identifier: maybe, revision: z.number(), state: oneOf<LinkQuestion['state']>({ open: true, answered: true, moot: true }),
  openedAt: text, dueAt: text, closedAt: maybe,
} satisfies Fields<LinkQuestion>);
