import type { BoardDay } from '../../shared/domain/board/board-day.ts';
import { countDay } from '../../shared/domain/board/count-day.ts';
import { closingIfOpen } from '../../shared/domain/clocks/openings.ts';
import { londonDateOf, londonInstant, plusDays } from '../../shared/domain/clocks/london-time.ts';
import type { IdvaCase } from '../../shared/domain/cases/idva/idva-case.ts';
import type { Duty, SettingDuty } from '../../shared/domain/duty/duty.ts';
import type { Judgement } from '../../shared/domain/risk/judgement.ts';
import { settingKey } from '../../shared/domain/setting.ts';
import type { CalendarDate, Instant } from '../../shared/domain/time.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { CaseBook } from '../../shared/ports/case-book.ts';
import type { Directory, SettingCalendar } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { Judgements } from '../../shared/ports/judgements.ts';

export interface CountDeps {
  readonly book: Pick<DutyBook, 'dutiesFirstSent' | 'eventsBetween' | 'labelledPairs'>;
  readonly judgements: Pick<Judgements, 'ofDay' | 'ofVictim'>;
  readonly cases: Pick<CaseBook, 'live' | 'closedIn'>;
  readonly directory: Pick<Directory, 'school' | 'authority' | 'calendar'>;
  readonly policyOf: (force: string) => PolicyPack;
}

/** How far back the incident before one of high grade is looked for: incidents of the same person since then are passed over. */
const incidentsLookedThrough = 50;

/** Counts these days of a force again from the ledger, the judgements and the casework. Reads each day's duties and incidents once, and each school, authority, month of cases and month of reviews once. */
export async function countDays(force: string, days: readonly CalendarDate[], now: Instant, deps: CountDeps): Promise<readonly BoardDay[]> {
  const places = placesOf(deps);
  const months = [...new Set(days.flatMap((day) => [day, plusDays(day, -1), plusDays(day, 1)]).map((day) => day.slice(0, 7)))].filter((month) => month <= now.slice(0, 7));
  const first = months.toSorted()[0] ?? now.slice(0, 7);
  const cases = await idvaCases(force, monthsFrom(first, now.slice(0, 7)), deps);
  const labels = (await Promise.all(months.map((month) => deps.book.labelledPairs(force, month)))).flat();
  const counted: BoardDay[] = [];
  for (const day of days) {
    const duties = await dutiesOf(force, day, deps);
    const settings = duties.flatMap((duty) => Object.values(duty.settings));
    for (const setting of settings) await places.learn(setting);
    const { notification } = deps.policyOf(force);
    const incidents = await Promise.all((await deps.judgements.ofDay(force, day)).map(async (judgement) => ({ ...countedOf(judgement), before: await gradeBefore(judgement, deps) })));
    counted.push(countDay({
      force, day, madeAt: now, duties, incidents, authorityOf: places.authorityOf,
      closesAt: (setting) => {
        const calendar = setting.clocks.homeTime ? places.calendarOf(setting) : undefined;
        return calendar ? closingIfOpen(setting.releasedAt ?? setting.clocks.releaseAt, calendar, notification) : null;
      },
      cases: cases.filter(({ openedAt }) => londonDateOf(openedAt) === day),
      support: (await deps.book.eventsBetween(force, londonInstant(day, '00:00'), londonInstant(plusDays(day, 1), '00:00'))).flatMap((event) => (event.kind === 'support-given' ? [event.support] : [])),
      labels: labels.filter(({ decidedAt }) => londonDateOf(decidedAt) === day),
    }));
  }
  return counted;
}

async function dutiesOf(force: string, day: CalendarDate, { book }: CountDeps): Promise<readonly Duty[]> {
  const [from, to] = [londonInstant(day, '00:00'), londonInstant(plusDays(day, 1), '00:00')];
  const duties: Duty[] = [];
  let cursor: string | undefined;
  do {
    const page = await book.dutiesFirstSent(force, from, to, cursor);
    duties.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return duties;
}

/** Open now, or closed since the first of these months: whatever was opened in them. */
async function idvaCases(force: string, months: readonly string[], { cases }: CountDeps): Promise<readonly IdvaCase[]> {
  const found = new Map<string, IdvaCase>();
  for (const list of [undefined, ...months]) {
    let cursor: string | undefined;
    do {
      const page = list === undefined ? await cases.live(force, 'idva', cursor) : await cases.closedIn(force, 'idva', list, cursor);
      for (const item of page.items) found.set(item.caseId, item);
      cursor = page.cursor;
    } while (cursor);
  }
  return [...found.values()];
}

function countedOf({ reference, fact, assessment }: Judgement) {
  if (!fact) throw new Error('a judgement about nobody was listed by its day');
  return {
    reference, reportedAt: fact.reportedAt, victimId: fact.victimId, grade: fact.grade,
    flags: (assessment?.flags ?? []).map(({ flag }) => flag), recommendations: (assessment?.recommendations ?? []).map(({ recommendation }) => recommendation),
  };
}

/** Read for incidents of high grade alone: it matters to no other. */
async function gradeBefore({ force, reference, fact }: Judgement, { judgements }: CountDeps): Promise<'standard' | 'medium' | 'high' | undefined> {
  if (fact?.grade !== 'high') return undefined;
  const all = await judgements.ofVictim(force, fact.victimId, incidentsLookedThrough);
  return all.find((other) => !other.withdrawn && other.fact?.victimId === fact.victimId && (other.fact.reportedAt < fact.reportedAt || (other.fact.reportedAt === fact.reportedAt && other.reference < reference)))?.fact?.grade;
}

/** Authorities and calendars of settings, each read once. */
function placesOf({ directory }: CountDeps) {
  const authorities = new Map<string, { readonly code: string; readonly name: string }>();
  const codes = new Map<string, string>();
  const calendars = new Map<string, SettingCalendar>();
  const named = async (code: string): Promise<void> => {
    if (!authorities.has(code)) authorities.set(code, { code, name: (await directory.authority(code))?.name ?? `Authority ${code}` });
  };
  return {
    learn: async ({ setting, clocks }: SettingDuty): Promise<void> => {
      const key = settingKey(setting);
      if (clocks.homeTime && !calendars.has(key)) calendars.set(key, await directory.calendar(key));
      if (!codes.has(key)) codes.set(key, setting.kind === 'authority' ? setting.code : ((await directory.school(setting.urn))?.authority ?? 'unknown'));
      await named(codes.get(key) ?? 'unknown');
    },
    authorityOf: ({ setting }: SettingDuty): { readonly code: string; readonly name: string } => {
      const code = codes.get(settingKey(setting)) ?? 'unknown';
      return authorities.get(code) ?? { code, name: `Authority ${code}` };
    },
    calendarOf: ({ setting }: SettingDuty): SettingCalendar | undefined => calendars.get(settingKey(setting)),
  };
}

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = first; at <= last; at = new Date(Date.UTC(Number(at.slice(0, 4)), Number(at.slice(5)), 1)).toISOString().slice(0, 7)) months.push(at);
  return months;
}
