import { londonDateOf, londonInstant, plusDays } from '../../../../shared/domain/clocks/london-time.ts';
import { type Duty, settingsStillTheirs } from '../../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../../shared/domain/duty/duty-events.ts';
import { waitsForNamedLead } from '../../../../shared/domain/access/named-lead.ts';
import { hidesPlace } from '../../../../shared/domain/duty/hides-place.ts';
import { settingOf, type SettingKey } from '../../../../shared/domain/setting.ts';
import type { CalendarDate } from '../../../../shared/domain/time.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { go, notFound, type Page, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { settingName } from '../setting-name.ts';
import { type Cases, casesOf, childOf, protectedChild, reportedName, taskAddress } from './cases.ts';
import { dutyView } from './duty.view.ts';
import { narrowedLedger, readLedgerFilter } from './ledger-filters.ts';
import { ledgerView } from './ledger.view.ts';
import { beneathEvents } from './story.ts';

/** Today's page of the ledger. */
export const ledger: Page = async ({ now }) => go(href('ledgerDay', { day: londonDateOf(now) }));

/** One day: every child first reported on it, each once, narrowed to what was chosen, and totals that add up. */
export const ledgerDay: Page = async (visit) => {
  const { user: { force }, params, query, now, speech } = visit;
  const day = dayOf(params['day']);
  if (!force || !day) return notFound;
  const cases = casesOf(visit, force);
  const authorities = authoritiesOf(visit, cases);
  const rows = await Promise.all((await dutiesOfDay(visit, force, day, cases)).map(async (duty) => ({ duty, address: dutyAddress(duty), authorities: await authorities(duty) })));
  const filter = readLedgerFilter(query);
  const shown = narrowedLedger(rows, filter);
  return {
    kind: 'page', template: 'pages/desk/ledger.njk', view: ledgerView({ rows, shown, filter, day, now, speech }),
    shows: [{ force, operation: 'consultation', what: 'ledger-day', subject: day, outcome: String(shown.length) }],
  };
};

/** One child's row and how it came to be. */
export const duty: Page = async (visit) => {
  const { deps, user: { force, role }, params, now, speech } = visit;
  const day = dayOf(params['day']);
  if (!force || !day) return notFound;
  const cases = casesOf(visit, force);
  const found = (await dutiesOfDay(visit, force, day, cases)).find((item) => dutyAddress(item) === params['duty']);
  if (!found) {
    await visit.record({ force, operation: 'refusal', what: 'ledger-row', outcome: 'not-found' });
    return notFound;
  }
  const [history, incident] = await Promise.all([deps.book.history(found), cases.incident(found.reference)]);
  const kept = waitsForNamedLead(found) && !(await cases.mayKnowShielded(found.reference));
  // The new school itself can reveal a refuge: beyond the supervisors nobody sees which it is.
  const hidden = role !== 'supervisor' && incident !== undefined && hidesPlace(incident);
  const names = new Map(await Promise.all(Object.keys(found.settings).map(async (key): Promise<[string, string]> => [key, hidden ? speech.say('Kept to supervisors') : await settingName(deps.directory, key, speech.say)])));
  return {
    kind: 'page', template: 'pages/desk/duty.njk',
    view: dutyView({ duty: found, history: hidden ? history.map((event) => withoutWhatWasSaid(event, speech.say)) : history, beneath: await beneathEvents(deps, found, history, speech.say), name: kept ? speech.say(protectedChild) : reportedName(childOf(incident, found.childRef), speech.say), names, now, speech, backHref: href('ledgerDay', { day }), taskHref: await openTaskHref(visit, found) }),
    shows: [{ force, operation: 'consultation', what: 'ledger-row', reference: found.reference, childRef: found.childRef }],
  };
};

/** What somebody said on the telephone may say which school it is. */
function withoutWhatWasSaid(event: DutyEvent, say: Visit['speech']['say']): DutyEvent {
  const kept = <C extends { readonly said?: string }>(call: C): C => (call.said === undefined ? call : { ...call, said: say('Kept to supervisors') });
  if (event.kind === 'phone-attempted' && event.call) return { ...event, call: kept(event.call) };
  if (event.kind === 'told-by-phone' && event.call) return { ...event, call: kept(event.call) };
  if ((event.kind === 'ended' || event.kind === 'question-ended') && event.ending.kind === 'told-by-phone' && event.ending.call) return { ...event, ending: { ...event.ending, call: kept(event.ending.call) } };
  return event;
}

/** A duty's own reference must not stand in an address; its day and this do. */
export function dutyAddress({ force, reference, childRef }: Duty): string {
  return opaqueIdOf('duty', force, reference, childRef);
}

async function dutiesOfDay({ deps }: Visit, force: string, day: CalendarDate, cases: Cases): Promise<readonly Duty[]> {
  const [from, to] = [londonInstant(day, '00:00'), londonInstant(plusDays(day, 1), '00:00')];
  const duties: Duty[] = [];
  let cursor: string | undefined;
  do {
    const page = await deps.book.dutiesFirstSent(force, from, to, cursor);
    duties.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  const visible = await Promise.all(duties.map(({ reference }) => cases.maySee(reference)));
  return duties.filter((_, i) => visible[i]);
}

/**
 * The authorities that a row has to do with: those of its settings, each school read once a page; before it has any, and where its school is
 * kept from this reader, the child's home authority.
 */
function authoritiesOf({ deps, user }: Visit, cases: Cases): (duty: Duty) => Promise<readonly string[]> {
  const ofSchool = new Map<string, Promise<string | undefined>>();
  const authorityOf = (key: string): Promise<string | undefined> => {
    const setting = settingOf(key as SettingKey);
    if (setting.kind === 'authority') return Promise.resolve(setting.code);
    const found = ofSchool.get(setting.urn) ?? deps.directory.school(setting.urn).then((school) => school?.authority);
    ofSchool.set(setting.urn, found);
    return found;
  };
  return async ({ reference, childRef, settings }) => {
    const incident = await cases.incident(reference);
    const hidden = user.role !== 'supervisor' && incident !== undefined && hidesPlace(incident);
    const live = hidden ? [] : settingsStillTheirs({ settings });
    const codes = live.length > 0 ? await Promise.all(live.map(authorityOf)) : [childOf(incident, childRef)?.homeAuthority];
    return [...new Set(codes)].filter((code) => code !== undefined);
  };
}

async function openTaskHref({ deps }: Visit, { force, waiting, settings }: Duty): Promise<string | undefined> {
  const id = waiting?.taskId ?? Object.values(settings).find(({ state }) => state === 'phone-open')?.phoneTaskId;
  const task = id ? await deps.book.task(force, id) : undefined;
  return task?.state === 'open' ? href('task', { task: taskAddress(task) }) : undefined;
}

function dayOf(text: string | undefined): CalendarDate | undefined {
  if (!text || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return undefined;
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? text : undefined;
}
