import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type ContactChange, needsSecond } from '../../domain/contacts/contact-change.ts';
import type { Contacts } from '../../ports/contacts.ts';
import type { Adult } from '../../ports/directory.ts';
import { adultWrites } from './adult-writes.ts';
import { contactChange } from './contact-schema.ts';
import { contactsPartition, decidedPartition, peopleKeys, waitingPartition } from './people-items.ts';
import { adult } from './adult-schema.ts';
import { getItem, readRange, readWholeRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';
import { writeTogether } from './write-together.ts';

const latest = 100;

/** Changes lie in the directory's table, once by id and once in the list in which they stand. */
export class DynamoContacts implements Contacts {
  private readonly dynamo: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.dynamo = client;
    this.table = table;
  }

  async ofAuthority(authority: string): Promise<readonly Adult[]> {
    return (await readWholeRange(this.dynamo, { table: this.table, pk: contactsPartition(authority) })).map((item) => parseStored('adult', adult, item));
  }

  async change(authority: string, changeId: string): Promise<ContactChange | undefined> {
    const item = await getItem(this.dynamo, this.table, peopleKeys.change(authority, changeId));
    return item && parseStored('change of the directory', contactChange, item);
  }

  async waiting(authority: string): Promise<readonly ContactChange[]> {
    return (await readWholeRange(this.dynamo, { table: this.table, pk: waitingPartition(authority) })).map((item) => parseStored('change of the directory', contactChange, item));
  }

  async decided(authority: string): Promise<readonly ContactChange[]> {
    const { items } = await readRange(this.dynamo, { table: this.table, pk: decidedPartition(authority), descending: true }, latest);
    return items.map((item) => parseStored('change of the directory', contactChange, item));
  }

  async propose(change: ContactChange): Promise<void> {
    const put = (key: { pk: string; sk: string }) => ({ Put: { TableName: this.table, Item: { ...change, ...key }, ConditionExpression: 'attribute_not_exists(pk)' } });
    await writeTogether(this.dynamo, [put(peopleKeys.change(change.authority, change.changeId)), put(peopleKeys.waiting(change))], randomUUID());
  }

  async decide(change: ContactChange, entries: readonly Adult[]): Promise<boolean> {
    // What was done at once was never waiting; what waited may be decided once.
    const waited = needsSecond(change.deed);
    const outcome = await writeTogether(this.dynamo, [
      { Put: { TableName: this.table, Item: { ...change, ...peopleKeys.change(change.authority, change.changeId) } } },
      { Put: { TableName: this.table, Item: { ...change, ...peopleKeys.decided(change) } } },
      ...(waited ? [{ Delete: { TableName: this.table, Key: { ...peopleKeys.waiting(change) }, ConditionExpression: 'attribute_exists(pk)' } }] : []),
      ...(await adultWrites(this.dynamo, this.table, entries)),
    ], randomUUID());
    return outcome.kind === 'written' || outcome.unsure;
  }
}
