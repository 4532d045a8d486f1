import type { Account } from '../../../../shared/domain/accounts/account.ts';
import type { AccountChange } from '../../../../shared/domain/accounts/account-change.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import type { Visit } from '../../app/page.ts';
import type { Speech } from '../../words/speech.ts';

/** Somebody in an address: what the provider knows them by may say who they are. */
export function personAddress(force: string, sub: string): string {
  return opaqueIdOf('account', force, sub);
}

/** Somebody of the administrator's own force; to everybody else they are not there. */
export async function accountAt({ deps, user, params }: Visit): Promise<{ readonly account: Account; readonly accounts: readonly Account[]; readonly force: string } | undefined> {
  const { force } = user;
  if (!force) return undefined;
  const accounts = await deps.accounts.ofForce(force);
  const account = accounts.find(({ sub }) => personAddress(force, sub) === params['person']);
  return account && { account, accounts, force };
}

export async function changeAt({ deps, user, params }: Visit): Promise<AccountChange | undefined> {
  const id = params['request'] ?? '';
  return user.force && /^[A-Za-z0-9_-]{1,128}$/.test(id) ? deps.accounts.change(user.force, id) : undefined;
}

export function namesOf(accounts: readonly Account[], say: Speech['say']): (sub: string) => string {
  const names = new Map(accounts.map(({ sub, name }) => [sub, name]));
  return (sub) => names.get(sub) ?? say('somebody who is not listed any more');
}
