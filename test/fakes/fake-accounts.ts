import type { Account } from '../../shared/domain/accounts/account.ts';
import type { AccountChange } from '../../shared/domain/accounts/account-change.ts';
import type { Accounts } from '../../shared/ports/accounts.ts';
import type { FakeDirectory } from './fake-directory.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeAccounts implements Accounts {
  readonly changes = new Map<string, AccountChange>();
  private readonly directory: FakeDirectory;

  constructor(directory: FakeDirectory) {
    this.directory = directory;
  }

  async ofForce(force: string): Promise<readonly Account[]> {
    return storedCopy([...this.directory.users.values()].filter((user) => user.force === force).toSorted((a, b) => (a.sub < b.sub ? -1 : 1)));
  }

  async change(force: string, changeId: string): Promise<AccountChange | undefined> {
    const found = this.changes.get(changeId);
    return found?.force === force ? storedCopy(found) : undefined;
  }

  async waiting(force: string): Promise<readonly AccountChange[]> {
    return storedCopy(this.of(force).filter(({ state }) => state === 'open').toSorted((a, b) => (a.proposedAt + a.changeId < b.proposedAt + b.changeId ? -1 : 1)));
  }

  async decided(force: string, sub: string): Promise<readonly AccountChange[]> {
    const decided = this.of(force).filter(({ state, after }) => state !== 'open' && after.sub === sub);
    return storedCopy(decided.toSorted((a, b) => ((a.decidedAt ?? '') + a.changeId > (b.decidedAt ?? '') + b.changeId ? -1 : 1)).slice(0, 50));
  }

  async propose(change: AccountChange): Promise<void> {
    if (!this.changes.has(change.changeId)) this.changes.set(change.changeId, storedCopy(change));
  }

  async decide(change: AccountChange, account: Account | undefined, restsOn: readonly string[]): Promise<boolean> {
    const { before } = change;
    const current = account && this.directory.users.get(account.sub);
    if (change.deed !== 'closed' && this.changes.get(change.changeId)?.state !== 'open') return false;
    if (account && (current?.active !== before?.active || current?.role !== before?.role || current?.since !== before?.since)) return false;
    const others = restsOn.filter((sub) => sub !== account?.sub).map((sub) => this.directory.users.get(sub));
    if (others.some((user) => !user?.active || user.role !== 'administrator' || user.force !== change.force)) return false;
    this.changes.set(change.changeId, storedCopy(change));
    if (account) await this.directory.putUser(account);
    return true;
  }

  private of(force: string): AccountChange[] {
    return [...this.changes.values()].filter((change) => change.force === force);
  }
}
