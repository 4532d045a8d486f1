import type { CallForecast } from '../../../../shared/domain/duty/forecast-calls.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import { minutesToOpening } from '../../../../shared/domain/portal/order-of-list.ts';
import { sayRecentDay } from '../../../../shared/domain/notification/words/say-time.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import type { PortalRole } from '../../../../shared/ports/directory.ts';
import { href, mayUse, paths } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { type Deadline, sayDeadline, sayWhen } from './clock-words.ts';
import type { Incomplete, Unread } from './morning.ts';
import { queuesOf } from './task-words.ts';

export interface HomeView {
  readonly total: number;
  /** The minute that the page shows: what has come since is not on it. */
  readonly asAt: string;
  readonly againHref: string;
  readonly overdue: number;
  readonly queues: readonly { readonly text: string; readonly does: string; readonly href: string; readonly count: number; readonly first: Deadline | undefined }[];
  /** The next school to open of those still to be told; undefined where there is none. */
  readonly next: Deadline | undefined;
  readonly forecast: readonly string[];
  readonly phonesHref: string;
  readonly callListHref: string;
  /** For whoever is outside the restricted group. */
  readonly breakGlassHref: string | undefined;
  readonly ledgerHref: string;
}

const queues = [
  { id: 'phone', text: 'Telephone', does: 'Schools to ring: unread, or nobody could be told by email' },
  { id: 'reviews', text: 'Reviews', does: 'Which child, which school, or where to send it' },
  { id: 'holds', text: 'Holds', does: 'Stopped until a person decides' },
  { id: 'words', text: 'Words', does: 'Summaries and children\'s words that may identify somebody' },
  { id: 'refused', text: 'Refused events', does: 'Reports that the force has to send again' },
  { id: 'counts', text: 'Counts', does: 'The force\'s count and the ledger differ' },
  { id: 'questions', text: 'Questions', does: 'Schools that ask, by the time at which they open or close' },
  { id: 'exports', text: 'Exports', does: 'Copies of the ledger that wait for a second person, or to be taken' },
  { id: 'bounces', text: 'Bounces', does: 'Emails to key adults that did not arrive' },
  { id: 'recalls', text: 'Recalls', does: 'Withdrawn after somebody at a school had read them' },
  { id: 'breaches', text: 'Breaches', does: 'A wrong school read it: recall, safety, and the regulator\'s clock' },
  { id: 'notices', text: 'Notices', does: 'Key adults passed over, and children absent this morning' },
] as const;

export function homeView({ tasks, now, forecast, people, reckonedBy, minutesPerChild, openings, role, unread, incomplete, speech }: {
  readonly tasks: readonly Task[];
  readonly now: Instant;
  readonly forecast: CallForecast;
  readonly people: number;
  /** Where the number of people comes from, and of which day it is. */
  readonly reckonedBy: { readonly by: 'record' | 'policy'; readonly day: CalendarDate };
  readonly minutesPerChild: number;
  readonly role: PortalRole;
  readonly unread: readonly Unread[];
  readonly incomplete: readonly Incomplete[];
  /** Of the schools still to be told. */
  readonly openings: readonly Instant[];
  readonly speech: Speech;
}): HomeView {
  const { say } = speech;
  const next = openings.filter((at) => at > now).toSorted()[0];
  return {
    total: tasks.length, asAt: sayWhen(now, now, speech), againHref: href('desk'),
    overdue: tasks.filter(({ supervisorAt }) => supervisorAt <= now).length,
    queues: [unreadCard(unread, now, speech), ...queues.map(({ id, text, does }) => {
      const mine = tasks.filter((task) => queuesOf(task).includes(id));
      const deadlines = mine.flatMap(({ deadlineAt }) => (deadlineAt ? [deadlineAt] : [])).sort();
      const second = mine.filter(({ proposal }) => proposal !== undefined).length;
      const said = second === 0 ? say(does) : second === 1 ? say('{what}. One needs a second person', { what: say(does) }) : say('{what}. {count} need a second person', { what: say(does), count: second });
      return { text: say(text), does: said, href: href(id), count: mine.length, first: deadlines[0] ? sayDeadline(deadlines[0], now, speech) : undefined };
    }), gapsCard(incomplete, say)],
    next: next === undefined ? undefined : sayDeadline(next, now, speech),
    forecast: [...forecastWords(forecast, people, minutesPerChild, now, speech), ...(forecast.settings === 0 ? [] : [reckonedWords(reckonedBy, now, speech)])],
    phonesHref: href('phones'),
    callListHref: href('callList'), breakGlassHref: mayUse(paths.breakGlass, role) ? href('breakGlass') : undefined, ledgerHref: href('ledger'),
  };
}

