import type { Account } from '../../../../shared/domain/accounts/account.ts';
import { isStaffRole, staffRoles } from '../../../../shared/domain/accounts/account-change.ts';
import { proposeAccount } from '../../../../shared/domain/accounts/propose-account.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { blue, capital, formsFor, grey, type ListView, type Row } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { deedWords, roleWords, sayFault, sayReason, sayRole, saySince } from './account-words.ts';
import { namesOf, personAddress } from './kept.ts';
import { accountFields, readAccount } from './read-account.ts';

/** Who of the force may sign in, as what, since when and by whom. */
export const users: Page = (visit) => show(visit);

/** Asks for an account for somebody new. */
export const proposeUser: Page = async (visit) => {
  const faults = await askFor(visit, undefined);
  return faults.length === 0 ? go(href('users') + doneQuery('asked')) : show(visit, faults);
};

/** Asks for a new account, or, with `before`, for a change of one that is there. Answers with what is wrong, in words. */
export async function askFor({ deps, user, now, body, record, speech: { say } }: Visit, before: Account | undefined): Promise<readonly string[]> {
  const { force } = user;
  const asked = readAccount(body);
  if (asked.kind === 'unread') return [asked.why];
  if (!force) return ['your account is of no force'];
  const { sub, reason } = asked.value;
  const known = before === undefined && sub !== '' && (await deps.directory.user(sub)) !== undefined;
  const outcome = proposeAccount({ asked: asked.value.asked, before, sub: before?.sub ?? sub, known, reason, by: user.sub, force, now, newId: (about) => opaqueIdOf('account-change', about) });
  if (outcome.kind === 'refused') return [outcome.why];
  if (outcome.kind === 'faults') return outcome.faults.map((fault) => sayFault(fault, say));
  const { change } = outcome;
  await record({ force, operation: 'alteration', what: `account-${change.deed}-asked`, subject: change.changeId, recipient: change.after.sub, outcome: `${reason} ${change.after.role}` });
  await deps.accounts.propose(change);
  return [];
}

async function show(visit: Visit, faults?: readonly string[]): Promise<Answer> {
  const { deps, user, query, body, speech } = visit;
  const { say } = speech;
  const { force, keepsAuthorities = [] } = user;
  if (!force) return notFound;
  const [accounts, waiting, officers] = [await deps.accounts.ofForce(force), await deps.accounts.waiting(force), (await Promise.all(keepsAuthorities.map((code) => deps.directory.adults(`authority:${code}`)))).flat()];
  const nameOf = namesOf(accounts, say);
  const rowOf = (account: Account): Row => ({ href: href('user', { person: personAddress(force, account.sub) }), title: account.name, lines: [saySince(account, nameOf, speech)], tags: account.active ? [] : [grey('Closed ⟨an account⟩')], ...(account.sub === user.sub ? { side: say('You') } : {}) });
  const byName = accounts.filter(({ role }) => isStaffRole(role)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const open = byName.filter(({ active }) => active);
  const form = formsFor(href('proposeUser'), faults ? ({ form: 'propose', values: body, errors: {} } satisfies Filled) : undefined);
  const view: ListView = {
    title: 'Users and roles', done: sayDone(query['done'], say),
    intro: ['Who of the force may sign in, and as what. A new account, another role and an account opened again need two administrators: one who asks and one who approves. To close an account takes one, and holds from the person\'s next click.'],
    sections: [
      { heading: 'Waiting for a second person', nothing: 'Nothing waits.', rows: waiting.map(({ changeId, after, proposedBy, ...change }): Row => ({ href: href('userChange', { request: changeId }), title: after.name, lines: [`${say(deedWords[change.deed])}: ${sayRole(after.role, say)}. ${sayReason(change, say)}.`, say(proposedBy === user.sub ? 'Asked for by you: somebody else has to approve it.' : after.sub === user.sub ? 'It is about you: somebody else has to decide it.' : 'For you to approve or refuse.')], tags: [] })) },
      ...staffRoles.flatMap((role) => {
        const rows = open.filter((account) => account.role === role);
        return rows.length > 0 ? [{ heading: `${say(roleWords[role])} (${rows.length})`, nothing: '', rows: rows.map(rowOf) }] : [];
      }),
      { heading: 'Closed accounts', nothing: 'None.', rows: byName.filter(({ active }) => !active).map(rowOf) },
      ...(officers.length > 0 ? [{ heading: 'Officers of the authorities', nothing: '', rows: officers.map(({ adultId, name, setting, approvedBy, present }): Row => ({ href: href('contact', { adult: adultId }), title: name, lines: [say('Kept in the contacts, authority {code}. Whoever is removed there can open nothing.', { code: setting.replace('authority:', '') })], tags: approvedBy && present ? [blue('Can be told')] : [grey('Cannot be told')] })) }] : []),
    ],
    forms: [form('propose', 'Add somebody', 'Ask for this account', accountFields(undefined, say), { warning: 'A second administrator has to approve it before they can sign in here.' })],
    ...(faults ? { errorList: faults.map((text) => ({ text: `${capital(text)}.` })) } : {}),
  };
  return { kind: 'page', template: 'pages/casework/list.njk', status: faults ? 422 : 200, view, shows: [{ force, operation: 'consultation', what: 'users', outcome: String(accounts.length) }] };
}
