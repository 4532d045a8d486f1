import { matchRoute } from './route-of.ts';
import type { PortalVisitor } from '../start/portal-visitor.ts';
import type { Asked } from './counts.ts';

/** What one page asked, as it was met. */
export interface PageCost {
  readonly who: string;
  /** Its route: "/notifications/:disclosure". */
  readonly route: string;
  /** Of several visits, which: "first read", "again". */
  readonly visit?: string;
  readonly asked: Asked;
}

/** Whoever walks, with where they are. */
export interface Walker {
  readonly who: string;
  readonly visitor: PortalVisitor;
}

/** Far more than the portal has pages for anybody. */
const mostPages = 80;

/**
 * Opens every page that links lead to from somebody's first one, each route once, and says what each asked. A notification is opened twice: the first
 * time is a read. Pages that no link leads to (answers to forms) are not met.
 *
 * @param measure answers with what the portal asked while it was doing what is given, one invocation each
 */
export async function walkPages({ who, visitor }: Walker, measure: (what: () => Promise<unknown>) => Promise<readonly Asked[]>): Promise<readonly PageCost[]> {
  const costs: PageCost[] = [];
  const met = new Set<string>();
  const waiting = ['/home'];
  while (waiting.length > 0 && met.size < mostPages) {
    const address = waiting.shift() ?? '';
    const route = matchRoute(address);
    if (!route || met.has(route)) continue;
    met.add(route);
    let links: readonly string[] = [];
    const open = async (): Promise<Asked | undefined> => {
      const asked = await measure(async () => {
        const seen = await visitor.get(address);
        if (seen.status >= 400) throw new Error(`${route} answered ${who} with ${seen.status}`);
        const here = new URL(seen.url).pathname;
        links = [here, ...seen.page.querySelectorAll('a').map((link) => (link.getAttribute('href') ?? '').split(/[?#]/)[0] ?? '')].filter((link) => link.startsWith('/'));
      });
      // A page that leads on to another is two invocations; the other is met by itself.
      return asked.length === 1 ? asked[0] : undefined;
    };
    const first = await open();
    const isRead = route === '/notifications/:disclosure';
    if (first) costs.push({ who, route, ...(isRead ? { visit: 'first read' } : {}), asked: first });
    const again = isRead ? await open() : undefined;
    if (again) costs.push({ who, route, visit: 'again', asked: again });
    waiting.push(...links);
  }
  return costs;
}
