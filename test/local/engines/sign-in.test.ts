import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { describe, expect, test } from 'vitest';
import { demoSecrets, startSignIn, type Person, type SignIn } from '../../../infra/local/engines/sign-in.ts';
import { scopes } from '../../../infra/topology.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';

const patience = 60_000;
const redirect = 'http://127.0.0.1:4180/signed-in';
const audience = 'https://api.first-bell.example';
const ann: Person = { id: 'ka-900001-1', name: 'Ann <O\'Neil>', email: 'ann@mossbridge.example', ...demoSecrets('7', 'ka-900001-1'), shown: 'safeguarding lead' };
const bob: Person = { id: 'ka-900001-2', name: 'Bob Platt', email: 'bob@mossbridge.example', ...demoSecrets('7', 'ka-900001-2') };

async function aSignIn(stateDir = aStateDir(), port = 0): Promise<SignIn> {
  return stopAfter(await startSignIn({
    stateDir, port, people: [ann, bob], apiAudience: audience,
    portal: { redirectUris: [redirect], postLogoutRedirectUris: ['http://127.0.0.1:4180/signed-out'] },
    apiClients: [{ clientId: 'cheshire', clientSecret: 'a-secret', name: 'Cheshire', scopes: Object.values(scopes) }],
  }));
}

/** A browser's cookies and one sign-in begun with them. */
async function aVisit(signIn: SignIn) {
  const config = await oidc.discovery(new URL(signIn.issuer), signIn.portalClient.clientId, signIn.portalClient.clientSecret, undefined, { execute: [oidc.allowInsecureRequests] });
  const jar = new Map<string, string>();
  const go = async (url: URL, init: RequestInit = {}) => {
    const reply = await fetch(url, { ...init, redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } });
    for (const cookie of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    return reply;
  };
  const verifier = oidc.randomPKCECodeVerifier();
  const begin = async () => {
    const challenge = await oidc.calculatePKCECodeChallenge(verifier);
    const reply = await go(oidc.buildAuthorizationUrl(config, { redirect_uri: redirect, scope: 'openid email profile', state: 'here', code_challenge: challenge, code_challenge_method: 'S256' }));
    return new URL(reply.headers.get('location') ?? '', signIn.issuer);
  };
  const form = await begin();
  return {
    form, go,
    enter: (email: string, password: string, code: string) => go(form, { method: 'POST', body: new URLSearchParams({ email, password, code }) }),
    finish: async (accepted: Response) => {
      const back = await go(new URL(accepted.headers.get('location') ?? '', signIn.issuer));
      return oidc.authorizationCodeGrant(config, new URL(back.headers.get('location') ?? ''), { pkceCodeVerifier: verifier, expectedState: 'here' });
    },
  };
}

