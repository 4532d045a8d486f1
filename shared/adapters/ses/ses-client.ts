import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';

/** A client that gives up in time for its function to say so. It tries an email twice: a third copy in a mailbox helps nobody. */
export function sesClient(where: Pick<SESClientConfig, 'region' | 'endpoint' | 'credentials'> = {}): SESClient {
  const agent = { keepAlive: true, maxSockets: 16 };
  return new SESClient({
    ...where, retryMode: 'standard', maxAttempts: 2,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 8000, throwOnRequestTimeout: true, httpAgent: agent, httpsAgent: agent },
  });
}
