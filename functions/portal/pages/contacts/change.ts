import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { ContactChange } from '../../../../shared/domain/contacts/contact-change.ts';
import { approveChange, refuseChange } from '../../../../shared/domain/contacts/decide-change.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { sayWhen } from '../desk/clock-words.ts';
import type { Filled } from '../desk/fields.ts';
import { capital, formsFor, reasonField, type SummaryRow } from '../casework/page-parts.ts';
import { doneQuery } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { deedWords, rowsOf } from './contact-words.ts';
import { keptChange } from './kept.ts';
import { settleChange } from './settle.ts';

/** A change that waits for a second person, or what became of it: the entry as it was beside the entry as it is to be. */
export const contactChange: Page = (visit) => show(visit);

export const decideChange: Page = async (visit) => {
  const { body, deps, user, now } = visit;
  const change = await keptChange(visit, visit.params['change'] ?? '');
  if (!change) return notFound;
  const by = { sub: user.sub, adultId: user.adultId };
  const decided = body['decision'] === 'approve'
    ? approveChange({ change, current: await deps.directory.adult(change.after.adultId), by, domainChecked: body['domainChecked'] === 'yes', now })
    : refuseChange(change, by, body['decision'] === 'refuse' ? (body['reason'] ?? '').slice(0, 1000) : '', now);
  const why = await settleChange(visit, decided);
  return why === undefined ? go(href('contacts') + doneQuery('contact-changed')) : show(visit, why);
};

async function show(visit: Visit, why?: string): Promise<Answer> {
  const { deps, user, now, params, body, speech } = visit;
  const { say } = speech;
  const change = await keptChange(visit, params['change'] ?? '');
  if (!change || !user.force) return notFound;
  const colleagues = await deps.directory.adults(change.after.setting);
  const nameOf = (id: string) => colleagues.find(({ adultId }) => adultId === id)?.name ?? say('somebody no longer here');
  const rows = (entry: ContactChange['after'] | undefined): readonly SummaryRow[] => (entry ? rowsOf(entry, londonDateOf(now), nameOf, speech).filter(({ label }) => label !== 'Approved by') : []);
  const filled: Filled | undefined = why ? { form: body['decision'] ?? '', values: body, errors: {} } : undefined;
  const form = formsFor(href('decideChange', { change: change.changeId }), filled);
  const own = change.proposedBy === user.sub;
  const view = {
    caption: await settingName(deps.directory, change.after.setting, say), title: `${say(deedWords[change.deed])}: ${change.after.name}`, back: { href: href('contacts'), text: 'Contacts' }, tags: [],
    lines: [say('Asked for at {when}.', { when: sayWhen(change.proposedAt, now, speech) }), ...(change.decidedAt ? [change.state === 'refused' ? say('Refused at {when}.', { when: sayWhen(change.decidedAt, now, speech) }) : say('Decided at {when}.', { when: sayWhen(change.decidedAt, now, speech) })] : []), ...(change.because ? [say('How it is known: {because}', { because: change.because })] : []), ...(change.reason ? [say('Reason: {reason}', { reason: change.reason })] : [])],
    warnings: change.state === 'open' ? [
      ...(own ? ['You asked for this. Somebody else has to approve it.'] : []),
      ...(change.newDomain ? ['Nobody who was approved here has a mailbox at that address yet. Ring the number in the register, not one that came with the request, and ask whether it is the school\'s.'] : []),
    ] : [],
    sections: [{ heading: 'As it is now', rows: rows(change.before), nothing: 'There is no entry: this is somebody new.' }, { heading: 'As it is to be', rows: rows(change.after) }],
    forms: change.state !== 'open' ? [] : [
      ...(own ? [] : [form('approve', 'Approve', 'Approve', change.newDomain ? [{ name: 'domainChecked', label: 'Was the address checked by ringing the register\'s number?', items: [{ value: 'yes', text: 'Yes, and it is theirs' }] }] : [])]),
      form('refuse', own ? 'Take it back' : 'Refuse', own ? 'Take it back' : 'Refuse', [reasonField]),
    ],
    history: [], done: undefined, errorList: why ? [{ text: `${capital(why)}.` }] : [],
  };
  return { kind: 'page', template: 'pages/casework/case.njk', status: why ? 422 : 200, view, shows: [{ force: user.force, operation: 'consultation', what: 'contact-change', subject: change.changeId }] };
}
