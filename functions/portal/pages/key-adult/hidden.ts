import type { Page } from '../../app/page.ts';
import { href } from '../../paths.ts';

/** Nothing about anybody, at once: somebody has come into the room. The session stays. */
export const hidden: Page = async () => ({ kind: 'page', template: 'pages/key-adult/hidden.njk', view: { listHref: href('list') }, shows: 'nothing' });
