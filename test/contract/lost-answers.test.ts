import { ConditionalCheckFailedException, ProvisionedThroughputExceededException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, BatchWriteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { getItems } from '../../shared/adapters/dynamodb/read-items.ts';
import { writeBatches } from '../../shared/adapters/dynamodb/write-batches.ts';
import { aDisclosure, aReceipt, aTask, dutyChange, force, reported } from './examples.ts';

const mock = mockClient(DynamoDBDocumentClient);
const client = documentClient({ region: 'eu-west-2', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
const book = new DynamoDutyBook({ client, tables: { duties: 'duties', disclosures: 'disclosures', due: 'due' } });
const incidents = new DynamoIncidentStore({ client, tables: { incidents: 'incidents', duties: 'duties', due: 'due' } });

const cancelled = (...codes: string[]) => new TransactionCanceledException({ message: 'cancelled', $metadata: { httpStatusCode: 400, attempts: 1 }, CancellationReasons: codes.map((Code) => ({ Code })) });
const noAnswer = () => Object.assign(new Error('socket hang up'), { name: 'TimeoutError', $metadata: { attempts: 4 } });
const change = { duties: [dutyChange(undefined, reported())] };
const tokens = () => mock.commandCalls(TransactWriteCommand).map(({ args: [{ input }] }) => input.ClientRequestToken);

beforeEach(() => {
  mock.reset();
});

describe('a change that meets others at the store', () => {
  test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])('is tried again after %s, under the same token', async (code) => {
    mock.on(TransactWriteCommand).rejectsOnce(cancelled('None', code)).rejectsOnce(cancelled(code, code)).resolves({});
    expect(await book.commit(change)).toBe('committed');
    expect(tokens()).toHaveLength(3);
    expect(new Set(tokens()).size).toBe(1);
  });

  test('is a conflict once any condition has failed, whatever else is said', async () => {
    mock.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    expect(await book.commit(change)).toBe('conflict');
    expect(tokens()).toHaveLength(1);
  });

  test('is given up with a fault after seven attempts', async () => {
    mock.on(TransactWriteCommand).rejects(cancelled('TransactionConflict'));
    await expect(book.commit(change)).rejects.toThrow('could not be stored in 7 attempts');
    expect(tokens()).toHaveLength(7);
  });

  test.each(['ValidationError', 'ItemCollectionSizeLimitExceeded', 'AccessDenied'])('is a fault at once after %s', async (code) => {
    mock.on(TransactWriteCommand).rejects(cancelled('None', code));
    await expect(book.commit(change)).rejects.toThrow(code);
    expect(tokens()).toHaveLength(1);
  });

  test('is tried again when the request itself is throttled', async () => {
    mock.on(TransactWriteCommand).rejectsOnce(new ProvisionedThroughputExceededException({ message: 'slow', $metadata: { httpStatusCode: 400 } })).resolves({});
    expect(await book.commit(change)).toBe('committed');
  });
});

describe('a change whose answer was lost', () => {
  test('is tried again under its token, which the store knows', async () => {
    mock.on(TransactWriteCommand).rejectsOnce(noAnswer()).resolves({});
    expect(await book.commit(change)).toBe('committed');
    expect(new Set(tokens()).size).toBe(1);
  });

  test.each([
    ['its duty\'s history', change, 'H#c1#00000001'],
    ['its disclosure', { disclosures: [{ before: 0, disclosure: aDisclosure() }] }, 'D'],
    ['its task', { tasks: [{ before: 0, task: aTask() }] }, 'TASK'],
  ])('counts as committed if %s carries its token', async (_what, lost, sk) => {
    mock.on(TransactWriteCommand).rejectsOnce(noAnswer()).rejects(cancelled('ConditionalCheckFailed'));
    mock.on(GetCommand).callsFake(({ Key }: { Key: { sk: string } }) => ({ Item: Key.sk === sk ? { writeToken: tokens()[0] } : undefined }));
    expect(await book.commit(lost)).toBe('committed');
  });

  test('is a conflict if what is there is another\'s', async () => {
    mock.on(TransactWriteCommand).rejectsOnce(noAnswer()).rejects(cancelled('ConditionalCheckFailed'));
    mock.on(GetCommand).resolves({ Item: { writeToken: 'another' } });
    expect(await book.commit(change)).toBe('conflict');
  });

  test('counts as committed where the client had tried again by itself', async () => {
    mock.on(TransactWriteCommand).rejects(new TransactionCanceledException({ message: 'cancelled', $metadata: { httpStatusCode: 400, attempts: 2 }, CancellationReasons: [{ Code: 'ConditionalCheckFailed' }] }));
    mock.on(GetCommand).callsFake(() => ({ Item: { writeToken: tokens()[0] } }));
    expect(await book.commit(change)).toBe('committed');
  });

  test('is a fault if no answer comes at all', async () => {
    mock.on(TransactWriteCommand).rejects(noAnswer());
    await expect(book.commit(change)).rejects.toThrow('could not be stored');
  });

  test('is accepted, not a duplicate of itself, if the stored event carries its token', async () => {
    const acceptance = { receipt: aReceipt(), duties: [], due: [] };
    mock.on(TransactWriteCommand).rejectsOnce(noAnswer()).rejects(cancelled('ConditionalCheckFailed'));
    mock.on(GetCommand).callsFake(() => ({ Item: { receipt: aReceipt(), writeToken: tokens()[0] } }));
    expect(await incidents.accept(acceptance)).toEqual({ kind: 'accepted' });
    mock.on(GetCommand).resolves({ Item: { receipt: aReceipt(), writeToken: 'another' } });
    expect(await incidents.accept(acceptance)).toEqual({ kind: 'duplicate', receipt: aReceipt() });
  });
});

describe('the audit log', () => {
  const entry = { at: '2026-11-08T22:41:00Z', force, operation: 'disclosure', actor: 'sub-1', what: 'notification read' } as const;

  test('takes its own entry, found there after a lost answer, for written', async () => {
    mock.on(PutCommand).rejects(new ConditionalCheckFailedException({ message: 'there already', $metadata: {} }));
    await expect(new DynamoAuditLog({ client, table: 'audit' }).append(entry)).resolves.toBeUndefined();
  });

  test('throws when it cannot be written', async () => {
    mock.on(PutCommand).rejects(new Error('AccessDeniedException'));
    await expect(new DynamoAuditLog({ client, table: 'audit' }).append(entry)).rejects.toThrow('the audit log could not be written');
  });
});

describe('many items at once', () => {
  test('are written until none is left undone', async () => {
    const put = (sk: string) => ({ put: { pk: 'p', sk } });
    mock.on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: { t: [{ PutRequest: { Item: { pk: 'p', sk: 'b' } } }] } })
      .resolves({});
    expect(await writeBatches(client, 't', [put('a'), put('b')])).toBe(2);
    expect(mock.commandCalls(BatchWriteCommand)[1]?.args[0].input.RequestItems?.t).toHaveLength(1);
  });

  test('are a fault if the store keeps leaving some', async () => {
    mock.on(BatchWriteCommand).resolves({ UnprocessedItems: { t: [{ PutRequest: { Item: { pk: 'p', sk: 'b' } } }] } });
    await expect(writeBatches(client, 't', [{ put: { pk: 'p', sk: 'b' } }])).rejects.toThrow('could not be stored');
  });

  test('are read until none is left out', async () => {
    mock.on(BatchGetCommand)
      .resolvesOnce({ Responses: { t: [{ pk: 'p', sk: 'a' }] }, UnprocessedKeys: { t: { Keys: [{ pk: 'p', sk: 'b' }] } } })
      .resolves({ Responses: { t: [{ pk: 'p', sk: 'b' }] } });
    expect(await getItems(client, 't', [{ pk: 'p', sk: 'a' }, { pk: 'p', sk: 'b' }])).toHaveLength(2);
  });
});

describe('an item that is not what it should be', () => {
  test('is a fault that names fields and repeats nothing of what they hold', async () => {
    mock.on(GetCommand).resolves({ Item: { ...aDisclosure(), parties: 'Ruby Tansley', content: { ...aDisclosure().content, child: { firstName: 7, fullName: 'Ruby Tansley' } } } });
    const fault = await book.disclosure('d-1').catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(Error);
    expect(String(fault)).toContain('content.child.firstName');
    expect(String(fault)).toContain('parties');
    expect(JSON.stringify(fault, Object.getOwnPropertyNames(fault))).not.toContain('Tansley');
  });
});
