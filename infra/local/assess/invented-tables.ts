import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { keyText } from '../../../shared/domain/people/occurrence.ts';
import { occurrenceOfAdult, occurrenceOfChild } from '../../../shared/domain/people/occurrence.ts';
import { factsOfIncident } from '../../../shared/domain/risk/facts-of-incident.ts';
import { linesOfFiled } from '../../../shared/adapters/dynamodb/history-items.ts';
import { peopleItems } from '../../../shared/adapters/dynamodb/dynamo-people.ts';
import type { ItemKey } from '../../../shared/adapters/dynamodb/read-items.ts';
import { opaqueIdOf } from '../../../shared/runtime/opaque-id.ts';
import { sizeOf } from '../imports/meter-reads.ts';
import { incidentOf, type Invention } from './invent-incidents.ts';

type Stored = ItemKey & Readonly<Record<string, unknown>>;
const force = 'cheshire';

export interface Counted {
  calls: number;
  items: number;
  units: number;
}

/**
 * The tables `people` and `history` with so many incidents in them, in memory, laid out as the adapters lay them out. A million incidents make some twenty
 * million items: too many to hold, so only which incident has an item in which partition is kept, and its items are made again when they are asked for.
 */
export class InventedTables {
  readonly counted: Counted = { calls: 0, items: 0, units: 0 };
  private readonly invention: Invention;
  /** By a hash of the partition: a chain of incidents. */
  private readonly heads: Int32Array;
  private next: Int32Array;
  private incidents: Int32Array;
  private links = 1;
  /** What was written since, by table, partition and sort key. */
  private written = new Map<string, Map<string, Stored | undefined>>();

  constructor(invention: Invention, progress: (done: number) => void) {
    this.invention = invention;
    const size = 2 ** Math.max(10, Math.ceil(Math.log2(invention.stored * 12)));
    this.heads = new Int32Array(size);
    this.next = new Int32Array(invention.stored * 26 + 64);
    this.incidents = new Int32Array(invention.stored * 26 + 64);
    for (let i = 0; i < invention.stored; i += 1) {
      for (const place of new Set(itemsOf(i, invention).map(({ table, item }) => `${table} ${item.pk}`))) {
        if (place.includes(`#INC#`)) continue;
        const head = hashOf(place) & (size - 1);
        this.next[this.links] = this.heads[head] ?? 0;
        this.incidents[this.links] = i;
        this.heads[head] = this.links++;
      }
      if (i % 20_000 === 0) progress(i);
    }
  }

  /** Forgets what was written and what was counted, so that every incident meets the same history. */
  begin(): void {
    this.written = new Map();
    Object.assign(this.counted, { calls: 0, items: 0, units: 0 });
  }

  client(): DynamoDBDocumentClient {
    const send = async (command: { readonly constructor: { readonly name: string }; readonly input: unknown }): Promise<unknown> => this.answer(command.constructor.name, command.input as Input);
    return { send } as unknown as DynamoDBDocumentClient;
  }

  private answer(name: string, input: Input): unknown {
    switch (name) {
      case 'GetCommand': {
        const found = this.partition(input.TableName, input.Key?.pk ?? '').find(({ sk }) => sk === input.Key?.sk);
        this.count(found ? [found] : []);
        return { Item: found };
      }
      case 'QueryCommand': {
        const values = input.ExpressionAttributeValues ?? {};
        const condition = input.KeyConditionExpression ?? '';
        const fits = (sk: string): boolean => (condition.includes('begins_with') ? sk.startsWith(values[':sk'] ?? '') : condition.includes('BETWEEN') ? sk >= (values[':from'] ?? '') && sk <= (values[':to'] ?? '') : !condition.includes('#sk'));
        const all = this.partition(input.TableName, values[':pk'] ?? '').filter(({ sk }) => fits(sk));
        const found = input.ScanIndexForward === false ? all.reverse() : all;
        const some = found.slice(0, input.Limit ?? Infinity);
        this.count(some);
        return { Items: some };
      }
      case 'BatchWriteCommand':
        for (const [table, requests] of Object.entries(input.RequestItems ?? {})) for (const one of requests) this.write(table, one.PutRequest?.Item ?? one.DeleteRequest?.Key, one.PutRequest !== undefined);
        return {};
      case 'TransactWriteCommand':
        for (const one of input.TransactItems ?? []) this.write((one.Put ?? one.Delete)?.TableName ?? '', one.Put?.Item ?? one.Delete?.Key, one.Put !== undefined);
        return {};
      case 'PutCommand':
        this.write(input.TableName, input.Item, true);
        return {};
      default:
        throw new Error(`the bench knows no ${name}`);
    }
  }