/** Told and not read, by the time that is left. */
function unreadCard(unread: readonly Unread[], now: Instant, speech: Speech): HomeView['queues'][number] {
  const { say } = speech;
  const left = unread.map(({ deadlineAt }) => minutesToOpening(deadlineAt, now)).filter((minutes) => minutes !== undefined);
  const within = (from: number, to: number) => left.filter((minutes) => minutes >= from && minutes < to).length;
  const bands = [[within(-Infinity, 0), '{count} where school has opened'], [within(0, 60), '{count} within the hour'], [within(60, 180), '{count} within three hours']] as const;
  const said = bands.filter(([count]) => count > 0).map(([count, words]) => say(words, { count }));
  const [first] = unread.flatMap(({ deadlineAt }) => deadlineAt ?? []);
  return { text: say('Not read yet'), does: said.length === 0 ? say('Released, and nobody has read it') : say('Released and not read: {which}', { which: said.join(', ') }), href: href('unread'), count: unread.length, first: first ? sayDeadline(first, now, speech) : undefined };
}

/** Quality gaps: they delay nothing, and the officer is chased. */
function gapsCard(incomplete: readonly Incomplete[], say: Speech['say']): HomeView['queues'][number] {
  const required = incomplete.filter(({ gaps }) => gaps.required.length > 0).length;
  return { text: say('Not recorded'), does: required === 0 ? say('Open children of whom the officer left out what is asked for') : say('Open children of whom the officer left something out; of {count} what the policy requires', { count: required }), href: href('incomplete'), count: incomplete.length, first: undefined };
}

/** Whether somebody recorded who telephones, or the policy's number stands in. */
function reckonedWords({ by, day }: { readonly by: 'record' | 'policy'; readonly day: CalendarDate }, now: Instant, { say, page }: Speech): string {
  const when = sayRecentDay(day, londonDateOf(now), page.calendar);
  return say(by === 'record' ? 'The number of people is as recorded for {day}.' : 'The number of people is the policy\'s: nobody has recorded who is at the phones on {day}.', { day: when });
}

/** The worst that the morning can be, and whether there are enough people for it. */
function forecastWords({ settings, children, from, until, late, peopleNeeded }: CallForecast, people: number, minutesPerChild: number, now: Instant, speech: Speech): readonly string[] {
  const { say } = speech;
  if (settings === 0 || !from || !until) return [say('Nobody is left to ring.')];
  const places = settings === 1 ? say('one school or authority') : say('{count} schools and authorities', { count: settings });
  const whom = children === 1 ? say('one child') : say('{count} children', { count: children });
  const desk = people === 1 ? say('one person') : say('{count} people', { count: people });
  return [
    say('If nobody else reads, {places} would have to be rung, about {whom}, from {when}.', { places, whom, when: sayWhen(from, now, speech) }),
    say('With {people} and {minutes} minutes for each child the last call would end {when}.', { people: desk, minutes: minutesPerChild, when: sayWhen(until, now, speech) }),
    late === 0 ? say('Every school would be told before it opens.') : [
      late === 1 ? say('One school would open before the call had ended.') : say('{count} schools would open before the call had ended.', { count: late }),
      peopleNeeded === undefined ? say('No number of people would be enough now: ring the nearest openings first.') : say('With {count} people none would.', { count: peopleNeeded }),
    ].join(' '),
  ];
}
