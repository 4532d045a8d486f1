import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { absenceOn, coveredBy } from '../../../../shared/domain/recipients/cover.ts';
import type { Adult } from '../../../../shared/ports/directory.ts';
import type { Page, Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { type Cover, listView } from './list.view.ts';
import { entriesOf, entryFor } from './open-disclosure.ts';
import { type TakenBack, takenBackFrom } from './taken-back.ts';

/** What this person was alerted to and may still open: unread first, the soonest opening at the top. A trust's lead sees all of their schools. */
export const list: Page = async (visit) => {
  const { deps, user, query, now, speech } = visit;
  const entries = await entriesOf(visit);
  const found = await Promise.all(entries.map(async ({ adultId, setting }) => (await alertedTo(visit, adultId)).filter((disclosure) => disclosure.setting === setting)));
  const back = (await Promise.all(found.flat().map((disclosure) => takenBackFrom(visit, disclosure, entries)))).filter((one) => one !== undefined);
  const disclosures = found.flat().filter((disclosure) => entryFor(disclosure, entries) !== undefined);
  const places = new Map(await Promise.all(entries.map(async ({ setting }) => [setting, await settingName(deps.directory, setting)] as const)));
  const ids = entries.map(({ adultId }) => adultId);
  return {
    kind: 'page', template: 'pages/key-adult/list.njk',
    view: listView({ disclosures, adultIds: ids, places, cover: await coverOf(visit, entries), takenBack: back.filter(isUnconfirmed).map(({ disclosure }) => disclosure), now, done: sayDone(query['done'], speech.say), speech }),
    shows: [{ operation: 'consultation', what: 'notification-list', recipient: ids.join(' ') || user.sub, subject: disclosures.map(({ disclosureId }) => disclosureId).join(' '), outcome: String(disclosures.length) }],
  };
};

/** Nobody here has said yet that what they read is deleted. */
function isUnconfirmed({ task, adult }: TakenBack): boolean {
  return task.state === 'open' && task.detail.kind === 'breach' && !task.detail.deletions.some(({ by }) => by === adult.adultId);
}

/** Far more than a school is told of in a year. */
const mostAlerts = 2000;

/** Everything they were alerted to: after six weeks of holiday the first of it must be as easy to find as the last. */
async function alertedTo({ deps }: Visit, adultId: string): Promise<readonly Disclosure[]> {
  const ids = new Set<string>();
  for (let cursor: string | undefined; ids.size < mostAlerts;) {
    const page = await deps.book.alertsOf(adultId, cursor);
    for (const { disclosureId } of page.items) ids.add(disclosureId);
    cursor = page.cursor;
    if (!cursor) break;
  }
  const all = [...ids];
  const groups = Array.from({ length: Math.ceil(all.length / 100) }, (_, group) => all.slice(group * 100, group * 100 + 100));
  return (await Promise.all(groups.map((group) => deps.book.disclosures(group)))).flat();
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
