import { recordRead } from '../../../shared/domain/duty/commands/read-notification.ts';
import { mayOpen } from '../../../shared/domain/recipients/choose-recipient.ts';
import { commitDecision } from '../../../shared/runtime/commit-decision.ts';
import { anIncident } from '../../builders/an-incident.ts';
import { anAdult, ruby } from '../../functions/house.ts';
import { anEvent, aRig, aWithdrawal, seeded } from '../../functions/a-rig.ts';
import type { Row } from '../row.ts';

/** Row 13: the force recalls an incident while a key adult opens its page; the store sees their writes in whatever order chance has. */
export const recallRacesRead: Row = {
  row: 13, scenario: 'a recall and a read at once, begun and ended in any order', pass: 'no read after the recall is committed; whoever read before it is on its list',
  async play(size, seed) {
    const races = size === 'full' ? 5000 : 40;
    const chance = seeded(seed);
    let [read, refused, afterwards, unlisted] = [0, 0, 0, 0];
    for (let race = 0; race < races; race += 1) {
      const one = await raceOnce(chance);
      read += one.served ? 1 : 0;
      refused += one.served ? 0 : 1;
      afterwards += one.servedAfterRecall ? 1 : 0;
      unlisted += one.served && !one.listed ? 1 : 0;
    }
    const missed = [...(afterwards > 0 ? [`${afterwards} reads after the recall`] : []), ...(unlisted > 0 ? [`${unlisted} readers are not on the list`] : []), ...(read === 0 || refused === 0 ? ['the race always ended the same way: it was none'] : [])];
    return { figures: { races, 'read before the recall': read, 'came too late': refused, 'reads after the recall': afterwards, 'readers not listed': unlisted }, missed };
  },
};

async function raceOnce(chance: () => number) {
  const rig = await aRig({ pupils: [ruby] });
  await rig.take(anEvent(anIncident({ reference: 'CHE-R' })), '2026-11-08T22:45:00Z');
  await rig.settle();
  await rig.until('2026-11-09T07:05:00Z');
  const key = { force: 'cheshire', reference: 'CHE-R', childRef: 'c1' };
  const [before] = [...rig.book.disclosuresById.values()];
  if (!before) throw new Error('nothing was released');
  // Each of them lets go of the machine so many times before its commit.
  const pause = async (): Promise<void> => {
    for (let turns = Math.floor(chance() * 8); turns > 0; turns -= 1) await Promise.resolve();
    if (chance() < 0.3) await new Promise((next) => setImmediate(next));
  };
  rig.book.beforeCommit = pause;
  let recalledAt = Number.POSITIVE_INFINITY;
  let [servedAt, tick] = [0, 0];
  const commit = rig.book.commit.bind(rig.book);
  Object.defineProperty(rig.book, 'commit', { value: async (change: Parameters<typeof commit>[0]) => {
    const outcome = await commit(change);
    tick += 1;
    if (outcome === 'committed' && change.disclosures?.some(({ disclosure }) => disclosure.access === 'withdrawn' || disclosure.access === 'hidden')) recalledAt = Math.min(recalledAt, tick);
    return outcome;
  } });
  const reading = async (): Promise<void> => {
    await pause();
    const committed = await commitDecision(rig.book, async () => {
      const disclosure = await rig.book.disclosure(before.disclosureId);
      await pause();
      const duty = await rig.book.duty(key);
      if (!disclosure || !duty || mayOpen({ adult: anAdult(), disclosure }).kind !== 'yes') return { kind: 'refused', why: 'not open' };
      // A withdrawn page is served to its readers alone, without what it said.
      if (disclosure.access !== 'open') return { kind: 'refused', why: 'withdrawn' };
      return recordRead({ duty, disclosure, adultId: 'a1', now: rig.clock.now() });
    });
    if (committed.kind !== 'refused') servedAt = tick;
  };
  const recalling = async (): Promise<void> => {
    await pause();
    await rig.take(aWithdrawal('CHE-R', 2), '2026-11-09T07:06:00Z');
    await rig.settle();
  };
  await Promise.all(chance() < 0.5 ? [reading(), recalling()] : [recalling(), reading()]);
  const after = await rig.book.disclosure(before.disclosureId);
  return { served: servedAt > 0, servedAfterRecall: servedAt > recalledAt, listed: after?.readBy?.includes('a1') === true && after.access === 'withdrawn' };
}
