import { hidesPlace } from '../../../../shared/domain/duty/hides-place.ts';
import { callListOf, type Place, settingsOwed } from '../../../../shared/domain/ledger/call-list.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import { contactsOf } from '../../app/contacts.ts';
import { notFound, type Page, type Visit } from '../../app/page.ts';
import { callListView } from './call-list.view.ts';
import { type Cases, casesOf } from './cases.ts';
import { openDuties } from './open-duties.ts';

/** The list to ring by if all of this is away: to be printed before it is needed. The same as the sealed one, less what this user may not know of. */
export const callList: Page = async (visit) => {
  const { user: { force, role }, now } = visit;
  if (!force) return notFound;
  const cases = casesOf(visit, force, { glass: 'whole' });
  const duties = await openDuties(visit, force, cases);
  const hidden = new Map(await Promise.all([...new Set(duties.map(({ reference }) => reference))].map(async (reference) => [reference, await hides(cases, reference)] as const)));
  const places = new Map(await Promise.all(settingsOwed(duties).map(async (setting): Promise<[string, Place]> => [setting, await placeOf(visit, setting)])));
  const { list, protectedLines } = callListOf({ force, duties, places, now, desk: contactsOf(force), hidesPlace: ({ reference }) => hidden.get(reference) ?? true });
  // Outside the supervisors nobody is told which school it is; theirs is a sheet of its own, since the list goes from hand to hand.
  const apart = role === 'supervisor' ? protectedLines : [];
  return {
    kind: 'page', template: 'pages/desk/call-list.njk', view: callListView(list, apart, { by: visit.user.name, desk: contactsOf(force), now, speech: visit.speech }),
    shows: [{ force, operation: 'consultation', what: 'call-list', outcome: String(list.lines.length) }, ...apart.map(({ reference, childRef }) => ({ force, operation: 'consultation' as const, what: 'call-list-protected-place', reference, childRef }))],
  };
};

async function hides(cases: Cases, reference: string): Promise<boolean> {
  const incident = await cases.incident(reference);
  return incident === undefined || hidesPlace(incident);
}

async function placeOf({ deps }: Visit, setting: string): Promise<Place> {
  const where = settingOf(setting as SettingKey);
  const [name, telephone] = where.kind === 'school'
    ? await deps.directory.school(where.urn).then((school) => [school?.name, school?.telephone])
    : await deps.directory.authority(where.code).then((authority) => [authority?.name, authority?.phone]);
  return { name: name ?? setting, ...(telephone ? { telephone } : {}) };
}
