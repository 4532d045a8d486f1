import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { makeApp, type PortalDeps } from '../../functions/portal/app.ts';
import type { PdfFonts } from '../../functions/portal/app/deps.ts';
import { bundledFiles } from '../../functions/portal/bundled-files.ts';
import type { SignInProvider } from '../../functions/portal/sign-in/provider.ts';
import type { DirectoryWriter, PortalRole } from '../../shared/ports/directory.ts';
import type { LogCode } from '../../shared/runtime/log-codes.ts';
import type { LogFields } from '../../shared/runtime/log.ts';
import { type Fakes, fakes as makeFakes } from '../fakes/fakes.ts';
import { force } from './an-incident.ts';

export const portalUrl = 'http://127.0.0.1:8443';

/** As they stand beside the bundle. */
export async function pdfFonts(): Promise<PdfFonts> {
  const files = new Map((await bundledFiles()).map(({ path, contents }) => [path, contents]));
  const of = (path: string) => files.get(path) ?? new Uint8Array();
  return { regular: of('fonts/regular.ttf'), bold: of('fonts/bold.ttf') };
}

export interface TestPortal {
  readonly app: FastifyInstance;
  readonly fakes: Fakes;
  readonly deps: PortalDeps;
  /** Real time, epoch seconds: move it with `later`. */
  later(seconds: number): void;
  readonly logged: { readonly code: LogCode; readonly fields: LogFields }[];
  /** Somebody at a browser, not signed in. */
  browser(): TestBrowser;
  /** The same, signed in through the sign-in pages. */
  signedIn(sub: string): Promise<TestBrowser>;
}

/** The code that comes back is the sub; "refused" is refused. */
export const fakeProvider: SignInProvider = {
  ready: async () => undefined,
  begin: async ({ state }) => new URL(`https://sign-in.example/authorize?state=${state}`),
  finish: async (returned, { state }) => {
    const code = returned.searchParams.get('code');
    return code && code !== 'refused' && returned.searchParams.get('state') === state ? { kind: 'signed-in', sub: code, idToken: `token-of-${code}` } : { kind: 'refused' };
  },
  end: async () => new URL('https://sign-in.example/end'),
  origins: () => ['https://sign-in.example'],
};

export async function aPortal(overrides: Partial<PortalDeps> = {}): Promise<TestPortal> {
  const fakes = makeFakes();
  fakes.clock.set('2026-11-09T07:10:00Z');
  await putPeople(fakes);
  let realNow = Math.floor(Date.now() / 1000);
  const logged: { code: LogCode; fields: LogFields }[] = [];
  const say = (code: LogCode, fields: LogFields = {}) => { logged.push({ code, fields }); };
  const deps: PortalDeps = {
    clock: fakes.clock, realNow: () => realNow, directory: fakes.directory, contacts: fakes.contacts, accounts: fakes.accounts, hours: fakes.hours, keeper: fakes.directory, book: fakes.book, mail: fakes.mail, cases: fakes.cases, judgements: fakes.judgements, board: fakes.board, phones: fakes.phones, history: fakes.history, people: fakes.people, incidents: fakes.incidents, roll: fakes.roll, due: fakes.due,
    fonts: pdfFonts,
    signer: { sign: async (text) => Buffer.from(`signed ${text.length}`).toString('base64') }, outgoing: fakes.outgoing, audit: fakes.audit, auditReader: fakes.audit, sessions: fakes.sessions, together: fakes.together, log: { info: say, warn: say, error: say }, signIn: fakeProvider, portalUrl,
    findSchools: async (words) => [...fakes.directory.schools.values()].filter(({ name }) => name.toLowerCase().includes(words.toLowerCase())),
    limits: { session: 100_000, address: 100_000, records: 100_000 },
    ...overrides,
  };
  const app = await makeApp(deps);
  return {
    app, fakes, deps, logged,
    later: (seconds) => { realNow += seconds; },
    browser: () => new TestBrowser(app),
    signedIn: async (sub) => {
      const browser = new TestBrowser(app);
      await browser.signIn(sub);
      return browser;
    },
  };
}

/** Keeps cookies and the token of the last page, as a person's browser does. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  token = '';
  private readonly app: FastifyInstance;

  constructor(app: FastifyInstance) {
    this.app = app;
  }

  async get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.kept(await this.app.inject({ method: 'GET', url, headers: { ...headers, ...this.cookieHeader() } }));
  }

  /** A form of ours: the token of the last page, and our origin, unless told otherwise. */
  async post(url: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const payload = new URLSearchParams({ _csrf: this.token, ...fields }).toString();
    return this.kept(await this.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: portalUrl, ...headers, ...this.cookieHeader() } }));
  }

  async signIn(sub: string): Promise<void> {
    await this.get('/sign-in');
    const away = await this.post('/sign-in');
    const state = new URL(String(away.headers.location)).searchParams.get('state') ?? '';
    const back = await this.get(`/signed-in?code=${sub}&state=${state}`);
    if (back.statusCode !== 303) throw new Error(`${sub} could not sign in: ${back.statusCode}`);
    const first = await this.get(String(back.headers.location));
    if (first.headers.location) await this.get(String(first.headers.location));
  }

  private cookieHeader(): Record<string, string> {
    return this.cookies.size === 0 ? {} : { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  private kept(response: LightMyRequestResponse): LightMyRequestResponse {
    for (const cookie of response.cookies) {
      if (cookie.value === '' || cookie.maxAge === 0 || (cookie.expires && cookie.expires.getTime() <= 0)) this.cookies.delete(cookie.name);
      else this.cookies.set(cookie.name, cookie.value);
    }
    const token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1];
    if (token) this.token = token;
    return response;
  }
}