  /** One read a call at least, and one for every 4 KB of what it gave back: as DynamoDB bills a consistent read. */
  private count(items: readonly Stored[]): void {
    this.counted.calls += 1;
    this.counted.items += items.length;
    this.counted.units += Math.max(1, Math.ceil(items.reduce((sum, item) => sum + sizeOf(item), 0) / 4096));
  }

  private write(table: string, item: Stored | undefined, put: boolean): void {
    if (!item) return;
    const place = `${table} ${item.pk}`;
    this.written.set(place, (this.written.get(place) ?? new Map<string, Stored | undefined>()).set(item.sk, put ? item : undefined));
  }

  private partition(table: string, pk: string): Stored[] {
    const place = `${table} ${pk}`;
    const found = new Map(this.stored(place).map((item) => [item.sk, item]));
    for (const [sk, item] of this.written.get(place) ?? []) if (item) found.set(sk, item); else found.delete(sk);
    return [...found.values()].sort((a, b) => (a.sk < b.sk ? -1 : 1));
  }

  private stored(place: string): Stored[] {
    const ofIncident = /#INC#R(\d+)$/.exec(place)?.[1];
    const incidents = new Set<number>();
    if (ofIncident !== undefined) {
      if (Number(ofIncident) < this.invention.stored) incidents.add(Number(ofIncident));
    } else {
      for (let link = this.heads[hashOf(place) & (this.heads.length - 1)] ?? 0; link !== 0; link = this.next[link] ?? 0) incidents.add(this.incidents[link] ?? 0);
    }
    return [...incidents].flatMap((i) => itemsOf(i, this.invention).filter(({ table, item }) => `${table} ${item.pk}` === place).map(({ item }) => item));
  }
}

interface Input {
  readonly TableName: string;
  readonly Key?: ItemKey;
  readonly Item?: Stored;
  readonly Limit?: number;
  readonly ScanIndexForward?: boolean;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Readonly<Record<string, string>>;
  readonly RequestItems?: Readonly<Record<string, readonly { readonly PutRequest?: { readonly Item: Stored }; readonly DeleteRequest?: { readonly Key: Stored } }[]>>;
  readonly TransactItems?: readonly { readonly Put?: { readonly TableName: string; readonly Item: Stored }; readonly Delete?: { readonly TableName: string; readonly Key: Stored } }[];
}

/** The items by which others may find an incident: its people, and its lines under its subjects. */
function itemsOf(i: number, invention: Invention): { readonly table: 'people' | 'history'; readonly item: Stored }[] {
  const incident = incidentOf(i, invention);
  const occurrences = [...incident.people.map((person) => occurrenceOfAdult(incident, person)), ...incident.children.map((child) => occurrenceOfChild(incident, child, undefined))];
  const ids = new Map(occurrences.map((one) => [one.ref, one.identifiers[0]?.slice('id:'.length) ?? `fb-${keyText(one)}`]));
  const { facts } = factsOfIncident({ force, incident, personOf: (ref) => ids.get(ref) ?? ref, primary: undefined, makeId: opaqueIdOf });
  return [
    ...occurrences.flatMap((one) => peopleItems(force, one)).map((item) => ({ table: 'people' as const, item: item })),
    ...linesOfFiled({ force, reference: incident.reference, reportedAt: incident.reportedAt, facts, referralFacts: [] }).map((item) => ({ table: 'history' as const, item: item })),
  ];
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
