import { describe, expect, it } from 'vitest';
import { aPortal } from './a-portal.ts';
import { aDisclosure, anIncident, putReleased } from './an-incident.ts';

const cookie = '__Host-first-bell';

describe('a session', () => {
  it('ends after fifteen minutes without use, and not before', async () => {
    const portal = await aPortal();
    const harriet = await portal.signedIn('sub-harriet');
    portal.later(14 * 60 + 59);
    expect((await harriet.get('/notifications')).statusCode).toBe(200);
    portal.later(15 * 60);
    expect((await harriet.get('/notifications')).headers.location).toBe('/sign-in?to=%2Fnotifications');
  });

  it('ends after eight hours however much it is used', async () => {
    const portal = await aPortal();
    const harriet = await portal.signedIn('sub-harriet');
    for (let minutes = 10; minutes < 8 * 60; minutes += 10) {
      portal.later(600);
      expect((await harriet.get('/notifications')).statusCode, `after ${minutes} minutes`).toBe(200);
    }
    portal.later(600);
    expect((await harriet.get('/notifications')).statusCode).toBe(303);
  });

  it('a form sent after it ended saves nothing and says so', async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const harriet = await portal.signedIn('sub-harriet');
    await harriet.get('/notifications/disclosureofruby');
    portal.later(16 * 60);
    const answer = await harriet.post('/notifications/disclosureofruby/acknowledge');
    expect([answer.statusCode, answer.body]).toEqual([401, expect.stringContaining('You have been signed out')]);
    expect(portal.fakes.book.disclosuresById.get('disclosureofruby')?.acknowledgedAt).toBeUndefined();
  });

  it('is over at once for somebody disabled, removed or given another role', async () => {
    const portal = await aPortal();
    const desk = await portal.signedIn('sub-desk');
    const user = portal.fakes.directory.users.get('sub-desk');
    if (!user) throw new Error('no desk user');
    portal.fakes.directory.users.set('sub-desk', { ...user, role: 'administrator' });
    for (const url of ['/desk', '/users', '/home']) expect([url, (await desk.get(url)).statusCode]).toEqual([url, 303]);
    portal.fakes.directory.users.set('sub-desk', user);
    expect((await desk.get('/desk')).statusCode).toBe(303);
    const again = await portal.signedIn('sub-desk');
    portal.fakes.directory.users.set('sub-desk', { ...user, active: false });
    expect((await again.get('/desk')).statusCode).toBe(303);
    portal.fakes.directory.users.set('sub-desk', { ...user, since: '2026-11-09T07:11:00Z' });
    expect((await again.get('/desk')).statusCode).toBe(303);
    const last = await portal.signedIn('sub-desk');
    portal.fakes.directory.users.delete('sub-desk');
    expect((await last.get('/desk')).statusCode).toBe(303);
    expect(portal.fakes.sessions.kept.size).toBe(0);
  });

  it('a cookie kept from before signing out opens nothing', async () => {
    const portal = await aPortal();
    const harriet = await portal.signedIn('sub-harriet');
    const kept = harriet.cookies.get(cookie) ?? '';
    const out = await harriet.post('/sign-out');
    expect(out.headers.location).toBe('https://sign-in.example/end');
    expect(harriet.cookies.has(cookie)).toBe(false);
    const thief = portal.browser();
    thief.cookies.set(cookie, kept);
    for (const url of ['/notifications', '/home', '/desk']) expect((await thief.get(url)).statusCode).toBe(303);
    expect((await portal.browser().get('/signed-out')).headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
  });

  it('a request in flight while somebody signs out does not bring the session back', async () => {
    const portal = await aPortal();
    const harriet = await portal.signedIn('sub-harriet');
    const [before] = [...portal.fakes.sessions.kept.values()];
    portal.later(60);
    portal.fakes.sessions.kept.clear();
    if (before) expect(await portal.fakes.sessions.touch(before.idHash, 1, 2)).toBe(false);
    expect((await harriet.get('/notifications')).statusCode).toBe(303);
    expect(portal.fakes.sessions.kept.size).toBe(0);
  });

  it('has a new id after signing in, and only its hash is stored', async () => {
    const portal = await aPortal();
    const browser = portal.browser();
    await browser.get('/sign-in');
    await browser.post('/sign-in');
    const pending = browser.cookies.get(cookie);
    const state = [...portal.fakes.sessions.kept.values()][0]?.pending?.state ?? '';
    await browser.get(`/signed-in?code=sub-harriet&state=${state}`);
    const secret = browser.cookies.get(cookie) ?? '';
    expect(secret).not.toBe(pending);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify([...portal.fakes.sessions.kept])).not.toContain(secret);
    const kept = portal.browser();
    kept.cookies.set(cookie, pending ?? '');
    expect((await kept.get('/notifications')).statusCode).toBe(303);
  });

  it('two people on one portal never get one another\'s page', async () => {
    const portal = await aPortal();
    const [harriet, desk] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-desk')];
    const pages = await Promise.all([harriet.get('/notifications'), desk.get('/desk'), harriet.get('/notifications'), desk.get('/desk')]);
    expect(pages.map(({ body }) => [body.includes('Harriet Osei'), body.includes('Ada Quill')])).toEqual([[true, false], [false, true], [true, false], [false, true]]);
  });
});

