import { describe, expect, it } from 'vitest';
import type { IncidentData } from '../../events/incident.ts';
import { mayOpen } from '../../shared/domain/recipients/choose-recipient.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { decides, disclosureAt, dutyIn, key, mails, openTasks, reads, standing } from './at-work.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const school = 'school:900012';
const other = 'CHE-26-0419999';
const dale = aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Harrop', personId: 'N-2' });

/** Ruby's mother is killed, two hours after the incident of which her school is to know. */
const homicide = (over: Partial<IncidentData> = {}): IncidentData => anIncident({ reference: other, reportedAt: '2026-11-09T01:00:00Z', occurredFrom: '2026-11-09T00:40:00Z', offenceGroup: 'homicide', children: [aChild({ childRef: 'k9' })], ...over });
const held = async (house: House) => [(await dutyIn(house)).state, (await standing(house))[school]];
const hold = async (house: House, reference: string) => (await openTasks(house, 'hold')).find((task) => task.reference === reference);

describe('a homicide under a new reference stops what is unread of earlier incidents', () => {
  it('before the release: nothing goes out, nobody is emailed, and the desk has a hold that says why and who', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.report(homicide());
    expect(await held(house)).toEqual(['on-hold', 'planned, closed']);
    expect((await hold(house, key.reference))?.detail).toMatchObject({ holdKind: 'other-incident', reason: expect.stringContaining('another incident') as string, setting: school, expired: false });
    expect((await dutyIn(house)).heldElsewhere).toMatchObject([{ because: other }]);
    await house.until('2026-11-09T09:30:00Z');
    expect(mails(house)).toEqual([]);
    expect((await hold(house, key.reference))?.detail).toMatchObject({ expired: true });
  });

  it('after the release: what is unread closes at once, the call is taken off the list, and the school is told nothing of why', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T08:20:00Z');
    expect((await openTasks(house)).map(({ detail }) => detail.kind)).toEqual(['phone']);
    await house.report(homicide(), '2026-11-09T08:21:00Z');
    const disclosure = await disclosureAt(house, school);
    expect([mayOpen({ adult: anAdult(), disclosure }).kind, disclosure.access]).toEqual(['no', 'closed']);
    expect((await openTasks(house)).map(({ detail }) => detail.kind)).toEqual(['hold', 'hold']);
    expect(JSON.stringify(disclosure)).not.toMatch(/homicide|death|died|another incident|CHE-26-0419999/i);
    const sent = mails(house).length;
    await house.until('2026-11-09T12:00:00Z');
    expect(mails(house)).toHaveLength(sent);
  });

  it('read already: it stays as it was read, the desk is asked nothing, and only what a later version would send is held', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    await reads(house, school, 'a1');
    await house.report(homicide(), '2026-11-09T07:10:00Z');
    expect([await held(house), await hold(house, key.reference)]).toEqual([['read', 'read, open'], undefined]);
    await house.report(anIncident({ incidentVersion: 2, children: [aChild({ nowWith: 'her aunt' })] }), '2026-11-09T07:20:00Z');
    await house.until('2026-11-09T07:30:00Z');
    expect([(await dutyIn(house)).state, mails(house).length]).toEqual(['on-hold', 1]);
  });

  it('the release in the very moment: whichever is stored first, nothing is left open', async () => {
    for (const first of ['release', 'hold'] as const) {
      const house = await aHouse();
      await house.report(anIncident());
      const commit = house.book.commit.bind(house.book);
      let between = false;
      house.book.commit = async (change) => {
        const isHold = change.duties?.some(({ events }) => events.some(({ kind }) => kind === 'held-elsewhere')) ?? false;
        if (first === 'release' && isHold && !between) {
          between = true;
          house.clock.set('2026-11-09T07:00:00Z');
          await house.until('2026-11-09T07:00:00Z');
        }
        return commit(change);
      };
      await house.report(homicide(), '2026-11-09T06:59:50Z');
      await house.until('2026-11-09T08:40:00Z');
      expect([between, await held(house)]).toEqual([first === 'release', ['on-hold', first === 'release' ? 'released, closed' : 'planned, closed']]);
      expect(mails(house).length).toBeLessThanOrEqual(first === 'release' ? 1 : 0);
    }
  });

  it('cut off after any write or word to the next stage, and taken up again: it comes to the same', async () => {
    for (let cut = 1; cut <= 14; cut++) {
      const house = await aHouse();
      await house.report(anIncident());
      await house.until('2026-11-09T07:05:00Z');
      let writes = 0;
      const mortal = <T extends object>(of: T, name: keyof T & string): void => {
        const method = (of[name] as (...given: unknown[]) => Promise<unknown>).bind(of);
        Object.defineProperty(of, name, { configurable: true, value: async (...given: unknown[]) => {
          const result = await method(...given);
          writes += 1;
          if (writes === cut) throw new Error('cut off');
          return result;
        } });
      };
      for (const name of ['file', 'judge'] as const) mortal(house.history, name);
      mortal(house.book, 'commit');
      mortal(house.outgoing, 'send');
      await house.report(homicide(), '2026-11-09T07:06:00Z').catch(() => undefined);
      // What was cut off comes again: the message that it was about, and, of its queue, whatever the house had in hand.
      for (const [id, reference] of [['a', key.reference], ['b', other]] as const) {
        await house.outgoing.send('assess', [{ type: 'incident.to-assess', id, force: 'cheshire', reference, version: 1 }]);
        await house.outgoing.send('match', [{ type: 'incident.stored', id: `stored~${reference}~1`, force: 'cheshire', reference, version: 1 }]);
      }
      await house.settle();
      expect([cut, await held(house), (await openTasks(house)).map(({ detail }) => detail.kind)]).toEqual([cut, ['on-hold', 'released, closed'], ['hold', 'hold']]);
    }
  });

  it('the homicide first: an incident of the same child that comes afterwards, or late, is held as well', async () => {
    const house = await aHouse();
    await house.report(homicide());
    await house.report(anIncident(), '2026-11-09T02:00:00Z');
    expect(await held(house)).toEqual(['on-hold', 'planned, closed']);
    await house.until('2026-11-09T09:00:00Z');
    expect(mails(house)).toEqual([]);
  });

  it('a child whose earlier incident is with a person still: nothing goes out when they have answered', async () => {
    const house = await aHouse({ pupils: [] });
    await house.report(anIncident());
    await house.report(homicide());
    await house.report(anIncident({ incidentVersion: 2, isCrime: false }), '2026-11-09T01:30:00Z');
    expect(await decides(house, 'place', { kind: 'school', urn: '900012' }, 'desk', ({ reference }) => reference === key.reference)).toBe('decided');
    await house.until('2026-11-09T08:46:00Z');
    expect([(await dutyIn(house)).state, mails(house)]).toEqual(['on-hold', []]);
  });

  it('words that wait for a person: the hold comes before them, and they are asked about again when it has gone', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ schoolSummary: 'Dale had hurt her mother.' })] }));
    await house.report(homicide());
    expect((await openTasks(house)).filter(({ reference }) => reference === key.reference).map(({ detail }) => detail.kind)).toEqual(['hold']);
    expect(await decides(house, 'hold', { kind: 'lift-hold', sergeantId: 'PS-4410', reason: 'She is told by us.' }, 'desk', ({ reference }) => reference === other)).toBe('decided');
    expect((await openTasks(house)).filter(({ reference }) => reference === key.reference).map(({ detail }) => detail.kind)).toEqual(['words']);
  });
});

