import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';

/** A client that gives up in time for its function to say so; see dynamodb/document-client.ts. */
export function sqsClient(where: Pick<SQSClientConfig, 'region' | 'endpoint' | 'credentials'> = {}): SQSClient {
  const agent = { keepAlive: true, maxSockets: 32 };
  return new SQSClient({
    ...where, retryMode: 'standard', maxAttempts: 4,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, throwOnRequestTimeout: true, httpAgent: agent, httpsAgent: agent },
  });
}
