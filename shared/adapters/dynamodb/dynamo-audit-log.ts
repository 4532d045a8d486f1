import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry, AuditLog } from '../../ports/audit-log.ts';
import { ifRevision } from './duty-writes.ts';
import { keyOf } from './key-of.ts';
import { auditKey } from './sealable-items.ts';

/** Adds entries and can do nothing else: not read, not change, not remove. A partition for each force and day. */
export class DynamoAuditLog implements AuditLog {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async append(entry: AuditEntry): Promise<void> {
    const key = { pk: auditKey(entry.force, entry.at.slice(0, 10)), sk: keyOf(entry.at, randomUUID()) };
    try {
      await this.client.send(new PutCommand({ TableName: this.table, Item: { ...entry, ...key }, ...ifRevision(0) }));
    } catch (cause) {
      // Nobody else can have this key: an attempt of this call was stored and its answer lost.
      if (!(cause instanceof Error && cause.name === 'ConditionalCheckFailedException')) throw new Error('the audit log could not be written', { cause });
    }
  }
}
