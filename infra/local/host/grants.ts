import { type Access, tableActions } from '../../topology.ts';

/** What a function may do, in the names of this machine. Made from the topology, as the cloud's policies are. */
export interface Grants {
  readonly functionName: string;
  /** By the table's name here. */
  readonly tables: Readonly<Record<string, Access>>;
  readonly queueUrls: readonly string[];
  readonly email: boolean;
  /** By name here. */
  readonly buckets: readonly string[];
  readonly signs: boolean;
}

/** A request to AWS as it leaves the function. */
export interface AwsRequest {
  /** The `x-amz-target` header, "DynamoDB_20120810.PutItem", where there is one. */
  readonly target: string | undefined;
  readonly body: string;
  /** Of S3, which has no target: "PUT", "/bucket/name". */
  readonly method?: string;
  readonly path?: string;
}

/** Why the cloud would refuse this, in words, or null. The emulators would let everything through. */
export function refusalOf(grants: Grants, request: AwsRequest): string | null {
  if (request.target === undefined && request.method !== undefined && request.method !== 'POST') {
    const bucket = request.path?.split('/')[1] ?? '';
    return request.method === 'PUT' && grants.buckets.includes(bucket) ? null : refusal(grants, `s3:${request.method === 'PUT' ? 'PutObject' : request.method}`, bucket);
  }
  if (request.target === undefined) {
    const action = /(?:^|&)Action=([A-Za-z]+)/.exec(request.body)?.[1];
    return action?.startsWith('Send') && !grants.email ? refusal(grants, `ses:${action}`, 'any address') : null;
  }
  const [service = '', operation = ''] = request.target.split('.');
  if (service === 'TrentService') return operation === 'Sign' && grants.signs ? null : refusal(grants, `kms:${operation}`, 'the signing key');
  if (service.startsWith('DynamoDB')) {
    for (const { action, table } of tableUses(operation, JSON.parse(request.body) as DynamoBody)) {
      const access = grants.tables[table];
      if (access === undefined || !tableActions[access].includes(action)) return refusal(grants, `dynamodb:${action}`, table);
    }
    return null;
  }
  if (service === 'AmazonSQS') {
    const { QueueUrl } = JSON.parse(request.body) as { QueueUrl?: string };
    const sends = operation === 'SendMessage' || operation === 'SendMessageBatch';
    return sends && grants.queueUrls.includes(QueueUrl ?? '') ? null : refusal(grants, `sqs:${operation}`, QueueUrl ?? 'a queue without a URL');
  }
  return null;
}

interface DynamoBody {
  readonly TableName?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName: string }>>[];
}

interface TableUse { readonly action: string; readonly table: string }

const transactActions: Readonly<Record<string, string>> = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'ConditionCheckItem', Get: 'GetItem' };

function tableUses(operation: string, body: DynamoBody): readonly TableUse[] {
  if (body.TransactItems) {
    return body.TransactItems.flatMap((item) => Object.entries(item).map(([part, { TableName }]) => ({ action: transactActions[part] ?? part, table: TableName })));
  }
  if (body.RequestItems) return Object.keys(body.RequestItems).map((table) => ({ action: operation, table }));
  return [{ action: operation, table: body.TableName ?? 'no table' }];
}

function refusal(grants: Grants, action: string, on: string): string {
  return `${grants.functionName} may not ${action} on ${on}: infra/topology.ts does not grant it`;
}
