import { aSmallNight, children, emailsTo, events, outcomeOf } from '../../functions/a-small-night.ts';
import { seeded } from '../../functions/a-rig.ts';
import type { Row } from '../row.ts';

const evening = '2026-11-08T22:45:00Z';
const morning = '2026-11-09T09:00:00Z';

/** Row 2: whatever runs is killed after a write or send, up to three times a night; an email may have been accepted and the answer lost. */
export const killedAnywhere: Row = {
  row: 2, scenario: 'killed before or after any write and send, one to three times a night; SES accepts and the reply is cut',
  pass: 'at most one extra email for each kill; recovered within five minutes',
  async play(size, seed) {
    const nights = size === 'full' ? 1000 : 12;
    const chance = seeded(seed);
    const missed: string[] = [];
    const usual = await play([]);
    let [kills, extra, slowest] = [0, 0, 0];
    for (let night = 0; night < nights; night += 1) {
      const at = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => Math.floor(chance() * usual.writes));
      const one = await play(at);
      kills += one.kills;
      const more = sum(one.emails) - sum(usual.emails);
      extra += Math.max(0, more);
      slowest = Math.max(slowest, one.releasedAfter);
      if (JSON.stringify(one.outcome) !== JSON.stringify(usual.outcome)) missed.push(`night ${night}: another outcome (killed after ${at.join(', ')})`);
      if (more > one.kills) missed.push(`night ${night}: ${more} emails more for ${one.kills} kills`);
      if (Object.keys(usual.emails).some((to) => !(to in one.emails))) missed.push(`night ${night}: an email is missing`);
      if (one.storiesTwice > 0) missed.push(`night ${night}: something happened twice in a child's story`);
      if (one.releasedAfter > 5) missed.push(`night ${night}: released ${one.releasedAfter} minutes after its instant`);
    }
    return { figures: { nights, kills, 'emails extra': extra, 'minutes to recover at most': slowest }, missed: missed.slice(0, 10) };
  },
};

async function play(killAfter: readonly number[]) {
  const rig = await aSmallNight();
  const waiting = [...killAfter].toSorted((a, b) => a - b);
  let [kills, done] = [0, 0];
  const arm = (): void => {
    const next = waiting.shift();
    if (next !== undefined) rig.killAfter(Math.max(0, next - done));
    done = next ?? done;
  };
  const step = async (work: () => Promise<void>): Promise<void> => {
    await work();
    if (rig.killed() && kills < killAfter.length) {
      kills += 1;
      arm();
    }
  };
  arm();
  for (const event of events) await step(() => rig.take(event, evening));
  await step(() => rig.settle());
  for (const at of ['2026-11-09T07:00:00Z', '2026-11-09T07:05:00Z', morning]) await step(() => rig.until(at));
  const histories = await Promise.all(children.map(([reference, childRef]) => rig.book.history({ force: 'cheshire', reference, childRef })));
  const released = histories.flatMap((history) => history.flatMap((event) => (event.kind === 'released' ? [Date.parse(event.at)] : [])));
  const firstReleases = released.filter((at) => at < Date.parse('2026-11-09T08:00:00Z'));
  return {
    kills, emails: emailsTo(rig), outcome: await outcomeOf(rig), writes: rig.book.changes.length * 3 + 20,
    releasedAfter: Math.max(0, ...firstReleases.map((at) => (at - Date.parse('2026-11-09T07:00:00Z')) / 60_000)),
    storiesTwice: histories.filter((history) => ['reported', 'planned', 'released'].some((kind) => history.filter((event) => event.kind === kind).length !== 1)).length,
  };
}

function sum(emails: Record<string, number>): number {
  return Object.values(emails).reduce((total, count) => total + count, 0);
}
