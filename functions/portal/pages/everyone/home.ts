import { go, type Page } from '../../app/page.ts';
import { href } from '../../paths.ts';

/** Each role's first room. Administrators have none yet. */
export const home: Page = async ({ user }) => {
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
      if (user.keepsAuthorities?.length) return go(href('contacts'));
      return { kind: 'page', template: 'pages/everyone/home.njk', view: {}, shows: 'nothing' };
    case 'board':
      return { kind: 'page', template: 'pages/everyone/home.njk', view: {}, shows: 'nothing' };
    default: {
      const unknown: never = user.role;
      throw new Error(`unknown role ${String(unknown)}`);
    }
  }
};
