import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Account } from '../../domain/accounts/account.ts';
import type { AccountChange } from '../../domain/accounts/account-change.ts';
import type { Accounts } from '../../ports/accounts.ts';
import { accountChange } from './account-schema.ts';
import { accountKeys, accountsDecidedPartition, accountsWaitingPartition, membersPartition } from './account-items.ts';
import { peopleKeys } from './people-items.ts';
import { portalUser } from './adult-schema.ts';
import { getItem, readRange, readWholeRange } from './read-items.ts';
import { parseStored } from './stored-schema.ts';
import { userWrites } from './user-writes.ts';
import { type Write, writeTogether } from './write-together.ts';

const latest = 50;

/** In the directory's table: who signs in is looked up there at every request, so that what is stored here holds from the next one. */
export class DynamoAccounts implements Accounts {
  private readonly dynamo: DynamoDBDocumentClient;
  private readonly table: string;

  constructor({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) {
    this.dynamo = client;
    this.table = table;
  }

  async ofForce(force: string): Promise<readonly Account[]> {
    return (await readWholeRange(this.dynamo, { table: this.table, pk: membersPartition(force) })).map((item) => parseStored('portal user', portalUser, item));
  }

  async change(force: string, changeId: string): Promise<AccountChange | undefined> {
    const item = await getItem(this.dynamo, this.table, accountKeys.change(force, changeId));
    return item && parseStored('change of an account', accountChange, item);
  }

  async waiting(force: string): Promise<readonly AccountChange[]> {
    return (await readWholeRange(this.dynamo, { table: this.table, pk: accountsWaitingPartition(force) })).map((item) => parseStored('change of an account', accountChange, item));
  }

  async decided(force: string, sub: string): Promise<readonly AccountChange[]> {
    const { items } = await readRange(this.dynamo, { table: this.table, pk: accountsDecidedPartition(force, sub), descending: true }, latest);
    return items.map((item) => parseStored('change of an account', accountChange, item));
  }

  async propose(change: AccountChange): Promise<void> {
    const put = (key: { pk: string; sk: string }) => ({ Put: { TableName: this.table, Item: { ...change, ...key }, ConditionExpression: 'attribute_not_exists(pk)' } });
    await writeTogether(this.dynamo, [put(accountKeys.change(change.force, change.changeId)), put(accountKeys.waiting(change))], randomUUID());
  }

  async decide(change: AccountChange, account: Account | undefined, restsOn: readonly string[]): Promise<boolean> {
    // What one person may do was never waiting; what waited may be decided once.
    const waited = change.deed !== 'closed';
    const outcome = await writeTogether(this.dynamo, [
      { Put: { TableName: this.table, Item: { ...change, ...accountKeys.change(change.force, change.changeId) } } },
      { Put: { TableName: this.table, Item: { ...change, ...accountKeys.decided(change) } } },
      ...(waited ? [{ Delete: { TableName: this.table, Key: { ...accountKeys.waiting(change) }, ConditionExpression: 'attribute_exists(pk)' } }] : []),
      ...(account ? userWrites(this.table, account, change.before, unchangedSince(change.before)) : []),
      // Two administrators who close one another's account at one moment: one of them succeeds.
      ...restsOn.filter((sub) => sub !== account?.sub).map((sub) => this.isAdministrator(change.force, sub)),
    ], randomUUID());
    if (outcome.kind === 'written' || !outcome.unsure) return outcome.kind === 'written';
    // An answer was lost: whether it was this decision that was stored stands in the change itself. An account must not be said to be closed that is not.
    const stored = await this.change(change.force, change.changeId);
    return stored?.state === change.state && stored.decidedBy === change.decidedBy && stored.decidedAt === change.decidedAt;
  }

  private isAdministrator(force: string, sub: string): Write {
    return {
      ConditionCheck: {
        TableName: this.table, Key: { ...peopleKeys.user(sub) }, ConditionExpression: '#active = :true AND #role = :administrator AND #force = :force',
        ExpressionAttributeNames: { '#active': 'active', '#role': 'role', '#force': 'force' }, ExpressionAttributeValues: { ':true': true, ':administrator': 'administrator', ':force': force },
      },
    };
  }
}

/** The account is still what it was when the change was decided; for somebody new, there is none. */
function unchangedSince(before: Account | undefined) {
  if (!before) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: `#active = :active AND #role = :role AND ${before.since === undefined ? 'attribute_not_exists(#since)' : '#since = :since'}`,
    ExpressionAttributeNames: { '#active': 'active', '#role': 'role', '#since': 'since' },
    ExpressionAttributeValues: { ':active': before.active, ':role': before.role, ...(before.since === undefined ? {} : { ':since': before.since }) },
  };
}
