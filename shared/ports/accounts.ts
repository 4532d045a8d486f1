import type { Account } from '../domain/accounts/account.ts';
import type { AccountChange } from '../domain/accounts/account-change.ts';

/** Everybody of a force who may sign in, and the changes of their accounts with who asked and who decided. */
export interface Accounts {
  /** Active or not, in order of `sub`. */
  ofForce(force: string): Promise<readonly Account[]>;
  change(force: string, changeId: string): Promise<AccountChange | undefined>;
  /** Waiting for a second person, the earliest first. */
  waiting(force: string): Promise<readonly AccountChange[]>;
  /** What became of one person's, the last decided first. */
  decided(force: string, sub: string): Promise<readonly AccountChange[]>;
  /** Keeps a change that waits. The same again changes nothing. */
  propose(change: AccountChange): Promise<void>;
  /**
   * Keeps what was decided, takes it from those that wait and stores the account that comes of it, all or nothing.
   *
   * @param restsOn by `sub`, others than the account's: who must be active administrators of the force still.
   * @returns false, and nothing stored, where somebody else decided it first, the account has changed, or one of those is administrator no more.
   */
  decide(change: AccountChange, account: Account | undefined, restsOn: readonly string[]): Promise<boolean>;
}
