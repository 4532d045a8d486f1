import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../functions/portal/app.ts';
import { personAddress } from '../../functions/portal/pages/users/kept.ts';
import { DynamoAccounts } from '../../shared/adapters/dynamodb/dynamo-accounts.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import { DynamoSessions } from '../../shared/adapters/dynamodb/dynamo-sessions.ts';
import { DynamoTogether } from '../../shared/adapters/dynamodb/dynamo-together.ts';
import { dynoxideProgram } from '../../infra/local/engines/dynamo-binaries.ts';
import { aPortal, subs, TestBrowser } from '../portal/a-portal.ts';
import { force } from '../portal/an-incident.ts';
import { startStore, type Store } from './engines.ts';

describe.skipIf(!dynoxideProgram())('an account closed or given another role, on the real stores of accounts and sessions (left out where dynoxide is not installed)', () => {
  let store: Store;
  beforeAll(async () => { store = await startStore('dynoxide'); });
  afterAll(async () => { await store.stop(); });

  it('the person\'s next request is refused, within a second of the decision', async () => {
    const names = await store.fresh('directory', 'sessions', 'duties', 'disclosures');
    const where = { client: store.client, table: names.directory };
    const writer = new DynamoDirectoryWriter(where);
    const { deps, fakes } = await aPortal();
    for (const user of fakes.directory.users.values()) await writer.putUser(user);
    const app = await makeApp({ ...deps, directory: new DynamoDirectory(where), accounts: new DynamoAccounts(where), keeper: writer, sessions: new DynamoSessions({ client: store.client, table: names.sessions }), together: new DynamoTogether({ client: store.client, tables: names }) });
    const signedIn = async (sub: string) => {
      const browser = new TestBrowser(app);
      await browser.signIn(sub);
      return browser;
    };
    const [mo, ines, ada, joss] = [await signedIn(subs.administrator), await signedIn('sub-admin-2'), await signedIn(subs.desk), await signedIn(subs['idat-officer'])];
    const address = (sub: string) => `/users/people/${personAddress(force, sub)}`;
    expect([(await ada.get('/desk')).statusCode, (await joss.get('/idat')).statusCode]).toEqual([200, 200]);

    await mo.get(address(subs.desk));
    const before = performance.now();
    expect((await mo.post(`${address(subs.desk)}/change`, { decision: 'close', reason: 'lost-device' })).statusCode).toBe(303);
    expect((await ada.get('/desk')).headers.location).toMatch(/^\/sign-in/);
    const closed = performance.now() - before;

    await mo.get(address(subs['idat-officer']));
    await mo.post(`${address(subs['idat-officer'])}/change`, { decision: 'propose', givenName: 'Joss', familyName: 'Hale', role: 'board', reason: 'other-post', fullTime: '1', authorities: '', hours: '', mailbox: '', rank: '', officerId: '' });
    const [change] = await new DynamoAccounts(where).waiting(force);
    await ines.get(`/users/changes/${change?.changeId ?? ''}`);
    const approving = performance.now();
    expect((await ines.post(`/users/changes/${change?.changeId ?? ''}/decide`, { decision: 'approve' })).statusCode).toBe(303);
    for (const url of ['/idat', '/board']) expect((await joss.get(url)).headers.location).toMatch(/^\/sign-in/);
    const changed = performance.now() - approving;
    process.stdout.write(`closed and refused in ${Math.round(closed)} ms; another role and refused in ${Math.round(changed)} ms\n`);
    expect(Math.max(closed, changed)).toBeLessThan(1000);
  });
});