describe('signing in', () => {
  it('comes back to the address that was asked for', async () => {
    const portal = await aPortal();
    const browser = portal.browser();
    const away = await browser.get('/notifications/abc');
    await browser.get(String(away.headers.location));
    await browser.post('/sign-in', { to: '/notifications/abc' });
    const state = [...portal.fakes.sessions.kept.values()][0]?.pending?.state ?? '';
    expect((await browser.get(`/signed-in?code=sub-harriet&state=${state}`)).headers.location).toBe('/notifications/abc');
  });

  it.each([['another state', 'sub-harriet', 'x'], ['a refusal of the provider', 'refused', undefined], ['somebody unknown', 'sub-nobody', undefined]])('is refused with %s, and no session begins', async (_, code, wrongState) => {
    const portal = await aPortal();
    const browser = portal.browser();
    await browser.get('/sign-in');
    await browser.post('/sign-in');
    const state = wrongState ?? [...portal.fakes.sessions.kept.values()][0]?.pending?.state ?? '';
    expect((await browser.get(`/signed-in?code=${code}&state=${state}`)).statusCode).toBeGreaterThanOrEqual(400);
    expect(portal.fakes.sessions.kept.size).toBe(0);
    expect((await browser.get('/notifications')).statusCode).toBe(303);
  });

  it('the same return address works once', async () => {
    const portal = await aPortal();
    const browser = portal.browser();
    await browser.get('/sign-in');
    await browser.post('/sign-in');
    const pending = browser.cookies.get(cookie) ?? '';
    const state = [...portal.fakes.sessions.kept.values()][0]?.pending?.state ?? '';
    await browser.get(`/signed-in?code=sub-harriet&state=${state}`);
    const again = portal.browser();
    again.cookies.set(cookie, pending);
    expect((await again.get(`/signed-in?code=sub-harriet&state=${state}`)).statusCode).toBe(400);
  });

  it('is not begun by a provider that is away, which is said', async () => {
    const portal = await aPortal({ signIn: { ready: async () => undefined, begin: () => Promise.reject(new Error('away')), finish: () => Promise.reject(new Error('away')), end: () => Promise.reject(new Error('away')), origins: () => [] } });
    const browser = portal.browser();
    await browser.get('/sign-in');
    expect((await browser.post('/sign-in')).statusCode).toBe(503);
  });
});

describe('a mail scanner that follows links and submits forms', () => {
  it('uses up nothing: no session, no read, no sign-in', async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const scanner = portal.browser();
    for (let i = 0; i < 20; i++) {
      const first = await scanner.get('/notifications/disclosureofruby');
      await scanner.get(String(first.headers.location));
      await scanner.post('/notifications/disclosureofruby/acknowledge');
      await scanner.post('/notifications/disclosureofruby/not-our-pupil');
    }
    expect(portal.fakes.sessions.kept.size).toBe(0);
    const away = await scanner.post('/sign-in');
    expect(away.statusCode).toBe(303);
    expect([...portal.fakes.sessions.kept.values()].every(({ pending, sub }) => pending && sub === '')).toBe(true);
    expect((await scanner.get('/notifications/disclosureofruby')).statusCode).toBe(303);
    expect(portal.fakes.book.disclosuresById.get('disclosureofruby')).toMatchObject({ access: 'open', revision: 1 });
    expect(portal.fakes.audit.entries).toEqual([]);
  });

  it('a page fetched ahead of a person is not served and not read', async () => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.get('/notifications/disclosureofruby', { 'sec-purpose': 'prefetch;prerender' })).statusCode).toBe(204);
    expect(portal.fakes.book.disclosuresById.get('disclosureofruby')?.readAt).toBeUndefined();
  });
});

