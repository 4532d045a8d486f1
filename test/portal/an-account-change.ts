import type { AccountChange } from '../../shared/domain/accounts/account-change.ts';
import { personAddress } from '../../functions/portal/pages/users/kept.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { force } from './an-incident.ts';

/** Ada Quill of the desk, in an address. */
export const adasAddress = personAddress(force, 'sub-desk');

/** An account for an IDVA that waits for a second person. */
export const anAccountChange: AccountChange = {
  changeId: 'accountofpell', force, deed: 'new', reason: 'joined', proposedBy: 'sub-admin-2', proposedAt: '2026-11-08T15:20:00Z', state: 'open',
  after: { sub: 'idp-7f31', name: 'Ivo Pell', givenName: 'Ivo', familyName: 'Pell', role: 'idva', active: true, force, casework: { mailbox: 'ivo.pell@idva.example', authorities: ['896'], fullTime: 0.8, shifts: [{ days: [1, 2, 3, 4], from: '09:00', to: '17:00' }] } },
};

/** Somebody whose account was closed, one who was given another role, and one that waits. */
export async function someAccounts(fakes: Fakes): Promise<void> {
  const at = '2026-11-06T11:40:00Z';
  await fakes.accounts.propose(anAccountChange);
  const user = await fakes.directory.user('sub-desk');
  if (!user) throw new Error('the desk has nobody');
  const before = { ...user, role: 'board' as const };
  await fakes.directory.putUser({ ...user, since: at, askedBy: 'sub-admin', approvedBy: 'sub-admin-2' });
  fakes.accounts.changes.set('ada-to-desk', { changeId: 'ada-to-desk', force, deed: 'changed', reason: 'other-post', before, after: user, proposedBy: 'sub-admin', proposedAt: '2026-11-05T09:00:00Z', state: 'done', decidedBy: 'sub-admin-2', decidedAt: at });
  await fakes.directory.putUser({ sub: 'sub-left', name: 'Rory Venn', givenName: 'Rory', familyName: 'Venn', role: 'idat-officer', force, active: false, since: '2026-11-02T08:05:00Z', askedBy: 'sub-admin' });
}
