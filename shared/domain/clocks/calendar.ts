import type { NotificationPolicy } from '../../policy/policy-pack.ts';
import type { CalendarDate } from '../time.ts';
import { isWeekday, plusDays, type TimeOfDay } from './london-time.ts';

/** First and last day of a term, both included. */
export interface Term {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** What is known of a school's own hours and days. All but its authority may be missing. */
export interface SchoolCalendar {
  /** Local authority code. */
  readonly authority: string;
  /** Whose bank holidays it keeps, as gov.uk names them; england-and-wales unless given. */
  readonly division?: string | undefined;
  readonly opens?: TimeOfDay | undefined;
  readonly closes?: TimeOfDay | undefined;
  /** Days on which the adults are in and the children are not. */
  readonly insetDays?: readonly CalendarDate[] | undefined;
  /** Its own terms; an empty list is the same as none. */
  readonly terms?: readonly Term[] | undefined;
  /** Days on which it is shut without warning, for snow or a burst pipe: nobody is in. */
  readonly closures?: readonly CalendarDate[] | undefined;
}

/** All that the clocks need of one setting. Treat it as frozen: what is worked out from it is kept with the object. */
export interface SettingCalendar {
  readonly school: SchoolCalendar;
  /** The authority's terms, used where the school has none; empty if it has none either. */
  readonly authorityTerms: readonly Term[];
  /** Bank holidays of the school's division. */
  readonly bankHolidays: readonly CalendarDate[];
}

export const DEFAULT_DIVISION = 'england-and-wales';

/** Where no school is known yet, or a child has none: the default hours and the home authority's days. */
export function calendarWithoutSchool(authority: string, authorityTerms: readonly Term[], bankHolidays: readonly CalendarDate[]): SettingCalendar {
  return { school: { authority }, authorityTerms, bankHolidays };
}

interface Days {
  readonly afterDays: number;
  readonly bankHolidays: ReadonlySet<CalendarDate>;
  readonly insetDays: ReadonlySet<CalendarDate>;
  readonly closures: ReadonlySet<CalendarDate>;
  readonly terms: readonly Term[];
  /** First and last date on which the terms count as known; '' where there are none. */
  readonly knownFrom: CalendarDate;
  readonly knownTo: CalendarDate;
}

const worked = new WeakMap<SettingCalendar, Days>();

function daysOf(calendar: SettingCalendar, { unknownCalendarAfterDays: afterDays }: NotificationPolicy): Days {
  const before = worked.get(calendar);
  if (before?.afterDays === afterDays) return before;
  const { school, authorityTerms, bankHolidays } = calendar;
  const terms = school.terms && school.terms.length > 0 ? school.terms : authorityTerms;
  // Terms come in any order.
  const first = terms.map(({ start }) => start).sort()[0];
  const last = terms.map(({ end }) => end).sort().at(-1);
  const days: Days = {
    afterDays,
    bankHolidays: new Set(bankHolidays),
    insetDays: new Set(school.insetDays),
    closures: new Set(school.closures),
    terms,
    knownFrom: first === undefined ? '' : plusDays(first, -afterDays),
    knownTo: last === undefined ? '' : plusDays(last, afterDays),
  };
  worked.set(calendar, days);
  return days;
}

/**
 * Whether a date lies in a term. Not known where there are no terms, and on dates more than `unknownCalendarAfterDays`
 * days beyond either end of all of them: a calendar that ended in July says nothing of October.
 */
export function termTime(date: CalendarDate, calendar: SettingCalendar, policy: NotificationPolicy): 'in-term' | 'between-terms' | 'not-known' {
  const { terms, knownFrom, knownTo } = daysOf(calendar, policy);
  if (date < knownFrom || date > knownTo) return 'not-known';
  return terms.some(({ start, end }) => start <= date && date <= end) ? 'in-term' : 'between-terms';
}

/** Monday to Friday, no bank holiday, not shut. */
function isWorkingDay(date: CalendarDate, calendar: SettingCalendar, policy: NotificationPolicy): boolean {
  const { bankHolidays, closures } = daysOf(calendar, policy);
  return isWeekday(date) && !bankHolidays.has(date) && !closures.has(date);
}

/** Whether the children are expected: a working day that is no INSET day and lies in a term; where terms are not known, every such day. */
export function isSchoolDay(date: CalendarDate, calendar: SettingCalendar, policy: NotificationPolicy): boolean {
  return isWorkingDay(date, calendar, policy) && !daysOf(calendar, policy).insetDays.has(date) && termTime(date, calendar, policy) !== 'between-terms';
}

/** Whether the adults are in: a school day or an INSET day, which often falls just outside a term. */
export function adultsAreIn(date: CalendarDate, calendar: SettingCalendar, policy: NotificationPolicy): boolean {
  return isWorkingDay(date, calendar, policy) && (daysOf(calendar, policy).insetDays.has(date) || termTime(date, calendar, policy) !== 'between-terms');
}

/** The school's hours, each by the pack's default where it gave none. */
export function hoursOf(calendar: SettingCalendar, policy: NotificationPolicy): { readonly opens: TimeOfDay; readonly closes: TimeOfDay } {
  const { opens, closes } = calendar.school;
  return { opens: opens ?? policy.defaultSchoolHours.opens, closes: closes ?? policy.defaultSchoolHours.closes };
}
