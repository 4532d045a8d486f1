import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Hours, HoursChange } from '../../domain/schools/change-hours.ts';
import type { SchoolHours } from '../../ports/school-hours.ts';
import { accountKeys, hoursWaitingPartition } from './account-items.ts';
import { directoryItems, directoryKeys } from './directory-items.ts';
import { getItem, readWholeRange } from './read-items.ts';
import { type Fields, parseStored, type StoredSchema } from './stored-schema.ts';
import { type Write, writeTogether } from './write-together.ts';

const text = z.string();
const hoursChange: StoredSchema<HoursChange> = z.object({
  changeId: text, force: text, authority: text, urn: text, hours: z.object({ opens: text, closes: text } satisfies Fields<Hours>), proposedBy: text, proposedAt: text,
} satisfies Fields<HoursChange>);

/** In the directory's table, beside the calendars that they change. */
export class DynamoSchoolHours implements SchoolHours {
  private readonly dynamo: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.dynamo = client;
    this.table = table;
  }

  async waiting(authority: string): Promise<readonly HoursChange[]> {
    return (await readWholeRange(this.dynamo, { table: this.table, pk: hoursWaitingPartition(authority) })).map((item) => parseStored('change of hours', hoursChange, item));
  }

  async ask(change: HoursChange): Promise<boolean> {
    const outcome = await writeTogether(this.dynamo, [{ Put: { TableName: this.table, Item: { ...change, ...accountKeys.hoursWaiting(change) }, ConditionExpression: 'attribute_not_exists(pk)' } }], randomUUID());
    return outcome.kind === 'written' || outcome.unsure;
  }

  async settle(change: HoursChange, hours: Hours | undefined): Promise<boolean> {
    const outcome = await writeTogether(this.dynamo, [
      { Delete: { TableName: this.table, Key: { ...accountKeys.hoursWaiting(change) }, ConditionExpression: '#id = :id', ExpressionAttributeNames: { '#id': 'changeId' }, ExpressionAttributeValues: { ':id': change.changeId } } },
      ...(hours ? [await this.put(change, hours)] : []),
    ], randomUUID());
    return outcome.kind === 'written' || outcome.unsure;
  }

  /** The two times alone, so that a closure declared at the same moment is not undone. */
  private async put({ urn, authority }: HoursChange, hours: Hours): Promise<Write> {
    const key = directoryKeys.schoolCalendar(urn);
    if (!(await getItem(this.dynamo, this.table, key))) return { Put: { TableName: this.table, Item: directoryItems.schoolCalendar(urn, { authority, ...hours }), ConditionExpression: 'attribute_not_exists(pk)' } };
    return {
      Update: {
        TableName: this.table, Key: { ...key }, UpdateExpression: 'SET #calendar.#opens = :opens, #calendar.#closes = :closes', ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#calendar': 'calendar', '#opens': 'opens', '#closes': 'closes' }, ExpressionAttributeValues: { ':opens': hours.opens, ':closes': hours.closes },
      },
    };
  }
}
