import { join } from 'node:path';
import * as z from 'zod';
import { readJsonFile } from '../files/read-json-file.ts';
import type { Asked } from './counts.ts';

const price = z.number().nonnegative();
const pricesSchema = z.strictObject({
  what: z.string(), taken: z.string(), from: z.array(z.url()),
  perMillion: z.strictObject({ dynamodbReadUnits: price, dynamodbWriteUnits: price, sqsRequests: price, snsPublishes: price, lambdaRequests: price, lambdaGbSeconds: price, sesEmails: price }),
});
export type Prices = z.infer<typeof pricesSchema>;

/** The one file of prices. */
export function readPrices(): Promise<Prices> {
  return readJsonFile(join(import.meta.dirname, 'prices.json'), pricesSchema, 'the prices');
}

export interface Bill {
  /** US dollars by what they are for; SES's own charge apart. */
  readonly lines: Readonly<Record<string, number>>;
  readonly withoutSes: number;
  readonly ses: number;
}

/** What was asked, at list prices. Storage, logs, keys and the domain names are not counted; a free tier is not taken off. */
export function billOf({ requests, readUnits, writeUnits, invocations }: Asked, { gbSeconds, emails, mailEvents }: { readonly gbSeconds: number; readonly emails: number; readonly mailEvents: number }, { perMillion }: Prices): Bill {
  const sqs = Object.entries(requests).reduce((sum, [kind, count]) => sum + (kind.startsWith('SQS ') ? count : 0), 0);
  const lines = {
    'DynamoDB reads': readUnits * perMillion.dynamodbReadUnits, 'DynamoDB writes': writeUnits * perMillion.dynamodbWriteUnits,
    SQS: sqs * perMillion.sqsRequests, SNS: mailEvents * perMillion.snsPublishes,
    'Lambda requests': invocations * perMillion.lambdaRequests, 'Lambda time': gbSeconds * perMillion.lambdaGbSeconds,
  };
  const inDollars = Object.fromEntries(Object.entries(lines).map(([name, micro]) => [name, micro / 1e6]));
  return { lines: inDollars, withoutSes: Object.values(inDollars).reduce((sum, one) => sum + one, 0), ses: (emails * perMillion.sesEmails) / 1e6 };
}
