import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSecrets } from '../../infra/local/engines/sign-in.ts';
import { startStack, type Stack } from '../../infra/local/host/stack.ts';
import { directoryItems } from '../../shared/adapters/dynamodb/directory-items.ts';
import { peopleItems } from '../../shared/adapters/dynamodb/people-items.ts';
import { documentClient } from '../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDutyBook } from '../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { aDisclosure, anIncident, force, putReleased } from '../portal/an-incident.ts';
import { textOfPdf } from '../portal/text-of-pdf.ts';
import { launchBrowser } from './browser.ts';

const harriet = { id: 'sub-harriet', name: 'Harriet Osei', email: 'harriet.osei@mossbridge.example', ...demoSecrets('7', 'sub-harriet') };
const key = { force, reference: 'CHE-26-0412207', childRef: 'c1' };

/** The portal's own bundle behind the laptop's front door, with the certified OpenID provider, DynamoDB's stand-in and a real browser. */
describe('sign in, read, acknowledge, on the embedded stack', () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'first-bell-portal-'));
  const logs: string[] = [];
  let stack: Stack;
  let browser: Browser;
  let book: DynamoDutyBook;

  beforeAll(async () => {
    stack = await startStack({
      stateDir, ports: 'free', functions: ['portal'], people: [harriet], clock: { mode: 'stepped', startAt: '2026-11-09T07:10:00Z' },
      onLog: (line) => { logs.push(JSON.stringify(line)); },
      firstItems: function* () {
        const adult = {
          adultId: 'ka-900012-1', setting: 'school:900012', name: harriet.name, givenName: 'Harriet', familyName: 'Osei', role: 'designated-safeguarding-lead', mailbox: harriet.email,
          order: 1, trained: true, present: true, approvedBy: 'staff-admin-1',
        } as const;
        for (const item of directoryItems.adult(adult)) yield { table: 'directory', item } as const;
        yield { table: 'directory', item: peopleItems.user({ sub: harriet.id, name: harriet.name, role: 'key-adult', adultId: adult.adultId, active: true }) } as const;
        yield { table: 'directory', item: directoryItems.school({ urn: '900012', name: 'Mossbridge Primary School', authority: '896', status: 'open' }) } as const;
      },
    });
    const client = documentClient(stack.aws.dynamo);
    const { duties, disclosures, due, incidents } = stack.tableNames;
    book = new DynamoDutyBook({ client, tables: { duties, disclosures, due } });
    await putReleased({ book, incidents: new DynamoIncidentStore({ client, tables: { incidents, duties, due } }) }, aDisclosure(), anIncident());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
    rmSync(stateDir, { recursive: true, force: true });
  });

  it('from the link of an email to the button, and nothing of the child in any log or address', async () => {
    const page = await (await browser.newContext()).newPage();
    const addresses: string[] = [];
    page.on('request', (request) => { addresses.push(request.url()); });
    await page.goto(`${stack.urls.portal}/notifications`);
    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    const signInAtProvider = async () => {
      await page.waitForURL(/\/interaction\//);
      await page.fill('input[name=email]', harriet.email);
      await page.fill('input[name=password]', harriet.password);
      await page.fill('input[name=code]', await stack.signIn.nextCode(harriet.id));
      await page.locator('form button').first().click();
    };
    await signInAtProvider();
    await page.getByRole('link', { name: 'Ruby Tansley' }).click();
    await page.getByText('I put my pillow on my ears.').waitFor();
    expect((await book.duty(key))?.state).toBe('read');
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.getByText('We have recorded that you have read it').waitFor();
    expect((await book.duty(key))?.state).toBe('acknowledged');
    // Made by the bundled function, with the letters that lie beside it.
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Take as a PDF for your safeguarding record' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^first-bell-\d{4}-\d\d-\d\d-\d{4}\.pdf$/);
    expect(textOfPdf(readFileSync(await download.path())).pages.join()).toContain('I put my pillow on my ears.');
    const cookies = await page.context().cookies(stack.urls.portal);
    expect(cookies.find(({ name }) => name === '__Host-first-bell')).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });

    // Asked to confirm, the provider must ask for password and code again, although it knows this browser.
    await page.goto(`${stack.urls.portal}/confirm`);
    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    await signInAtProvider();
    await page.getByRole('heading', { name: 'Notifications' }).waitFor();
    expect((await page.context().cookies(stack.urls.portal)).find(({ name }) => name === '__Host-first-bell')?.value).not.toBe(cookies.find(({ name }) => name === '__Host-first-bell')?.value);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/session\/end|signed-out/);
    const confirm = page.getByRole('button', { name: 'Sign out' });
    if (await confirm.count() > 0) await confirm.first().click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect((await page.context().cookies(stack.urls.portal)).map(({ name }) => name)).not.toContain('__Host-first-bell');
    expect(logs.length).toBeGreaterThan(0);
    for (const text of [...logs, ...addresses]) expect(text).not.toMatch(/Ruby|Tansley|pillow|Larkspur|CHE-26/);
  });
});
