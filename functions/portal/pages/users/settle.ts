import type { AccountDecided } from '../../../../shared/domain/accounts/decide-account.ts';
import type { Visit } from '../../app/page.ts';

/** Stores a decision about an account, after the log. Answers with why not, in words, if it was not stored. */
export async function settleAccount({ deps, record }: Visit, decided: AccountDecided): Promise<string | undefined> {
  if (decided.kind === 'refused') return decided.why;
  const { change, account, restsOn } = decided;
  await record({ force: change.force, operation: 'alteration', what: `account-${change.deed}-${change.state}`, subject: change.changeId, recipient: change.after.sub, outcome: `${change.refusedFor ?? change.reason} ${change.after.role}` });
  return (await deps.accounts.decide(change, account, restsOn)) ? undefined : 'somebody else changed this meanwhile: look at it again';
}
