import * as z from 'zod';
import { incidentData, periodClosedData, withdrawnData } from '../../../events/incident.ts';
import { type Receipt, type StoredVersion } from '../../ports/incident-store.ts';
import { type Fields, oneOf, type StoredSchema, unionBy } from './stored-schema.ts';

export const receipt: StoredSchema<Receipt> = z.object({
  force: z.string(), receiptId: z.string(), receivedAt: z.string(), source: z.string(), eventId: z.string(),
  type: oneOf<Receipt['type']>({ 'incident.reported': true, 'incident.amended': true, 'incident.withdrawn': true, 'force.period-closed': true }),
  contentHash: z.string(), reference: z.exactOptional(z.string()), version: z.exactOptional(z.number()),
} satisfies Fields<Receipt>);

const version = {
  force: z.string(), reference: z.string(), version: z.number(), receivedAt: z.string(), sentAt: z.string(), eventId: z.string(), source: z.string(),
  content: unionBy<StoredVersion['content'], 'kind'>('kind', { incident: { data: incidentData }, withdrawn: { data: withdrawnData } }),
} satisfies Fields<StoredVersion>;

/** What an accepted event says, held to the contract that it was accepted by: a contract that is made narrower must let old versions be read. */
export const storedVersion: StoredSchema<StoredVersion> = z.object(version);
export const versionHash = z.object({ versionHash: z.string() });
export const storedPeriod = z.object({ data: periodClosedData });
/** The item that an event is known again by. */
export const storedEvent = z.object({ receipt, writeToken: z.string() });