describe('signing in to the portal', () => {
  test('gives who it is to the portal, once password and code are right', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const visit = await aVisit(signIn);
    const tokens = await visit.finish(await visit.enter('ANN@mossbridge.example', ann.password, await signIn.nextCode(ann.id)));
    expect(tokens.claims()).toMatchObject({ sub: ann.id, email: ann.email, name: ann.name, aud: signIn.portalClient.clientId, iss: signIn.issuer });
  });

  test('takes each code once, also after a restart, and another person\'s never', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const first = await aSignIn(stateDir);
    const code = await first.nextCode(ann.id);
    expect((await (await aVisit(first)).enter(ann.email, ann.password, code)).status).toBe(303);
    expect((await (await aVisit(first)).enter(ann.email, ann.password, code)).status).toBe(400);
    await first.stop();
    const again = await aSignIn(stateDir);
    expect((await (await aVisit(again)).enter(ann.email, ann.password, code)).status).toBe(400);
    expect((await (await aVisit(again)).enter(ann.email, ann.password, await again.nextCode(bob.id))).status).toBe(400);
    expect((await (await aVisit(again)).enter(ann.email, ann.password, await again.nextCode(ann.id))).status).toBe(303);
  });

  test('says the same of an unknown address, a wrong password and a wrong code', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const visit = await aVisit(signIn);
    const said = async (reply: Response) => (await reply.text()).replace(/value="[^"]*"/g, '');
    const answers = [
      await said(await visit.enter('nobody@mossbridge.example', 'x', '000000')),
      await said(await visit.enter(ann.email, 'wrong', await signIn.nextCode(ann.id))),
      await said(await visit.enter(ann.email, ann.password, 'abcdef')),
    ];
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('role="alert"');
  });

  test('takes as long over an unknown address as over a known one: less than 50 ms between the medians', { timeout: patience }, async () => {
    const visit = await aVisit(await aSignIn());
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let n = 0; n < 9; n++) {
      for (const [kind, email] of [['known', ann.email], ['unknown', 'nobody@mossbridge.example']] as const) {
        const before = performance.now();
        expect((await visit.enter(email, 'wrong', '000000')).status).toBe(400);
        took[kind].push(performance.now() - before);
      }
    }
    const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[4] ?? Infinity;
    expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(50);
  });

  test('lets nobody try more than ten times in a quarter of an hour', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const visit = await aVisit(signIn);
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await visit.enter(ann.email, 'wrong', '000000')).status);
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
    expect((await visit.enter(ann.email, ann.password, await signIn.nextCode(ann.id))).status).toBe(429);
  });

  test('shows a form that works without script and lets nothing else in', { timeout: patience }, async () => {
    const visit = await aVisit(await aSignIn());
    const page = await visit.go(visit.form);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).not.toMatch(/<script/i);
    for (const id of ['email', 'password', 'code']) expect(html).toContain(`<label for="${id}">`);
  });

  test('ends at the portal\'s word, without asking again, and asks when somebody else says so', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const visit = await aVisit(signIn);
    const tokens = await visit.finish(await visit.enter(ann.email, ann.password, await signIn.nextCode(ann.id)));
    const asked = await visit.go(new URL(`${signIn.issuer}/session/end`));
    expect(await asked.text()).toContain('Sign out of First Bell?');
    const told = await visit.go(new URL(`${signIn.issuer}/session/end?${new URLSearchParams({ id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: 'http://127.0.0.1:4180/signed-out' }).toString()}`));
    const page = await told.text();
    expect(page).toContain('Signing you out');
    const script = /<script>(.*)<\/script>/.exec(page)?.[1] ?? '';
    expect(told.headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const out = await visit.go(new URL(`${signIn.issuer}/session/end/confirm`), { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
    expect(out.headers.get('location')).toBe('http://127.0.0.1:4180/signed-out');
  });

  test('refuses to begin without PKCE, or towards an address that is not the portal\'s', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const ask = (extra: Record<string, string>) => fetch(`${signIn.issuer}/auth?${new URLSearchParams({ client_id: signIn.portalClient.clientId, response_type: 'code', scope: 'openid', ...extra }).toString()}`, { redirect: 'manual' });
    expect(new URL((await ask({ redirect_uri: redirect })).headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
    expect((await ask({ redirect_uri: 'http://evil.example/', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' })).status).toBe(400);
  });
});

describe('the page of codes', () => {
  test('lists the demonstration people, finds the others, and puts names in as text', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const page = await (await fetch(signIn.codesUrl)).text();
    expect(page).toContain('Ann &#60;O&#39;Neil&#62;');
    expect(page).not.toContain('Bob Platt');
    expect(await (await fetch(`${signIn.codesUrl}?q=platt`)).text()).toContain('Bob Platt');
  });
});

describe('a police system', () => {
  test('gets a signed token for our API with the scopes it has, and those alone', { timeout: patience }, async () => {
    const signIn = await aSignIn();
    const { payload, protectedHeader } = await jwtVerify(await signIn.tokenFor('cheshire'), createRemoteJWKSet(new URL(signIn.jwksUrl)), { issuer: signIn.issuer, audience });
    expect(payload).toMatchObject({ client_id: 'cheshire', scope: Object.values(scopes).join(' ') });
    expect(protectedHeader.alg).toBe('RS256');
    expect(decodeJwt(await signIn.tokenFor('cheshire', [scopes.read]))['scope']).toBe(scopes.read);
    const wrong = await fetch(signIn.tokenUrl, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'cheshire', client_secret: 'guess' }) });
    expect(wrong.status).toBe(401);
  });

  test('keeps a token that is valid after the sign-in was restarted', { timeout: patience }, async () => {
    const stateDir = aStateDir();
    const first = await aSignIn(stateDir);
    const token = await first.tokenFor('cheshire');
    const port = Number(new URL(first.issuer).port);
    await first.stop();
    const again = await aSignIn(stateDir, port);
    await expect(jwtVerify(token, createRemoteJWKSet(new URL(again.jwksUrl)), { issuer: again.issuer, audience })).resolves.toBeDefined();
    expect(again.portalClient).toEqual(first.portalClient);
  });
});
