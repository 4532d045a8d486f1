import { describe, expect, it } from 'vitest';
import { recordRead } from '../../shared/domain/duty/commands/read-notification.ts';
import { compareContents } from '../../shared/domain/notification/compare-contents.ts';
import { english } from '../../shared/domain/notification/words/english.ts';
import { sayNotification } from '../../shared/domain/notification/words/say-notification.ts';
import { welsh } from '../../shared/domain/notification/words/welsh.ts';
import { mayOpen } from '../../shared/domain/recipients/choose-recipient.ts';
import { aChild, anIncident } from '../builders/an-incident.ts';
import { denies, disclosureAt, dutyIn, mails, openTasks, reads, standing } from './at-work.ts';
import { aHouse, anAdult, type House } from './house.ts';

const primary = 'school:900012';
const helen = anAdult();
const tom = anAdult({ adultId: 'a2', name: 'Tom Birch', givenName: 'Tom', familyName: 'Birch', role: 'deputy-safeguarding-lead', mailbox: 't.birch@wenbury.example', order: 2 });
const friday = '2026-11-13T16:30:00Z';
const version = (incidentVersion: number, nowWith: string) => anIncident({ incidentVersion, children: [aChild({ nowWith })] });

/** Read by the deputy on Monday, and changed by the force on Friday after the school has closed: the newer one goes out on Saturday morning. */
async function readAndChanged(): Promise<{ house: House; first: string }> {
  const house = await aHouse();
  await house.report(anIncident());
  await house.until('2026-11-09T07:50:00Z');
  await reads(house, primary, 'a2');
  const first = (await disclosureAt(house, primary)).disclosureId;
  await house.report(version(2, 'her aunt'), friday);
  await house.until('2026-11-13T17:00:00Z');
  return { house, first };
}
const found = async (house: House, id: string) => {
  const disclosure = await house.book.disclosure(id);
  if (!disclosure) throw new Error('no disclosure');
  return disclosure;
};

