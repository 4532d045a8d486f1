import type { BankHoliday, BankHolidayFeed } from '../types.ts';

/**
 * Bank holidays worked out from the rules that have held since 1978, for any run of years without a proclaimed extra day.
 * Titles, notes and bunting are written as the gov.uk feed writes them; a test holds the result against the real feed.
 */
export function bankHolidayFeed(fromYear: number, toYear: number): BankHolidayFeed {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i);
  const division = (name: string, ofYear: (year: number) => BankHoliday[]) => ({ division: name, events: years.flatMap((year) => ofYear(year).sort((a, b) => (a.date < b.date ? -1 : 1))) });
  return {
    'england-and-wales': division('england-and-wales', (year) => [...common(year), easterMonday(year), lastMondayOfAugust(year), ...newYear(year, false), ...christmas(year)]),
    scotland: division('scotland', (year) => [
      ...common(year), ...newYear(year, true), holiday('Summer bank holiday', monday(year, 8, 1)), ...substituted([['St Andrew’s Day', day(year, 11, 30), true]]), ...christmas(year),
    ]),
    'northern-ireland': division('northern-ireland', (year) => [
      ...common(year), easterMonday(year), lastMondayOfAugust(year), ...newYear(year, false), ...christmas(year),
      ...substituted([['St Patrick’s Day', day(year, 3, 17), true]]), ...substituted([['Battle of the Boyne (Orangemen’s Day)', day(year, 7, 12), false]]),
    ]),
  };
}

const dayMs = 86_400_000;
const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date);
const weekday = (at: number): number => new Date(at).getUTCDay();
const isWeekend = (at: number): boolean => weekday(at) === 0 || weekday(at) === 6;
/** The first Monday on or after the date. */
const monday = (year: number, month: number, date: number): number => {
  const from = day(year, month, date);
  return from + ((8 - weekday(from)) % 7) * dayMs;
};

function holiday(title: string, at: number, notes = '', bunting = true): BankHoliday {
  return { title, date: new Date(at).toISOString().slice(0, 10), notes, bunting };
}

function common(year: number): BankHoliday[] {
  return [
    holiday('Good Friday', easterSunday(year) - 2 * dayMs, '', false),
    holiday('Early May bank holiday', monday(year, 5, 1)),
    holiday('Spring bank holiday', monday(year, 5, 25)),
  ];
}
const easterMonday = (year: number): BankHoliday => holiday('Easter Monday', easterSunday(year) + dayMs);
const lastMondayOfAugust = (year: number): BankHoliday => holiday('Summer bank holiday', monday(year, 8, 25));

function newYear(year: number, second: boolean): BankHoliday[] {
  const days: [string, number, boolean][] = [['New Year’s Day', day(year, 1, 1), true]];
  if (second) days.push(['2nd January', day(year, 1, 2), true]);
  return substituted(days);
}
function christmas(year: number): BankHoliday[] {
  return substituted([['Christmas Day', day(year, 12, 25), true], ['Boxing Day', day(year, 12, 26), true]]);
}

/** A day that falls on a weekend is kept on the next weekday that is not taken already. */
function substituted(days: readonly [string, number, boolean][]): BankHoliday[] {
  const taken = new Set(days.filter(([, at]) => !isWeekend(at)).map(([, at]) => at));
  return days.map(([title, at, bunting]) => {
    if (!isWeekend(at)) return holiday(title, at, '', bunting);
    let next = at;
    while (isWeekend(next) || taken.has(next)) next += dayMs;
    taken.add(next);
    return holiday(title, next, 'Substitute day', bunting);
  });
}

/** Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31), date = ((h + l - 7 * m + 114) % 31) + 1;
  return day(year, month, date);
}