describe('whom a death stops', () => {
  const max = { ...ruby, pupilId: 'P2', givenName: 'Max', dateOfBirth: '2016-05-02', yearGroup: 5, sex: 'M' as const };
  const both = () => aHouse({ pupils: [ruby, max] });
  const maxToo = aChild({ childRef: 'c2', givenName: 'Max', dateOfBirth: '2016-05-02', sex: 'male', schoolSummary: 'Police went to a report that his mother had been hurt.' });
  const stateOf = async (house: House, childRef: string) => (await house.book.duty({ ...key, childRef }))?.state;

  it('every child of the same victim, though the homicide names none of them', async () => {
    const house = await both();
    await house.report(anIncident({ children: [aChild(), maxToo] }));
    await house.report(homicide({ children: [] }));
    expect([await stateOf(house, 'c1'), await stateOf(house, 'c2')]).toEqual(['on-hold', 'on-hold']);
    expect(await decides(house, 'hold', { kind: 'lift-hold', sergeantId: 'PS-4410', reason: 'Her aunt has told them.' }, 'desk', ({ childRef }) => childRef === 'c1')).toBe('decided');
    expect([await stateOf(house, 'c1'), await stateOf(house, 'c2')]).toEqual(['planned', 'on-hold']);
  });

  it('of another victim only the child that it names, by the pupil that both were matched to', async () => {
    const house = await both();
    await house.report(anIncident({ children: [aChild(), maxToo] }));
    await house.report(homicide({ people: [aPerson({ personId: 'N-77', givenName: 'Gwen', familyName: 'Ashby', addresses: [], phones: [] }), dale] }));
    expect([await stateOf(house, 'c1'), await stateOf(house, 'c2')]).toEqual(['on-hold', 'planned']);
  });

  it('children of incidents in which the one who was killed was the suspect', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.report(homicide({ children: [], people: [aPerson({ role: 'suspect' }), { ...dale, role: 'victim' }] }));
    expect(await stateOf(house, 'c1')).toBe('on-hold');
  });

  it('nobody of the suspect\'s other incidents, and nobody of an incident of other people', async () => {
    const house = await both();
    await house.report(anIncident({ children: [aChild(), maxToo] }));
    await house.report(homicide({ children: [], people: [aPerson({ personId: 'N-77', givenName: 'Gwen', familyName: 'Ashby', addresses: [], phones: [] }), dale] }));
    expect([await stateOf(house, 'c1'), await stateOf(house, 'c2'), await openTasks(house)]).toEqual(['planned', 'planned', []]);
  });

  it('as much when a sergeant holds it as a death as when it is recorded as a homicide', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    const setBy = { personId: 'PS-9', rank: 'sergeant' } as const;
    await house.report(homicide({ offenceGroup: 'violence-with-injury', holds: [{ kind: 'death-or-critical-incident', reason: 'She may not live.', setBy, setAt: '2026-11-09T01:00:00Z', expiresAt: '2026-11-09T06:00:00Z' }] }));
    expect((await hold(house, key.reference))?.detail).toMatchObject({ holdKind: 'other-incident', setBy: 'sergeant PS-9' });
    expect(JSON.stringify((await hold(house, key.reference))?.detail)).not.toContain('may not live');
  });

  it('of one that is kept to a restricted group the desk is not told that it is there', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.report(homicide({ restricted: true }));
    const task = await hold(house, key.reference);
    expect(task?.detail).toMatchObject({ holdKind: 'for-a-supervisor' });
    expect(JSON.stringify([task, await house.book.history(key)])).not.toMatch(/CHE-26-0419999|homicide|death|died|another incident/i);
  });
});

