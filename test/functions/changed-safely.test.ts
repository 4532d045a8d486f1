import { describe, expect, it } from 'vitest';
import type { IncidentData } from '../../events/incident.ts';
import { recordRead, sayNotOurPupil } from '../../shared/domain/duty/commands/read-notification.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { anEvent, aRig, type Rig, seeded } from './a-rig.ts';
import { key } from './at-work.ts';
import { anAdult, ruby } from './house.ts';

const adults = [anAdult(), anAdult({ adultId: 'a2', mailbox: 't.birch@wenbury.example', givenName: 'Tom', familyName: 'Birch', order: 2 }), anAdult({ adultId: 'b1', setting: 'school:900013', mailbox: 'lead@high.example', givenName: 'Omar', familyName: 'Said' })];
const version = (incidentVersion: number, over: Partial<IncidentData> = {}): IncidentData => anIncident({ incidentVersion, children: [aChild({ nowWith: `version ${incidentVersion}` })], ...over });
const kills = Array.from({ length: 16 }, (_, n) => n);

async function until(urns: readonly string[], at: string): Promise<Rig> {
  const rig = await aRig({ pupils: [{ ...ruby, urns }], adults });
  await rig.take(anEvent(version(1)), '2026-11-08T22:45:00Z');
  await rig.settle();
  await rig.until(at);
  return rig;
}

async function at(rig: Rig, setting: string) {
  const duty = await rig.book.duty(key);
  const disclosure = await rig.book.disclosure(duty?.settings[setting]?.disclosureId ?? '');
  if (!duty || !disclosure) throw new Error('nothing there');
  return { duty, disclosure };
}

async function readBy(rig: Rig, setting: string, adultId: string): Promise<void> {
  await commitDecision(rig.book, async () => recordRead({ ...(await at(rig, setting)), adultId, now: rig.clock.now() }));
}

async function deniedBy(rig: Rig, setting: string, adultId: string): Promise<void> {
  const now = rig.clock.now();
  await commitDecision(rig.book, async () => sayNotOurPupil({ ...(await at(rig, setting)), adultId, now, clocks: { deadlineAt: '2026-11-09T08:45:00Z', deskAt: now, supervisorAt: now } }));
}

const accesses = (rig: Rig) => [...rig.book.disclosuresById.values()].map((one) => `${one.setting} v${one.version} ${one.access}`).toSorted();

describe.each(kills)('killed after write or send %i, with every message up to three times in any order', (n) => {
  it('a later version of what has been read goes to its reader too, and exactly one version can be read at last', async () => {
    const rig = await until(['900012'], '2026-11-09T07:50:00Z');
    await readBy(rig, 'school:900012', 'a2');
    rig.repeat(3, seeded(n + 1));
    await rig.take(anEvent(version(2)), '2026-11-09T16:30:00Z');
    rig.killAfter(n);
    await rig.settle();
    await rig.until('2026-11-10T07:10:00Z');
    expect(accesses(rig)).toEqual(['school:900012 v1 superseded', 'school:900012 v2 open']);
    expect((await at(rig, 'school:900012')).disclosure.alerted.toSorted()).toEqual(['a1', 'a2']);
    const afterwards = rig.mailer.sent.filter(({ tags }) => tags['step'] === 'key-adult').map(({ to }) => to);
    expect(new Set(afterwards)).toEqual(new Set(['h.osei@wenbury.example', 't.birch@wenbury.example']));
  });

  it('a later version reaches the second school of a child whom the first has denied, and never the first', async () => {
    const rig = await until(['900012', '900013'], '2026-11-09T07:05:00Z');
    await deniedBy(rig, 'school:900012', 'a1');
    rig.repeat(3, seeded(n + 101));
    await rig.take(anEvent(version(2)), '2026-11-09T07:10:00Z');
    rig.killAfter(n);
    await rig.settle();
    await rig.until('2026-11-09T07:20:00Z');
    expect(accesses(rig)).toEqual(['school:900012 v1 hidden', 'school:900013 v1 superseded', 'school:900013 v2 open']);
    expect(await rig.book.duty(key)).toMatchObject({ state: 'awaiting-review', waiting: { reason: 'not-our-pupil' } });
  });

  it('a homicide stops the second school while the first\'s denial is with a person', async () => {
    const rig = await until(['900012', '900013'], '2026-11-09T07:05:00Z');
    await deniedBy(rig, 'school:900012', 'a1');
    rig.repeat(3, seeded(n + 201));
    await rig.take(anEvent(version(2, { offenceGroup: 'homicide' })), '2026-11-09T07:10:00Z');
    rig.killAfter(n);
    await rig.settle();
    await rig.until('2026-11-09T09:00:00Z');
    expect(accesses(rig)).toEqual(['school:900012 v1 hidden', 'school:900013 v1 closed']);
    expect(await rig.book.duty(key)).toMatchObject({ state: 'on-hold', waiting: { reason: 'not-our-pupil', hold: true } });
    expect(rig.mailer.sent.filter(({ tags }) => tags['step'] === 'deputy')).toEqual([]);
  });
});
