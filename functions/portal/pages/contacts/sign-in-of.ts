import { accountOf, bindEntry } from '../../../../shared/domain/accounts/bind-entry.ts';
import type { Account } from '../../../../shared/domain/accounts/account.ts';
import { type CloseReason, closeReasons } from '../../../../shared/domain/accounts/account-change.ts';
import { closeAccount } from '../../../../shared/domain/accounts/decide-account.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import type { Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import type { formsFor, FormView, Section } from '../casework/page-parts.ts';
import { namesOf } from '../users/kept.ts';
import { saySince } from '../users/account-words.ts';
import { settleAccount } from '../users/settle.ts';

const newId = (about: string) => opaqueIdOf('account-change', about);

/** Asks that an id of the sign-in service opens what this entry is told. Answers with why not, in words. */
export async function askForSignIn({ deps, user, now, body, record }: Visit, adult: Adult): Promise<string | undefined> {
  const { force } = user;
  if (!force) return 'your account is of no force';
  const sub = (body['sub'] ?? '').trim();
  const [accounts, known] = await Promise.all([deps.accounts.ofForce(force), sub === '' ? undefined : deps.directory.user(sub)]);
  const { adultId, setting, name, givenName, familyName, approvedBy } = adult;
  const outcome = bindEntry({ entry: { adultId, setting, name, givenName, familyName, ...(approvedBy === undefined ? {} : { approvedBy }) }, sub, known, accounts, by: user.sub, force, now, newId });
  if (outcome.kind === 'refused') return outcome.why;
  const { change } = outcome;
  await record({ force, operation: 'alteration', what: `account-${change.deed}-asked`, subject: change.changeId, recipient: sub, outcome: `${change.reason} ${change.after.role}` });
  await deps.accounts.propose(change);
  return undefined;
}

/** Closes the sign-in of this entry, by one administrator and at once, at every setting that it opened. Answers with why not. */
export async function closeSignIn(visit: Visit, adult: Adult): Promise<string | undefined> {
  const { deps, user: { force, sub }, now, body: { reason = '' } } = visit;
  const accounts = force === undefined ? [] : await deps.accounts.ofForce(force);
  const account = accountOf(adult.adultId, accounts);
  if (!account) return 'nobody signs in for this entry';
  if (!Object.hasOwn(closeReasons, reason)) return 'choose why';
  return settleAccount(visit, closeAccount(account, reason as CloseReason, { accounts, by: sub, now }, newId));
}

/** What stands on an entry's page of signing in, and what can be done about it. */
export async function signInShown({ deps, user, speech }: Visit, adult: Adult, form: ReturnType<typeof formsFor>): Promise<{ readonly section: Section; readonly forms: readonly FormView[] }> {
  const force = user.force ?? '';
  const [accounts, waiting] = await Promise.all([deps.accounts.ofForce(force), deps.accounts.waiting(force)]);
  const account = accountOf(adult.adultId, accounts);
  const asked = waiting.filter(({ after }) => after.adultId === adult.adultId || after.alsoAdultIds?.includes(adult.adultId));
  const give = form('give-sign-in', account && !account.active ? 'Open their sign-in again' : 'Give them a sign-in', 'Ask for this', [
    { name: 'sub', label: 'Their id at the sign-in service', hint: 'As the pool of people shows it ("sub"), never an email address. For somebody who leads at several schools: the same id at each', width: 20 },
  ], { warning: 'A second administrator has to approve it. Until then they can open nothing.' });
  const close = form('close-sign-in', 'Close their sign-in', 'Close it now', [{ name: 'reason', label: 'Why', items: Object.entries(closeReasons).map(([value, text]) => ({ value, text })) }], { warning: 'It holds at once, at every school that it opens. To open it again takes two people.' });
  return {
    section: {
      heading: 'Signing in', items: rowsOf(account, namesOf(accounts, speech.say), speech), nothing: 'Nobody can sign in for this entry: whoever is told by email cannot open anything.',
      links: asked.map(({ changeId }) => ({ href: href('userChange', { request: changeId }), text: speech.say('A sign-in waits for a second administrator') })),
    },
    forms: account?.active ? [close] : [give],
  };
}

function rowsOf(account: Account | undefined, nameOf: (sub: string) => string, speech: Speech): readonly string[] {
  const { say } = speech;
  return account ? [`${say(account.active ? 'Open' : 'Closed ⟨an account⟩')}. ${saySince(account, nameOf, speech)}`, say('Id at the sign-in service: {id}', { id: account.sub })] : [];
}
