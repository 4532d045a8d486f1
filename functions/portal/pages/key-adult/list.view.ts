import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import { minutesToOpening, standingOf, type ListStanding } from '../../../../shared/domain/portal/order-of-list.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';

export interface ListView {
  readonly place: string | undefined;
  readonly done: string | undefined;
  readonly unread: readonly Row[];
  readonly others: readonly Row[];
}
interface Row {
  readonly href: string;
  readonly name: string;
  readonly tag: { readonly text: string; readonly classes: string };
  /** "Opens in 50 minutes, at 08:45" or that it is open. */
  readonly opening: string;
  readonly urgent: boolean;
  readonly arrived: string;
}

const tags: Readonly<Record<ListStanding, Row['tag']>> = {
  unread: { text: 'Not read yet', classes: 'govuk-tag--red' },
  read: { text: 'You opened it', classes: 'govuk-tag--blue' },
  'read-by-colleague': { text: 'Read by a colleague', classes: 'govuk-tag--blue' },
  acknowledged: { text: 'Acknowledged', classes: 'govuk-tag--green' },
  withdrawn: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
};

export function listView(disclosures: readonly Disclosure[], adultId: string, place: string | undefined, now: Instant, done: string | undefined): ListView {
  const rows = disclosures.map((disclosure) => ({ unread: standingOf(disclosure, adultId) === 'unread', row: rowOf(disclosure, standingOf(disclosure, adultId), now) }));
  return {
    place, done,
    unread: rows.filter(({ unread }) => unread).map(({ row }) => row),
    others: rows.filter(({ unread }) => !unread).map(({ row }) => row),
  };
}

function rowOf(disclosure: Disclosure, standing: ListStanding, now: Instant): Row {
  const minutes = minutesToOpening(disclosure.deadlineAt, now);
  const today = londonDateOf(now);
  const say = (at: Instant) => `${sayTime(at)} on ${sayRecentDay(londonDateOf(at), today, english.calendar)}`;
  return {
    href: href('notification', { disclosure: disclosure.disclosureId }),
    name: disclosure.content.child.fullName,
    tag: tags[standing],
    opening: disclosure.deadlineAt === null || minutes === undefined ? 'No opening is known' : minutes < 0 ? `Opened at ${say(disclosure.deadlineAt)}` : `Opens in ${span(minutes)}, at ${say(disclosure.deadlineAt)}`,
    urgent: standing === 'unread' && minutes !== undefined && minutes < 60,
    arrived: disclosure.releasedAt ? `Came at ${say(disclosure.releasedAt)}` : '',
  };
}

export function span(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} hours`;
  return `${Math.floor(minutes / (24 * 60))} days`;
}
