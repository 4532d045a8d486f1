import { hoursFault } from '../../../../shared/domain/schools/change-hours.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { go, notFound, type Page } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { tellOfDays } from '../calendars/settle.ts';
import { doneQuery } from '../done.ts';
import { keptPlace, placeAddress } from './kept.ts';
import { showPlace } from './place.ts';

/** Asks for other hours for a school: a later opening moves every deadline that rests on it, so that a second person has to approve them. */
export const proposeHours: Page = async (visit) => {
  const { deps, user, now, body, params, record } = visit;
  const place = await keptPlace(visit, params['place'] ?? '');
  if (!place?.setting.startsWith('school:') || !user.force) return notFound;
  const [hours, urn] = [{ opens: body['opens'] ?? '', closes: body['closes'] ?? '' }, place.setting.slice('school:'.length)];
  const fault = hoursFault(hours);
  if (fault) return showPlace(visit, { form: 'hours', faults: [fault] });
  const change = { changeId: opaqueIdOf('hours', urn, now, user.sub), force: user.force, authority: place.authority, urn, hours, proposedBy: user.sub, proposedAt: now };
  await record({ force: user.force, operation: 'alteration', what: 'hours-asked', subject: place.setting, outcome: `${hours.opens}-${hours.closes}` });
  return (await deps.hours.ask(change)) ? go(href('contacts') + doneQuery('asked')) : showPlace(visit, { form: 'hours', faults: ['other hours of this school wait already: decide about those first'] });
};

/** Approves or refuses what waits; whoever asked can take it back. */
export const decideHours: Page = async (visit) => {
  const { deps, user, body, params, record } = visit;
  const place = await keptPlace(visit, params['place'] ?? '');
  const change = place && (await deps.hours.waiting(place.authority)).find(({ urn }) => `school:${urn}` === place.setting);
  if (!place || !change) return notFound;
  const approves = body['decision'] === 'approve-hours';
  if (!approves && body['decision'] !== 'refuse-hours') return showPlace(visit, { form: '', faults: ['choose what to do'] });
  if (approves && change.proposedBy === user.sub) return showPlace(visit, { form: '', faults: ['a second person has to approve what you asked for'] });
  await record({ force: change.force, operation: 'alteration', what: approves ? 'hours-done' : 'hours-refused', subject: place.setting, outcome: `${change.hours.opens}-${change.hours.closes}` });
  if (!(await deps.hours.settle(change, approves ? change.hours : undefined))) return showPlace(visit, { form: '', faults: ['somebody else decided this first'] });
  if (approves) await tellOfDays(visit, place.setting);
  return go(href('contactsAt', { place: placeAddress(place.setting) }) + doneQuery(approves ? 'calendar-changed' : 'case-decided'));
};
