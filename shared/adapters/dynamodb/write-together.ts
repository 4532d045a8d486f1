import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, PutCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { backOff } from './back-off.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export type WriteOutcome =
  | { readonly kind: 'written' }
  /**
   * A condition did not hold and nothing was written, unless `unsure`: an earlier attempt was never answered, and may have been
   * the one that changed what the condition looks at.
   */
  | { readonly kind: 'unmet'; readonly unsure: boolean };

const attempts = 7;
/** Fewer where no answer came: the client itself has tried several times by then. */
const unansweredAttempts = 2;
/** What DynamoDB says of an item when the transaction only came at a bad moment. */
const passing = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded', 'RequestLimitExceeded']);
const passingErrors = new Set(['TransactionConflictException', 'ThrottlingException', 'ProvisionedThroughputExceededException', 'RequestLimitExceeded']);

/**
 * Writes all or nothing. A transaction's token is the same in every attempt, so that DynamoDB itself knows for ten minutes a transaction
 * that it has already done.
 * @param alone how one item by itself is written. A put costs half as much as a transaction, and is for whoever can tell of an item, where an answer was lost, whether it is theirs
 * @throws RangeError above 100 items; a fault where it was refused for another reason than a condition, or not done in several attempts
 */
export async function writeTogether(client: DynamoDBDocumentClient, writes: readonly Write[], token: string, alone: 'put' | 'transaction' = 'transaction'): Promise<WriteOutcome> {
  if (writes.length > 100) throw new RangeError(`one change may hold at most 100 items, and this one has ${writes.length}`);
  if (writes.length === 0) return { kind: 'written' };
  let unsure = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send(client, writes, token, alone);
      return { kind: 'written' };
    } catch (cause) {
      // The client may have tried again by itself after an attempt that was not answered.
      unsure ||= unanswered(cause) || attemptsOf(cause) > 1;
      if (cause instanceof ConditionalCheckFailedException) return { kind: 'unmet', unsure };
      if (cause instanceof TransactionCanceledException) {
        const codes = (cause.CancellationReasons ?? []).flatMap(({ Code }) => (Code === undefined || Code === 'None' ? [] : [Code]));
        if (codes.includes('ConditionalCheckFailed')) return { kind: 'unmet', unsure };
        if (codes.length === 0 || !codes.every((code) => passing.has(code))) throw new Error(`the store refused a change: ${codes.join(', ') || 'no reason given'}`, { cause });
      } else if (!unanswered(cause) && !(cause instanceof Error && passingErrors.has(cause.name))) {
        throw new Error('the store refused a change', { cause });
      }
      if (attempt >= (unanswered(cause) ? unansweredAttempts : attempts)) throw new Error(`a change could not be stored in ${attempt} attempts`, { cause });
      await backOff(attempt);
    }
  }
}

async function send(client: DynamoDBDocumentClient, writes: readonly Write[], token: string, alone: 'put' | 'transaction'): Promise<void> {
  const [only] = writes;
  if (alone === 'put' && writes.length === 1 && only?.Put) await client.send(new PutCommand(only.Put));
  else await client.send(new TransactWriteCommand({ TransactItems: [...writes], ClientRequestToken: token }));
}

/** True where the store may have done what was asked: no answer, a broken one, or one that says that it is still at it. */
function unanswered(cause: unknown): boolean {
  if (!(cause instanceof Error)) return true;
  if (cause.name === 'TransactionInProgressException') return true;
  const status = '$metadata' in cause ? (cause.$metadata as { httpStatusCode?: number }).httpStatusCode : undefined;
  return status === undefined || status >= 500;
}

function attemptsOf(cause: unknown): number {
  return cause instanceof Error && '$metadata' in cause ? ((cause.$metadata as { attempts?: number }).attempts ?? 1) : 1;
}
