import { londonDateOf, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { type AtThePhones, daysAhead } from '../../../../shared/domain/duty/at-the-phones.ts';
import { recordAtThePhones } from '../../../../shared/domain/duty/commands/record-phones.ts';
import { sayRecentDay } from '../../../../shared/domain/notification/words/say-time.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital, formsFor, type ListView, type Row } from '../casework/page-parts.ts';
import { isDate } from '../casework/read-form.ts';
import { doneQuery, sayDone } from '../done.ts';
import { sayWhen } from './clock-words.ts';
import type { Filled } from './fields.ts';

/** Who telephones today and in the days to come: what the morning's forecast reckons with. */
export const phones: Page = (visit) => show(visit);

export const recordPhones: Page = async (visit) => {
  const { deps, user: { force, sub }, body, now, record } = visit;
  if (!force) return notFound;
  const people = await ableOf(visit, force);
  const others = body['others'] === '' ? 0 : /^\d{1,3}$/.test(body['others'] ?? '') ? Number(body['others']) : NaN;
  const outcome = recordAtThePhones({ force, day: isDate(body['day'] ?? '') ? (body['day'] ?? '') : '', subs: people.filter((one) => body[one.field] === 'yes').map((one) => one.sub), others, able: people.map((one) => one.sub), by: sub, now });
  if (outcome.kind === 'refused') return show(visit, outcome.why);
  await record({ force, operation: 'alteration', what: 'at-the-phones', subject: outcome.day.day, outcome: String(outcome.day.subs.length + outcome.day.others) });
  await deps.phones.put(outcome.day);
  return go(href('phones') + doneQuery('phones'));
};

/** Everybody who works at the desk now, by name. */
async function ableOf({ deps }: Visit, force: string): Promise<readonly { readonly sub: string; readonly name: string; readonly field: string }[]> {
  const accounts = await deps.accounts.ofForce(force);
  return accounts.filter(({ active, role }) => active && (role === 'desk' || role === 'supervisor')).map(({ sub, name }) => ({ sub, name, field: `who-${opaqueIdOf('at-the-phones', sub)}` })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function show(visit: Visit, why?: string): Promise<Answer> {
  const { deps, user: { force }, body, now, query, speech } = visit;
  const { say } = speech;
  if (!force) return notFound;
  const today = londonDateOf(now);
  const [people, recorded] = [await ableOf(visit, force), await deps.phones.days(force, today, plusDays(today, daysAhead))];
  const nameOf = new Map(people.map(({ sub, name }) => [sub, name]));
  const policy = packOf(force)?.contacts?.calls.people ?? 2;
  const filled: Filled | undefined = why ? { form: 'phones', values: body, errors: {} } : undefined;
  const before = recorded.find(({ day }) => day === today);
  const ticked = (sub: string, field: string) => (filled ? body[field] === 'yes' : (before?.subs.includes(sub) ?? false));
  const rowOf = (day: AtThePhones): Row => ({
    title: sayRecentDay(day.day, today, speech.page.calendar), tags: [], side: String(day.subs.length + day.others),
    lines: [
      sayWho(day, nameOf, say), say('Recorded by {name} at {when}.', { name: nameOf.get(day.recordedBy) ?? say('somebody who works here no more'), when: sayWhen(day.recordedAt, now, speech) }),
    ],
  });
  const view: ListView = {
    title: 'Who is at the phones', done: sayDone(query['done'], say),
    intro: [say('The forecast of the morning\'s calls reckons with those who are recorded for its day, and else with the policy\'s number: {count}.', { count: policy })],
    sections: [{ heading: 'Recorded', nothing: 'Nobody has recorded who is at the phones.', rows: recorded.map(rowOf) }],
    forms: [formsFor(href('recordPhones'), filled)('phones', 'Record a day', 'Record it', [
      { name: 'day', label: 'Day', hint: 'Such as 2026-11-30. A record takes the place of the one before', value: today, width: 20 },
      { name: 'who', label: 'Who is at the phones?', items: people.map(({ sub, name, field }) => ({ value: 'yes', text: name, name: field, checked: ticked(sub, field) })) },
      { name: 'others', label: 'Others who help, without an account', hint: 'How many', value: String(before?.others ?? 0), width: 3 },
    ])],
    ...(why ? { errorList: [{ text: `${capital(why)}.` }] } : {}),
  };
  return { kind: 'page', template: 'pages/casework/list.njk', status: why ? 422 : 200, view, shows: [{ force, operation: 'consultation', what: 'at-the-phones', outcome: String(recorded.length) }] };
}

/** "Ada Quill; Sgt Noor Haddad; 2 others". */
function sayWho({ subs, others }: AtThePhones, nameOf: ReadonlyMap<string, string>, say: Visit['speech']['say']): string {
  return [...subs.map((sub) => nameOf.get(sub) ?? say('somebody who works here no more')), ...(others === 0 ? [] : [others === 1 ? say('one other') : say('{count} others', { count: others })])].join('; ');
}
