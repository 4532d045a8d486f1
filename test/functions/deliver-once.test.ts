import { describe, expect, it } from 'vitest';
import { seeded, shuffled } from './a-rig.ts';
import { aSmallNight, children, emailsTo, events, outcomeOf } from './a-small-night.ts';

const evening = '2026-11-08T22:45:00Z';
/** After the deputy, the phone task and the deadline of the words. */
const morning = '2026-11-09T09:00:00Z';

async function undisturbed() {
  const rig = await aSmallNight();
  for (const event of events) await rig.take(event, evening);
  await rig.settle();
  await rig.until(morning);
  return { rig, outcome: await outcomeOf(rig), emails: emailsTo(rig) };
}

describe('a small night', () => {
  it('undisturbed: both schools are told, siblings in one email at every step, the words that named somebody stay out', async () => {
    const { rig, outcome, emails } = await undisturbed();
    expect(emails).toEqual({ 'h.osei@wenbury.example key-adult': 1, 't.birch@wenbury.example deputy': 1, 'a.stone@high.example key-adult': 1 });
    expect(outcome).toMatchObject({ states: ['phone-open', 'phone-open', 'released'] });
    expect(JSON.stringify([...rig.book.disclosuresById.values()].map(({ content }) => content))).not.toContain('Nora');
  });

  it('every message one to ten times, in any order: the same records, and no email more', { timeout: 60_000 }, async () => {
    const usual = await undisturbed();
    for (let seed = 1; seed <= 12; seed++) {
      const rig = await aSmallNight();
      const chance = seeded(seed);
      rig.repeat(10, chance);
      const copies = shuffled(events.flatMap((event) => Array.from({ length: 1 + Math.floor(chance() * 10) }, () => event)), chance);
      for (const event of copies) {
        await rig.take(event, evening);
        if (chance() < 0.3) await rig.settle();
      }
      await rig.settle();
      await rig.until(morning);
      expect(await outcomeOf(rig), `seed ${seed}`).toEqual(usual.outcome);
      expect(emailsTo(rig), `seed ${seed}`).toEqual(usual.emails);
      expect([...rig.mail.entries.values()].filter(({ messageIds }) => messageIds.length > 1), `seed ${seed}`).toEqual([]);
    }
  });

  it('killed after any write or send: nothing is lost, nothing is disclosed twice, and at most one email is sent again', { timeout: 120_000 }, async () => {
    const usual = await undisturbed();
    const total = Object.values(usual.emails).reduce((sum, count) => sum + count, 0);
    let kills = 0;
    for (;; kills++) {
      const rig = await aSmallNight();
      rig.killAfter(kills);
      for (const event of events) await rig.take(event, evening);
      await rig.settle();
      await rig.until(morning);
      if (!rig.killed()) break;
      const where = `killed after write ${kills}`;
      expect(await outcomeOf(rig), where).toEqual(usual.outcome);
      const emails = emailsTo(rig);
      expect(Object.keys(usual.emails).filter((email) => !(email in emails)), where).toEqual([]);
      expect(Object.values(emails).reduce((sum, count) => sum + count, 0), where).toBeLessThanOrEqual(total + 1);
      for (const [reference, childRef] of children) {
        const history = await rig.book.history({ force: 'cheshire', reference, childRef });
        expect(history.filter(({ kind }) => kind === 'reported'), where).toHaveLength(1);
        expect(history.filter(({ kind }) => kind === 'planned'), where).toHaveLength(1);
        expect(history.filter(({ kind }) => kind === 'released'), where).toHaveLength(1);
      }
    }
    expect(kills).toBeGreaterThan(50);
  });
});
