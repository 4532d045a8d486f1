import type { SettingCalendar } from '../../../shared/domain/clocks/calendar.ts';
import { nextOpening } from '../../../shared/domain/clocks/openings.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { seeded } from '../../functions/a-rig.ts';
import type { Row } from '../row.ts';

const dayMs = 86_400_000;
const england = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30'];
const terms = [
  { start: '2026-09-02', end: '2026-10-23' }, { start: '2026-11-02', end: '2026-12-18' }, { start: '2027-01-04', end: '2027-02-12' },
  { start: '2027-02-22', end: '2027-03-25' }, { start: '2027-04-12', end: '2027-05-28' }, { start: '2027-06-07', end: '2027-07-21' },
];
const welsh = [{ start: '2026-09-01', end: '2026-10-23' }, { start: '2026-11-02', end: '2026-12-18' }, { start: '2027-01-04', end: '2027-02-12' }, { start: '2027-02-22', end: '2027-03-19' }, { start: '2027-04-05', end: '2027-05-28' }, { start: '2027-06-07', end: '2027-07-20' }];

/**
 * Row 23: the next opening of a school, held against an answer worked out another way: day by day in the machine's own London time,
 * with no code of the product's.
 */
export const nextSchoolDay: Row = {
  row: 23, scenario: 'calendar fixtures: bank holidays, INSET, England and Wales, closures, 07:59 on a Monday', pass: 'the next school day is right in every one',
  async play(size, seed) {
    const fixtures = size === 'full' ? 20_000 : 300;
    const chance = seeded(seed);
    const policy = policyOf('cheshire').notification;
    const missed: string[] = [];
    for (let n = 0; n < fixtures; n += 1) {
      const own = chance() < 0.5 ? terms : welsh;
      const opens = ['08:00', '08:30', '08:45', '09:10'][Math.floor(chance() * 4)] ?? '08:45';
      const oddDays = (most: number): string[] => Array.from({ length: Math.floor(chance() * most) }, () => dateIn(own, chance));
      const calendar: SettingCalendar = { school: { authority: '896', opens, closes: '15:30', insetDays: oddDays(6), closures: oddDays(3), ...(chance() < 0.5 ? { terms: own } : {}) }, authorityTerms: own, bankHolidays: england };
      const after = n % 5 === 0 ? monday0759(own, chance) : new Date(Date.parse(`${dateIn(own, chance)}T00:00:00Z`) + Math.floor(chance() * dayMs)).toISOString().slice(0, 19) + 'Z';
      const said = nextOpening(after, calendar, policy);
      const right = byHand(after, calendar, own, opens);
      if (said !== right) missed.push(`${after}, opening ${opens}: said ${said ?? 'never'}, is ${right ?? 'never'}`);
    }
    return { figures: { fixtures, wrong: missed.length }, missed: missed.slice(0, 5) };
  },
};

function dateIn(own: typeof terms, chance: () => number): string {
  const term = own[Math.floor(chance() * (own.length - 1))];
  const from = Date.parse(`${term?.start ?? '2026-09-02'}T00:00:00Z`);
  return new Date(from + Math.floor(chance() * 60) * dayMs).toISOString().slice(0, 10);
}

function monday0759(own: typeof terms, chance: () => number): string {
  let at = Date.parse(`${dateIn(own, chance)}T07:59:00Z`);
  while (new Date(at).getUTCDay() !== 1) at += dayMs;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

const inLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** The machine's own clock for London: what a time there is in UTC, tried both ways. */
function inUtc(date: string, time: string): string {
  for (const hours of [0, 1]) {
    const at = new Date(Date.parse(`${date}T${time}:00Z`) - hours * 3_600_000);
    const shown = inLondon.format(at);
    const [day = '', clock = ''] = shown.split(', ');
    if (clock === time && day.split('/').toReversed().join('-') === date) return `${at.toISOString().slice(0, 19)}Z`;
  }
  throw new Error(`${date} ${time} is no time in London`);
}

function byHand(after: string, { school, bankHolidays }: SettingCalendar, own: typeof terms, opens: string): string | null {
  const last = Date.parse(`${own.at(-1)?.end ?? ''}T00:00:00Z`);
  for (let day = Date.parse(`${after.slice(0, 10)}T00:00:00Z`) - dayMs; day <= last; day += dayMs) {
    const date = new Date(day).toISOString().slice(0, 10);
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6 || bankHolidays.includes(date) || school.insetDays?.includes(date) || school.closures?.includes(date)) continue;
    if (!own.some(({ start, end }) => start <= date && date <= end)) continue;
    const opening = inUtc(date, opens);
    if (opening > after) return opening;
  }
  return null;
}
