import * as z from 'zod/mini';
import type { Disclosure, NotificationContent as Content, PartyKey, ToldByPhone } from '../../domain/notification/content.ts';
import type { Alert } from '../../ports/duty-book.ts';
import { type Fields, oneOf, type StoredSchema } from './stored-schema.ts';

const text = z.string();
const maybeText = z.exactOptional(text);
const maybeTrue = z.exactOptional(z.boolean());

const child: StoredSchema<Content['child']> = z.object({
  firstName: text, fullName: text, dateOfBirth: maybeText, yearGroup: z.exactOptional(z.number()),
  pronoun: oneOf<Content['child']['pronoun']>({ she: true, he: true, they: true }), directVictim: z.boolean(), lookedAfter: z.boolean(),
} satisfies Fields<Content['child']>);
const suspect = z.object({ status: text, asAt: text } satisfies Fields<NonNullable<Content['suspect']>>);
const condition = z.object({ kind: text, from: maybeText, expiresAt: maybeText } satisfies Fields<Content['conditions'][number]>);
const happened = z.object({ reportedAt: text, occurredFrom: maybeText, occurredOn: maybeText } satisfies Fields<Content['happened']>);
const spokenTo = z.object({ spoken: z.boolean(), alone: maybeTrue, by: maybeText } satisfies Fields<NonNullable<Content['spokenTo']>>);
const words = z.object({ text, askedBy: maybeText, interpreter: maybeTrue } satisfies Fields<NonNullable<Content['words']>>);
const informed = z.object({ parentToldSchoolWillKnow: maybeTrue, suspectTold: maybeTrue, childrensServicesAt: maybeText } satisfies Fields<Content['informed']>);

const content: StoredSchema<Content> = z.object({
  version: z.number(), asAt: text, reference: text, child,
  placedFrom: oneOf<Content['placedFrom']>({ roll: true, 'officer-note': true }),
  suspect: z.exactOptional(suspect), conditions: z.array(condition),
  collectionRisk: z.exactOptional(oneOf<NonNullable<Content['collectionRisk']>>({ 'none-recorded': true, possible: true, likely: true })),
  happened, summary: maybeText, detailsByPhone: z.boolean(), present: maybeTrue, where: maybeText, nowWith: maybeText, arrangement: maybeText, wishes: maybeText, safeContact: maybeText,
  injuries: z.exactOptional(oneOf<NonNullable<Content['injuries']>>({ 'none-recorded': true, minor: true, serious: true })),
  seenByOfficer: maybeTrue, spokenTo: z.exactOptional(spokenTo), words: z.exactOptional(words), informed, parentContactAdvice: text, notRecorded: z.array(text),
} satisfies Fields<Content>);

const party = z.object({ personId: maybeText, familyNames: z.array(text), initials: z.array(text), addresses: z.array(text) } satisfies Fields<PartyKey>);

const told = z.object({ at: text, role: text, by: text, adultId: maybeText } satisfies Fields<ToldByPhone>);

export const disclosure: StoredSchema<Disclosure> = z.object({
  disclosureId: text, revision: z.number(), force: text, reference: text, childRef: text, setting: text, version: z.number(),
  content, contentHash: text, parties: z.array(party),
  access: oneOf<Disclosure['access']>({ closed: true, open: true, withdrawn: true, hidden: true, replaced: true, superseded: true }),
  deadlineAt: z.nullable(text), plannedAt: text, releasedAt: maybeText, alerted: z.array(text), barred: z.array(text), instead: z.exactOptional(z.record(text, text)),
  readAt: maybeText, readBy: z.exactOptional(z.array(text)), acknowledgedAt: maybeText, told: z.exactOptional(told), earlier: z.exactOptional(z.array(text)), withdrawnReason: maybeText, supportedAt: maybeText,
} satisfies Fields<Disclosure>);

export const alert: StoredSchema<Alert> = z.object({ adultId: text, disclosureId: text, setting: text, releasedAt: text } satisfies Fields<Alert>);
