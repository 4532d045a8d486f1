import { roleAt } from '../../../shared/domain/accounts/bind-entry.ts';
import type { Directory, PortalUser } from '../../../shared/ports/directory.ts';
import type { Complaints } from './read-pupil-rows.ts';
import type { SignInOfRow } from './read-adults.ts';

/**
 * Accounts of those whose rows name an id of the sign-in service: one for each id, with an entry at each of its settings. For a beginning: an id that
 * has an account already is left to the pages, where two people change it, and is refused here unless the file says what is so already.
 */
export async function signInsOf(rows: readonly SignInOfRow[], directory: Pick<Directory, 'user'>, complaints: Complaints): Promise<readonly PortalUser[]> {
  const users = new Map<string, PortalUser>();
  const readers = new Map<string, string>();
  for (const { line, sub, force, adult } of rows) {
    const role = roleAt(adult.setting);
    const before = users.get(sub);
    const reader = readers.get(adult.adultId);
    if (before && (before.role !== role || before.force !== force)) complaints.refuse({ line, field: 'sub', reason: 'is given for another role or force as well' });
    else if (reader !== undefined && reader !== sub) complaints.refuse({ line, field: 'sub', reason: 'is another than the one given for this entry before' });
    else users.set(sub, before ? { ...before, alsoAdultIds: [...(before.alsoAdultIds ?? []), adult.adultId] } : { sub, force, role, active: true, name: adult.name, givenName: adult.givenName, familyName: adult.familyName, adultId: adult.adultId });
    readers.set(adult.adultId, sub);
  }
  const added: PortalUser[] = [];
  for (const user of users.values()) {
    const known = await directory.user(user.sub);
    if (!known) added.push(user);
    else if (!known.active || known.role !== user.role || entries(known) !== entries(user)) complaints.refuse({ line: rows.find(({ sub }) => sub === user.sub)?.line ?? 0, field: 'sub', reason: 'has another account already: two administrators change it on the page of the contact' });
  }
  return added;
}

function entries({ adultId, alsoAdultIds = [] }: PortalUser): string {
  return [adultId, ...alsoAdultIds].toSorted().join(' ');
}
