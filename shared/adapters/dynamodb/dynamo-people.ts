import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { IdentifierUse } from '../../domain/people/identified-people.ts';
import { identifiersOfDecision, isAboutIdentifiers, type LinkDecision, type PairDecision } from '../../domain/people/link-decision.ts';
import type { LinkQuestion } from '../../domain/people/link-question.ts';
import { keyText, type Occurrence } from '../../domain/people/occurrence.ts';
import { personKeys } from '../../domain/people/person-keys.ts';
import type { People, PeopleOfIncident } from '../../ports/people.ts';
import { incidentKey, ifRevision } from './duty-writes.ts';
import { expiresAt, type KeepMonths } from './expires-at.ts';
import { keyOf } from './key-of.ts';
import { identified, linkDecision, linkQuestion, occurrence } from './people-schema.ts';
import { getItem, type Item, type ItemKey, readRange, readWholeRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';
import { writeBatches } from './write-batches.ts';
import { writeTogether } from './write-together.ts';

/** How many are read under one key. */
export const mostCandidates = 200;

/** People by incident, by identifier and by what they may be found again by; with what was decided about them, and what waits for a decision. */
export class DynamoPeople implements People {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  private readonly keep: KeepMonths | undefined;

  constructor({ client, table, keep }: { readonly client: DynamoDBDocumentClient; readonly table: string; readonly keep?: KeepMonths }) {
    this.client = client;
    this.table = table;
    this.keep = keep;
  }

  async ofIncident(force: string, reference: string): Promise<PeopleOfIncident> {
    const items = await readWholeRange(this.client, { table: this.table, pk: incidentKey(force, reference) });
    return {
      occurrences: items.filter(isOccurrence).map((item) => parseStored('person', occurrence, item.occurrence)),
      decisions: decisionsIn(items).filter((decision): decision is PairDecision => !isAboutIdentifiers(decision)),
    };
  }

  async uses(force: string, identifiers: readonly string[]): Promise<ReadonlyMap<string, IdentifierUse>> {
    return new Map(await Promise.all([...new Set(identifiers)].map(async (identifier): Promise<[string, IdentifierUse]> => {
      const items = await readWholeRange(this.client, { table: this.table, pk: identifierPartition(force, identifier) });
      return [identifier, { occurrences: items.filter(isOccurrence).map((item) => parseStored('identifier', identified, item.occurrence)), decisions: decisionsIn(items).filter(isAboutIdentifiers) }];
    })));
  }

  async candidates(force: string, keys: readonly string[]): Promise<{ readonly occurrences: readonly Occurrence[]; readonly truncated: boolean }> {
    const found = await Promise.all([...new Set(keys)].map((key) => readRange(this.client, { table: this.table, pk: keyPartition(force, key) }, mostCandidates)));
    const byKey = new Map(found.flatMap(({ items }) => items.map((item) => parseStored('person', occurrence, item.occurrence))).map((one) => [keyText(one), one]));
    return { occurrences: [...byKey.values()], truncated: found.some(({ more }) => more) };
  }

  async replace(force: string, _reference: string, before: readonly Occurrence[], after: readonly Occurrence[]): Promise<void> {
    const puts = new Map(after.flatMap((one) => peopleItems(force, one)).map((item) => [`${item.pk} ${item.sk}`, item]));
    const gone = before.flatMap((one) => peopleItems(force, one)).filter(({ pk, sk }) => !puts.has(`${pk} ${sk}`));
    const removals = new Map(gone.map(({ pk, sk }) => [`${pk} ${sk}`, { pk, sk }]));
    await writeBatches(this.client, this.table, [...[...puts.values()].map((put) => ({ put: { ...put, ...expiresAt(put.occurrence.reportedAt, this.keep?.(force).peopleMonths) } })), ...[...removals.values()].map((remove) => ({ remove }))]);
  }

  async decision(force: string, decisionId: string): Promise<LinkDecision | undefined> {
    const item = await getItem(this.client, this.table, decisionKey(force, decisionId));
    return item && parseStored('decision', linkDecision, item.decision);
  }

  async decide(force: string, decision: LinkDecision): Promise<void> {
    const places = isAboutIdentifiers(decision)
      ? identifiersOfDecision(decision).map((identifier) => identifierPartition(force, identifier))
      : [decision.one, decision.other].map(({ reference }) => incidentKey(force, reference));
    // What was decided of an identifier holds for as long as the force uses it: were it gone, two people would be one again.
    const kept = isAboutIdentifiers(decision) ? {} : expiresAt(decision.undone?.at ?? decision.at, this.keep?.(force).peopleMonths);
    const keys: ItemKey[] = [decisionKey(force, decision.decisionId), ...[...new Set(places)].map((pk) => ({ pk, sk: keyOf('D', decision.decisionId) }))];
    await writeTogether(this.client, keys.map((key) => ({ Put: { TableName: this.table, Item: { ...key, decision, ...kept } } })), randomUUID());
  }

  async question(force: string, questionId: string): Promise<LinkQuestion | undefined> {
    const item = await getItem(this.client, this.table, questionKey(force, questionId));
    return item && parseStored('question', linkQuestion, item);
  }

  async openQuestions(force: string, limit: number): Promise<readonly LinkQuestion[]> {
    const { items } = await readRange(this.client, { table: this.table, index: 'open', pk: keyOf('F', force, 'OPEN') }, limit);
    return items.map((item) => parseStored('question', linkQuestion, item)).filter(({ state }) => state === 'open');
  }

  async putQuestion(question: LinkQuestion, before: number): Promise<'stored' | 'conflict'> {
    const listed = question.state === 'open' ? { openPk: keyOf('F', question.force, 'OPEN'), openSk: keyOf(question.dueAt, question.questionId) } : {};
    try {
      await this.client.send(new PutCommand({ TableName: this.table, Item: { ...question, ...questionKey(question.force, question.questionId), ...listed, ...(question.closedAt === undefined || question.state === 'open' ? {} : expiresAt(question.closedAt, this.keep?.(question.force).questionMonths)) }, ...ifRevision(before) }));
      return 'stored';
    } catch (cause) {
      if (cause instanceof ConditionalCheckFailedException) return 'conflict';
      throw cause;
    }
  }
}

const isOccurrence = (item: Item): boolean => item.occurrence !== undefined;

function decisionsIn(items: readonly Item[]): LinkDecision[] {
  return items.filter((item) => item.decision !== undefined).map((item) => parseStored('decision', linkDecision, item.decision));
}

/** A person of an incident wherever they will be looked for. Nobody who has nothing to be compared by is put under a key. */
export function peopleItems(force: string, one: Occurrence): (Item & ItemKey & { readonly occurrence: Pick<Occurrence, 'reportedAt'> })[] {
  const { reference, ref, identifiers, reportedAt } = one;
  const sk = keyOf('O', reference, ref);
  return [
    { pk: incidentKey(force, reference), sk: keyOf('O', ref), occurrence: one },
    ...identifiers.map((identifier) => ({ pk: identifierPartition(force, identifier), sk, occurrence: { reference, ref, identifiers, reportedAt } })),
    ...personKeys(one).map((key) => ({ pk: keyPartition(force, key), sk, occurrence: one })),
  ];
}

const identifierPartition = (force: string, identifier: string): string => keyOf('F', force, 'ID', identifier);
const keyPartition = (force: string, key: string): string => keyOf('F', force, 'KEY', key);
const decisionKey = (force: string, decisionId: string): ItemKey => ({ pk: keyOf('F', force, 'DECISION', decisionId), sk: 'DECISION' });
const questionKey = (force: string, questionId: string): ItemKey => ({ pk: keyOf('F', force, 'QUESTION', questionId), sk: 'QUESTION' });
