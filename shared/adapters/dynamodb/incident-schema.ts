import * as z from 'zod/mini';
import type { Receipt, StoredVersion } from '../../ports/incident-store.ts';
import { storedIncident, storedPeriodData, storedWithdrawal } from './stored-content-schema.ts';
import { type Fields, oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

const receipt: StoredSchema<Receipt> = z.object({
  force: z.string(), receiptId: z.string(), receivedAt: z.string(), source: z.string(), eventId: z.string(),
  type: oneOf<Receipt['type']>({ 'incident.reported': true, 'incident.amended': true, 'incident.withdrawn': true, 'force.period-closed': true }),
  contentHash: z.string(), reference: z.exactOptional(z.string()), version: z.exactOptional(z.number()),
} satisfies Fields<Receipt>);

/** One version as it was accepted; what it says is not judged again (stored-content-schema.ts). */
export const storedVersion: StoredSchema<StoredVersion> = z.object({
  force: z.string(), reference: z.string(), version: z.number(), receivedAt: z.string(), sentAt: z.string(), eventId: z.string(), source: z.string(), namesProtected: z.exactOptional(z.array(z.string())),
  content: unionBy<StoredVersion['content'], 'kind'>('kind', { incident: { data: storedIncident }, withdrawn: { data: storedWithdrawal } }),
} satisfies Fields<StoredVersion>);
export const versionHash = z.object({ versionHash: z.string() });
export const storedPeriod = z.object({ data: storedPeriodData });
/** The item that an event is known again by, and its receipt. */
export const storedReceipt = z.object({ receipt, writeToken: z.string() });
