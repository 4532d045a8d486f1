import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import { minutesToOpening, standingOf, type ListStanding } from '../../../../shared/domain/portal/order-of-list.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';

export interface ListView {
  readonly place: string | undefined;
  readonly notes: readonly string[];
  readonly done: string | undefined;
  readonly unread: readonly Row[];
  readonly others: readonly Row[];
}
export interface Cover {
  readonly away?: { readonly until?: CalendarDate; readonly by?: string };
  readonly coveringFor: readonly { readonly name: string; readonly until?: CalendarDate }[];
}
interface Row {
  /** Where somebody reads for several schools. */
  readonly place: string | undefined;
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

export function listView({ disclosures, adultIds, places, cover, now, done }: {
  readonly disclosures: readonly Disclosure[];
  readonly adultIds: readonly string[];
  readonly places: ReadonlyMap<string, string>;
  readonly cover: Cover;
  readonly now: Instant;
  readonly done: string | undefined;
}): ListView {
  const rows = disclosures.map((disclosure) => {
    const standing = standingOf(disclosure, adultIds);
    return { unread: standing === 'unread', row: rowOf(disclosure, standing, places.size > 1 ? places.get(disclosure.setting) : undefined, now) };
  });
  return {
    place: [...places.values()].join(', ') || undefined, notes: notesOf(cover, now), done,
    unread: rows.filter(({ unread }) => unread).map(({ row }) => row),
    others: rows.filter(({ unread }) => !unread).map(({ row }) => row),
  };
}

function notesOf({ away, coveringFor }: Cover, now: Instant): readonly string[] {
  const until = (date: CalendarDate | undefined) => (date === undefined ? 'until further notice' : `until ${sayRecentDay(date, londonDateOf(now), english.calendar)}`);
  return [
    ...(away ? [`You are recorded as away ${until(away.until)}, so nothing is sent to you and nothing can be opened. ${away.by ? `${away.by} covers for you.` : 'Nobody is named as your cover: the next person in line is asked.'} If this is wrong, ask whoever keeps the contacts.`] : []),
    ...coveringFor.map(({ name, until: date }) => `You are covering for ${name} ${until(date)}.`),
  ];
}

function rowOf(disclosure: Disclosure, standing: ListStanding, place: string | undefined, now: Instant): Row {
  const minutes = minutesToOpening(disclosure.deadlineAt, now);
  const today = londonDateOf(now);
  const say = (at: Instant) => `${sayTime(at)} on ${sayRecentDay(londonDateOf(at), today, english.calendar)}`;
  return {
    place,
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
