import { go, type PublicPage } from '../../app/page.ts';
import { href } from '../../paths.ts';

/** The front door. Whoever is signed in goes on to their first page. */
export const start: PublicPage = async ({ user }) => user
  ? go(href('home'))
  : { kind: 'page', template: 'pages/everyone/start.njk', view: { signInHref: href('signIn') }, shows: 'nothing' };