describe('what frees it', () => {
  const house = async () => {
    const made = await aHouse();
    await made.report(anIncident());
    await made.report(homicide());
    expect((await dutyIn(made)).state).toBe('on-hold');
    return made;
  };

  it('the decision that lifts the death\'s own hold on the child: it goes out in its time, once', async () => {
    const made = await house();
    expect(await decides(made, 'hold', { kind: 'lift-hold', sergeantId: 'PS-4410', reason: 'The family has been told.' }, 'desk', ({ reference }) => reference === other)).toBe('decided');
    expect([await held(made), await openTasks(made)]).toEqual([['planned', 'planned, closed'], []]);
    await made.until('2026-11-09T07:00:00Z');
    expect([(await dutyIn(made)).state, mails(made)]).toEqual(['released', ['h.osei@wenbury.example key-adult']]);
  });

  it('a version by which it is no death, and its withdrawal', async () => {
    const amended = await house();
    await amended.report(homicide({ incidentVersion: 2, offenceGroup: 'violence-with-injury' }), '2026-11-09T02:00:00Z');
    expect((await dutyIn(amended)).state).toBe('planned');
    const withdrawn = await house();
    await withdrawn.withdraw({ reference: other, incidentVersion: 2, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-09T02:00:00Z');
    expect((await dutyIn(withdrawn)).state).toBe('planned');
  });

  it('a hold set again by a later version stops it again', async () => {
    const made = await house();
    await made.report(homicide({ incidentVersion: 2, offenceGroup: 'violence-with-injury' }), '2026-11-09T02:00:00Z');
    await made.report(homicide({ incidentVersion: 3 }), '2026-11-09T03:00:00Z');
    expect([(await dutyIn(made)).state, (await hold(made, key.reference))?.state]).toEqual(['on-hold', 'open']);
  });

  it('a sergeant may lift it on the earlier incident alone; the death stays held, and no later look takes that back', async () => {
    const made = await house();
    expect(await decides(made, 'hold', { kind: 'lift-hold', sergeantId: 'PS-4410', reason: 'The school must know of this one.' }, 'desk', ({ reference }) => reference === key.reference)).toBe('decided');
    await made.report(homicide({ incidentVersion: 2, isCrime: true, grade: 'high' }), '2026-11-09T02:00:00Z');
    expect([(await dutyIn(made)).state, (await made.book.duty({ force: 'cheshire', reference: other, childRef: 'k9' }))?.state]).toEqual(['planned', 'on-hold']);
  });

  it('a version by which the death is of other people', async () => {
    const made = await house();
    await made.report(homicide({ incidentVersion: 2, children: [], people: [aPerson({ personId: 'N-77', givenName: 'Gwen', familyName: 'Ashby', addresses: [], phones: [] }), dale] }), '2026-11-09T02:00:00Z');
    expect([(await dutyIn(made)).state, (await dutyIn(made)).heldElsewhere, await hold(made, key.reference)]).toEqual(['planned', [], undefined]);
  });

  it('that a supervisor finds the one who was killed to be somebody else, under one id of the force until now', async () => {
    const made = await aHouse();
    await made.report(anIncident());
    await made.report(homicide({ children: [] }));
    expect((await dutyIn(made)).state).toBe('on-hold');
    await made.people.decide('cheshire', { kind: 'split', decisionId: 'split-1', at: '2026-11-09T02:00:00Z', by: 'PS-4410', reason: 'Two people under one number.', identifier: 'id:N-1', occurrences: [{ reference: other, ref: 'p/p1' }] });
    await made.outgoing.send('assess', [{ type: 'link.decided', id: 'd1', force: 'cheshire', decisionId: 'split-1' }]);
    await made.settle();
    expect([(await dutyIn(made)).state, await hold(made, key.reference)]).toEqual(['planned', undefined]);
  });

  it('the same messages again, in any order, change nothing', async () => {
    const made = await house();
    const before = JSON.stringify([await made.book.duty(key), await openTasks(made), await made.book.history(key)]);
    for (const [reference, with_] of [[key.reference, other], [other, key.reference]] as const) for (let n = 0; n < 3; n++) {
      await made.outgoing.send('plan', [{ type: 'deaths.to-look-at', id: `again~${n}`, force: 'cheshire', reference, other: with_ }]);
      await made.outgoing.send('assess', [{ type: 'incident.to-assess', id: `again~${reference}~${n}`, force: 'cheshire', reference, version: 1 }]);
      await made.settle();
    }
    expect(JSON.stringify([await made.book.duty(key), await openTasks(made), await made.book.history(key)])).toBe(before);
  });
});
