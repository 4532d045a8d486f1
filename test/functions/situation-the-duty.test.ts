import { describe, expect, it } from 'vitest';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aRig, anEvent, type Rig } from './a-rig.ts';
import { key } from './at-work.ts';
import { ruby } from './house.ts';

const tell = async (incident: Parameters<typeof anIncident>[0], options: Parameters<typeof aRig>[0] = {}): Promise<Rig> => {
  const rig = await aRig(options);
  const whole = anIncident(incident);
  await rig.take({ ...anEvent(whole), time: whole.reportedAt }, new Date(Date.parse(whole.reportedAt) + 120_000).toISOString().replace('.000Z', 'Z'));
  await rig.settle();
  return rig;
};
const duty = (rig: Rig, childRef = 'c1') => rig.book.duty({ ...key, childRef });

describe('the duty: a child who may be a victim of domestic abuse', () => {
  it('no crime, no arrest, no grade, no assessment, and a child who was not there: their school is told all the same', async () => {
    const rig = await tell({ isCrime: false, kind: 'argument', grade: undefined, suspectStatus: undefined, children: [aChild({ present: false, where: undefined, seenByOfficer: false, spokenTo: { spoken: false }, words: undefined })] });
    await rig.until('2026-11-09T07:00:00Z');
    expect(await duty(rig)).toMatchObject({ state: 'released', basis: 'statutory' });
    expect(rig.mailer.sent.map(({ to }) => to)).toEqual(['h.osei@wenbury.example']);
  });

  it('a suspect who was never found, and nobody recorded as the victim: told all the same', async () => {
    const rig = await tell({ people: [aPerson({ role: 'involved' })], suspectStatus: { status: 'not-yet-found', asAt: '2026-11-08T22:40:00Z' } });
    await rig.until('2026-11-09T07:00:00Z');
    expect(await duty(rig)).toMatchObject({ state: 'released', basis: 'statutory' });
  });

  it('an incident of Friday night is told of before Monday; that the school lies in another area changes nothing', async () => {
    const friday = await tell({ reportedAt: '2026-11-06T22:40:00Z', occurredFrom: '2026-11-06T22:10:00Z' });
    await friday.until('2026-11-07T07:00:00Z');
    expect((await duty(friday))?.settings['school:900012']).toMatchObject({ state: 'released', clocks: { deadlineAt: '2026-11-09T08:45:00Z' } });
    const far = await aRig();
    await far.directory.putSchools([{ urn: '900012', name: 'Wenbury Primary School', authority: '861', telephone: '01632 960200', status: 'open', lowAge: 4, highAge: 11 }]);
    await far.take(anEvent(anIncident()), '2026-11-08T22:42:00Z');
    await far.settle();
    await far.until('2026-11-09T07:00:00Z');
    expect((await duty(far))?.state).toBe('released');
  });

  it.each([[15, 'discretion'], [16, 'statutory'], [undefined, 'statutory']] as const)('a suspect aged %s, who hurt a parent: by %s', async (age, basis) => {
    const rig = await tell({ people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Kit', familyName: 'Tansley', personId: 'N-5', ...(age === undefined ? {} : { age }) })] });
    expect((await duty(rig))?.basis).toBe(basis);
  });

  it('one who was fifteen and one who was not: the duty', async () => {
    const rig = await tell({ people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', dateOfBirth: '2011-11-09', personId: 'N-5' }), aPerson({ personRef: 'p3', role: 'suspect', personId: 'N-6', age: 40 })] });
    expect((await duty(rig))?.basis).toBe('statutory');
    const alone = await tell({ people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', dateOfBirth: '2010-11-09', personId: 'N-5' })] });
    expect((await duty(alone))?.basis).toBe('discretion');
  });

  it('told by discretion, a child is told of like any other: the basis is on the row and holds nothing back', async () => {
    const rig = await tell({ people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', age: 14, personId: 'N-5' })] }, { pupils: [ruby] });
    await rig.until('2026-11-09T07:00:00Z');
    expect(await duty(rig)).toMatchObject({ state: 'released', basis: 'discretion' });
  });
});
