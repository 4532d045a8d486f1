import { anEvent, seeded, shuffled } from '../../functions/a-rig.ts';
import { aTown, emailsTooMany, everywhere, force, incidentOf, mondayRun, sundayNight, type Expected } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

/** Row 1: SQS and the force deliver everything once or more, in any order. */
export const deliveredManyTimes: Row = {
  row: 1, scenario: 'every event one to ten times, shuffled; every message of a queue one to ten times',
  pass: 'records = unique keys; at most one email for a recipient, school and release instant',
  async play(size, seed) {
    const events = size === 'full' ? 10_000 : 24;
    const chance = seeded(seed);
    const town = await aTown({ schools: size === 'full' ? 100 : 8, childrenEach: 2 });
    const { rig, pupils } = town;
    const incidents = Array.from({ length: events }, (_, n) => incidentOf(n, pupils[n % pupils.length] ?? pupils[0] as never));
    const expected = incidents.map(({ reference }, n): Expected => ({ reference, childRef: 'c1', urns: pupils[n % pupils.length]?.urns ?? [] }));
    const copies = shuffled(incidents.flatMap((data) => Array.from({ length: 1 + Math.floor(chance() * 10) }, () => anEvent(data))), chance);
    rig.repeat(10, chance);
    for (const [n, event] of copies.entries()) {
      await rig.take(event, sundayNight);
      if (n % 100 === 99) await rig.settle();
    }
    await rig.settle();
    await rig.until(mondayRun);
    const records = rig.book.disclosuresById.size;
    const duties = [...rig.book.duties.values()].filter((duty) => duty.force === force).length;
    return {
      figures: { events, deliveries: copies.length, rows: duties, records, emails: rig.mailer.sent.length },
      missed: [
        ...mustBeNone({ ...everywhere(town, expected), 'emails too many': emailsTooMany(town) }),
        ...(duties === events ? [] : [`${duties} rows for ${events} unique keys`]), ...(records === events ? [] : [`${records} disclosure records for ${events} unique keys`]),
      ],
    };
  },
};
