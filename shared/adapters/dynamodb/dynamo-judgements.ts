import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Judgement } from '../../domain/risk/judgement.ts';
import type { Subject } from '../../domain/risk/subjects.ts';
import type { Judgements } from '../../ports/judgements.ts';
import type { CalendarDate } from '../../domain/time.ts';
import { judgedDayKey, judgementKey } from './dynamo-risk-history.ts';
import { subjectPartition } from './history-items.ts';
import { getItem, getItems, readRange, readWholeRange } from './read-items.ts';
import { judgementRecord } from './risk-history-schema.ts';
import { parseStored } from './stored-schema.ts';

/** What the risk rules found, as `assess` keeps it in the table `history`. */
export class DynamoJudgements implements Judgements {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async judgement(force: string, reference: string): Promise<Judgement | undefined> {
    const item = await getItem(this.client, this.table, judgementKey(force, reference));
    return item && parseStored('judgement', judgementRecord, item).judgement;
  }

  async ofDay(force: string, day: CalendarDate): Promise<readonly Judgement[]> {
    const items = await readWholeRange(this.client, { table: this.table, index: 'day', pk: judgedDayKey(force, day) });
    return items.map((item) => parseStored('judgement', judgementRecord, item).judgement);
  }

  async ofVictim(force: string, personId: string, limit: number): Promise<readonly Judgement[]> {
    return this.about(force, { kind: 'victim', id: personId }, limit);
  }

  async ofPerpetrator(force: string, personId: string, limit: number): Promise<readonly Judgement[]> {
    return this.about(force, { kind: 'perpetrator', id: personId }, limit);
  }

  private async about(force: string, subject: Subject, limit: number): Promise<readonly Judgement[]> {
    const references: string[] = [];
    let below: string | undefined;
    // Referrals stand among the incidents and are passed over, so that more than one page may be needed.
    for (let more = true; more && references.length < limit;) {
      const page = await readRange(this.client, { table: this.table, pk: subjectPartition(force, subject), descending: true, ...(below === undefined ? {} : { sk: { below } }) }, limit);
      references.push(...page.items.flatMap(({ sk, reference }) => (typeof reference === 'string' && !String(sk).includes('#~') ? [reference] : [])));
      const last = page.items.at(-1)?.sk;
      more = page.more && typeof last === 'string';
      below = typeof last === 'string' ? last : undefined;
    }
    const wanted = references.slice(0, limit);
    const found = await getItems(this.client, this.table, wanted.map((reference) => judgementKey(force, reference)));
    const byReference = new Map(found.map((item) => parseStored('judgement', judgementRecord, item).judgement).map((judgement) => [judgement.reference, judgement]));
    return wanted.flatMap((reference) => byReference.get(reference) ?? []);
  }
}
