import { type Chance, chanceOf } from '../chance.ts';
import type { BankHolidayFeed, Calendars, SchoolCalendar, Term, WorldSchool } from '../types.ts';
import { bankHolidayFeed } from './bank-holidays.ts';
import { termDates } from './term-dates.ts';

/** The feed that ships: 2025 to 2028. */
export const shippedBankHolidays: BankHolidayFeed = bankHolidayFeed(2025, 2028);

const hours: readonly (readonly [string, string])[] = [['08:30', '15:00'], ['08:40', '15:15'], ['08:50', '15:20'], ['08:55', '15:25'], ['09:00', '15:30'], ['08:35', '15:05']];

/**
 * Calendars for the open schools: every one names its authority; about half have INSET days, a third their own hours, and
 * an independent school its own shorter terms.
 */
export function makeCalendars(schools: readonly WorldSchool[], seed: number, bankHolidays: BankHolidayFeed = shippedBankHolidays): Calendars {
  const entries = schools.filter((school) => school.status === 1 || school.status === 3).map((school) => [school.urn, calendarOf(school, chanceOf(seed, `calendar/${school.urn}`))] as const);
  return { bankHolidays, authorities: termDates, schools: Object.fromEntries(entries) };
}

function calendarOf(school: WorldSchool, chance: Chance): SchoolCalendar {
  const terms = termDates[school.authority]?.terms ?? [];
  const own = chance.happens(0.33) ? chance.pick(hours) : undefined;
  return {
    authority: school.authority,
    division: 'england-and-wales',
    ...(own ? { opens: own[0], closes: own[1] } : {}),
    ...(!school.independent && terms.length > 0 && chance.happens(0.55) ? { insetDays: insetDays(terms, chance) } : {}),
    ...(school.independent ? { terms: terms.map(shorter) } : {}),
  };
}

/** The first day of term in autumn, as most do, and one to four odd days beside a half-term. */
function insetDays(terms: readonly Term[], chance: Chance): string[] {
  const edges = terms.flatMap((term) => (term.start.slice(5, 7) === '09' ? [term.start] : [chance.pick([term.start, term.end])]));
  const firsts = edges.filter((date) => date.slice(5, 7) === '09');
  return [...new Set([...firsts, ...chance.sample(edges, chance.between(1, 4))])].sort();
}

function shorter(term: Term): Term {
  return term.end.slice(5, 7) === '07' ? { start: term.start, end: `${term.end.slice(0, 8)}09` } : term;
}
