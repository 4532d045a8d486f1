/** A thread that asks the engines for so many plain requests, through the SDK and nothing of ours: what the pipeline is held against. */
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { BatchGetCommand, DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { SendEmailCommand } from '@aws-sdk/client-ses';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { sesClient } from '../../../shared/adapters/ses/ses-client.ts';
import { sqsClient } from '../../../shared/adapters/sqs/sqs-client.ts';
import { severalAtOnce } from '../../../shared/runtime/several-at-once.ts';
import type { RawOrder } from './raw-requests.ts';

const { aws, table, requests, itemsAtOnce, itemBytes, queueUrl, atOnce } = workerData as RawOrder;
const dynamo: DynamoDBDocumentClient = documentClient(aws.dynamo);
const sqs = sqsClient(aws.sqs);
const ses = sesClient(aws.ses);
const words = 'x'.repeat(Math.max(1, itemBytes - 40));
const pk = `RAW#${randomUUID()}`;
const item = () => ({ pk, sk: randomUUID(), words });
const known = { pk, sk: 'known' };
await dynamo.send(new PutCommand({ TableName: table, Item: { ...known, words } }));

const plain: Readonly<Record<string, () => Promise<unknown>>> = {
  'DynamoDB GetItem': () => dynamo.send(new GetCommand({ TableName: table, Key: known, ConsistentRead: true })),
  'DynamoDB Query': () => dynamo.send(new QueryCommand({ TableName: table, KeyConditionExpression: 'pk = :pk AND sk = :sk', ExpressionAttributeValues: { ':pk': pk, ':sk': 'known' }, ConsistentRead: true })),
  'DynamoDB BatchGetItem': () => dynamo.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: [known], ConsistentRead: true } } })),
  'DynamoDB PutItem': () => dynamo.send(new PutCommand({ TableName: table, Item: item() })),
  'DynamoDB DeleteItem': () => dynamo.send(new DeleteCommand({ TableName: table, Key: { pk, sk: randomUUID() } })),
  'DynamoDB TransactWriteItems': () => dynamo.send(new TransactWriteCommand({ TransactItems: Array.from({ length: itemsAtOnce }, () => ({ Put: { TableName: table, Item: item() } })) })),
  'SQS SendMessageBatch': () => sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: [{ Id: '0', MessageBody: words.slice(0, 300) }] })),
  'SES SendEmail': () => ses.send(new SendEmailCommand({ Source: 'raw@first-bell.example', Destination: { ToAddresses: ['raw@simulator.example'] }, Message: { Subject: { Data: 'raw' }, Body: { Text: { Data: words.slice(0, 600) } } } })),
};

const asked = Object.entries(requests).flatMap(([kind, count]) => Array.from({ length: count }, () => plain[kind] ?? plain['DynamoDB GetItem']));
// Mixed as they come, not one kind after another.
for (let n = asked.length - 1; n > 0; n -= 1) {
  const other = (n * 7919 + 13) % (n + 1);
  [asked[n], asked[other]] = [asked[other], asked[n]];
}
const started = performance.now();
await severalAtOnce(asked, atOnce, async (ask) => ask?.());
parentPort?.postMessage({ milliseconds: performance.now() - started });
