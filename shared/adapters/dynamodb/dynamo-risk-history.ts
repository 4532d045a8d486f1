import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { londonDateOf } from '../../domain/clocks/london-time.ts';
import type { ReferralFact } from '../../domain/risk/facts.ts';
import type { Filed } from '../../domain/risk/filed.ts';
import type { IncidentEvent } from '../../domain/risk/incident-events.ts';
import type { JudgementRecord } from '../../domain/risk/judge-anew.ts';
import type { SubjectSpan } from '../../domain/risk/subjects.ts';
import type { CalendarDate } from '../../domain/time.ts';
import type { HistoryLine, RiskHistory } from '../../ports/risk-history.ts';
import { ifRevision, incidentKey } from './duty-writes.ts';
import { linesOfFiled, referralLine, subjectPartition } from './history-items.ts';
import { expiresAt, type KeepMonths } from './expires-at.ts';
import { keyOf } from './key-of.ts';
import { getItem, type Item, type ItemKey, readWholeRange } from './read-items.ts';
import { filed as filedSchema, historyLine, incidentEvent, judgementRecord } from './risk-history-schema.ts';
import { parseStored } from './stored-schema.ts';
import { type Write, writeTogether } from './write-together.ts';

/** An incident's record, what was recorded of it and its judgement in one partition; its line under each of its subjects, by when it was reported. */
export class DynamoRiskHistory implements RiskHistory {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  private readonly keep: KeepMonths | undefined;

  constructor({ client, table, keep }: { readonly client: DynamoDBDocumentClient; readonly table: string; readonly keep?: KeepMonths }) {
    this.client = client;
    this.table = table;
    this.keep = keep;
  }

  async filed(force: string, reference: string): Promise<Filed | undefined> {
    const item = await getItem(this.client, this.table, filedKey(force, reference));
    return item && parseStored('filed incident', filedSchema, item);
  }

  async file(given: Filed, before: Filed | undefined): Promise<'filed' | 'conflict'> {
    const token = randomUUID();
    const until = given.reportedAt === undefined ? {} : this.until(given.force, given.reportedAt);
    const lines = linesOfFiled(given);
    const kept = new Set(lines.map(({ pk, sk }) => `${pk} ${sk}`));
    const same = new Map(before ? linesOfFiled(before).map((line) => [`${line.pk} ${line.sk}`, JSON.stringify(line)]) : []);
    const writes: Write[] = [
      { Put: { TableName: this.table, Item: { ...given, ...filedKey(given.force, given.reference), writeToken: token, ...until }, ...ifRevision(before?.revision ?? 0) } },
      ...lines.filter((line) => same.get(`${line.pk} ${line.sk}`) !== JSON.stringify(line)).map((line) => ({ Put: { TableName: this.table, Item: { ...line, ...until } } })),
      ...(before ? linesOfFiled(before) : []).filter(({ pk, sk }) => !kept.has(`${pk} ${sk}`)).map(({ pk, sk }) => ({ Delete: { TableName: this.table, Key: { pk, sk } } })),
    ];
    const outcome = await writeTogether(this.client, writes, token);
    if (outcome.kind === 'written') return 'filed';
    return outcome.unsure && (await getItem(this.client, this.table, filedKey(given.force, given.reference)))?.writeToken === token ? 'filed' : 'conflict';
  }

  async lines(force: string, spans: readonly SubjectSpan[]): Promise<readonly HistoryLine[]> {
    // `$` follows `#`: every line of the last instant is below it.
    const found = await Promise.all(spans.map(({ subject, from, to }) => readWholeRange(this.client, { table: this.table, pk: subjectPartition(force, subject), sk: { from, to: `${to}$` } })));
    return found.flat().map((item) => parseStored('line of a history', historyLine, item));
  }

  async referAlone(force: string, referral: ReferralFact): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...referralLine(force, referral), ...this.until(force, referral.reportedAt) } }));
  }

  async events(force: string, reference: string): Promise<readonly IncidentEvent[]> {
    const items = await readWholeRange(this.client, { table: this.table, pk: incidentKey(force, reference), sk: { beginsWith: keyOf('E', '') } });
    return items.map((item) => parseStored('recorded event', incidentEvent, item.event));
  }

  async record(force: string, reference: string, event: IncidentEvent): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { pk: incidentKey(force, reference), sk: keyOf('E', event.at, event.kind), event, ...this.until(force, event.at) } }));
  }

  async judgement(force: string, reference: string): Promise<JudgementRecord | undefined> {
    const item = await getItem(this.client, this.table, judgementKey(force, reference));
    return item && parseStored('judgement', judgementRecord, item);
  }

  async judge(record: JudgementRecord, beforeTurn: number): Promise<'judged' | 'conflict'> {
    const { force, reference, fact, judgedAt } = record.judgement;
    const condition = beforeTurn === 0 ? ifRevision(0) : { ConditionExpression: '#turn = :before', ExpressionAttributeNames: { '#turn': 'turn' }, ExpressionAttributeValues: { ':before': beforeTurn } };
    try {
      await this.client.send(new PutCommand({ TableName: this.table, Item: { ...record, ...judgementKey(force, reference), ...listedByDay(record), ...this.until(force, fact?.reportedAt ?? judgedAt) }, ...condition }));
      return 'judged';
    } catch (cause) {
      // One of ours that was never answered may be the one that is there: judging again then finds nothing new, and stores that.
      if (cause instanceof ConditionalCheckFailedException) return 'conflict';
      throw cause;
    }
  }

  private until(force: string, from: string): { readonly expiresAt?: number } {
    return expiresAt(from, this.keep?.(force).historyMonths);
  }
}

const filedKey = (force: string, reference: string): ItemKey => ({ pk: incidentKey(force, reference), sk: 'FILED' });
/** Judgements by the date of the report, for whoever counts; found by an index, so that a report that turns out to be of another day moves by itself. */
export const judgedDayKey = (force: string, day: CalendarDate): string => keyOf('F', force, 'JUDGED', day);
/** Not listed: what was withdrawn, and what is about nobody yet. */
const listedByDay = ({ judgement: { force, reference, withdrawn, fact } }: JudgementRecord): Item => (withdrawn || !fact ? {} : { dayPk: judgedDayKey(force, londonDateOf(fact.reportedAt)), daySk: keyOf(fact.reportedAt, reference) });
/** Where an incident's judgement is kept. */
export const judgementKey = (force: string, reference: string): ItemKey => ({ pk: incidentKey(force, reference), sk: 'JUDGEMENT' });
