import { expect, test } from 'vitest';
import type { Account } from '../../../shared/domain/accounts/account.ts';
import type { AccountChange } from '../../../shared/domain/accounts/account-change.ts';
import type { Accounts } from '../../../shared/ports/accounts.ts';
import type { Directory, DirectoryWriter } from '../../../shared/ports/directory.ts';

export interface AccountsSubject {
  readonly accounts: Accounts;
  readonly directory: Directory;
  readonly writer: DirectoryWriter;
}

export function accountsSuite(fresh: () => Promise<AccountsSubject>): void {
  const force = 'cheshire';
  const account = (sub: string, over: Partial<Account> = {}): Account => ({ sub, name: `${sub} Quill`, role: 'desk', active: true, force, givenName: sub, familyName: 'Quill', ...over });
  const admin = (sub: string) => account(sub, { role: 'administrator', keepsAuthorities: ['896'] });
  const change = (changeId: string, over: Partial<AccountChange> = {}): AccountChange => ({
    changeId, force, deed: 'changed', before: account('ada'), reason: 'other-post', proposedBy: 'mo', proposedAt: '2026-11-09T09:00:00Z', state: 'open',
    after: account('ada', { role: 'idva', casework: { mailbox: 'a.quill@idva.example', authorities: ['896'], fullTime: 0.6, capacity: 9, shifts: [{ days: [1, 2], from: '08:00', to: '18:00' }], declaredConflicts: [{ familyName: 'Flood' }] } }), ...over,
  });
  const decided = { state: 'done', decidedBy: 'ines', decidedAt: '2026-11-09T11:00:00Z' } as const;

  test('lists everybody of a force, whatever they do and whether or not they still may, and nobody of another', async () => {
    const { accounts, writer } = await fresh();
    for (const user of [account('wyn', { role: 'idva-supervisor', active: false }), admin('mo'), account('far', { force: 'gwynedd' })]) await writer.putUser(user);
    await writer.putUser({ sub: 'ka', name: 'Key Adult', role: 'key-adult', active: true, adultId: 'A-1' });
    expect((await accounts.ofForce(force)).map(({ sub }) => sub)).toEqual(['mo', 'wyn']);
    await writer.putUser(account('far', { role: 'board' }));
    expect([(await accounts.ofForce(force)).map(({ sub }) => sub), await accounts.ofForce('gwynedd')]).toEqual([['far', 'mo', 'wyn'], []]);
    await writer.writeIn('cy', admin('mo'), []);
    expect((await accounts.ofForce(force)).map(({ language }) => language)).toEqual([undefined, 'cy', undefined]);
  });

  test('keeps what waits in the order in which it was asked, once', async () => {
    const { accounts } = await fresh();
    await accounts.propose(change('c2', { proposedAt: '2026-11-09T10:00:00Z' }));
    await accounts.propose(change('c1'));
    await accounts.propose(change('c1', { proposedBy: 'somebody-else' }));
    expect(await accounts.waiting(force)).toEqual([change('c1'), change('c2', { proposedAt: '2026-11-09T10:00:00Z' })]);
    expect([await accounts.change(force, 'c1'), await accounts.change('gwynedd', 'c1'), await accounts.waiting('gwynedd')]).toEqual([change('c1'), undefined, []]);
  });

  test('what is approved is stored at once in every list, once, and is kept with who decided', async () => {
    const { accounts, directory, writer } = await fresh();
    for (const user of [account('ada'), admin('mo'), admin('ines')]) await writer.putUser(user);
    await accounts.propose(change('c1'));
    const done = change('c1', decided);
    const granted = { ...done.after, since: '2026-11-09T11:00:00Z', askedBy: 'mo', approvedBy: 'ines' };
    expect([await accounts.decide(done, granted, ['mo', 'ines']), await accounts.decide({ ...done, state: 'refused', refusedFor: 'not-known' }, undefined, ['mo'])]).toEqual([true, false]);
    expect([await directory.user('ada'), (await directory.workers(force)).map(({ sub }) => sub), (await accounts.ofForce(force))[0]]).toEqual([granted, ['ada'], granted]);
    expect([await accounts.waiting(force), await accounts.decided(force, 'ada'), await accounts.change(force, 'c1')]).toEqual([[], [done], done]);
  });

  test('nothing is stored where the account has changed since, or where somebody it rests on is no administrator any more', async () => {
    const { accounts, directory, writer } = await fresh();
    for (const user of [account('ada', { since: '2026-11-09T10:30:00Z' }), admin('mo'), admin('ines'), { ...admin('bo'), active: false }, account('desk')]) await writer.putUser(user);
    await accounts.propose(change('c1'));
    expect(await accounts.decide(change('c1', decided), change('c1').after, ['mo', 'ines'])).toBe(false);
    const close = change('c2', { ...decided, deed: 'closed', reason: 'left', before: admin('mo'), after: { ...admin('mo'), active: false } });
    for (const gone of ['bo', 'desk', 'nobody']) expect(await accounts.decide(close, close.after, ['ines', gone])).toBe(false);
    expect((await directory.user('mo'))?.active).toBe(true);
    expect(await accounts.decide(close, close.after, ['ines', 'mo'])).toBe(true);
    expect([(await directory.user('mo'))?.active, await accounts.decided(force, 'mo')]).toEqual([false, [close]]);
  });

  test('somebody new takes nobody else\'s place', async () => {
    const { accounts, directory, writer } = await fresh();
    for (const user of [account('ada'), admin('mo'), admin('ines')]) await writer.putUser(user);
    const { before: _before, ...asNew } = change('c1', { deed: 'new', reason: 'joined' });
    await accounts.propose(asNew);
    expect(await accounts.decide({ ...asNew, ...decided }, asNew.after, ['mo', 'ines'])).toBe(false);
    expect((await directory.user('ada'))?.role).toBe('desk');
  });
}
