/**
 * What an accepted event said, as it is read back. It was held to the whole police contract when it was accepted, and is not
 * judged again: the contract may be made narrower, and a child in an old version must not be lost for it. So only its structure
 * is checked, as far as the stages walk through it: a damaged item is then a fault that names its field, not a child quietly
 * passed over. Words of a list are read as text, and members that are not named here are kept as they are.
 * See docs/decisions/0008-stored-versions-are-not-judged-again.md.
 */
import * as z from 'zod/mini';
import type { IncidentData, PeriodClosedData, WithdrawnData } from '../../../events/incident.ts';
import type { InvolvedPerson, ReportedChild } from '../../../events/people.ts';
import type { StoredSchema } from './stored-schema.ts';

/** Some of the members of T: a name that the contract does not know does not compile, nor does one that it requires and that is forgotten here. */
type Structure<T> = { readonly [K in keyof T]: z.core.$ZodType };

const text = z.string();
const maybeText = z.optional(text);
const maybeTrue = z.optional(z.boolean());
const maybeNumber = z.optional(z.number());
const maybeTexts = z.optional(z.array(text));

const address = z.looseObject({ text: maybeText, postcode: maybeText, kind: maybeText, confidential: maybeTrue } satisfies Structure<NonNullable<ReportedChild['addresses']>[number]>);
const known = {
  givenName: maybeText, familyName: maybeText, dateOfBirth: maybeText, age: maybeNumber, sex: maybeText, personId: maybeText, phones: maybeTexts,
  aliases: z.optional(z.array(z.looseObject({ givenName: maybeText, familyName: maybeText }))),
  addresses: z.optional(z.array(address)),
} satisfies Partial<Structure<Required<ReportedChild>>>;

const person = z.looseObject({ ...known, personRef: text, role: text, restricted: maybeTrue } satisfies Structure<InvolvedPerson>);
const school = z.looseObject({ text, town: maybeText, urn: maybeText } satisfies Structure<NonNullable<ReportedChild['schools']>[number]>);
const child = z.looseObject({
  ...known, childRef: text, homeAuthority: maybeText, livesInForceArea: maybeTrue, schooling: maybeText, worksAtSchool: maybeText,
  directVictim: maybeTrue, lookedAfter: maybeTrue, adopted: maybeTrue, present: maybeTrue, seenByOfficer: maybeTrue,
  where: maybeText, nowWith: maybeText, injuries: maybeText, schoolSummary: maybeText, arrangement: maybeText, wishes: maybeText, safeContact: maybeText, stayingAuthority: maybeText, placingAuthority: maybeText,
  schools: z.optional(z.array(school)), relations: z.optional(z.array(z.looseObject({ personRef: text, relation: text }))),
  spokenTo: z.optional(z.looseObject({ spoken: z.boolean(), alone: maybeTrue, by: maybeText })),
  words: z.optional(z.looseObject({ text, clearedForSchool: z.boolean(), askedBy: maybeText, interpreter: maybeTrue })),
} satisfies Structure<ReportedChild>);

const hold = z.looseObject({ kind: text, childRefs: maybeTexts, reason: text, setAt: text, expiresAt: text });
const condition = z.looseObject({ kind: text, childRefs: maybeTexts, from: maybeText, expiresAt: maybeText });

/** The type is the contract's of today; an old version may hold a word that is no longer in it, which the stages take as any they have no rule for. */
export const storedIncident = z.looseObject({
  reference: text, incidentVersion: z.number(), reportedAt: text, kind: text, isCrime: z.boolean(),
  occurredFrom: maybeText, occurredOn: maybeText, offenceGroup: maybeText, grade: maybeText, collectionRisk: maybeText, restricted: maybeTrue, doNotDiscloseTo: maybeTexts,
  place: z.optional(z.looseObject({ text: maybeText, postcode: maybeText, addressKind: maybeText })),
  assessment: z.optional(z.looseObject({ tool: text, score: maybeNumber, factors: z.array(text) })),
  people: z.array(person), children: z.array(child),
  suspectStatus: z.optional(z.looseObject({ status: text, asAt: text })),
  conditions: z.optional(z.array(condition)), holds: z.optional(z.array(hold)),
  informed: z.optional(z.looseObject({ parentToldSchoolWillKnow: maybeTrue, suspectTold: maybeTrue, childrensServicesAt: maybeText })),
} satisfies Structure<IncidentData>) as unknown as StoredSchema<IncidentData>;

export const storedWithdrawal = z.looseObject({
  reference: text, incidentVersion: z.number(), childRefs: maybeTexts, reason: text, authorisedBy: z.looseObject({ personId: text, rank: text }),
} satisfies Structure<WithdrawnData>) as unknown as StoredSchema<WithdrawnData>;

export const storedPeriodData = z.looseObject({
  periodStart: text, periodEnd: text, incidents: z.number(), children: z.number(),
} satisfies Structure<PeriodClosedData>) as unknown as StoredSchema<PeriodClosedData>;
