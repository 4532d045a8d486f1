import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type AuditOperation, auditOperations } from '../../domain/portal/audit-search.ts';
import { epochMs, type Instant, instantOf, plusSeconds } from '../../domain/time.ts';
import type { AuditEntry, AuditReader } from '../../ports/audit-log.ts';
import type { Page } from '../../ports/duty-book.ts';
import { cursorAt, positionOf } from './cursor.ts';
import { readRange } from './read-items.ts';
import { auditKey } from './sealable-items.ts';
import { type Fields, oneOf, parseStored } from './stored-schema.ts';

const text = z.exactOptional(z.string());
const auditEntry = z.object({
  at: z.string(), force: z.string(), operation: oneOf<AuditOperation>(Object.fromEntries(auditOperations.map((one) => [one, true])) as Record<AuditOperation, true>),
  actor: z.string(), what: z.string(), reference: text, childRef: text, subject: text, recipient: text, outcome: text,
} satisfies Fields<AuditEntry>);

/** Reads the log for those who may search it. What writes it cannot read it (`DynamoAuditLog`). */
export class DynamoAuditReader implements AuditReader {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly pageSize: number;

  constructor({ client, table, pageSize = 500 }: { readonly client: DynamoDBDocumentClient; readonly table: string; readonly pageSize?: number }) {
    this.client = client;
    this.table = table;
    this.pageSize = pageSize;
  }

  async entriesBetween(force: string, from: Instant, to: Instant, cursor?: string): Promise<Page<AuditEntry>> {
    // A space sorts below every character of a key, so the item at the cursor itself is left out.
    const low = cursor === undefined ? from : `${positionOf(cursor)} `;
    const day = low.slice(0, 10);
    const next = plusSeconds(instantOf(epochMs(`${day}T00:00:00Z`)), 24 * 3600);
    const { items, more } = await readRange(this.client, { table: this.table, pk: auditKey(force, day), sk: { from: low, to }, aMomentAgo: true }, this.pageSize);
    const last = more ? String(items.at(-1)?.sk) : next < to ? next : undefined;
    return { items: items.map((item) => parseStored('audit entry', auditEntry, item)), ...(last === undefined ? {} : { cursor: cursorAt(last) }) };
  }
}
