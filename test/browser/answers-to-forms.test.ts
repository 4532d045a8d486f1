import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adasAddress } from '../portal/an-account-change.ts';
import { force } from '../portal/an-incident.ts';
import { subs } from '../portal/a-portal.ts';
import { launchBrowser } from './browser.ts';
import { openPortal, type OpenPortal } from './open-portal.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages of the administrators that only a form leads to, which the walk over every address does not reach. */
describe('what an administrator is answered', () => {
  let browser: Browser;
  let open: OpenPortal;

  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPortal();
    for (let n = 0; n < 4; n += 1) await open.portal.fakes.audit.append({ at: `2026-11-08T1${n}:00:00Z`, force, operation: 'consultation', actor: 'sub-desk', what: 'ledger-row', reference: `CHE-26-041299${n}`, childRef: 'c1', subject: 'a-long-subject-without-any-place-to-break-it-at-all-2026-11-08' });
  });
  afterAll(async () => {
    await browser.close();
    await open.close();
  });

  async function signedIn(width: number, sub: string = subs.administrator): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    await page.goto(`${open.url}/sign-in`);
    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    await page.locator(`#${sub}`).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    return page;
  }

  async function faultsOf(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
    const wider = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    return [...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)), ...(wider > 0 ? [`scrolls sideways by ${wider}`] : [])];
  }

  it.each([1100, 320])('axe finds nothing, and nothing scrolls sideways, %s wide', async (width) => {
    const page = await signedIn(width);
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByLabel('Day').fill('2026-11-08');
    await page.getByRole('button', { name: 'Search the log' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('A regular check').check();
    await page.getByRole('button', { name: 'Search the log' }).click();
    await page.getByText('sub-desk').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.goto(`${open.url}/policy`);
    const pack = await page.getByLabel('The whole pack, as JSON').inputValue();
    await page.getByLabel('The whole pack, as JSON').fill(pack.replace('"repeatMonths": 12', '"repeatMonths": 6').replace('"version": "2026-11-01"', '"version": "2026-12-01"'));
    await page.getByRole('button', { name: 'Check it and compare it' }).click();
    await page.getByRole('heading', { name: 'The pack is sound' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('The whole pack, as JSON').fill(pack.replace('"repeatMonths": 12', '"repeatMonths": 0'));
    await page.getByRole('button', { name: 'Check it and compare it' }).click();
    await page.getByRole('link', { name: 'risk.repeatMonths must be at least 1' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([1100, 320])('forms that are folded away are as clean once they are open, and once they are sent back, %s wide', async (width) => {
    const page = await signedIn(width);
    for (const [url, fold, button] of [['/users', 'Add somebody', 'Ask for this account'], [`/users/people/${adasAddress}`, 'Change the role or the entry', 'Ask for this'], ['/contacts/places/school-900012', 'Other hours', 'Ask for these hours']] as const) {
      await page.goto(open.url + url);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await faultsOf(page), `${url}, open`).toEqual([]);
      await page.goto(open.url + url);
      await page.getByText(fold, { exact: true }).click();
      if (fold === 'Other hours') await page.getByLabel('Opens at').fill('nine');
      else await page.getByLabel('Given name').last().fill('');
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      expect(await faultsOf(page), `${url}, sent back`).toEqual([]);
    }
    await page.context().close();
  });

  it('what our words mean is in Welsh for whoever reads Welsh', async () => {
    const page = await signedIn(320, subs['key-adult']);
    await page.getByRole('link', { name: 'What our words mean' }).click();
    expect(await page.content()).not.toContain('Grade: high');
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('heading', { name: 'Ystyr ein geiriau' }).waitFor();
    expect(page.url()).toMatch(/\/glossary$/);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
