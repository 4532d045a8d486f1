import { type AccountChange, type CloseReason, closeReasons, isStaffRole } from '../../../../shared/domain/accounts/account-change.ts';
import { closeAccount } from '../../../../shared/domain/accounts/decide-account.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { blue, capital, formsFor, grey } from '../casework/page-parts.ts';
import { sayWhen } from '../desk/clock-words.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { deedWords, rowsOf, sayReason, sayRefusal, sayRole, saySince } from './account-words.ts';
import { accountAt, namesOf } from './kept.ts';
import { accountFields } from './read-account.ts';
import { settleAccount } from './settle.ts';
import { askFor } from './users.ts';

/** One account: what it may do, how that came to be, and what can be done about it. */
export const user: Page = (visit) => show(visit);

/** To close it holds at once; whatever gives somebody something waits for a second person. */
export const changeUser: Page = async (visit) => {
  const { body, params, now } = visit;
  const found = await accountAt(visit);
  if (!found || !isStaffRole(found.account.role)) return notFound;
  const { account, accounts } = found;
  const decision: string = body['decision'] ?? '';
  switch (decision) {
    case 'propose': {
      const faults = await askFor(visit, account);
      return faults.length === 0 ? go(href('users') + doneQuery('asked')) : show(visit, faults);
    }
    case 'close': {
      const { reason = '' } = body;
      if (!Object.hasOwn(closeReasons, reason)) return show(visit, ['choose why']);
      const why = await settleAccount(visit, closeAccount(account, reason as CloseReason, { accounts, by: visit.user.sub, now }, (about) => opaqueIdOf('account-change', about)));
      return why === undefined ? go(href('user', { person: params['person'] ?? '' }) + doneQuery('account-closed')) : show(visit, [why]);
    }
    default:
      return show(visit, ['choose what to do']);
  }
};

async function show(visit: Visit, faults?: readonly string[]): Promise<Answer> {
  const { deps, now, query, params, body, speech } = visit;
  const { say } = speech;
  const found = await accountAt(visit);
  if (!found || !isStaffRole(found.account.role)) return notFound;
  const { account, accounts, force } = found;
  const nameOf = namesOf(accounts, say);
  const own = account.sub === visit.user.sub;
  const filled: Filled | undefined = faults ? { form: body['decision'] ?? '', values: body, errors: {} } : undefined;
  const form = formsFor(href('changeUser', { person: params['person'] ?? '' }), filled);
  const changes = await deps.accounts.decided(force, account.sub);
  const view = {
    caption: 'Users and roles', title: account.name, back: { href: href('users'), text: 'Users and roles' }, tags: [account.active ? blue(sayRole(account.role, say)) : grey('Closed ⟨an account⟩')], lines: [saySince(account, nameOf, speech)],
    warnings: own ? ['This is your own account. A colleague has to ask for a change of it, and another to approve it.'] : [],
    sections: [{ heading: 'Account', rows: rowsOf(account, say) }],
    forms: [
      ...(account.active ? [form('close', 'Close the account', 'Close it now', [{ name: 'reason', label: 'Why', items: Object.entries(closeReasons).map(([value, text]) => ({ value, text })) }], { warning: 'It holds at once: their session ends with their next click, in every browser. To open it again takes two people.' })] : []),
      ...(own ? [] : [form('propose', account.active ? 'Change the role or the entry' : 'Open it again', 'Ask for this', accountFields(account, say), { warning: account.active ? 'A second administrator has to approve it. Then they are signed out, and sign in again as what they are.' : 'A second administrator has to approve it.' })]),
    ],
    history: changes.map((change) => ({
      title: change.state === 'refused' ? say('{deed}: refused', { deed: say(deedWords[change.deed]) }) : say(deedWords[change.deed]), when: sayWhen(change.decidedAt ?? change.proposedAt, now, speech),
      text: [`${sayRole(change.after.role, say)}. ${sayReason(change, say)}.`, byWhom(change, nameOf, say)].join(' '),
    })),
    done: sayDone(query['done'], say), errorList: (faults ?? []).map((text) => ({ text: `${capital(text)}.` })),
  };
  return { kind: 'page', template: 'pages/casework/case.njk', status: faults ? 422 : 200, view, shows: [{ force, operation: 'consultation', what: 'user', recipient: account.sub }] };
}

function byWhom(change: AccountChange, nameOf: (sub: string) => string, say: Speech['say']): string {
  const values = { name: nameOf(change.proposedBy), decider: nameOf(change.decidedBy ?? ''), reason: change.refusedFor ? sayRefusal(change.refusedFor, say) : '' };
  if (change.deed === 'closed') return say('By {name}.', values);
  if (change.state !== 'refused') return say('Asked for by {name}, approved by {decider}.', values);
  return change.refusedFor ? say('Asked for by {name}, refused by {decider}: {reason}.', values) : say('Asked for by {name}, refused by {decider}.', values);
}