describe('a later version of what has been read', () => {
  it('until it goes out, whoever had read the earlier one may go on reading it, and nobody else', async () => {
    const { house, first } = await readAndChanged();
    const disclosure = await found(house, first);
    expect([mayOpen({ adult: tom, disclosure }).kind, mayOpen({ adult: helen, disclosure }).kind]).toEqual(['yes', 'no']);
    const duty = await dutyIn(house);
    expect(recordRead({ duty, disclosure, adultId: 'a2', now: friday })).toEqual({ kind: 'change', change: {} });
    expect(recordRead({ duty, disclosure, adultId: 'a1', now: friday }).kind).toBe('refused');
    expect(await standing(house)).toEqual({ [primary]: 'planned, closed' });
  });

  it('goes out to the first in order and to whoever had read the earlier one, which nobody can open any more', async () => {
    const { house, first } = await readAndChanged();
    const before = mails(house).length;
    await house.until('2026-11-14T07:05:00Z');
    expect(mails(house).slice(before)).toEqual(['h.osei@wenbury.example key-adult', 't.birch@wenbury.example key-adult']);
    expect(await disclosureAt(house, primary)).toMatchObject({ version: 2, access: 'open', alerted: ['a1', 'a2'], earlier: [first] });
    expect(await found(house, first)).toMatchObject({ access: 'superseded', readBy: ['a2'] });
    expect(mayOpen({ adult: tom, disclosure: await found(house, first) }).kind).toBe('no');
  });

  it('is not sent to a reader who may not be told any more', async () => {
    const { house } = await readAndChanged();
    await house.directory.putAdults([{ ...tom, present: false }]);
    const before = mails(house).length;
    await house.until('2026-11-14T07:05:00Z');
    expect(mails(house).slice(before)).toEqual(['h.osei@wenbury.example key-adult']);
  });

  it('and a third before the second went out: the first stays readable until then, the second is shown to nobody', async () => {
    const { house, first } = await readAndChanged();
    const second = (await disclosureAt(house, primary)).disclosureId;
    await house.report(version(3, 'her uncle'), '2026-11-13T18:00:00Z');
    expect([(await found(house, first)).access, (await found(house, second)).access]).toEqual(['replaced', 'superseded']);
    await house.until('2026-11-14T07:05:00Z');
    expect([(await found(house, first)).access, (await found(house, second)).access]).toEqual(['superseded', 'superseded']);
    expect(await disclosureAt(house, primary)).toMatchObject({ version: 3, earlier: [second, first] });
  });

  it('withdrawn before it went out: the reader of the earlier one sees that it is withdrawn', async () => {
    const { house, first } = await readAndChanged();
    await house.withdraw({ reference: 'CHE-26-0412207', incidentVersion: 3, reason: 'entered-in-error', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } }, '2026-11-13T18:00:00Z');
    expect(await found(house, first)).toMatchObject({ access: 'withdrawn', withdrawnReason: 'entered-in-error' });
    expect(mayOpen({ adult: tom, disclosure: await found(house, first) }).kind).toBe('yes');
    expect(await standing(house)).toEqual({ [primary]: 'withdrawn, hidden' });
    expect((await openTasks(house)).map(({ detail }) => detail)).toMatchObject([{ kind: 'notice', what: 'withdrawn-after-read', adultId: 'a2' }]);
  });

  it('held before it went out: nothing of it can be read', async () => {
    const { house, first } = await readAndChanged();
    await house.report({ ...version(3, 'her aunt'), offenceGroup: 'homicide' }, '2026-11-13T18:00:00Z');
    expect((await found(house, first)).access).toBe('superseded');
    expect((await dutyIn(house)).state).toBe('on-hold');
  });

  it('sent back as "not our pupil" by a colleague: the breach counts whoever had read the earlier one', async () => {
    const { house } = await readAndChanged();
    await house.until('2026-11-14T07:05:00Z');
    await reads(house, primary, 'a1');
    await denies(house, primary, 'a1');
    expect((await openTasks(house, 'breach'))[0]?.detail).toMatchObject({ readBy: ['a1', 'a2'] });
  });

  it('not read before: only the latest is ever shown', async () => {
    const house = await aHouse();
    await house.report(anIncident());
    await house.until('2026-11-09T07:05:00Z');
    const first = (await disclosureAt(house, primary)).disclosureId;
    await house.report(version(2, 'her aunt'), '2026-11-09T07:10:00Z');
    expect((await found(house, first)).access).toBe('superseded');
  });
});

describe('what changed, in words', () => {
  const contacts = { deskName: 'the desk', deskTelephone: '01632 960000' };

  it('names what changed and never what it said, in both languages', async () => {
    const { house, first } = await readAndChanged();
    const [before, now] = [(await found(house, first)).content, (await disclosureAt(house, primary)).content];
    expect(compareContents(before, now)).toEqual(['now-with']);
    const reader = { readBefore: before };
    expect(sayNotification(now, english, contacts, [], true, reader).notices).toEqual(['Changed since you read version 1: with whom the child is now.']);
    expect(sayNotification(now, welsh, contacts, [], true, reader).notices).toEqual(["Newidiwyd ers i chi ddarllen fersiwn 1: gyda phwy y mae'r plentyn yn awr."]);
    expect(sayNotification(before, english, contacts, [], true, { newerComing: true }).notices).toEqual(['A newer version of this is coming. Until then you can read this one.']);
    expect(sayNotification(now, english, contacts, []).notices).toEqual([]);
  });

  it('says nothing of a version that shows the same, however its fields are kept', async () => {
    const { house } = await readAndChanged();
    const { content } = await disclosureAt(house, primary);
    const stored = { ...content, version: 3, happened: Object.fromEntries(Object.entries(content.happened).toReversed()) as typeof content.happened };
    expect(compareContents(content, stored)).toEqual([]);
    expect(sayNotification(stored, english, contacts, [], true, { readBefore: content }).notices).toEqual([]);
  });
});
