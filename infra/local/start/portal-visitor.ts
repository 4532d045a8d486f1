import { type HTMLElement, parse } from 'node-html-parser';

/** A page as a person has it before them: its address, its status and what stands on it. */
export interface Seen {
  readonly status: number;
  readonly url: string;
  readonly page: HTMLElement;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Answers with a one-time code that has not been used. */
  readonly nextCode: () => Promise<string>;
}

/**
 * Somebody at a browser without JavaScript: follows redirects, keeps cookies for each site, fills in the forms that are there.
 * It knows no address but the portal's own and no way in but the sign-in page.
 */
export class PortalVisitor {
  private readonly portal: string;
  private readonly jar = new Map<string, Map<string, string>>();
  private credentials: Credentials | undefined;

  constructor(portal: string) {
    this.portal = portal.replace(/\/$/, '');
  }

  async signIn(credentials: Credentials): Promise<Seen> {
    this.credentials = credentials;
    const seen = await this.get('/sign-in');
    const begin = formTo(seen, '/sign-in');
    return this.signInAt(begin ? await this.submit(seen, begin, {}) : seen, credentials);
  }

  private async signInAt(given: Seen, { email, password, nextCode }: Credentials): Promise<Seen> {
    let seen = given;
    for (let steps = 0; steps < 4 && !seen.url.startsWith(this.portal); steps++) {
      const form = seen.page.querySelector('form');
      if (!form) throw new Error(`the sign-in page answered ${seen.status} without a form`);
      seen = await this.submit(seen, form, { email, password, code: await nextCode() });
    }
    if (!seen.url.startsWith(this.portal) || seen.status >= 400) throw new Error(`a simulated person could not sign in (${seen.status})`);
    return seen;
  }

  /** A page. Asked to sign in once more on the way, because they have opened many, a person does, and comes back to it. */
  async get(path: string): Promise<Seen> {
    const seen = await this.request(new URL(path, this.portal), 'GET');
    if (!this.credentials || seen.status !== 403 || !linksUnder(seen, '/confirm').includes('/confirm')) return seen;
    const asked = await this.request(new URL('/confirm', this.portal), 'GET');
    const begin = formTo(asked, '/confirm');
    if (!begin) throw new Error(`the page to sign in once more answered ${asked.status} without a form`);
    await this.signInAt(await this.submit(asked, begin, {}), this.credentials);
    return this.request(new URL(path, this.portal), 'GET');
  }

  /** Sends a form of a page that was seen, with its hidden fields. */
  submit(seen: Seen, form: HTMLElement, values: Readonly<Record<string, string>>): Promise<Seen> {
    const body = new URLSearchParams();
    for (const input of form.querySelectorAll('input')) {
      const [name, type, value] = [input.getAttribute('name'), input.getAttribute('type'), input.getAttribute('value')];
      if (name && (type === 'hidden' || type === 'text') && value !== undefined) body.set(name, value);
    }
    for (const [name, value] of Object.entries(values)) body.set(name, value);
    return this.request(new URL(form.getAttribute('action') ?? seen.url, seen.url), 'POST', body);
  }

  private async request(url: URL, method: 'GET' | 'POST', body?: URLSearchParams): Promise<Seen> {
    let [at, how, sent] = [url, method, body];
    let from: string | undefined;
    let waits = 0;
    for (let hops = 0; hops < 12; hops++) {
      const cookies = [...(this.jar.get(at.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, {
        method: how, redirect: 'manual',
        headers: { ...(cookies ? { cookie: cookies } : {}), ...(how === 'POST' ? { origin: at.origin, 'content-type': 'application/x-www-form-urlencoded' } : {}), ...(from ? { referer: from } : {}) },
        ...(sent && how === 'POST' ? { body: sent.toString() } : {}),
      });
      this.keep(at.origin, response.headers.getSetCookie());
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) {
        await response.arrayBuffer();
        [at, how, sent] = [new URL(location, at), 'GET', undefined];
        continue;
      }
      from = undefined;
      // Asked to wait, a person waits: a virtual night on a fast machine is many pages a minute.
      if (response.status === 429 && waits < 3) {
        waits += 1;
        await response.arrayBuffer();
        await new Promise((resolve) => setTimeout(resolve, 1000 * Math.min(60, Math.max(1, Number(response.headers.get('retry-after') ?? 1) || 1))));
        continue;
      }
      return { status: response.status, url: at.href, page: parse(await response.text()) };
    }
    throw new Error('a simulated person was sent from page to page without end');
  }

  private keep(origin: string, cookies: readonly string[]): void {
    const jar = this.jar.get(origin) ?? new Map<string, string>();
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split(';');
      const [name = '', ...value] = pair.trim().split('=');
      const gone = attributes.some((attribute) => /^\s*max-age=0\b/i.test(attribute)) || value.join('=') === '';
      if (gone) jar.delete(name);
      else jar.set(name, value.join('='));
    }
    this.jar.set(origin, jar);
  }
}

/** The form on a page that posts to an address ending so. */
export function formTo(seen: Seen, ending: string): HTMLElement | undefined {
  return seen.page.querySelectorAll('form').find((form) => (form.getAttribute('action') ?? '').endsWith(ending));
}

/** Addresses of the links on a page that begin so, each once, in order. */
export function linksUnder(seen: Seen, prefix: string): string[] {
  return [...new Set(seen.page.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '').filter((link) => link.startsWith(prefix)))];
}
