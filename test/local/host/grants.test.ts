import { describe, expect, test } from 'vitest';
import { refusalOf, type Grants } from '../../../infra/local/host/grants.ts';

const grants: Grants = { functionName: 'plan', tables: { duties: 'read-write', audit: 'append', rolls: 'read', due: 'write' }, queueUrls: ['http://q/plan'], email: false, buckets: ['anchors'], signs: false };
const dynamo = (operation: string, body: unknown) => ({ target: `DynamoDB_20120810.${operation}`, body: JSON.stringify(body) });

describe('what the topology grants is allowed, and nothing else', () => {
  test.each([
    ['GetItem', { TableName: 'rolls' }, null],
    ['Query', { TableName: 'rolls' }, null],
    ['PutItem', { TableName: 'rolls' }, 'plan may not dynamodb:PutItem on rolls: infra/topology.ts does not grant it'],
    ['Scan', { TableName: 'rolls' }, 'plan may not dynamodb:Scan on rolls: infra/topology.ts does not grant it'],
    ['PutItem', { TableName: 'audit' }, null],
    ['UpdateItem', { TableName: 'audit' }, 'plan may not dynamodb:UpdateItem on audit: infra/topology.ts does not grant it'],
    ['GetItem', { TableName: 'audit' }, 'plan may not dynamodb:GetItem on audit: infra/topology.ts does not grant it'],
    ['GetItem', { TableName: 'due' }, 'plan may not dynamodb:GetItem on due: infra/topology.ts does not grant it'],
    ['GetItem', { TableName: 'sessions' }, 'plan may not dynamodb:GetItem on sessions: infra/topology.ts does not grant it'],
    ['BatchGetItem', { RequestItems: { rolls: {}, sessions: {} } }, 'plan may not dynamodb:BatchGetItem on sessions: infra/topology.ts does not grant it'],
    ['BatchWriteItem', { RequestItems: { due: [] } }, null],
    ['TransactWriteItems', { TransactItems: [{ Put: { TableName: 'duties' } }, { Put: { TableName: 'audit' } }, { ConditionCheck: { TableName: 'rolls' } }] }, null],
    ['TransactWriteItems', { TransactItems: [{ Put: { TableName: 'duties' } }, { Delete: { TableName: 'audit' } }] }, 'plan may not dynamodb:DeleteItem on audit: infra/topology.ts does not grant it'],
    ['DescribeTable', { TableName: 'duties' }, 'plan may not dynamodb:DescribeTable on duties: infra/topology.ts does not grant it'],
  ])('%s on %j', (operation, body, refused) => {
    expect(refusalOf(grants, dynamo(operation, body))).toBe(refused);
  });

  test('sending goes to the granted queues alone, and receiving is the event source\'s', () => {
    const sqs = (operation: string, url: string) => refusalOf(grants, { target: `AmazonSQS.${operation}`, body: JSON.stringify({ QueueUrl: url }) });
    expect(sqs('SendMessage', 'http://q/plan')).toBeNull();
    expect(sqs('SendMessageBatch', 'http://q/match')).toContain('sqs:SendMessageBatch on http://q/match');
    expect(sqs('ReceiveMessage', 'http://q/plan')).toContain('sqs:ReceiveMessage');
  });

  test('documents are put into the granted buckets alone, and never read; signing needs its grant', () => {
    const s3 = (method: string, path: string) => refusalOf(grants, { target: undefined, body: '', method, path });
    expect(s3('PUT', '/anchors/cheshire/000000000001.json')).toBeNull();
    expect(s3('PUT', '/call-lists/cheshire/x.jwe')).toBe('plan may not s3:PutObject on call-lists: infra/topology.ts does not grant it');
    expect(s3('GET', '/anchors/cheshire/000000000001.json')).toContain('s3:GET');
    const signing = { target: 'TrentService.Sign', body: '{}' };
    expect([refusalOf(grants, signing), refusalOf({ ...grants, signs: true }, signing)]).toEqual([expect.stringContaining('kms:Sign'), null]);
  });

  test('email needs its grant', () => {
    const mail = { target: undefined, body: 'Source=a&Action=SendEmail&Version=2010-12-01' };
    expect(refusalOf(grants, mail)).toContain('ses:SendEmail');
    expect(refusalOf({ ...grants, email: true }, mail)).toBeNull();
  });
});