describe('forms', () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }, {}], ['an opaque origin', { origin: 'null' }, {}], ['no origin at all', { origin: '' }, {}],
    ['another site by fetch metadata', { origin: 'null', 'sec-fetch-site': 'cross-site' }, {}],
    ['no token', {}, { _csrf: '' }], ['a wrong token', {}, { _csrf: 'A'.repeat(43) }],
  ] as const)('with %s are refused and change nothing', async (_, headers, fields) => {
    const portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const harriet = await portal.signedIn('sub-harriet');
    await harriet.get('/notifications/disclosureofruby');
    for (const url of ['/notifications/disclosureofruby/acknowledge', '/notifications/disclosureofruby/not-our-pupil', '/sign-out']) expect((await harriet.post(url, { ...fields }, { ...headers })).statusCode).toBe(403);
    expect(portal.fakes.book.disclosuresById.get('disclosureofruby')).toMatchObject({ access: 'open' });
    expect(portal.fakes.book.disclosuresById.get('disclosureofruby')?.acknowledgedAt).toBeUndefined();
    expect((await harriet.get('/notifications')).statusCode).toBe(200);
  });

  it('from an old browser that sends an opaque origin are taken if it says the page was ours', async () => {
    const portal = await aPortal();
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.post('/sign-out', {}, { origin: 'null', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(303);
  });

  it('one person\'s token is no use to another', async () => {
    const portal = await aPortal();
    const [harriet, tomos] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-tomos')];
    expect((await tomos.post('/sign-out', { _csrf: harriet.token })).statusCode).toBe(403);
  });
});

describe('headers of every reply', () => {
  it('hold the policy, forbid keeping, and set cookies that scripts and other sites never see', async () => {
    const portal = await aPortal();
    const harriet = await portal.signedIn('sub-harriet');
    const replies = [await portal.browser().get('/'), await portal.browser().get('/sign-in'), await portal.browser().get('/nothing'), await harriet.get('/notifications'), await harriet.get('/notifications/x'), await harriet.post('/sign-out', { _csrf: 'x' })];
    const nonces = new Set<string>();
    for (const { headers } of replies) {
      const policy = String(headers['content-security-policy']);
      for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "style-src 'self'", "form-action 'self' https://sign-in.example"]) expect(policy).toContain(part);
      expect(policy).not.toContain('unsafe');
      nonces.add(/script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
      expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(nonces.size).toBe(replies.length);
    const [set] = (await portal.browser().get('/sign-in')).cookies;
    expect(set).toMatchObject({ name: '__Host-first-bell-form', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' });
    expect(set?.domain).toBeUndefined();
  });

  it('the style sheet alone may be kept, for ever, under an address that names its content', async () => {
    const portal = await aPortal();
    const href = /href="(\/assets\/[^"]+\.css)"/.exec((await portal.browser().get('/')).body)?.[1] ?? '';
    const style = await portal.browser().get(href);
    expect([style.statusCode, style.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await portal.browser().get('/assets/other/portal.css')).statusCode).toBe(404);
  });

});

describe('asking more often than a person reads', () => {
  it('is counted by the person, in all their browsers', async () => {
    const portal = await aPortal({ limits: { session: 5, address: 100 } });
    const [one, other] = [await portal.signedIn('sub-harriet'), await portal.signedIn('sub-harriet')];
    const codes: number[] = [];
    for (let i = 0; i < 4; i++) codes.push((await one.get('/notifications')).statusCode, (await other.get('/notifications')).statusCode);
    expect(codes.at(-1)).toBe(429);
    expect(Number((await one.get('/notifications')).headers['retry-after'])).toBeGreaterThan(0);
    expect((await (await portal.signedIn('sub-tomos')).get('/notifications')).statusCode).toBe(200);
  });

  it('with a new invented cookie each time is counted by the address, and keeps out nobody who is signed in there', async () => {
    const portal = await aPortal({ limits: { session: 100, address: 12 } });
    const harriet = await portal.signedIn('sub-harriet');
    const codes: number[] = [];
    for (let i = 0; i < 15; i++) {
      const thief = portal.browser();
      thief.cookies.set(cookie, `${i}`.padStart(43, 'x'));
      codes.push((await thief.get(i % 2 === 0 ? '/notifications' : '/nowhere')).statusCode);
    }
    expect(codes.slice(-3)).toEqual([429, 429, 429]);
    expect((await portal.browser().get('/')).statusCode).toBe(429);
    expect((await harriet.get('/notifications')).statusCode).toBe(200);
  });
});