export const subs: Readonly<Record<PortalRole, string>> = {
  'key-adult': 'sub-harriet', desk: 'sub-desk', supervisor: 'sub-sergeant', 'authority-officer': 'sub-officer', administrator: 'sub-admin',
  'idat-officer': 'sub-idat', 'idat-supervisor': 'sub-idat-lead', idva: 'sub-idva', 'idva-supervisor': 'sub-idva-lead', 'marac-coordinator': 'sub-marac', board: 'sub-board',
};

/** On duty at every hour, for the one authority. */
const works = (mailbox: string) => ({ mailbox, authorities: ['896'], fullTime: 1, shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }] });

export async function putPeople({ directory }: { readonly directory: Pick<DirectoryWriter, 'putSchools' | 'putAuthority' | 'putAdults' | 'putUser'> }): Promise<void> {
  await directory.putSchools([
    { urn: '900012', name: 'Mossbridge Primary School', authority: '896', town: 'Wenbury', postcode: 'CQ7 4AB', telephone: '01632 960200', status: 'open' },
    { urn: '900013', name: 'Wenbury High School', authority: '896', town: 'Wenbury', postcode: 'CQ7 4AC', telephone: '01632 960201', status: 'open' },
    { urn: '900014', name: 'Mossbridge Infant School', authority: '896', status: 'closed' },
  ]);
  await directory.putAuthority({ code: '896', name: 'Cheshire West and Chester', phone: '01632 960300', neighbours: [] }, []);
  const adult = (n: number, givenName: string, familyName: string, role: 'designated-safeguarding-lead' | 'deputy-safeguarding-lead', urn: string) => ({
    adultId: `ka-${urn}-${n}`, setting: `school:${urn}`, name: `${givenName} ${familyName}`, givenName, familyName, role, mailbox: `${givenName}.${familyName}@mossbridge.example`.toLowerCase(),
    phone: `01632 96021${n}`, order: n, trained: true, present: true, approvedBy: 'staff-admin-1',
  });
  await directory.putAdults([
    adult(1, 'Harriet', 'Osei', 'designated-safeguarding-lead', '900012'), adult(2, 'Tomos', 'Rees', 'deputy-safeguarding-lead', '900012'), adult(1, 'Priya', 'Nair', 'designated-safeguarding-lead', '900013'),
    { ...adult(1, 'Lena', 'Brandt', 'designated-safeguarding-lead', '896'), adultId: 'officer-896', setting: 'authority:896', role: 'education-safeguarding-officer' },
  ]);
  const users = [
    { sub: subs['key-adult'], name: 'Harriet Osei', role: 'key-adult', adultId: 'ka-900012-1' },
    { sub: 'sub-tomos', name: 'Tomos Rees', role: 'key-adult', adultId: 'ka-900012-2' },
    { sub: 'sub-priya', name: 'Priya Nair', role: 'key-adult', adultId: 'ka-900013-1' },
    { sub: subs.desk, name: 'Ada Quill', role: 'desk', force, givenName: 'Ada', familyName: 'Quill' },
    { sub: 'sub-party', name: 'Donna Marchetti', role: 'desk', force, givenName: 'Donna', familyName: 'Marchetti' },
    { sub: subs.supervisor, name: 'Sgt Noor Haddad', role: 'supervisor', force, givenName: 'Noor', familyName: 'Haddad', officerId: 'PS-4410' },
    { sub: subs['authority-officer'], name: 'Lena Brandt', role: 'authority-officer', adultId: 'officer-896' },
    { sub: subs.administrator, name: 'Mo Farrow', role: 'administrator', force, keepsAuthorities: ['896'] },
    { sub: 'sub-admin-2', name: 'Ines Carrow', role: 'administrator', force, keepsAuthorities: ['896'] },
    { sub: 'sub-admin-far', name: 'Bo Quarry', role: 'administrator', force, keepsAuthorities: ['895'] },
    { sub: subs.board, name: 'Ros Vane', role: 'board', force },
    { sub: subs['idat-officer'], name: 'Joss Hale', role: 'idat-officer', force, givenName: 'Joss', familyName: 'Hale', casework: works('joss.hale@idat.example') },
    { sub: subs['idat-supervisor'], name: 'Una Frome', role: 'idat-supervisor', force, givenName: 'Una', familyName: 'Frome', casework: works('una.frome@idat.example') },
    { sub: subs.idva, name: 'Bea Tarn', role: 'idva', force, givenName: 'Bea', familyName: 'Tarn', casework: works('bea.tarn@idva.example') },
    { sub: 'sub-idva-2', name: 'Cy Mere', role: 'idva', force, givenName: 'Cy', familyName: 'Mere', casework: works('cy.mere@idva.example') },
    { sub: subs['idva-supervisor'], name: 'Wyn Aled', role: 'idva-supervisor', force, givenName: 'Wyn', familyName: 'Aled', casework: works('wyn.aled@idva.example') },
    { sub: subs['marac-coordinator'], name: 'Kit Orme', role: 'marac-coordinator', force, givenName: 'Kit', familyName: 'Orme', casework: works('kit.orme@marac.example') },
  ] as const;
  for (const user of users) await directory.putUser({ ...user, active: true });
}
