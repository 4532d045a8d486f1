import { expect, test } from 'vitest';
import type { ContactChange } from '../../../shared/domain/contacts/contact-change.ts';
import type { Contacts } from '../../../shared/ports/contacts.ts';
import type { Adult, DirectoryWriter } from '../../../shared/ports/directory.ts';

export interface ContactsSubject {
  readonly contacts: Contacts;
  readonly writer: DirectoryWriter;
}

export function contactsSuite(fresh: () => Promise<ContactsSubject>): void {
  const adult = (adultId: string, setting: string, over: Partial<Adult> = {}): Adult => ({ adultId, setting, name: 'Ivy Marlow', givenName: 'Ivy', familyName: 'Marlow', role: 'designated-safeguarding-lead', mailbox: `${adultId}@larkspur.example`, order: 1, trained: true, present: true, ...over });
  const change = (changeId: string, over: Partial<ContactChange> = {}): ContactChange => ({
    changeId, force: 'cheshire', authority: '896', deed: 'entry', after: adult('A-1', 'school:900012', { absences: [{ from: '2026-11-01', until: '2026-11-20', coverId: 'A-2' }, { from: '2027-01-01' }], servesFrom: '2026-09-01', conflictsDeclaredOn: '2026-01-05', alsoAdultIds: ['A-9'] }),
    before: adult('A-1', 'school:900012'), newDomain: false, proposedBy: 'sub-1', proposedAt: '2026-11-09T09:00:00Z', state: 'open', ...over,
  });

  test('lists everyone of an authority, its officers and all its schools, and nobody of another; somebody who moves stands in one list', async () => {
    const { contacts, writer } = await fresh();
    await writer.putSchools([{ urn: '900012', name: 'Larkspur', authority: '896', status: 'open' }, { urn: '900013', name: 'High', authority: '895', status: 'open' }]);
    await writer.putAdults([adult('A-1', 'school:900012'), adult('O-1', 'authority:896'), adult('B-1', 'school:900013')]);
    const ids = async (authority: string) => (await contacts.ofAuthority(authority)).map(({ adultId }) => adultId).toSorted();
    expect([await ids('896'), await ids('895'), await ids('877')]).toEqual([['A-1', 'O-1'], ['B-1'], []]);
    await writer.writeIn('cy', { sub: 'sub-1', name: 'Ivy Marlow', role: 'key-adult', active: true, adultId: 'A-1' }, [adult('A-1', 'school:900012')]);
    expect((await contacts.ofAuthority('896')).find(({ adultId }) => adultId === 'A-1')?.language).toBe('cy');
    await writer.putAdults([adult('B-1', 'school:900012', { order: 2 })]);
    expect([await ids('896'), await ids('895')]).toEqual([['A-1', 'B-1', 'O-1'], []]);
  });

  test('keeps what waits in the order in which it was asked, once', async () => {
    const { contacts } = await fresh();
    await contacts.propose(change('c2', { proposedAt: '2026-11-09T10:00:00Z' }));
    await contacts.propose(change('c1'));
    await contacts.propose(change('c1', { proposedBy: 'somebody-else' }));
    expect(await contacts.waiting('896')).toEqual([change('c1'), change('c2', { proposedAt: '2026-11-09T10:00:00Z' })]);
    expect(await contacts.change('896', 'c1')).toEqual(change('c1'));
    expect([await contacts.waiting('895'), await contacts.change('895', 'c1'), await contacts.change('896', 'none')]).toEqual([[], undefined, undefined]);
  });

  test('that a mailbox works again waits like a change of the entry, and is decided once, with nothing of the entry changed', async () => {
    const { contacts, writer } = await fresh();
    await writer.putSchools([{ urn: '900012', name: 'Larkspur', authority: '896', status: 'open' }]);
    const asked = change('c3', { deed: 'mailbox', because: 'It was full.' });
    const done = { ...asked, state: 'done' as const, decidedBy: 'sub-2', decidedAt: '2026-11-09T11:00:00Z' };
    expect(await contacts.decide(done, [])).toBe(false);
    await contacts.propose(asked);
    expect(await contacts.waiting('896')).toEqual([asked]);
    expect([await contacts.decide(done, []), await contacts.decide(done, [])]).toEqual([true, false]);
    expect([await contacts.change('896', 'c3'), await contacts.waiting('896')]).toEqual([done, []]);
  });

  test('what waited is decided once; what was done at once is kept beside it, the latest first', async () => {
    const { contacts, writer } = await fresh();
    await writer.putSchools([{ urn: '900012', name: 'Larkspur', authority: '896', status: 'open' }]);
    await contacts.propose(change('c1'));
    const done = change('c1', { state: 'done', decidedBy: 'sub-2', decidedAt: '2026-11-09T11:00:00Z' });
    expect([await contacts.decide(done, [done.after]), await contacts.decide(change('c1', { state: 'refused', decidedBy: 'sub-3', decidedAt: '2026-11-09T11:01:00Z', reason: 'No.' }), [])]).toEqual([true, false]);
    const { before: _before, ...leave } = change('c2', { deed: 'absence', state: 'done', decidedBy: 'sub-1', decidedAt: '2026-11-09T12:00:00Z' });
    expect(await contacts.decide(leave, [])).toBe(true);
    expect(await contacts.ofAuthority('896')).toEqual([done.after]);
    expect(await contacts.waiting('896')).toEqual([]);
    expect(await contacts.decided('896')).toEqual([leave, done]);
    expect(await contacts.change('896', 'c1')).toEqual(done);
  });
}
