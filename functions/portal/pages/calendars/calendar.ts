import { londonDateOf, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { sayRecentDay } from '../../../../shared/domain/notification/words/say-time.ts';
import { type Answer, go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital, formsFor } from '../casework/page-parts.ts';
import { isDate, tooLong } from '../casework/read-form.ts';
import { placeAddress } from '../contacts/kept.ts';
import type { Filled } from '../desk/fields.ts';
import { doneQuery, sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { readTerms, withDay, withoutDay, writeTerms } from './read-days.ts';
import { type CalendarPlace, calendarPlace } from './scope.ts';
import { type NewDays, settleDays } from './settle.ts';

/** A closure further ahead than this is a holiday, and belongs into the terms. */
const closureWithinDays = 30;

/** The days of one school or authority: closures, INSET days, terms. */
export const calendarAt: Page = (visit) => show(visit);

export const changeCalendar: Page = async (visit) => {
  const place = await calendarPlace(visit, visit.params['place'] ?? '');
  if (!place) return notFound;
  const asked = await read(visit, place);
  if (typeof asked === 'string') return show(visit, asked);
  await settleDays(visit, place, visit.body['decision'] ?? '', asked);
  return go(href('calendarAt', { place: placeAddress(place.setting) }) + doneQuery('calendar-changed'));
};

/** The days as they are to be, or what is wrong with the form. */
async function read({ body, now, deps, speech: { say } }: Visit, { setting, authority, mayMendTerms }: CalendarPlace): Promise<NewDays | string> {
  const { decision = '', day = '', terms = '' } = body;
  const today = londonDateOf(now);
  const { closures, insetDays } = await ownDays(deps, setting, authority);
  if (tooLong(body)) return 'use at most 1,000 characters in a box';
  if (decision !== 'terms' && !isDate(day)) return 'write a day like 2026-11-30';
  switch (decision) {
    case 'closure':
      if (day < today) return 'a closure cannot be declared for a day that is over';
      if (day > plusDays(today, closureWithinDays)) return say('a closure can be declared {days} days ahead: a longer one belongs into the terms', { days: closureWithinDays });
      return { closures: withDay(closures, day) };
    case 'reopen':
      return closures.includes(day) && day >= today ? { closures: withoutDay(closures, day) } : 'choose a closure that is still to come';
    case 'inset': case 'no-inset':
      if (!setting.startsWith('school:')) return 'an INSET day is a school\'s own';
      return { insetDays: decision === 'inset' ? withDay(insetDays, day) : withoutDay(insetDays, day) };
    case 'terms': {
      if (!mayMendTerms) return 'only the authority or the desk can mend terms';
      const found = readTerms(terms);
      return found.kind === 'read' ? { terms: found.value } : found.why;
    }
    default:
      return 'choose what to do';
  }
}

async function ownDays(deps: Visit['deps'], setting: string, authority: string): Promise<{ readonly closures: readonly string[]; readonly insetDays: readonly string[]; readonly terms: readonly { readonly start: string; readonly end: string }[] }> {
  if (setting.startsWith('authority:')) return { closures: (await deps.directory.authority(authority))?.closures ?? [], insetDays: [], terms: await deps.directory.authorityTerms(authority) };
  const own = await deps.directory.ownCalendar(setting.slice('school:'.length));
  return { closures: own?.closures ?? [], insetDays: own?.insetDays ?? [], terms: own?.terms ?? [] };
}

async function show(visit: Visit, why?: string): Promise<Answer> {
  const { deps, user, now, query, params, body, speech: { say, page } } = visit;
  const place = await calendarPlace(visit, params['place'] ?? '');
  if (!place) return notFound;
  const { setting, authority, mayMendTerms } = place;
  const today = londonDateOf(now);
  const day = (date: string) => `${sayRecentDay(date, today, page.calendar)} (${date})`;
  const { closures, insetDays, terms } = await ownDays(deps, setting, authority);
  const toCome = closures.filter((date) => date >= today);
  const isSchool = setting.startsWith('school:');
  const byAuthority = isSchool ? ((await deps.directory.authority(authority))?.closures ?? []).filter((date) => date >= today) : [];
  const filled: Filled | undefined = why ? { form: body['decision'] ?? '', values: body, errors: {} } : undefined;
  const form = formsFor(href('changeCalendar', { place: placeAddress(setting) }), filled);
  const view = {
    caption: isSchool ? 'Closures and term dates' : 'Closures and term dates of every school of the authority', title: await settingName(deps.directory, setting, say), back: { href: href('calendars'), text: 'All places' }, tags: [], lines: [],
    warnings: toCome.includes(today) || byAuthority.includes(today) ? ['Closed today. What is waiting stays open to read. Telephone calls wait until somebody answers.'] : [],
    sections: [
      { heading: 'Closures', items: [...toCome.map(day), ...byAuthority.map((date) => say('{day}, declared by the authority', { day: day(date) }))], nothing: 'None declared.' },
      ...(isSchool ? [{ heading: 'INSET days: adults are in, children are not', items: insetDays.filter((date) => date >= today).map(day), nothing: 'None to come.' }] : []),
      { heading: 'Terms ⟨of a school year⟩', items: terms.map(({ start, end }) => say('{from} to {to}', { from: start, to: end })), nothing: isSchool ? 'None of its own: the authority\'s count.' : 'None: every weekday that is no bank holiday counts as a school day.' },
    ],
    forms: [
      form('closure', isSchool ? 'Declare a closure' : 'Close every school for a day', 'Declare it', [{ name: 'day', label: 'Day', hint: 'Such as 2026-11-30', value: today, width: 20 }], { warning: 'Deadlines and calls move to the next day on which it opens. Nothing that is waiting is taken away.' }),
      ...(toCome.length > 0 ? [form('reopen', 'It opens after all', 'It opens', [{ name: 'day', label: 'Day', items: toCome.map((date) => ({ value: date, text: day(date) })) }])] : []),
      ...(isSchool ? [form('inset', 'Add an INSET day', 'Add it', [{ name: 'day', label: 'Day', hint: 'Such as 2026-11-30', width: 20 }])] : []),
      ...(isSchool && insetDays.some((date) => date >= today) ? [form('no-inset', 'Take an INSET day out', 'Take it out', [{ name: 'day', label: 'Day', items: insetDays.filter((date) => date >= today).map((date) => ({ value: date, text: day(date) })) }])] : []),
      ...(mayMendTerms ? [form('terms', 'Mend the terms', 'Store these terms', [{ name: 'terms', label: 'Terms ⟨of a school year⟩', hint: 'One on each line, like 2026-09-03 to 2026-10-23. Empty: none of its own', value: writeTerms(terms, say), long: true }], { warning: 'Every deadline that rests on them is worked out again at once.' })] : []),
    ],
    history: [], done: sayDone(query['done'], say), errorList: why ? [{ text: `${capital(why)}.` }] : [],
  };
  return { kind: 'page', template: 'pages/casework/case.njk', status: why ? 422 : 200, view, shows: [{ ...(user.force ? { force: user.force } : {}), operation: 'consultation', what: 'calendar', subject: setting }] };
}
