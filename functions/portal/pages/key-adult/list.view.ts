import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { sayRecentDay, sayTime } from '../../../../shared/domain/notification/words/say-time.ts';
import { inFamilies, isToRead, minutesToOpening, standingOf, type ListStanding } from '../../../../shared/domain/portal/order-of-list.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';

export interface ListView {
  readonly place: string | undefined;
  readonly notes: readonly string[];
  /** What they read and should not have: to be deleted, and named by nothing but when it came. */
  readonly takenBack: readonly { readonly href: string; readonly arrived: string }[];
  readonly done: string | undefined;
  readonly unread: readonly Family[];
  readonly unreadCount: number;
  readonly others: readonly Family[];
  /** What has been read before: where it is, or where one is in it. */
  readonly earlier: { readonly here: boolean; readonly where: string; readonly newer?: string; readonly older?: string; readonly text: string } | undefined;
}
/** Brothers and sisters at one school, told of together. */
interface Family {
  /** "2 children of one family"; absent for a child alone. */
  readonly caption: string | undefined;
  readonly rows: readonly Row[];
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
  changed: { text: 'Changed since you read it', classes: 'govuk-tag--red' },
  read: { text: 'You opened it', classes: 'govuk-tag--blue' },
  'read-by-colleague': { text: 'Read by a colleague', classes: 'govuk-tag--blue' },
  acknowledged: { text: 'Acknowledged', classes: 'govuk-tag--green' },
  withdrawn: { text: 'Withdrawn', classes: 'govuk-tag--grey' },
};

export function listView({ disclosures, known, paging, adultIds, places, cover, takenBack, now, done, speech }: {
  readonly disclosures: readonly Disclosure[];
  /** All that they were alerted to, earlier versions too. */
  readonly known: readonly Disclosure[];
  /** `page` 0: the list of today. */
  readonly paging: { readonly page: number; readonly pages: number; readonly count: number };
  readonly adultIds: readonly string[];
  readonly places: ReadonlyMap<string, string>;
  readonly cover: Cover;
  readonly takenBack: readonly Disclosure[];
  readonly now: Instant;
  readonly done: string | undefined;
  readonly speech: Speech;
}): ListView {
  const families = inFamilies(disclosures, adultIds, known).map((family) => ({
    unread: family.some((disclosure) => isToRead(standingOf(disclosure, adultIds, known))),
    caption: family.length > 1 ? speech.say('{count} children of one family', { count: family.length }) : undefined,
    rows: family.map((disclosure) => rowOf(disclosure, standingOf(disclosure, adultIds, known), places.size > 1 ? places.get(disclosure.setting) : undefined, now, speech)),
  }));
  return {
    place: [...places.values()].join(', ') || undefined, notes: notesOf(cover, now, speech), done,
    takenBack: takenBack.map(({ disclosureId, releasedAt }) => ({
      href: href('takenBack', { disclosure: disclosureId }),
      arrived: releasedAt ? speech.say('Came at {time} on {day}', { time: sayTime(releasedAt), day: sayRecentDay(londonDateOf(releasedAt), londonDateOf(now), speech.page.calendar) }) : '',
    })),
    unread: families.filter(({ unread }) => unread), unreadCount: families.filter(({ unread }) => unread).reduce((sum, { rows }) => sum + rows.length, 0),
    others: families.filter(({ unread }) => !unread), earlier: earlierOf(paging, speech),
  };
}

function earlierOf({ page, pages, count }: { readonly page: number; readonly pages: number; readonly count: number }, { say }: Speech): ListView['earlier'] {
  if (count === 0) return undefined;
  const at = (number: number) => `${href('list')}?earlier=${number}`;
  return {
    here: page > 0, text: say('Earlier notifications ({count})', { count }), where: page > 0 ? say('Page {number} of {count}', { number: page, count: pages }) : '',
    ...(page > 0 ? { newer: page === 1 ? href('list') : at(page - 1) } : {}), ...(page < pages ? { older: at(page + 1) } : {}),
  };
}

function notesOf({ away, coveringFor }: Cover, now: Instant, { say, page }: Speech): readonly string[] {
  const until = (date: CalendarDate | undefined) => (date === undefined ? say('until further notice') : say('until {day}', { day: sayRecentDay(date, londonDateOf(now), page.calendar) }));
  return [
    ...(away ? [[
      say('You are recorded as away {until}, so nothing is sent to you and nothing can be opened.', { until: until(away.until) }),
      away.by ? say('{name} covers for you.', { name: away.by }) : say('Nobody is named as your cover: the next person in line is asked.'),
      say('If this is wrong, ask whoever keeps the contacts.'),
    ].join(' ')] : []),
    ...coveringFor.map(({ name, until: date }) => say('You are covering for {name} {until}.', { name, until: until(date) })),
  ];
}

function rowOf(disclosure: Disclosure, standing: ListStanding, place: string | undefined, now: Instant, { say, page }: Speech): Row {
  const minutes = minutesToOpening(disclosure.deadlineAt, now);
  const today = londonDateOf(now);
  const values = (at: Instant) => ({ time: sayTime(at), day: sayRecentDay(londonDateOf(at), today, page.calendar) });
  return {
    place,
    href: href('notification', { disclosure: disclosure.disclosureId }),
    name: disclosure.content.child.fullName,
    tag: { ...tags[standing], text: say(tags[standing].text) },
    opening: disclosure.deadlineAt === null || minutes === undefined ? say('No opening is known') : minutes < 0 ? say('Opened at {time} on {day}', values(disclosure.deadlineAt)) : say('Opens in {span}, at {time} on {day}', { span: span(minutes, say), ...values(disclosure.deadlineAt) }),
    urgent: isToRead(standing) && minutes !== undefined && minutes < 60,
    arrived: disclosure.releasedAt ? say('Came at {time} on {day}', values(disclosure.releasedAt)) : '',
  };
}

/** A span in words, rounded down. */
export function span(minutes: number, say: Speech['say']): string {
  if (minutes < 1) return say('less than a minute');
  if (minutes < 120) return minutes === 1 ? say('1 minute') : say('{count} minutes', { count: minutes });
  if (minutes < 48 * 60) return say('{count} hours', { count: Math.floor(minutes / 60) });
  return say('{count} days', { count: Math.floor(minutes / (24 * 60)) });
}
