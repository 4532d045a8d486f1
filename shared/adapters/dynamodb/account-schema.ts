import * as z from 'zod/mini';
import type { AccountChange } from '../../domain/accounts/account-change.ts';
import { portalUser } from './adult-schema.ts';
import { type Fields, oneOf, type StoredSchema } from './stored-schema.ts';

const text = z.string();
const maybe = z.exactOptional(text);
export const accountChange: StoredSchema<AccountChange> = z.object({
  changeId: text, force: text, deed: oneOf<AccountChange['deed']>({ new: true, changed: true, 'opened-again': true, closed: true }),
  before: z.exactOptional(portalUser), after: portalUser,
  reason: oneOf<AccountChange['reason']>({ joined: true, 'other-post': true, 'stands-in': true, returned: true, correction: true, left: true, 'long-leave': true, 'lost-device': true, concern: true, 'may-be-a-party': true }),
  proposedBy: text, proposedAt: text, state: oneOf<AccountChange['state']>({ open: true, done: true, refused: true }), decidedBy: maybe, decidedAt: maybe,
  refusedFor: z.exactOptional(oneOf<NonNullable<AccountChange['refusedFor']>>({ 'not-known': true, 'other-role': true, 'wrong-details': true, 'taken-back': true })),
} satisfies Fields<AccountChange>);
