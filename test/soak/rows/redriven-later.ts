import type { Messages } from '../../../shared/ports/outgoing.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { anEvent, seeded, shuffled } from '../../functions/a-rig.ts';
import { aTown, everywhere, incidentOf, sundayNight, type Expected } from '../a-town.ts';
import { mustBeNone, type Row } from '../row.ts';

/** Row 7: every message of the night comes again thirteen days later, out of a dead-letter queue. */
export const redrivenLater: Row = {
  row: 7, scenario: 'every message of a night moved back from the dead-letter queue thirteen days later', pass: 'no second disclosure, no second email',
  async play(size, seed) {
    const children = size === 'full' ? 2000 : 12;
    const chance = seeded(seed);
    const town = await aTown({ schools: size === 'full' ? 100 : 6, childrenEach: 2 });
    const { rig, pupils } = town;
    const kept: { [Q in keyof Messages]: Messages[Q][] } = { match: [], plan: [], deliver: [], report: [], mail: [], assess: [], cases: [] };
    const send = rig.outgoing.send.bind(rig.outgoing);
    Object.defineProperty(rig.outgoing, 'send', { value: async (queue: keyof Messages, messages: readonly never[]) => {
      kept[queue].push(...messages);
      await send(queue, messages);
    } });
    const expected: Expected[] = [];
    for (let n = 0; n < children; n += 1) {
      const pupil = pupils[n % pupils.length];
      if (!pupil) continue;
      expected.push({ reference: `CHE-S-${n}`, childRef: 'c1', urns: pupil.urns });
      await rig.take(anEvent(incidentOf(n, pupil)), sundayNight);
      if (n % 100 === 99) await rig.settle();
    }
    await rig.settle();
    await rig.until('2026-11-09T09:30:00Z');
    const before = look();
    const again = { ...kept, match: [...kept.match], plan: [...kept.plan], deliver: [...kept.deliver] };
    rig.clock.set(plusMinutes(sundayNight, 13 * 24 * 60));
    for (const queue of ['match', 'plan', 'deliver'] as const) for (const message of shuffled<Messages['match' | 'plan' | 'deliver']>([...again[queue]], chance)) await send(queue, [message as never]);
    await rig.settle();
    const after = look();
    return {
      figures: { children, 'moved back': again.match.length + again.plan.length + again.deliver.length, records: after.records, emails: after.emails },
      missed: mustBeNone({ ...everywhere(town, expected), 'second disclosures': after.records - before.records, 'second emails': after.emails - before.emails, 'second alerts': after.alerts - before.alerts, 'second tasks': after.tasks - before.tasks }),
    };
    function look() {
      return { records: rig.book.disclosuresById.size, emails: rig.mailer.sent.length, alerts: rig.book.alerts.size, tasks: rig.book.tasks.size };
    }
  },
};
