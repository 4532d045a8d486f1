import { callListOf, type Place, settingsOwed } from '../../../../shared/domain/ledger/call-list.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import { contactsOf } from '../../app/contacts.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { callListView } from './call-list.view.ts';
import { casesOf } from './cases.ts';
import { openDuties } from './open-duties.ts';

/** The list to ring by if all of this is away: to be printed before it is needed. The same as the sealed one, less what this user may not know of. */
export const callList: Page = async (visit) => {
  const { user: { force }, now } = visit;
  if (!force) return notFound;
  const duties = await openDuties(visit, force, casesOf(visit, force, { glass: 'whole' }));
  const places = new Map(await Promise.all(settingsOwed(duties).map(async (setting): Promise<[string, Place]> => [setting, await placeOf(visit, setting)])));
  const list = callListOf({ force, duties, places, now, desk: contactsOf(force) });
  return {
    kind: 'page', template: 'pages/desk/call-list.njk', view: callListView(list, { by: visit.user.name, desk: contactsOf(force), now, speech: visit.speech }),
    shows: [{ force, operation: 'consultation', what: 'call-list', outcome: String(list.lines.length) }],
  };
};

async function placeOf({ deps }: Visit, setting: string): Promise<Place> {
  const where = settingOf(setting as SettingKey);
  const [name, telephone] = where.kind === 'school'
    ? await deps.directory.school(where.urn).then((school) => [school?.name, school?.telephone])
    : await deps.directory.authority(where.code).then((authority) => [authority?.name, authority?.phone]);
  return { name: name ?? setting, ...(telephone ? { telephone } : {}) };
}
