import type { PortalUser } from '../../../../shared/ports/directory.ts';
import type { Speech } from '../../words/speech.ts';
import { href, mayUse, paths, type RouteId } from '../../paths.ts';

interface Room {
  readonly id: RouteId;
  readonly text: string;
  readonly does: string;
  /** What it takes beside the role. */
  readonly asWell?: (user: PortalUser) => boolean;
}

/** Where an administrator starts. Add a line for each new room of theirs: it is listed for those who may enter it. */
const groups: readonly { readonly heading: string; readonly rooms: readonly Room[] }[] = [
  {
    heading: 'People',
    rooms: [
      { id: 'users', text: 'Users and roles', does: 'Who of the force may sign in, as what, since when and by whom: ask for an account or a role, approve one, close one at once', asWell: ({ force }) => force !== undefined },
      { id: 'contacts', text: 'Contacts', does: 'Who is told at each school and authority: ask for a change, or approve one that another person asked for', asWell: ({ keepsAuthorities }) => Boolean(keepsAuthorities?.length) },
      { id: 'calendars', text: 'Closures and term dates', does: 'The days of the schools and authorities whose contacts you keep: closures, INSET days, terms', asWell: ({ keepsAuthorities }) => Boolean(keepsAuthorities?.length) },
    ],
  },
  {
    heading: 'How the force works',
    rooms: [
      { id: 'policyVersions', text: 'Policy packs', does: 'Every number and word in which forces differ, where it comes from, what changed between versions, and a check of a new one', asWell: ({ force }) => force !== undefined },
      { id: 'audit', text: 'Audit log', does: 'Who read, decided and sent what, by day: a reason is asked for, and is itself in the log', asWell: ({ force }) => force !== undefined },
    ],
  },
];

export function administratorRooms(user: PortalUser, say: Speech['say']) {
  return groups.map(({ heading, rooms }) => ({
    heading: say(heading), rooms: rooms.filter(({ id, asWell }) => mayUse(paths[id], user.role) && (asWell?.(user) ?? true)).map(({ id, text, does }) => ({ href: href(id), text: say(text), does: say(does) })),
  })).filter(({ rooms }) => rooms.length > 0);
}
