import type { Shift } from '../../../shared/domain/cases/worker.ts';
import type { PortalUser } from '../../../shared/ports/directory.ts';
import { demoSecrets, type Person } from '../engines/sign-in.ts';
import type { World } from '../world/types.ts';

const secretsOf = 'laptop';
const caseworkWords = { 'idat-officer': 'IDAT officer', 'idat-supervisor': 'IDAT supervisor', idva: 'IDVA', 'idva-supervisor': 'IDVA supervisor', 'marac-coordinator': 'MARAC coordinator' } as const;

/** IDVAs work by day; supervisors and the others are on duty at every hour, so that a night has somebody to own it. */
function shiftsOf(role: string): readonly Shift[] {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  return role === 'idva' ? [{ days: everyDay, from: '08:00', to: '20:00' }] : [{ days: everyDay, from: '00:00', to: '00:00' }];
}

/** Everyone who can sign in to the portal on this machine, and what the portal knows of them. All of them are invented. */
export function peopleOf(world: World): { readonly people: readonly Person[]; readonly users: readonly PortalUser[] } {
  const people: Person[] = [];
  const users: PortalUser[] = [];
  const add = (person: { id: string; givenName: string; familyName: string; email: string; shown?: string }, user: Omit<PortalUser, 'sub' | 'name' | 'active'>): void => {
    const name = `${person.givenName} ${person.familyName}`;
    people.push({ id: person.id, name, email: person.email, ...demoSecrets(secretsOf, person.id), ...(person.shown ? { shown: person.shown } : {}) });
    users.push({ sub: person.id, name, active: true, givenName: person.givenName, familyName: person.familyName, ...user });
  };
  for (const staff of world.staff) {
    const base = { id: staff.staffId, givenName: staff.givenName, familyName: staff.familyName, email: staff.email };
    switch (staff.role) {
      case 'desk': add({ ...base, shown: 'safeguarding desk' }, { role: 'desk', force: 'cheshire' }); break;
      case 'supervisor': case 'inspector': add({ ...base, shown: `desk supervisor (${staff.role === 'inspector' ? 'inspector' : 'sergeant'})` }, { role: 'supervisor', force: 'cheshire', officerId: staff.staffId, casework: { mailbox: staff.email, authorities: [], fullTime: 1, shifts: shiftsOf('supervisor') } }); break;
      case 'authority-officer': add({ ...base, shown: `education-safeguarding officer of authority ${staff.authority ?? ''}` }, { role: 'authority-officer', adultId: staff.staffId }); break;
      case 'idat-officer': case 'idat-supervisor': case 'idva': case 'idva-supervisor': case 'marac-coordinator':
        add({ ...base, shown: `${caseworkWords[staff.role]}${staff.authority ? ` for authority ${staff.authority}` : ''}` }, { role: staff.role, force: 'cheshire', casework: { mailbox: staff.email, authorities: staff.authority ? [staff.authority] : [], fullTime: 1, shifts: shiftsOf(staff.role) } });
        break;
      case 'administrator': add({ ...base, shown: 'administrator' }, { role: 'administrator', force: 'cheshire', keepsAuthorities: ['895', '896', '876', '877'] }); break;
      case 'board': add({ ...base, shown: 'member of the board' }, { role: 'board', force: 'cheshire' }); break;
    }
  }
  for (const adult of world.keyAdults) add({ id: adult.adultId, givenName: adult.givenName, familyName: adult.familyName, email: adult.email }, { role: 'key-adult', adultId: adult.adultId });
  return { people, users };
}
