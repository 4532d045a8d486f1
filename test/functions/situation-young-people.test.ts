import { describe, expect, it } from 'vitest';
import { english } from '../../shared/domain/notification/words/english.ts';
import { sayNotification } from '../../shared/domain/notification/words/say-notification.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { aHouse, anAdult, type House, ruby } from './house.ts';

const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };
const contacts = { deskName: 'the desk', deskTelephone: '01632 960000' };
const pageOf = (house: House) => {
  const [disclosure] = [...house.book.disclosuresById.values()].filter(({ access }) => access === 'open');
  if (!disclosure) throw new Error('not released');
  return { disclosure, page: sayNotification(disclosure.content, english, contacts, []) };
};
const maya = { ...ruby, pupilId: 'P5', urns: ['900013'], yearGroup: 12, givenName: 'Maya', familyName: 'Sorrel', dateOfBirth: '2010-02-01', address: '3 Elm Close', postcode: 'CQ7 5AB' };
const tutor = anAdult({ adultId: 'b1', setting: 'school:900013', mailbox: 'lead@college.example', givenName: 'Omar', familyName: 'Said' });

describe('victim aged 16 at college; suspect at the same college', () => {
  const home = [{ text: '3 Elm Close, Wenbury', postcode: 'CQ7 5AB' }];
  const victim = aChild({ givenName: 'Maya', familyName: 'Sorrel', dateOfBirth: '2010-02-01', addresses: home, directVictim: true, relations: [], wishes: 'only her tutor to know', safeContact: 'In person at college, never by telephone', schoolSummary: 'Maya told police of threats by a former partner.', words: undefined });
  const kit = { givenName: 'Kit', familyName: 'Loxley', dateOfBirth: '2009-12-01' };
  const suspect = aPerson({ personRef: 'p2', role: 'suspect', ...kit });

  it('their wishes and safe contact come first, and nothing of the suspect but where the police have got to', async () => {
    const house = await aHouse({ pupils: [maya], adults: [tutor] });
    await house.report(anIncident({ people: [suspect], children: [victim] }));
    await house.until('2026-11-09T07:00:00Z');
    const { page, disclosure } = pageOf(house);
    expect(page.parts.map(({ name }) => name).slice(0, 3)).toEqual(['child', 'how-the-child-is', 'today']);
    expect(page.parts[1]?.sentences.slice(1, 3)).toEqual(['What was said to be wanted: Only her tutor to know.', 'Safe contact: In person at college, never by telephone.']);
    expect(JSON.stringify(disclosure.content)).not.toMatch(/Kit|Loxley/);
  });

  it('the two are never linked in a notification: of the suspect nobody is told by email, a person decides', async () => {
    const kitsRoll = { ...maya, pupilId: 'P6', ...kit, sex: 'M' as const, address: '9 Mill Lane', postcode: 'CQ7 9ZZ' };
    const house = await aHouse({ pupils: [maya, kitsRoll], adults: [tutor] });
    await house.report(anIncident({ people: [suspect], children: [victim, aChild({ childRef: 'c2', ...kit, sex: 'male', addresses: [{ text: '9 Mill Lane, Wenbury', postcode: 'CQ7 9ZZ' }], relations: [], schoolSummary: undefined, words: undefined })] }));
    await house.until('2026-11-09T12:00:00Z');
    expect((await house.book.duty({ ...key, childRef: 'c2' }))?.state).toBe('on-hold');
    expect([...house.book.disclosuresById.values()].map(({ childRef }) => childRef)).toEqual(['c1']);
  });

  it('words that name the suspect go to a person, wishes and safe contact included', async () => {
    for (const said of [{ wishes: 'Keep Kit Loxley away from her' }, { safeContact: 'Not when Loxley is about' }]) {
      const house = await aHouse({ pupils: [maya], adults: [tutor] });
      await house.report(anIncident({ people: [suspect], children: [{ ...victim, ...said }] }));
      expect((await house.book.duty(key))?.waiting?.reason).toBe('words');
    }
  });
});

describe('separated parents, contact on Friday', () => {
  it('the known arrangement is stated, beside that this does not change who may collect', async () => {
    const house = await aHouse();
    await house.report(anIncident({ children: [aChild({ arrangement: 'Her father sees her from Friday after school to Sunday.' })] }));
    await house.until('2026-11-09T07:00:00Z');
    const today = pageOf(house).page.parts.find(({ name }) => name === 'today')?.sentences.join(' ');
    expect(today).toMatch(/A known arrangement: Her father sees her from Friday after school to Sunday\. This does not change who may collect/);
  });
});

describe('looked-after child; foster carers are parties', () => {
  const carers = [aPerson({ personRef: 'p1', role: 'victim', givenName: 'Jo', familyName: 'Marsh' }), aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Al', familyName: 'Marsh' })];
  const looked = aChild({ lookedAfter: true, placingAuthority: '895', relations: [{ personRef: 'p1', relation: 'foster-child' }, { personRef: 'p2', relation: 'foster-child' }], schoolSummary: undefined, words: undefined });
  const officer = anAdult({ adultId: 'o1', setting: 'authority:895', role: 'education-safeguarding-officer', mailbox: 'virtual.head@council.example', familyName: 'Adeyemi' });

  it("the school and the placing authority's officer for its virtual head are told, and the page says: the social worker, not the carers", async () => {
    const house = await aHouse({ adults: [anAdult(), officer] });
    await house.directory.putAuthority({ code: '895', name: 'Cheshire East', neighbours: [] }, []);
    await house.report(anIncident({ people: carers, children: [looked] }));
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to).toSorted()).toEqual(['h.osei@wenbury.example', 'virtual.head@council.example']);
    const { page } = pageOf(house);
    expect(JSON.stringify(page)).toContain("speak to Ruby's social worker about this, and not to the carers");
    expect(JSON.stringify(page)).not.toContain('Marsh');
  });

  it('a carer who is a key adult at the school is a party, and is passed over', async () => {
    const house = await aHouse({ adults: [anAdult({ givenName: 'Jo', familyName: 'Marsh' }), anAdult({ adultId: 'a2', mailbox: 't.birch@wenbury.example', familyName: 'Birch', order: 2 }), officer] });
    await house.directory.putAuthority({ code: '895', name: 'Cheshire East', neighbours: [] }, []);
    await house.report(anIncident({ people: carers, children: [looked] }));
    await house.until('2026-11-09T07:00:00Z');
    expect(house.mailer.sent.map(({ to }) => to).toSorted()).toEqual(['t.birch@wenbury.example', 'virtual.head@council.example']);
  });
});
