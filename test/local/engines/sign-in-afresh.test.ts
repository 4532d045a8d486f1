import { describe, expect, test } from 'vitest';
import { openIdProvider } from '../../../functions/portal/sign-in/openid-provider.ts';
import { demoSecrets, startSignIn, type Person } from '../../../infra/local/engines/sign-in.ts';
import { aPortal, portalUrl, type TestBrowser } from '../../portal/a-portal.ts';
import { aDisclosure, anIncident, putReleased } from '../../portal/an-incident.ts';
import { aStateDir, stopAfter } from '../state-dir.ts';

const patience = 60_000;
const harriet: Person = { id: 'sub-harriet', name: 'Harriet Osei', email: 'harriet@mossbridge.example', ...demoSecrets('7', 'sub-harriet') };

/** One PC, with what its browser keeps of the provider: the portal and the provider as they run on a laptop. */
async function aSharedPc() {
  const provider = stopAfter(await startSignIn({
    stateDir: aStateDir(), people: [harriet], apiClients: [], apiAudience: 'https://api.first-bell.example',
    portal: { redirectUris: [`${portalUrl}/signed-in`], postLogoutRedirectUris: [`${portalUrl}/signed-out`] },
  }));
  const portal = await aPortal({ signIn: openIdProvider({ issuer: provider.issuer, ...provider.portalClient, portalUrl }) });
  await putReleased(portal.fakes, aDisclosure(), anIncident());
  const jar = new Map<string, string>();
  const atProvider = async (address: string, body?: Record<string, string>): Promise<Response> => {
    const reply = await fetch(new URL(address, provider.issuer), { redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }, ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}) });
    for (const cookie of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    return reply;
  };
  const locationOf = (reply: Response) => reply.headers.get('location') ?? '';
  return {
    portal, atProvider, locationOf,
    /** Presses "Continue to sign in". */
    begin: async (browser: TestBrowser) => {
      await browser.get('/sign-in?to=/notifications');
      return String((await browser.post('/sign-in', { to: '/notifications' })).headers.location);
    },
    /** Password and code, and back to the portal. */
    prove: async (form: string) => {
      const taken = await atProvider(form, { email: harriet.email, password: harriet.password, code: await provider.nextCode(harriet.id) });
      return locationOf(await atProvider(locationOf(taken)));
    },
  };
}

/** Its part of an address that is ours. */
const ours = (address: string) => address.replace(portalUrl, '');

/** The address without what asks for a fresh sign-in, as whoever sits at the PC can make it. */
function withoutAsking(address: string): string {
  const url = new URL(address);
  for (const name of ['prompt', 'max_age']) url.searchParams.delete(name);
  return url.href;
}

describe('a shared PC, after the person before went away', () => {
  test('who presses "Continue to sign in" is asked for password and code, though the provider still knows the person before', { timeout: patience }, async () => {
    const pc = await aSharedPc();
    const before = pc.portal.browser();
    const back = await pc.prove(pc.locationOf(await pc.atProvider(await pc.begin(before))));
    expect((await before.get(ours(back))).headers.location).toBe('/notifications');
    expect((await before.get('/notifications')).body).toContain('Ruby');

    pc.portal.later(15 * 60);
    expect((await before.get('/notifications')).statusCode).toBe(303);
    const asked = pc.locationOf(await pc.atProvider(await pc.begin(before)));
    expect(asked).toMatch(/^\/interaction\//);
    expect(await (await pc.atProvider(asked)).text()).toContain('name="password"');
  });

  test('who takes the question out of the address is refused for when the person before proved who they are, and the provider is told to forget them', { timeout: patience }, async () => {
    const pc = await aSharedPc();
    const before = pc.portal.browser();
    await before.get(ours(await pc.prove(pc.locationOf(await pc.atProvider(await pc.begin(before))))));

    pc.portal.later(15 * 60);
    const back = pc.locationOf(await pc.atProvider(withoutAsking(await pc.begin(before))));
    expect(back).toContain(`${portalUrl}/signed-in?code=`);
    const told = await before.get(ours(back));
    expect([told.statusCode, String(told.headers.location)]).toEqual([303, expect.stringContaining('/session/end?')]);
    expect(pc.portal.logged.at(-1)).toEqual({ code: 'sign-in-refused', fields: { reason: 'not-asked-afresh' } });
    expect(pc.portal.fakes.audit.entries.filter(({ operation }) => operation === 'sign-in')).toHaveLength(1);
    expect((await before.get('/notifications')).statusCode).toBe(303);
  });

  test('signing out ends the session at the provider too', { timeout: patience }, async () => {
    const pc = await aSharedPc();
    const before = pc.portal.browser();
    await before.get(ours(await pc.prove(pc.locationOf(await pc.atProvider(await pc.begin(before))))));
    await before.get('/notifications');
    const end = String((await before.post('/sign-out')).headers.location);
    const form = await (await pc.atProvider(end)).text();
    const ended = await pc.atProvider('/session/end/confirm', { xsrf: /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '', logout: 'yes' });
    expect(pc.locationOf(ended)).toBe(`${portalUrl}/signed-out`);
    expect(pc.locationOf(await pc.atProvider(withoutAsking(await pc.begin(before))))).toMatch(/^\/interaction\//);
  });
});
