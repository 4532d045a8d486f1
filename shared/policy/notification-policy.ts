import * as z from 'zod/mini';
import { distinct, fieldName, sources, timeOfDay, whole } from './bounds.ts';

const DAY = 24 * 60;

const holds = z.object({
  /** A hold may always run this long, however near the deadline. */
  leastMinutes: whole(5, 240),
  /** Otherwise it ends this long before the deadline, so that a person can still telephone. */
  minutesBeforeDeadline: whole(0, DAY),
  /** How long it may run where no opening is known. */
  hoursWithoutDeadline: whole(1, 72),
});

/** What follows when a wrong school has read. */
const breach = z.object({
  /** UK GDPR article 33: the regulator within 72 hours of when it was known, where a risk to anybody is likely. A force may ask for less. */
  hoursToRegulator: z._default(whole(1, 72), 72),
});

/** How the directory of key adults is kept (ruling 6). */
const recipients = z.object({
  /** A declaration of conflicts that is older has to be made again. Until then its person is told as before, and listed to those who keep the contacts. */
  conflictsDeclaredEveryMonths: z._default(whole(1, 60), 12),
});

/** What the clocks, the scope and the content of notifications depend on. Minutes and days are whole numbers; times of day are London civil time. */
export const notificationPolicy = z
  .object({
    /** When what became ready overnight goes out. Kept clear of 01:00–02:00, an hour that two nights a year lacks or has twice. */
    morningRun: timeOfDay.check(z.refine((time) => time >= '04:00' && time <= '10:00', 'must be between 04:00 and 10:00')),
    defaultSchoolHours: z
      .object({ opens: timeOfDay, closes: timeOfDay })
      .check(z.refine(({ opens, closes }) => opens < closes && opens >= '04:00', 'must open at 04:00 or later and before it closes')),
    deputyMinutesBeforeDeadline: whole(0, DAY),
    phoneTaskMinutesBeforeDeadline: whole(0, DAY),
    homeTimeMinutesBeforeClosing: whole(0, DAY),
    reviewDeskMinutesBeforeDeadline: whole(0, DAY),
    reviewSupervisorMinutesBeforeDeadline: whole(0, DAY),
    /** A phone task opened while the school is closed comes first again this long before its next opening. */
    phoneTaskFirstAgainMinutesBeforeOpening: z._default(whole(0, DAY), 30),
    /** Unread so many days after a release outside term: the authority's desk as well. */
    staleDaysOutsideTerm: whole(1, 60),
    /** The same for a high-risk incident. */
    staleDaysOutsideTermHighRisk: z._default(whole(1, 60), 2),
    /** Terms say nothing of dates further than this from them. */
    unknownCalendarAfterDays: whole(0, 366),
    /** How far ahead an opening is looked for. */
    noOpeningWithinDays: whole(1, 366),
    holds: z._default(holds, { leastMinutes: 30, minutesBeforeDeadline: 90, hoursWithoutDeadline: 24 }),
    /** Withdrawals beyond this number within an hour wait for a person (ruling 9). */
    withdrawalsAnHour: z._default(whole(1, 1000), 5),
    /** Children under school age: only where on a school's roll, wherever a setting is named, or never. */
    earlyYears: z.enum(['registered-pupils-only', 'included', 'excluded']),
    /**
     * A child who is on no roll that we hold, where every school the officer wrote is surely an open one: told to that school, marked as
     * from the officer's note, or put before a person. Absent: a person.
     */
    offRollNamedSchool: z._default(z.enum(['school', 'person']), 'person'),
    /** In whole years. The duty ends at 18; a force may go on by discretion. */
    oldestAge: whole(15, 24),
    /** Of a looked-after child: the placing authority's officer is told as well, for its virtual school head. */
    virtualSchoolHead: z._default(z.enum(['told', 'not-told']), 'told'),
    recipients: z._default(recipients, recipients.parse({})),
    breach: z._default(breach, breach.parse({})),
    requiredFields: distinct(fieldName),
    askedFields: distinct(fieldName),
    /** Withheld is all that ruling 7 allows: no address or location of a victim reaches a school. */
    incidentLocation: z.literal('withheld'),
    parentContactAdvice: z.string().check(z.minLength(1), z.maxLength(2000)),
    sources,
  })
  .check(
    z.refine((policy) => policy.phoneTaskMinutesBeforeDeadline <= policy.deputyMinutesBeforeDeadline, {
      path: ['phoneTaskMinutesBeforeDeadline'], error: 'must not be more than deputyMinutesBeforeDeadline: the deputy comes before the telephone',
    }),
    z.refine((policy) => policy.reviewSupervisorMinutesBeforeDeadline <= policy.reviewDeskMinutesBeforeDeadline, {
      path: ['reviewSupervisorMinutesBeforeDeadline'], error: 'must not be more than reviewDeskMinutesBeforeDeadline: the desk comes before the supervisor',
    }),
  );
