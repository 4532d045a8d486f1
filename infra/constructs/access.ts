import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Access, type BucketName, type FunctionSpec, tableActions, tables, type TableName, type TableSpec } from '../topology.ts';
import type { Foundations } from './foundations.ts';

const openingKey = ['kms:Decrypt', 'kms:DescribeKey'];
const sealingKey = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

/** What a function may do to its tables, as topology.ts grants it: tables and indexes by name, keys only by way of DynamoDB. */
export function tableStatements(scope: Construct, granted: FunctionSpec['tables'], stored: Foundations['tables']): PolicyStatement[] {
  const kinds = (Object.entries(granted) as [TableName, Access][]).map(([name, access]) => ({ name, access, ...stored[name] }));
  const statements = kinds.flatMap(({ name, access, table }) => {
    const spec: TableSpec = tables[name];
    const indexes = access === 'read' || access === 'read-write' ? (spec.indexes ?? []) : [];
    return [
      new PolicyStatement({ actions: tableActions[access].map((action) => `dynamodb:${action}`), resources: [table.tableArn] }),
      ...(indexes.length > 0 ? [new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes.map((index) => `${table.tableArn}/index/${index}`) })] : []),
    ];
  });
  const onlyRead = new Map<IKey, boolean>();
  for (const { key, access } of kinds) onlyRead.set(key, (onlyRead.get(key) ?? true) && access === 'read');
  for (const [key, readOnly] of onlyRead) statements.push(keyStatement(scope, key, 'dynamodb', readOnly ? openingKey : [...openingKey, ...sealingKey]));
  return statements;
}

export function sendStatements(scope: Construct, queues: readonly IQueue[], messagesKey: IKey): PolicyStatement[] {
  if (queues.length === 0) return [];
  return [
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: queues.map(({ queueArn }) => queueArn) }),
    keyStatement(scope, messagesKey, 'sqs', ['kms:Decrypt', 'kms:GenerateDataKey']),
  ];
}

/** Putting documents into buckets, under any name, and nothing else: not reading them, nor taking them out. */
export function putStatements(scope: Construct, puts: readonly BucketName[], buckets: Foundations['buckets']): PolicyStatement[] {
  return puts.flatMap((bucket) => {
    const { name, key, region } = buckets[bucket];
    return [
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [`arn:${Stack.of(scope).partition}:s3:::${name}/*`] }),
      ...(key ? [new PolicyStatement({ actions: ['kms:GenerateDataKey'], resources: [key.keyArn], conditions: { StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com` } } })] : []),
    ];
  });
}

/** What Lambda needs, in the function's name, to take messages off its queue. */
export function receiveStatements(scope: Construct, queue: IQueue, messagesKey: IKey): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], resources: [queue.queueArn] }),
    keyStatement(scope, messagesKey, 'sqs', ['kms:Decrypt']),
  ];
}

/** The key may be used through the service that it protects, and not by itself. */
function keyStatement(scope: Construct, key: IKey, service: 'dynamodb' | 'sqs', actions: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    actions: [...actions], resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(scope).region}.amazonaws.com` } },
  });
}