describe('whatever goes wrong', () => {
  it('whoever is signed in keeps their language, the way out and the page that hides', async () => {
    const portal = await aPortal({ limits: { session: 30, address: 100_000, records: 0 } });
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    const harriet = await portal.signedIn('sub-harriet');
    await harriet.get('/notifications');
    await harriet.post('/language', { language: 'cy', to: '/notifications' });
    const answers = [
      await harriet.get('/nowhere'), await harriet.get('/desk'), await harriet.get('/notifications/another'), await harriet.get('/notifications/disclosureofruby'),
      await harriet.post('/language', { _csrf: 'x' }), await harriet.post('/language', { to: 'x'.repeat(70_000) }),
    ];
    portal.fakes.audit.fault = new Error('away');
    answers.push(await harriet.get('/notifications'));
    portal.fakes.audit.fault = undefined;
    const alertsOf = portal.fakes.book.alertsOf.bind(portal.fakes.book);
    portal.fakes.book.alertsOf = () => Promise.reject(new Error('away'));
    answers.push(await harriet.get('/notifications'));
    portal.fakes.book.alertsOf = alertsOf;
    for (let i = 0; i < 30; i++) await harriet.get('/hidden');
    answers.push(await harriet.get('/notifications'));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 403, 403, 413, 503, 500, 429]);
    for (const { statusCode, body } of answers) {
      expect([statusCode, body.includes('<html lang="cy"'), body.includes('Harriet Osei'), body.includes('action="/sign-out"'), body.includes('href="/hidden"')]).toEqual([statusCode, true, true, true, true]);
    }
  });
});

describe('more records in an hour than one person needs', () => {
  const many = async (count: number) => {
    const portal = await aPortal({ limits: { session: 100_000, address: 100_000, records: 3 } });
    const ids = Array.from({ length: count }, (_, n) => `disclosure${n}`);
    for (const [n, disclosureId] of ids.entries()) {
      const incident = anIncident({ reference: `CHE-26-000${n}` });
      await putReleased(portal.fakes, aDisclosure({ disclosureId, reference: incident.reference }, incident), incident);
    }
    return { portal, addresses: ids.map((id) => `/notifications/${id}`), harriet: await portal.signedIn('sub-harriet') };
  };

  it('the fourth is not shown and not read: the person signs in once more at the provider, and goes on', async () => {
    const { portal, addresses: [first = '', second = '', third = '', fourth = ''], harriet } = await many(4);
    for (const address of [first, second, third, first, third]) expect((await harriet.get(address)).statusCode).toBe(200);
    const refused = await harriet.get(fourth);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('Please confirm that it is you');
    expect(refused.body).not.toContain('Ruby');
    expect((await portal.fakes.book.disclosure('disclosure3'))?.readAt).toBeUndefined();
    expect(portal.fakes.audit.entries.filter(({ what }) => what === 'records-an-hour')).toMatchObject([{ operation: 'refusal', actor: 'sub-harriet', outcome: 'confirm-first' }]);

    const old = new Map(harriet.cookies);
    await harriet.get('/confirm');
    const away = await harriet.post('/confirm');
    const state = new URL(String(away.headers.location)).searchParams.get('state') ?? '';
    expect([...portal.fakes.sessions.kept.values()].find(({ pending }) => pending)?.pending?.freshSince).toBeGreaterThan(0);
    await harriet.get(`/signed-in?code=sub-harriet&state=${state}`);
    expect((await harriet.get(fourth)).statusCode).toBe(200);
    const left = portal.browser();
    for (const [name, value] of old) left.cookies.set(name, value);
    expect((await left.get(fourth)).statusCode).toBe(303);
  });

  it('in the next hour of the session one may open as many again', async () => {
    const { portal, addresses, harriet } = await many(4);
    for (const address of addresses.slice(0, 3)) await harriet.get(address);
    for (let minutes = 0; minutes < 60; minutes += 10) {
      portal.later(600);
      await harriet.get('/notifications');
    }
    expect((await harriet.get(addresses[3] ?? '')).statusCode).toBe(200);
  });
});
