import { firings, readSchedule } from '../../../infra/local/host/schedule.ts';
import { functions, type FunctionSpec } from '../../../infra/topology.ts';
import { londonDateOf, londonInstant, plusDays } from '../../../shared/domain/clocks/london-time.ts';
import { notificationClocks } from '../../../shared/domain/clocks/notification-clocks.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { policyOf } from '../../../shared/runtime/policy-of.ts';
import { anEvent } from '../../functions/a-rig.ts';
import { aTown, everywhere, incidentOf, type Expected } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

const changes = ['2027-03-28', '2027-10-31'] as const;
const bankHolidays = ['2027-03-26', '2027-03-29'];

/** Row 22: the nights on which an hour is missing or comes twice. */
export const twoClockChanges: Row = {
  row: 22, scenario: '28 March and 31 October 2027 in Europe/London', pass: 'one run for each school day, at most 60 s late; no job of a time of day between 01:00 and 02:00',
  async play(size) {
    const around = size === 'full' ? 10 : 2;
    const missed: string[] = [];
    let [nights, runs, latest] = [0, 0, 0];
    for (const change of changes) {
      for (let offset = -around; offset <= around; offset += 1) {
        const night = plusDays(change, offset);
        const town = await aTown({ schools: 1 });
        town.rig.directory.bankHolidays.set('england-and-wales', bankHolidays);
        const [pupil] = town.pupils;
        if (!pupil) continue;
        nights += 1;
        const reportedAt = londonInstant(night, '00:30');
        const ready = plusMinutes(reportedAt, 45);
        await town.rig.take(anEvent(incidentOf(nights, pupil, { reportedAt, occurredFrom: plusMinutes(reportedAt, -30) })), ready);
        await town.rig.settle();
        const calendar = await town.rig.directory.calendar(`school:${pupil.urns[0] ?? ''}`);
        const { releaseAt } = notificationClocks({ reportedAt, readyAt: ready, calendar, policy: policyOf('cheshire').notification });
        if (releaseAt !== londonInstant(londonDateOf(releaseAt), '07:00')) missed.push(`${night}: planned for ${releaseAt}, which is not seven in London`);
        await town.rig.until(plusMinutes(releaseAt, 3));
        const history = await town.rig.book.history({ force: 'cheshire', reference: `CHE-S-${nights}`, childRef: 'c1' });
        const releases = history.filter(({ kind }) => kind === 'released');
        runs += releases.length;
        if (releases.length !== 1) missed.push(`${night}: ${releases.length} runs`);
        for (const { at } of releases) latest = Math.max(latest, (Date.parse(at) - Date.parse(releaseAt)) / 1000);
        missed.push(...mustBeNone(everywhere(town, [{ reference: `CHE-S-${nights}`, childRef: 'c1', urns: pupil.urns } satisfies Expected])));
      }
      missed.push(...await jobsOf(change));
    }
    if (latest > 60) missed.push(`a run was ${latest} s late`);
    return { figures: { nights, runs, 'seconds late at most': latest }, missed: missed.slice(0, 10) };
  },
};

/** What a schedule fires at a time of day: once on each date of the change, and never in the hour that is missing or double. */
async function jobsOf(change: string): Promise<string[]> {
  const missed: string[] = [];
  const all = Object.entries(functions) as [string, FunctionSpec][];
  for (const [name, spec] of all) {
    for (const trigger of spec.triggers) {
      if (trigger.kind !== 'schedule') continue;
      const schedule = readSchedule(trigger.expression, trigger.timezone);
      if (schedule.kind !== 'daily') continue;
      if (schedule.hour === 1) missed.push(`${name} runs between 01:00 and 02:00`);
      let fired = 0;
      for await (const { at } of firings([{ functionName: name, schedule }], londonInstant(change, '00:00'), londonInstant(plusDays(change, 1), '00:00'), async () => null)) fired += at === '' ? 0 : 1;
      if (fired !== 1) missed.push(`${name} ran ${fired} times on ${change}`);
    }
  }
  return missed;
}
