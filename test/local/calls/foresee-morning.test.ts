import { describe, expect, it } from 'vitest';
import { foreseeMorning, type State } from '../../../infra/local/calls/foresee-morning.ts';
import { anIncident } from '../../builders/an-incident.ts';
import { aHouse, anAdult, type House } from '../../functions/house.ts';

/** What the house holds, as the command reads it out of a folder. */
async function stateOf(house: House): Promise<State> {
  const adults = await house.directory.adults('school:900012');
  return {
    rows: house.due.rows, tasks: [...house.book.tasks.values()],
    duty: ({ force, reference, childRef }) => house.book.duties.get(`${force}#${reference}#${childRef}`),
    disclosure: (id) => house.book.disclosuresById.get(id), adults: () => adults, placeName: (setting) => `The place of ${setting}`,
  };
}

describe('foreseeing a morning', () => {
  it('says what would be released, to whom by role, when and why, and changes nothing', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    const changes = house.book.changes.length;
    const { releases } = foreseeMorning('2026-11-09', await stateOf(house));
    expect(releases).toEqual([{
      at: '2026-11-09T07:00:00Z', force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1', setting: 'school:900012', place: 'The place of school:900012', to: 'designated-safeguarding-lead',
      deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z', why: ['the statutory duty', 'on the school\'s roll', 'before the school opens'],
    }]);
    expect(JSON.stringify(releases)).not.toMatch(/Ruby|Tansley|Osei/);
    expect([house.book.changes.length, house.mailer.sent]).toEqual([changes, []]);
    expect(foreseeMorning('2026-11-09', await stateOf(house)).otherDays).toEqual([]);
    // A day on which nothing would be sent says when it would be.
    expect(foreseeMorning('2026-11-10', await stateOf(house))).toMatchObject({ releases: [], otherDays: [{ date: '2026-11-09', planned: 1 }] });
  });

  it('is what the morning then does: the same adult is told at that instant', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    const [foreseen] = foreseeMorning('2026-11-09', await stateOf(house)).releases;
    await house.until('2026-11-09T07:00:00Z');
    const duty = await house.book.duty({ force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' });
    expect(duty?.settings['school:900012']).toMatchObject({ state: 'released', releasedAt: foreseen?.at });
    expect(house.mailer.sent).toHaveLength(1);
    // Released, so planned no more, on any day.
    expect(foreseeMorning('2026-11-10', await stateOf(house))).toEqual({ releases: [], otherDays: [], waiting: [] });
  });

  it('says that the desk would telephone where nobody may be told, and why each was passed over', async () => {
    const house = await aHouse({ adults: [anAdult({ trained: false })] });
    await house.report(anIncident());
    const [foreseen] = foreseeMorning('2026-11-09', await stateOf(house)).releases;
    expect(foreseen).toMatchObject({ to: 'telephone', phoneTaskAt: '2026-11-09T07:00:00Z' });
    expect(foreseen?.why).toContain('somebody before them is not trained');
  });

  it('names what waits for a person, which no morning releases', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident());
    const { releases, waiting } = foreseeMorning('2026-11-09', await stateOf(house));
    expect(releases).toEqual([]);
    expect(waiting).toMatchObject([{ reference: 'CHE-26-0412207', childRef: 'c1' }]);
  });
});
