import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * A client for plain values. A call gives up after a second to connect and five for an answer, so that several attempts fit
 * into the shortest function's time; connections are kept for the next invocation.
 * @param where region, endpoint and credentials, where they are not those of the environment
 */
export function documentClient(where: Pick<DynamoDBClientConfig, 'region' | 'endpoint' | 'credentials'> = {}): DynamoDBDocumentClient {
  const agent = { keepAlive: true, maxSockets: 64 };
  const client = new DynamoDBClient({
    ...where,
    // Not `adaptive`: that holds every caller of this client back after one throttled table.
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true, httpAgent: agent, httpsAgent: agent },
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
