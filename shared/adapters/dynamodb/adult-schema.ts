import * as z from 'zod/mini';
import type { Adult, CaseworkEntry, PortalRole, PortalUser } from '../../ports/directory.ts';
import { type Fields, oneOf, type StoredSchema } from './stored-schema.ts';

// Apart from places and police clients, which a function may need without people.
const text = z.string();
const maybe = z.exactOptional(text);
const texts = z.array(text);
const writtenIn = oneOf<'cy' | 'en'>({ cy: true, en: true });
const maybeTexts = z.exactOptional(texts);

const absence = z.object({ from: text, until: maybe, coverId: maybe } satisfies Fields<NonNullable<Adult['absences']>[number]>);
const conflict = z.object({ familyName: text, givenName: maybe } satisfies Fields<NonNullable<Adult['declaredConflicts']>[number]>);
export const adult: StoredSchema<Adult> = z.object({
  adultId: text, setting: text, name: text, givenName: text, familyName: text, otherFamilyNames: maybeTexts,
  role: oneOf<Adult['role']>({ 'designated-safeguarding-lead': true, 'deputy-safeguarding-lead': true, head: true, 'education-safeguarding-officer': true }),
  mailbox: text, phone: maybe, language: z.exactOptional(writtenIn), order: z.number(), trained: z.boolean(), present: z.boolean(), approvedBy: maybe,
  homeAddress: maybe, homePostcode: maybe, policePersonIds: maybeTexts, declaredConflicts: z.exactOptional(z.array(conflict)), conflictsDeclaredOn: maybe, trainedOn: maybe,
  absences: z.exactOptional(z.array(absence)), servesFrom: maybe, servesUntil: maybe, alsoAdultIds: maybeTexts,
} satisfies Fields<Adult>);

const casework: StoredSchema<CaseworkEntry> = z.object({
  mailbox: maybe, authorities: texts, fullTime: z.number(), capacity: z.exactOptional(z.number()),
  shifts: z.array(z.object({ days: z.array(z.number()), from: text, to: text } satisfies Fields<CaseworkEntry['shifts'][number]>)),
  otherFamilyNames: maybeTexts, homeAddress: maybe, homePostcode: maybe, policePersonIds: maybeTexts,
  declaredConflicts: z.exactOptional(z.array(z.object({ familyName: text, givenName: maybe }))),
} satisfies Fields<CaseworkEntry>);
export const portalUser: StoredSchema<PortalUser> = z.object({
  sub: text, name: text,
  role: oneOf<PortalRole>({ 'key-adult': true, desk: true, supervisor: true, 'authority-officer': true, administrator: true, 'idat-officer': true, 'idat-supervisor': true, idva: true, 'idva-supervisor': true, 'marac-coordinator': true, board: true }),
  active: z.boolean(), force: maybe, officerId: maybe, rank: maybe, adultId: maybe, alsoAdultIds: maybeTexts, keepsAuthorities: maybeTexts, namedLead: z.exactOptional(z.boolean()), familyName: maybe, givenName: maybe, casework: z.exactOptional(casework),
  language: z.exactOptional(writtenIn), since: maybe, askedBy: maybe, approvedBy: maybe,
} satisfies Fields<PortalUser>);
