import type { JournalledEmail } from '../engines/mail.ts';
import { policeClient } from './first-items.ts';
import type { Laptop } from './open-laptop.ts';

/** What a newcomer reads first. */
export function welcome({ stack, world, people, apiClient }: Laptop, { resumed }: { readonly resumed: boolean }): string {
  const { urls } = stack;
  const staff = ['desk', 'supervisor', 'authority-officer', 'idat-supervisor', 'idva', 'marac-coordinator', 'administrator', 'board'].flatMap((role) => world.staff.filter((one) => one.role === role).slice(0, 1));
  const shown = [...staff.map(({ staffId, role }) => ({ id: staffId, what: words[role] ?? role })), ...world.keyAdults.filter(({ present, trained, approvedBy, deputyOrder }) => present && trained && approvedBy && deputyOrder === 1).slice(0, 1).map(({ adultId }) => ({ id: adultId, what: 'a key adult at a school' }))];
  const row = (name: string, value: string): string => `  ${name.padEnd(12)} ${value}`;
  return [
    '',
    `First Bell is running${resumed ? ', going on from where it was' : ''}. Synthetic data only: every person, school and address is invented.`,
    '',
    row('Portal', urls.portal),
    row('Inbox', `${urls.inbox}   every email that was sent`),
    row('Codes', `${urls.codes}   the second factor of the people below`),
    row('Police API', `${urls.api}/incidents   (docs/for-police-suppliers.md)`),
    row('Clock', `${stack.clock.now()}; the simulated force reports as it goes on`),
    '',
    '  Sign in as',
    ...shown.flatMap(({ id, what }) => {
      const person = people.find((one) => one.id === id);
      return person ? [`    ${what.padEnd(28)} ${person.email}   password ${person.password}`] : [];
    }),
    '',
    '  See a morning: in another terminal,',
    '    npx first-bell clock --to morning      plays the night, and says who got an email and how they sign in',
    '    npx first-bell clock --to +30          half an hour more: deputies, then telephone calls',
    '',
    '  A token for the police API:',
    `    curl -s -d grant_type=client_credentials -d client_id=${policeClient.clientId} -d client_secret=${apiClient.clientSecret} -d scope="${apiClient.scopes.join(' ')}" ${urls.issuer}/token`,
    '',
    '  Stop with Ctrl-C. Everything is kept.',
    '',
  ].join('\n');
}

const words: Readonly<Record<string, string>> = { desk: 'the safeguarding desk', supervisor: 'a desk supervisor', 'authority-officer': "an authority's officer", 'idat-supervisor': 'an IDAT supervisor', idva: 'an IDVA', 'marac-coordinator': 'the MARAC coordinator', administrator: 'an administrator', board: 'a member of the board' };

/** Who has been emailed of late, and how each of them signs in. */
export function whoGotEmail({ people, stack }: Laptop, inbox: readonly JournalledEmail[]): string {
  const addresses = [...new Set(inbox.slice(-30).flatMap(({ to }) => to.map((one) => one.toLowerCase())))];
  if (addresses.length === 0) return 'Nobody has been emailed yet.';
  const lines = addresses.slice(-8).flatMap((address) => {
    const person = people.find(({ email }) => email.toLowerCase() === address);
    return person ? [`  ${person.email}   password ${person.password}`] : [];
  });
  return [`Emailed (the last ${lines.length} of ${addresses.length}); each signs in at ${stack.urls.portal} with a code from ${stack.urls.codes}:`, ...lines].join('\n');
}
