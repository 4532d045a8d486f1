import * as z from 'zod';
import { DEFAULT_DIVISION, hoursOf, type SettingCalendar } from '../../../shared/domain/clocks/calendar.ts';
import type { NotificationPolicy } from '../../../shared/policy/policy-pack.ts';
import { readJsonFile } from './read-json-file.ts';
import { RefusedInput } from './refusals.ts';
import { dateText, timeOfDayText } from './time-text.ts';

const term = z.object({ start: dateText, end: dateText }).refine(({ start, end }) => start <= end, { path: ['end'], error: 'must not be before start' });
const orNone = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

const school = z.object({
  authority: z.string().min(1),
  division: orNone(z.string().min(1)),
  opens: orNone(timeOfDayText),
  closes: orNone(timeOfDayText),
  insetDays: orNone(z.array(dateText)),
  terms: orNone(z.array(term)),
  closures: orNone(z.array(dateText)),
});

/** `calendars.json`: the gov.uk feed of bank holidays, the authorities' terms by code, the schools by URN. */
const calendarsFile = z
  .object({
    bankHolidays: z.record(z.string(), z.object({ events: z.array(z.object({ date: dateText })) })),
    authorities: z.record(z.string(), z.object({ terms: orNone(z.array(term)) })),
    schools: z.record(z.string(), school),
  })
  .superRefine(({ bankHolidays, schools }, context) => {
    // Without its bank holidays a school would seem to open on Christmas Day, so a division that the feed lacks is refused, not passed over.
    for (const [urn, { division }] of Object.entries(schools)) {
      if (!Object.hasOwn(bankHolidays, division ?? DEFAULT_DIVISION)) {
        context.addIssue({ code: 'custom', path: ['schools', urn, ...(division === undefined ? [] : ['division'])], message: 'belongs to a division that bankHolidays does not have' });
      }
    }
  });

export interface Calendars {
  readonly bySchool: ReadonlyMap<string, SettingCalendar>;
  /** Schools whose authority the file does not list: for them every weekday that is no bank holiday is a school day. */
  readonly withoutAuthority: number;
}

/** @throws RefusedInput if the file can't be read, is not of that form, or has a school that would close before it opens */
export async function readCalendars(path: string, policy: NotificationPolicy): Promise<Calendars> {
  const { bankHolidays, authorities, schools } = await readJsonFile(path, calendarsFile, 'the calendars');
  const dates = new Map(Object.entries(bankHolidays).map(([division, { events }]) => [division, events.map(({ date }) => date)]));
  const bySchool = new Map<string, SettingCalendar>();
  let withoutAuthority = 0;
  for (const [urn, entry] of Object.entries(schools)) {
    const authority = Object.hasOwn(authorities, entry.authority) ? authorities[entry.authority] : undefined;
    if (!authority) withoutAuthority += 1;
    const calendar: SettingCalendar = { school: entry, authorityTerms: authority?.terms ?? [], bankHolidays: dates.get(entry.division ?? DEFAULT_DIVISION) ?? [] };
    const { opens, closes } = hoursOf(calendar, policy);
    if (opens >= closes) throw new RefusedInput(`Can't take the calendars from ${path}:\n  schools.${urn} would close before it opens, the default hours filling in what it does not give`);
    bySchool.set(urn, calendar);
  }
  return { bySchool, withoutAuthority };
}
