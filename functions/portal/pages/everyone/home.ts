import { go, type Page } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { administratorRooms } from './administrator-rooms.ts';

/** Each role's first room. Administrators have several. */
export const home: Page = async ({ user, speech: { say } }) => {
  switch (user.role) {
    case 'key-adult': case 'authority-officer':
      return go(href('list'));
    case 'desk': case 'supervisor':
      return go(href('desk'));
    case 'idat-officer': case 'idat-supervisor':
      return go(href('idatQueue'));
    case 'idva': case 'idva-supervisor':
      return go(href('idvaCaseload'));
    case 'marac-coordinator':
      return go(href('maracAgenda'));
    case 'administrator':
      return { kind: 'page', template: 'pages/everyone/home.njk', view: { groups: administratorRooms(user, say) }, shows: 'nothing' };
    case 'board':
      return go(href('board'));
    default: {
      const unknown: never = user.role;
      throw new Error(`unknown role ${String(unknown)}`);
    }
  }
};
