import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { recently, todayAndEarlier } from '../../../../shared/domain/portal/order-of-list.ts';
import { absenceOn, coveredBy } from '../../../../shared/domain/recipients/cover.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { Page, Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { type Cover, listView } from './list.view.ts';
import { entriesOf, entryFor } from './open-disclosure.ts';
import { type TakenBack, takenBackFrom } from './taken-back.ts';

/** What this person was alerted to and may still open: unread first, the soonest opening at the top, then what came lately; what was read before that is a page away. A trust's lead sees all of their schools. */
export const list: Page = async (visit) => {
  const { user, query, now, speech } = visit;
  const entries = await entriesOf(visit);
  const ids = entries.map(({ adultId }) => adultId);
  const alerts = (await Promise.all(entries.map(({ adultId, setting }) => alertedTo(visit, adultId, setting)))).flat();
  const [{ found, places }, cover] = await Promise.all([whatAndWhere(visit, alerts, entries), coverOf(visit, entries)]);
  const back = (await Promise.all(found.map((disclosure) => takenBackFrom(visit, disclosure, entries)))).filter((one) => one !== undefined);
  const { today, earlier } = todayAndEarlier(found.filter((disclosure) => entryFor(disclosure, entries) !== undefined), ids, now);
  const pages = Math.ceil(earlier.length / recently.most);
  const page = /^[1-9]\d{0,2}$/.test(query['earlier'] ?? '') ? Math.min(Number(query['earlier']), pages) : 0;
  const disclosures = page > 0 ? earlier.slice((page - 1) * recently.most, page * recently.most) : today;
  return {
    kind: 'page', template: 'pages/key-adult/list.njk',
    view: listView({ disclosures, known: found, paging: { page, pages, count: earlier.length }, adultIds: ids, places, cover, takenBack: back.filter(isUnconfirmed).map(({ disclosure }) => disclosure), now, done: sayDone(query['done'], speech.say), speech }),
    shows: [{ operation: 'consultation', what: 'notification-list', recipient: ids.join(' ') || user.sub, subject: disclosures.map(({ disclosureId }) => disclosureId).join(' '), outcome: String(disclosures.length) }],
  };
};

/** Nobody here has said yet that what they read is deleted. */
function isUnconfirmed({ task, adult }: TakenBack): boolean {
  return task.state === 'open' && task.detail.kind === 'breach' && !task.detail.deletions.some(({ by }) => by === adult.adultId);
}

/** Far more than a school is told of in a year. */
const mostAlerts = 2000;

/** Ids of everything that they were alerted to at a setting: after six weeks of holiday the first of it must be as easy to find as the last. */
async function alertedTo({ deps }: Visit, adultId: string, setting: string): Promise<readonly string[]> {
  const ids = new Set<string>();
  let read = 0;
  for (let cursor: string | undefined; read < mostAlerts;) {
    const page = await deps.book.alertsOf(adultId, cursor);
    for (const alert of page.items) if (alert.setting === setting) ids.add(alert.disclosureId);
    read += page.items.length;
    cursor = page.cursor;
    if (!cursor) break;
  }
  return [...ids];
}

/** The notifications and the names of the places, in one request for each hundred. In the order of the alerts. */
async function whatAndWhere({ deps }: Visit, alerts: readonly string[], entries: readonly Adult[]): Promise<{ readonly found: readonly Disclosure[]; readonly places: ReadonlyMap<string, string> }> {
  const settings = [...new Set(entries.map(({ setting }) => setting))];
  const urns = settings.flatMap((setting) => (setting.startsWith('school:') ? [setting.slice('school:'.length)] : []));
  const { disclosures, schools } = await deps.together.readTogether({ disclosures: alerts, urns });
  const byId = new Map(disclosures.map((disclosure) => [disclosure.disclosureId, disclosure]));
  const names = new Map(schools.map(({ urn, name }) => [`school:${urn}`, name]));
  const places = new Map(await Promise.all(settings.map(async (setting) => [setting, names.get(setting) ?? (await settingName(deps.directory, setting))] as const)));
  return { found: alerts.flatMap((id) => byId.get(id) ?? []), places };
}

/** Whether this person is recorded as away, and for whom they stand in. */
async function coverOf({ deps, now }: Visit, entries: readonly Adult[]): Promise<Cover> {
  const today = londonDateOf(now);
  const away = entries.map((adult) => absenceOn(adult, today)).find((absence) => absence !== undefined);
  const by = away?.coverId ? await deps.directory.adult(away.coverId) : undefined;
  const colleagues = await Promise.all(entries.map(async ({ adultId, setting }) => coveredBy(adultId, await deps.directory.adults(setting), today)));
  return {
    ...(away ? { away: { ...(away.until ? { until: away.until } : {}), ...(by ? { by: by.name } : {}) } } : {}),
    coveringFor: colleagues.flat().map((adult) => { const until = absenceOn(adult, today)?.until; return { name: adult.name, ...(until ? { until } : {}) }; }),
  };
}
