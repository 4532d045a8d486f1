import * as z from 'zod/mini';
import type { ContactChange, ContactEntry } from '../../domain/contacts/contact-change.ts';
import { adult } from './adult-schema.ts';
import { type Fields, oneOf, type StoredSchema } from './stored-schema.ts';

const text = z.string();
const maybe = z.exactOptional(text);
// An entry is an adult of the directory, field by field.
const entry: StoredSchema<ContactEntry> = adult;
export const contactChange: StoredSchema<ContactChange> = z.object({
  changeId: text, force: text, authority: text, deed: oneOf<ContactChange['deed']>({ entry: true, absence: true, removal: true, declaration: true, mailbox: true }),
  before: z.exactOptional(entry), after: entry, newDomain: z.boolean(), because: maybe, proposedBy: text, proposedAt: text,
  state: oneOf<ContactChange['state']>({ open: true, done: true, refused: true }), decidedBy: maybe, decidedAt: maybe, reason: maybe,
} satisfies Fields<ContactChange>);
