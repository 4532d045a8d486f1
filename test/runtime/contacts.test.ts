import { describe, expect, it } from 'vitest';
import { partyKeysOf } from '../../shared/domain/recipients/party.ts';
import { contactsOf } from '../../shared/runtime/contacts.ts';
import { anIncident } from '../builders/an-incident.ts';
import { FakeDirectory } from '../fakes/fake-directory.ts';
import { anAdult } from '../functions/house.ts';

const parties = partyKeysOf(anIncident());
const harrop = { givenName: 'Diane', familyName: 'Harrop' };

async function contacts(adults: readonly ReturnType<typeof anAdult>[], setting = 'school:900012') {
  const directory = new FakeDirectory();
  await directory.putSchools([{ urn: '900012', name: 'Wenbury Primary School', authority: '896', telephone: '01632 960200', status: 'open' }]);
  await directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', phone: '01632 960400', neighbours: [] }, []);
  await directory.putAdults(adults);
  return (await contactsOf(directory, setting, '2026-11-09'))(parties).map(({ role, adultId, phone }) => [role, adultId ?? phone]);
}
const others = [['head', '01632 960200'], ['authority-lead', '01632 960400'], ['sergeant', undefined]];
const { phone: _phone, ...unlisted } = anAdult({ adultId: 'a1' });
const { approvedBy: _approvedBy, ...unapproved } = anAdult({ adultId: 'a1' });

describe('whom the desk rings', () => {
  it('the adults in deputy order, the head at the register\'s number, the authority, the sergeant', async () => {
    expect(await contacts([anAdult({ adultId: 'a2', order: 2 }), anAdult()])).toEqual([['key-adult', 'a1'], ['deputy', 'a2'], ...others]);
  });

  it.each([
    ['may be a party', anAdult(harrop)], ['not approved', unapproved], ['not trained', anAdult({ trained: false })], ['away', anAdult({ present: false })], ['without a number', unlisted],
  ])('nobody who is %s: the next adult comes first', async (_why, adult) => {
    expect(await contacts([adult, anAdult({ adultId: 'a2', order: 2 })])).toEqual([['key-adult', 'a2'], ...others]);
  });

  it('not the head either, where the head may be a party', async () => {
    expect(await contacts([anAdult({ role: 'head', ...harrop })])).toEqual(others.slice(1));
  });

  it('an adult without a mailbox can still be rung', async () => {
    expect(await contacts([anAdult({ mailbox: '' })])).toEqual([['key-adult', 'a1'], ...others]);
  });

  it("for the authority's officer: no head", async () => {
    expect(await contacts([anAdult({ adultId: 'o1', setting: 'authority:896' })], 'authority:896')).toEqual([['key-adult', 'o1'], ...others.slice(1)]);
  });
});
