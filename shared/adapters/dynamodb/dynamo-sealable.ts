import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Sealable } from '../../domain/ledger/seal.ts';
import { epochMs, type Instant, instantOf } from '../../domain/time.ts';
import type { SealableEntries } from '../../ports/seals.ts';
import { readWholeRange } from './read-items.ts';
import { auditKey, eventsKey, sealableOf } from './sealable-items.ts';

/** Reads the audit log by its days and the histories of duties by the index `period`, which follows its table within moments: the next pass looks again. */
export class DynamoSealable implements SealableEntries {
  private readonly client: DynamoDBDocumentClient;
  private readonly tables: { readonly audit: string; readonly duties: string };

  constructor({ client, tables }: { readonly client: DynamoDBDocumentClient; readonly tables: { readonly audit: string; readonly duties: string } }) {
    this.client = client;
    this.tables = tables;
  }

  async between(force: string, from: Instant, to: Instant): Promise<readonly Sealable[]> {
    const found: Sealable[] = [];
    // `$` follows `#`: every key of the last instant is below it.
    const sk = { from, to: `${to}$` };
    for (const day of daysOf(from, to)) {
      const [audit, duties] = await Promise.all([
        readWholeRange(this.client, { table: this.tables.audit, pk: auditKey(force, day), sk }),
        readWholeRange(this.client, { table: this.tables.duties, index: 'period', pk: eventsKey(force, day), sk }),
      ]);
      found.push(...audit.map((item) => sealableOf('audit', item)), ...duties.map((item) => sealableOf('duty', item)));
    }
    return found;
  }
}

function daysOf(from: Instant, to: Instant): string[] {
  const days: string[] = [];
  for (let ms = epochMs(`${from.slice(0, 10)}T00:00:00Z`); ms <= epochMs(to); ms += 24 * 3600 * 1000) days.push(instantOf(ms).slice(0, 10));
  return days;
}
