import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { chanceOf } from '../../infra/local/world/chance.ts';
import type { Store } from './engines.ts';

export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface Killing {
  readonly client: DynamoDBDocumentClient;
  readonly killed: boolean;
}

const writing = new Set(['BatchWriteItemCommand', 'PutItemCommand', 'DeleteItemCommand', 'UpdateItemCommand', 'TransactWriteItemsCommand']);

/**
 * A client whose process dies at its so-many-th write, which the store may have done, may not have, or (a batch) may have done for
 * some items only. Nothing is written after it.
 */
export function killAfter(store: Store, { writes, done, seed }: { readonly writes: number; readonly done: 'whole' | 'in part' | 'not at all'; readonly seed: number }): Killing {
  const client = store.another();
  const chance = chanceOf(seed, 'kill');
  let count = 0;
  let killed = false;
  client.middlewareStack.add((next, context) => async (args) => {
    if (!writing.has(context.commandName ?? '')) {
      if (killed) throw new Killed('dead');
      return next(args);
    }
    count += 1;
    if (killed || count > writes) throw new Killed('dead');
    if (count < writes) return next(args);
    killed = true;
    const { RequestItems } = args.input as { RequestItems?: Record<string, unknown[]> };
    if (done === 'in part' && RequestItems) {
      for (const [table, requests] of Object.entries(RequestItems)) RequestItems[table] = requests.filter((_, at) => at === 0 || chance.happens(0.5));
    }
    if (done !== 'not at all') await next(args);
    throw new Killed('killed');
  }, { step: 'initialize', priority: 'low' });
  return {
    client,
    get killed() {
      return killed;
    },
  };
}
