import { chaseDue } from '../../../functions/chase/chase-due.ts';
import { deliverAlerts } from '../../../functions/deliver/deliver-alerts.ts';
import { releaseDue } from '../../../functions/release/release-due.ts';
import { emailsInTheMinute } from '../../../shared/domain/mail/pace.ts';
import type { PupilRecord } from '../../../shared/domain/matching/types.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { type Email, type Mailer, MailRefused } from '../../../shared/ports/mail.ts';
import { workDueRows } from '../../../shared/runtime/due-stage.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { FakeMailPace } from '../../fakes/fake-mail-pace.ts';
import { anEvent, seeded } from '../../functions/a-rig.ts';
import { anAdult } from '../../functions/house.ts';
import { aTown, emailsTooMany, everywhere, force, incidentOf, mondayRun, sundayNight, type Expected, type Town } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const perSecond = 14;
const log = makeLog('soak', () => undefined);

/** Row 17: more emails at one instant than SES takes in minutes, which refuses some besides and never says for how long. */
export const sentTooFast: Row = {
  row: 17, scenario: 'SES takes 14 a second and there are 21,000 emails at once; for a while it refuses a fifth as too fast', pass: 'all accepted within 30 minutes, the nearest deadline first',
  async play(size, seed) {
    const emails = size === 'full' ? 21_000 : 120;
    const rate = size === 'full' ? perSecond : 0.1;
    const chance = seeded(seed);
    const town = await manyDue(emails, chance);
    const { rig } = town;
    const accepted: { readonly email: Email; readonly minute: number }[] = [];
    const taken = new Map<string, number>();
    let refused = 0;
    const minuteNow = (): number => (Date.parse(rig.clock.now()) - Date.parse(mondayRun)) / 60_000;
    const mailer: Mailer = {
      send: async (email) => {
        const minute = rig.clock.now();
        const already = taken.get(minute) ?? 0;
        const sulking = minuteNow() >= 5 && minuteNow() < 7 && chance() < 0.2;
        if (already >= Math.floor(rate * 60) || sulking) {
          refused += 1;
          throw new MailRefused('too-fast');
        }
        taken.set(minute, already + 1);
        accepted.push({ email, minute: minuteNow() });
        return rig.mailer.send(email);
      },
    };
    const pace = new FakeMailPace();
    const budget = { most: async (now: string) => emailsInTheMinute(rate, await pace.slowing(), now) };
    const deliver = async (): Promise<void> => {
      for (const message of rig.outgoing.sent.deliver.splice(0)) if (message.type === 'disclosures.released') await deliverAlerts(message, { book: rig.book, directory: rig.directory, mail: rig.mail, mailer, audit: rig.audit, clock: rig.clock, log, portalUrl: 'https://portal.example', pace });
    };
    let minutes = 0;
    for (rig.clock.set(mondayRun); accepted.length < emails && minutes < 60; minutes += 1) {
      await workDueRows({ group: 'chase', rows: rig.due, clock: rig.clock, log, emails: { ...budget, leadsToOne: ({ what }) => what === 'deputy' }, work: (rows, now) => chaseDue(rows, now, { book: rig.book, directory: rig.directory, outgoing: rig.outgoing, roll: rig.roll, log, policyOf }) });
      await deliver();
      await workDueRows({ group: 'release', rows: rig.due, clock: rig.clock, log, emails: { ...budget, leadsToOne: () => true }, work: (rows, now) => releaseDue(rows, now, { book: rig.book, outgoing: rig.outgoing, roll: rig.roll, policyOf, log }) });
      await deliver();
      rig.clock.set(plusMinutes(rig.clock.now(), 1));
    }
    const deadlines = accepted.map(({ email, minute }) => ({ minute, deadline: town.deadlineOf.get(email.tags['setting'] ?? '') ?? '' }));
    // A refused one goes a minute or two later than it would have: anything else that overtakes a nearer deadline is out of order.
    const byMinute = Map.groupBy(deadlines, ({ minute }) => minute);
    let overtaken = 0;
    for (const { minute, deadline } of deadlines) if ([...(byMinute.get(minute - 4) ?? [])].some((earlier) => earlier.deadline > deadline)) overtaken += 1;
    const last = Math.max(...deadlines.map(({ minute }) => minute)) + 1;
    return {
      figures: { emails: accepted.length, 'refused as too fast': refused, 'minutes until the last was accepted': last, 'most in a minute': Math.max(...taken.values()), 'out of order': overtaken },
      missed: [
        ...mustBeNone({ ...everywhere(town, town.expected), 'emails too many': emailsTooMany(town), 'out of order': overtaken, 'not accepted': emails - accepted.length }),
        ...(last <= 30 ? [] : [`the last was accepted after ${last} minutes`]),
      ],
    };
  },
};

