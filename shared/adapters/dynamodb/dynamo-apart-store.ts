import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Apart } from '../../domain/intake/set-apart.ts';
import type { ApartStore } from '../../ports/apart-store.ts';
import { keyOf, padded } from './key-of.ts';

/** An entry for each version of an incident that has something to keep apart. Put, and never read here. */
export class DynamoApartStore implements ApartStore {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.client = client;
    this.table = table;
  }

  async put(apart: Apart): Promise<void> {
    await this.client.send(new PutCommand({ TableName: this.table, Item: { ...apart, pk: keyOf('F', apart.force, 'INC', apart.reference), sk: keyOf('V', padded(apart.version, 4)) } }));
  }
}
