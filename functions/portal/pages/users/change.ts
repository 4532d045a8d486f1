import type { Account } from '../../../../shared/domain/accounts/account.ts';
import { type AccountChange, isStaffRole, type RefuseReason, refuseReasons } from '../../../../shared/domain/accounts/account-change.ts';
import { accountOf } from '../../../../shared/domain/accounts/bind-entry.ts';
import { type AccountDecided, approveAccount, refuseAccount } from '../../../../shared/domain/accounts/decide-account.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital, formsFor } from '../casework/page-parts.ts';
import { sayWhen } from '../desk/clock-words.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery } from '../done.ts';
import { deedWords, rowsOf, sayReason, sayRefusal } from './account-words.ts';
import { keptAdult } from '../contacts/kept.ts';
import { settingName } from '../setting-name.ts';
import { entryIdsOf } from '../../sign-in/sessions.ts';
import { changeAt, namesOf } from './kept.ts';
import { settleAccount } from './settle.ts';

/** A change of an account that waits for a second person, or what became of it: as it is beside as it is to be. */
export const userChange: Page = (visit) => show(visit);

export const decideUserChange: Page = async (visit) => {
  const { body, user, now } = visit;
  const change = await changeAt(visit);
  if (!change) return notFound;
  const { decision, reason = '' } = body;
  if (decision !== 'approve' && !(decision === 'refuse' && Object.hasOwn(refuseReasons, reason))) return show(visit, decision === 'refuse' ? 'choose why' : 'choose what to do');
  const decided = decision === 'approve'
    ? await approve(visit, change)
    : refuseAccount(change, reason as RefuseReason, { by: user.sub, now });
  const why = await settleAccount(visit, decided);
  return why === undefined ? go(href('users') + doneQuery(decision === 'approve' ? 'account-changed' : 'case-decided')) : show(visit, why);
};

async function approve(visit: Visit, change: AccountChange): Promise<AccountDecided> {
  const accounts = await everybody(visit, change);
  if (!isStaffRole(change.after.role)) {
    if (!(await mayDecide(visit, change))) return notTheirs;
    if (entryIdsOf(change.after).some((id) => { const other = accountOf(id, accounts); return other?.active && other.sub !== change.after.sub; })) return { kind: 'refused', why: 'another sign-in opens that entry by now: close that one first' };
  }
  return approveAccount(change, { accounts, by: visit.user.sub, now: visit.now });
}

const notTheirs = { kind: 'refused', why: 'the contacts of that place are kept by others: one of them approves it' } as const;

/** A sign-in of a school or an authority is approved by whoever keeps the contacts there. */
async function mayDecide(visit: Visit, { after }: AccountChange): Promise<boolean> {
  return (await Promise.all(entryIdsOf(after).map((id) => keptAdult(visit, id)))).every((kept) => kept !== undefined);
}

/** The accounts of the force, and that of the change: one that came from a file may stand in no list of a force yet. */
async function everybody({ deps }: Visit, { force, after: { sub } }: AccountChange): Promise<readonly Account[]> {
  const accounts = await deps.accounts.ofForce(force);
  const about = accounts.some((one) => one.sub === sub) ? undefined : await deps.directory.user(sub);
  return about ? [...accounts, about] : accounts;
}

/** For whom they would read, by name and place. */
async function entriesSaid({ deps }: Visit, { after }: AccountChange): Promise<readonly string[]> {
  if (isStaffRole(after.role)) return [];
  return Promise.all(entryIdsOf(after).map(async (id) => {
    const adult = await deps.directory.adult(id);
    return adult ? `${adult.name}, ${await settingName(deps.directory, adult.setting)}` : 'An entry that is not there any more';
  }));
}

async function show(visit: Visit, why?: string): Promise<Answer> {
  const { deps, user, now, body, speech } = visit;
  const { say } = speech;
  const change = await changeAt(visit);
  if (!change) return notFound;
  const entries = await entriesSaid(visit, change);
  const nameOf = namesOf(await deps.accounts.ofForce(change.force), say);
  const filled: Filled | undefined = why ? { form: body['decision'] ?? '', values: body, errors: {} } : undefined;
  const form = formsFor(href('decideUserChange', { request: change.changeId }), filled);
  const [own, about] = [change.proposedBy === user.sub, change.after.sub === user.sub];
  const reasons = Object.entries(refuseReasons).filter(([value]) => (value === 'taken-back') === own).map(([value, text]) => ({ value, text }));
  const view = {
    caption: deedWords[change.deed], title: change.after.name, back: { href: href('users'), text: 'Users and roles' }, tags: [],
    lines: [
      `${say('Asked for by {name} at {when}.', { name: nameOf(change.proposedBy), when: sayWhen(change.proposedAt, now, speech) })} ${sayReason(change, say)}.`,
      ...(change.decidedAt && change.deed !== 'closed' ? [say(change.state === 'refused' ? 'Refused by {name} at {when}.' : 'Approved by {name} at {when}.', { name: nameOf(change.decidedBy ?? ''), when: sayWhen(change.decidedAt, now, speech) })] : []),
      ...(change.refusedFor ? [`${sayRefusal(change.refusedFor, say)}.`] : []),
    ],
    warnings: change.state !== 'open' ? [] : [
      ...(own ? ['You asked for this. Somebody else has to approve it.'] : about ? ['It is about you. Somebody else has to decide it.'] : []),
      ...(change.deed === 'new' ? ['Ring the person, or their head of team, on a number that you know, and ask whether the post is theirs. The id must come from whoever runs the sign-in service.'] : []),
    ],
    sections: [{ heading: 'As it is now', rows: change.before ? rowsOf(change.before, say) : [], nothing: 'There is no account: this is somebody new.' }, { heading: 'As it is to be', rows: rowsOf(change.after, say) }, ...(entries.length > 0 ? [{ heading: 'Opens what these entries of the contacts are told', items: entries }] : [])],
    forms: change.state !== 'open' || about ? [] : [
      ...(own ? [] : [form('approve', 'Approve', 'Approve', [])]),
      form('refuse', own ? 'Take it back' : 'Refuse', own ? 'Take it back' : 'Refuse', [{ name: 'reason', label: 'Why', ...(own ? { value: 'taken-back' } : {}), items: reasons }]),
    ],
    history: [], done: undefined, errorList: why ? [{ text: `${capital(why)}.` }] : [],
  };
  return { kind: 'page', template: 'pages/casework/case.njk', status: why ? 422 : 200, view, shows: [{ force: change.force, operation: 'consultation', what: 'account-change', subject: change.changeId }] };
}