/** One child planned by the deployed steps, and as many more as are wanted made of it: a school, an adult and a deadline of its own for each. */
async function manyDue(count: number, chance: () => number): Promise<Town & { readonly expected: readonly Expected[]; readonly deadlineOf: ReadonlyMap<string, string> }> {
  const town = await aTown({ schools: 1 });
  const { rig, pupils } = town;
  const [pupil] = pupils;
  if (!pupil) throw new Error('no pupil');
  await rig.take(anEvent(incidentOf(0, pupil)), sundayNight);
  await rig.settle();
  const [duty] = [...rig.book.duties.values()];
  const [disclosure] = [...rig.book.disclosuresById.values()];
  const rows = rig.due.rows.filter((row) => row.what === 'release');
  const [planned] = duty ? Object.entries(duty.settings) : [];
  if (!duty?.placement || !disclosure || !planned || rows.length !== 1) throw new Error('the first child was not planned');
  rig.book.duties.clear();
  rig.book.histories.clear();
  rig.book.disclosuresById.clear();
  for (const row of rig.due.rows) await rig.due.remove(row);
  const expected: Expected[] = [];
  const deadlineOf = new Map<string, string>();
  const adults = new Map<string, ReturnType<typeof anAdult>[]>();
  const schools = [];
  const onRoll: PupilRecord[] = [];
  for (let n = 0; n < count; n += 1) {
    const urn = String(920_000 + n);
    const setting = `school:${urn}` as const;
    const [reference, disclosureId] = [`CHE-T-${n}`, `d${n}`];
    const deadlineAt = plusMinutes('2026-11-09T08:00:00Z', Math.floor(chance() * 90));
    const clocks = { ...planned[1].clocks, deadlineAt, deputyAt: '2026-11-09T20:00:00Z', phoneTaskAt: '2026-11-09T20:00:00Z' };
    const pupilId = `PT-${n}`;
    onRoll.push({ ...pupil, pupilId, urns: [urn] });
    const placement = { ...duty.placement, settings: [setting], pupilId };
    await rig.book.commit({
      duties: [{ before: 0, duty: { ...duty, reference, revision: 1, placement, settings: { [setting]: { ...planned[1], disclosureId, clocks } } }, events: [] }],
      disclosures: [{ before: 0, disclosure: { ...disclosure, reference, disclosureId, setting, revision: 1 } }],
      due: [{ what: 'release', at: mondayRun, id: `${setting}~${disclosureId}~release`, force, reference, childRef: duty.childRef, setting, disclosureId, deadlineAt }],
    });
    schools.push({ urn, name: `School ${urn}`, authority: '896', status: 'open' as const, lowAge: 4, highAge: 18 });
    const adult = anAdult({ adultId: `a-${n}`, setting, givenName: 'Helen', familyName: `Osei${n}`, mailbox: `lead@s${urn}.example` });
    adults.set(setting, [adult]);
    rig.directory.adultsById.set(adult.adultId, adult);
    deadlineOf.set(setting, deadlineAt);
    expected.push({ reference, childRef: duty.childRef, urns: [urn] });
  }
  await rig.directory.putSchools(schools);
  await rig.roll.put(onRoll);
  // The fake looks through every adult for each school; a directory does not.
  Object.defineProperty(rig.directory, 'adults', { value: async (setting: string) => adults.get(setting) ?? [] });
  // So does the fake store of due rows sort all of them each time it is asked.
  return { ...town, expected, deadlineOf };
}
