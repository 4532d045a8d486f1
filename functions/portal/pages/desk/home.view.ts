import type { CallForecast } from '../../../../shared/domain/duty/forecast-calls.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import { minutesToOpening } from '../../../../shared/domain/portal/order-of-list.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { PortalRole } from '../../../../shared/ports/directory.ts';
import { href, mayUse, paths } from '../../paths.ts';
import { type Deadline, sayDeadline, sayWhen } from './clock-words.ts';
import type { Incomplete, Unread } from './morning.ts';
import { queuesOf } from './task-words.ts';

export interface HomeView {
  readonly total: number;
  readonly overdue: number;
  readonly queues: readonly { readonly text: string; readonly does: string; readonly href: string; readonly count: number; readonly first: Deadline | undefined }[];
  /** The next school to open of those still to be told; undefined where there is none. */
  readonly next: Deadline | undefined;
  readonly forecast: readonly string[];
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

export function homeView({ tasks, now, forecast, people, minutesPerChild, openings, role, unread, incomplete }: {
  readonly tasks: readonly Task[];
  readonly now: Instant;
  readonly forecast: CallForecast;
  readonly people: number;
  readonly minutesPerChild: number;
  readonly role: PortalRole;
  readonly unread: readonly Unread[];
  readonly incomplete: readonly Incomplete[];
  /** Of the schools still to be told. */
  readonly openings: readonly Instant[];
}): HomeView {
  const next = openings.filter((at) => at > now).toSorted()[0];
  return {
    total: tasks.length,
    overdue: tasks.filter(({ supervisorAt }) => supervisorAt <= now).length,
    queues: [unreadCard(unread, now), ...queues.map(({ id, text, does }) => {
      const mine = tasks.filter((task) => queuesOf(task).includes(id));
      const deadlines = mine.flatMap(({ deadlineAt }) => (deadlineAt ? [deadlineAt] : [])).sort();
      const second = mine.filter(({ proposal }) => proposal !== undefined).length;
      return { text, does: second === 0 ? does : `${does}. ${second === 1 ? 'One needs' : `${second} need`} a second person`, href: href(id), count: mine.length, first: deadlines[0] ? sayDeadline(deadlines[0], now) : undefined };
    }), gapsCard(incomplete)],
    next: next === undefined ? undefined : sayDeadline(next, now),
    forecast: forecastWords(forecast, people, minutesPerChild, now),
    callListHref: href('callList'), breakGlassHref: mayUse(paths.breakGlass, role) ? href('breakGlass') : undefined, ledgerHref: href('ledger'),
  };
}

/** Told and not read, by the time that is left. */
function unreadCard(unread: readonly Unread[], now: Instant): HomeView['queues'][number] {
  const left = unread.map(({ deadlineAt }) => minutesToOpening(deadlineAt, now)).filter((minutes) => minutes !== undefined);
  const within = (from: number, to: number) => left.filter((minutes) => minutes >= from && minutes < to).length;
  const bands = [[within(-Infinity, 0), 'where school has opened'], [within(0, 60), 'within the hour'], [within(60, 180), 'within three hours']] as const;
  const said = bands.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const [first] = unread.flatMap(({ deadlineAt }) => deadlineAt ?? []);
  return { text: 'Not read yet', does: said.length === 0 ? 'Released, and nobody has read it' : `Released and not read: ${said.join(', ')}`, href: href('unread'), count: unread.length, first: first ? sayDeadline(first, now) : undefined };
}

/** Quality gaps: they delay nothing, and the officer is chased. */
function gapsCard(incomplete: readonly Incomplete[]): HomeView['queues'][number] {
  const required = incomplete.filter(({ gaps }) => gaps.required.length > 0).length;
  return { text: 'Not recorded', does: required === 0 ? 'Open children of whom the officer left out what is asked for' : `Open children of whom the officer left something out; of ${required} what the policy requires`, href: href('incomplete'), count: incomplete.length, first: undefined };
}

/** The worst that the morning can be, and whether there are enough people for it. */
function forecastWords({ settings, children, from, until, late, peopleNeeded }: CallForecast, people: number, minutesPerChild: number, now: Instant): readonly string[] {
  if (settings === 0 || !from || !until) return ['Nobody is left to ring.'];
  const places = settings === 1 ? 'one school or authority' : `${settings} schools and authorities`;
  const whom = children === 1 ? 'one child' : `${children} children`;
  const desk = people === 1 ? 'one person' : `${people} people`;
  return [
    `If nobody else reads, ${places} would have to be rung, about ${whom}, from ${sayWhen(from, now)}.`,
    `With ${desk} and ${minutesPerChild} minutes for each child the last call would end ${sayWhen(until, now)}.`,
    late === 0 ? 'Every school would be told before it opens.'
      : `${late === 1 ? 'One school' : `${late} schools`} would open before the call had ended. ${peopleNeeded === undefined ? 'No number of people would be enough now: ring the nearest openings first.' : `With ${peopleNeeded} people none would.`}`,
  ];
}
