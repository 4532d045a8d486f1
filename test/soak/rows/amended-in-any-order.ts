import { ruby } from '../../functions/house.ts';
import { anEvent, aRig, aWithdrawal, seeded } from '../../functions/a-rig.ts';
import { aChild, anIncident } from '../../builders/an-incident.ts';
import type { Row } from '../row.ts';

const orders = (items: readonly number[]): number[][] => (items.length === 0 ? [[]] : items.flatMap((item) => orders(items.filter((one) => one !== item)).map((rest) => [item, ...rest])));

/** Row 12: three versions in every order, and a recall with them; queues run or stand between them as chance has it. */
export const amendedInAnyOrder: Row = {
  row: 12, scenario: 'versions 1 to 3 in all six orders, and with a recall in all twenty-four', pass: 'the third is shown in every one; the recall always wins',
  async play(size, seed) {
    const times = size === 'full' ? 1000 : 4;
    const chance = seeded(seed);
    const missed: string[] = [];
    let [amended, recalled] = [0, 0];
    for (let time = 0; time < times; time += 1) {
      for (const order of orders([1, 2, 3])) {
        const { shown, states } = await play(order, chance);
        amended += 1;
        if (shown.join() !== '3' || states.join() !== 'released') missed.push(`order ${order.join('')}: shown ${shown.join() || 'nothing'}, ${states.join()}`);
      }
      for (const order of orders([1, 2, 3, 4]).filter((_, n) => size === 'full' ? n % 4 === time % 4 : n % 6 === time)) {
        const { shown, states } = await play(order, chance);
        recalled += 1;
        if (shown.length > 0 || states.join() !== 'withdrawn') missed.push(`order ${order.join('')} with the recall as 4: shown ${shown.join() || 'nothing'}, ${states.join()}`);
      }
    }
    return { figures: { amended, recalled }, missed: missed.slice(0, 10) };
  },
};

async function play(order: readonly number[], chance: () => number) {
  const rig = await aRig({ pupils: [ruby] });
  for (const version of order) {
    await rig.take(version === 4 ? aWithdrawal('CHE-A', 4) : anEvent(anIncident({ reference: 'CHE-A', incidentVersion: version, grade: version === 3 ? 'high' : 'standard', children: [aChild({ nowWith: `relative ${version}` })] })), '2026-11-08T22:45:00Z');
    if (chance() < 0.5) await rig.settle();
  }
  await rig.settle();
  await rig.until('2026-11-09T07:00:00Z');
  return {
    shown: [...rig.book.disclosuresById.values()].filter(({ access }) => access === 'open').map(({ version }) => version),
    states: [...rig.book.duties.values()].map(({ state }) => state),
  };
}
