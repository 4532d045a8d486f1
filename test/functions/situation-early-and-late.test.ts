import { describe, expect, it } from 'vitest';
import { anIncident } from '../builders/an-incident.ts';
import { decides, dutyIn, key, mails, openTasks, reads } from './at-work.ts';
import { aHouse } from './house.ts';

const school = 'school:900012';

describe('an incident that is reported a minute before the school opens', () => {
  it('goes out in that minute, to both adults and the telephone at once: it is due by the opening', async () => {
    const house = await aHouse();
    await house.report(anIncident({ reportedAt: '2026-11-09T08:44:00Z', occurredFrom: '2026-11-09T08:20:00Z' }));
    const planned = (await dutyIn(house)).settings[school];
    expect(planned?.clocks).toMatchObject({ releaseAt: '2026-11-09T08:44:00Z', deputyAt: '2026-11-09T08:44:00Z', phoneTaskAt: '2026-11-09T08:44:00Z', deadlineAt: '2026-11-09T08:45:00Z', homeTime: false, late: false });
    await house.until('2026-11-09T08:44:00Z');
    expect(mails(house)).toEqual(['h.osei@wenbury.example key-adult', 't.birch@wenbury.example deputy']);
    expect((await openTasks(house)).map(({ detail }) => detail.kind)).toEqual(['phone']);
    expect((await dutyIn(house)).settings[school]?.lateBecause).toBeUndefined();
  });

  it('read in the minute that is left, the school was told before it opened', async () => {
    const house = await aHouse();
    await house.report(anIncident({ reportedAt: '2026-11-09T08:44:00Z', occurredFrom: '2026-11-09T08:20:00Z' }));
    await house.until('2026-11-09T08:44:00Z');
    await reads(house, school, 'a1');
    const { settings, state } = await dutyIn(house);
    expect([state, settings[school]?.readAt, settings[school]?.lateBecause]).toEqual(['read', '2026-11-09T08:44:00Z', undefined]);
    await house.until('2026-11-09T09:00:00Z');
    expect(mails(house)).toHaveLength(2);
  });

  it('a minute after the opening it is the next day\'s deadline, but somebody knows before the child goes home', async () => {
    const house = await aHouse();
    await house.report(anIncident({ reportedAt: '2026-11-09T08:46:00Z', occurredFrom: '2026-11-09T08:20:00Z' }));
    expect((await dutyIn(house)).settings[school]?.clocks).toMatchObject({ releaseAt: '2026-11-09T08:46:00Z', deputyAt: '2026-11-09T08:46:00Z', deadlineAt: '2026-11-10T08:45:00Z', homeTime: true, late: false });
  });
});

describe('an incident that arrives three days late', () => {
  const friday = anIncident({ reportedAt: '2026-11-05T22:40:00Z', occurredFrom: '2026-11-05T22:10:00Z' });

  it('goes out at once in the school day, says that it is late and by the force\'s delay, and somebody is rung before home time', async () => {
    const house = await aHouse();
    await house.report(friday, '2026-11-09T10:00:00Z');
    await house.until('2026-11-09T10:01:00Z');
    const setting = (await dutyIn(house)).settings[school];
    expect([setting?.clocks.deadlineAt, setting?.clocks.late, setting?.releasedAt, setting?.lateBecause]).toEqual(['2026-11-06T08:45:00Z', true, '2026-11-09T10:00:00Z', 'reported-late']);
    expect((await house.book.history(key)).filter(({ kind }) => kind === 'released')).toMatchObject([{ lateBecause: 'reported-late' }]);
    expect(mails(house)).toEqual(['h.osei@wenbury.example key-adult', 't.birch@wenbury.example deputy']);
    expect(house.log.filter((line) => line.includes('"notification-late"'))).toHaveLength(1);
    await house.until('2026-11-09T14:59:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail.kind)).toEqual(['phone']);
  });

  it('in the night before, it waits for the morning run, late all the same, and somebody is rung in the minute of its release', async () => {
    const house = await aHouse();
    await house.report(friday, '2026-11-08T22:00:00Z');
    await house.until('2026-11-09T06:59:00Z');
    expect(mails(house)).toEqual([]);
    await house.until('2026-11-09T07:00:00Z');
    expect((await dutyIn(house)).settings[school]).toMatchObject({ lateBecause: 'reported-late', releasedAt: '2026-11-09T07:00:00Z' });
    expect((await openTasks(house)).map(({ detail }) => detail.kind)).toEqual(['phone']);
  });

  it('one that the match or a person kept is late by theirs, and not by the force\'s', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident());
    await house.until('2026-11-09T10:00:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900012' })).toBe('decided');
    await house.until('2026-11-09T10:02:00Z');
    expect((await dutyIn(house)).settings[school]).toMatchObject({ lateBecause: 'decided-late' });
  });
});
