import type { School } from '../../../../shared/ports/directory.ts';
import type { Answer, Page, Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { formsFor, type ListView, type Row } from '../casework/page-parts.ts';
import { placeAddress } from '../contacts/kept.ts';
import type { Filled } from '../desk/fields.ts';
import { sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { calendarPlace, ownPlaces } from './scope.ts';

/** Where somebody declares that a school is shut: their own place first, others by name. */
export const calendars: Page = (visit) => show(visit);

export const findCalendars: Page = async (visit) => {
  const { words = '', near = '' } = visit.body;
  const typed = words.slice(0, 160);
  const byUrn = /^\d{6}$/.test(typed) ? await visit.deps.directory.school(typed) : undefined;
  const own = (await ownPlaces(visit)).flatMap((setting) => (setting.startsWith('authority:') ? [setting.slice('authority:'.length)] : []));
  const asked = /^\d{3}$/.test(near) ? near : undefined;
  const code = own.length === 0 || (asked && own.includes(asked)) ? asked : own[0];
  const found = byUrn ? [byUrn] : typed.length < 3 ? [] : await visit.deps.findSchools(typed, code);
  const allowed = await Promise.all(found.map(({ urn }) => calendarPlace(visit, `school-${urn}`)));
  return show(visit, { words: typed, near, schools: found.filter((_, place) => allowed[place] !== undefined) });
};

async function show(visit: Visit, found?: { readonly words: string; readonly near: string; readonly schools: readonly School[] }): Promise<Answer> {
  const { deps, user, query, speech: { say } } = visit;
  const rowOf = async (setting: string): Promise<Row> => ({ href: href('calendarAt', { place: placeAddress(setting) }), title: await settingName(deps.directory, setting, say), lines: [], tags: [] });
  const filled: Filled | undefined = found ? { form: 'find', values: { words: found.words, near: found.near }, errors: {} } : undefined;
  const form = formsFor(href('findCalendars'), filled);
  const desk = user.role === 'desk' || user.role === 'supervisor';
  const own = await ownPlaces(visit);
  const asksWhere = desk || own.length > 1;
  const view: ListView = {
    title: 'Closures and term dates', done: sayDone(query['done'], say),
    intro: ['Say here if a school does not open: for snow, a flood, a burst pipe. What is waiting stays open to read. Deadlines and telephone calls move to when somebody is there.', 'In an emergency, or if you cannot declare it here, ring the desk.'],
    sections: [
      ...(own.length > 0 ? [{ heading: 'Yours', nothing: '', rows: await Promise.all(own.map(rowOf)) }] : []),
      ...(found ? [{ heading: 'Places found', nothing: 'No school of that name was found.', rows: await Promise.all(found.schools.map(({ urn }) => rowOf(`school:${urn}`))) }] : []),
    ],
    forms: user.role === 'key-adult' ? [] : [form('find', 'Find a school', 'Find', [{ name: 'words', label: 'Name or URN of the school' }, ...(asksWhere ? [{ name: 'near', label: 'Code of its authority', hint: 'Three digits, such as 896', width: 3 }] : [])])],
  };
  return { kind: 'page', template: 'pages/casework/list.njk', view, shows: 'nothing' };
}
