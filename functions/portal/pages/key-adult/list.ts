import { mayOpen } from '../../../../shared/domain/recipients/choose-recipient.ts';
import { inReadingOrder } from '../../../../shared/domain/portal/order-of-list.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import type { Page, Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { settingName } from '../setting-name.ts';
import { listView } from './list.view.ts';

/** What this person was alerted to and may still open: unread first, the soonest opening at the top. */
export const list: Page = async (visit) => {
  const { deps, user, query, now } = visit;
  const adult = user.adultId ? await deps.directory.adult(user.adultId) : undefined;
  const disclosures = adult ? (await alertedTo(visit, adult.adultId)).filter((disclosure) => disclosure.setting === adult.setting && mayOpen({ adult, disclosure }).kind === 'yes') : [];
  const place = adult ? await settingName(deps.directory, adult.setting) : undefined;
  return {
    kind: 'page', template: 'pages/key-adult/list.njk',
    view: listView(inReadingOrder(disclosures, user.adultId ?? ''), user.adultId ?? '', place, now, sayDone(query['done'])),
    shows: [{ operation: 'consultation', what: 'notification-list', recipient: adult?.adultId ?? user.sub, subject: disclosures.map(({ disclosureId }) => disclosureId).join(' '), outcome: String(disclosures.length) }],
  };
};

/** The latest hundred alerts: older ones are found by the desk. */
async function alertedTo({ deps }: Visit, adultId: string): Promise<readonly Disclosure[]> {
  const alerts = await deps.book.alertsOf(adultId);
  const ids = [...new Set(alerts.items.map(({ disclosureId }) => disclosureId))].slice(0, 100);
  return ids.length === 0 ? [] : deps.book.disclosures(ids);
}
