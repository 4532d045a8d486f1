import { describe, expect, it } from 'vitest';
import { deliverAlerts } from '../../functions/deliver/deliver-alerts.ts';
import { MailRefused, type MailRefusal } from '../../shared/ports/mail.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { anIncident } from '../builders/an-incident.ts';
import { FakeMailPace } from '../fakes/fake-mail-pace.ts';
import { aHouse } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };

async function refusedAtRelease(why: MailRefusal) {
  const house = await aHouse();
  await house.report(anIncident());
  house.mailer.fault = new MailRefused(why);
  await house.until('2026-11-09T07:02:00Z');
  return house;
}
const calls = async (house: Awaited<ReturnType<typeof aHouse>>) => (await house.book.openTasks('cheshire')).items.filter(({ detail }) => detail.kind === 'phone');

describe('the mail provider takes no email', () => {
  it.each(['paused', 'sandbox', 'quota'] as const)('%s: it is said within two minutes, and the call is on the desk\'s list with the second adult on it', async (why) => {
    const house = await refusedAtRelease(why);
    expect(house.log.filter((line) => line.includes('"mail-stopped"') && line.includes(`"${why}"`))).not.toHaveLength(0);
    const [call] = await calls(house);
    expect(call?.detail.kind === 'phone' && call.detail.contacts.slice(0, 2).map(({ adultId }) => adultId)).toEqual(['a1', 'a2']);
    expect((await house.book.duty(key))?.state).toBe('phone-open');
  });

  it('is asked again every five minutes: once it takes email the key adult is alerted, once, and the call stays until somebody is told', async () => {
    const house = await refusedAtRelease('paused');
    house.mailer.fault = undefined;
    await house.until('2026-11-09T07:06:00Z');
    expect(house.mailer.sent.map(({ to }) => to)).toEqual(['h.osei@wenbury.example']);
    await house.until('2026-11-09T07:30:00Z');
    expect(house.mailer.sent).toHaveLength(1);
    expect(await calls(house)).toHaveLength(1);
  });

  it('refused as too fast: goes a minute later, nobody is rung for it, and all senders are told to go slower', async () => {
    const house = await aHouse();
    const pace = new FakeMailPace();
    await house.report(anIncident());
    await house.until('2026-11-09T06:59:00Z');
    house.mailer.fault = new MailRefused('too-fast');
    await house.until('2026-11-09T07:00:00Z');
    house.mailer.fault = undefined;
    await house.until('2026-11-09T07:01:00Z');
    expect(house.mailer.sent).toHaveLength(1);
    expect(await calls(house)).toEqual([]);
    const { book, directory, mail, mailer, audit, clock } = house;
    mailer.fault = new MailRefused('too-fast');
    await house.report(anIncident({ reference: 'CHE-2' }), '2026-11-09T07:05:00Z');
    const disclosureIds = [...house.book.disclosuresById.values()].filter(({ access }) => access === 'open').map(({ disclosureId }) => disclosureId);
    await deliverAlerts({ type: 'disclosures.released', id: 'm', force: 'cheshire', setting: 'school:900012', releasedAt: '2026-11-09T07:05:00Z', step: 'resurface', disclosureIds }, { book, directory, mail, mailer, audit, clock, log: makeLog('test', () => undefined), portalUrl: 'https://portal.example', pace });
    expect(pace.kept).toMatchObject({ share: 0.5 });
  });
});
