import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { subs } from '../portal/a-portal.ts';
import { assessIn, merged, mutual } from '../portal/assess-in.ts';
import { launchBrowser } from './browser.ts';
import { openPortal, type OpenPortal } from './open-portal.ts';

/** These pages answer a form, so that no reference stands in an address: no address leads to them, and they are walked by hand. */
describe('taking apart who is who, in a real browser', () => {
  let browser: Browser;
  let open: OpenPortal;
  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPortal();
    const stage = assessIn(open.portal.fakes);
    for (const one of merged) await stage.report(one);
    await stage.report(mutual('R9', '2026-09-01'));
  });
  afterAll(async () => {
    await browser.close();
    await open.close();
  });
  const supervisorAt = async (width: number, javaScriptEnabled: boolean): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })).newPage();
    await page.goto(`${open.url}/sign-in`);
    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    await page.locator(`#${subs.supervisor}`).click();
    await page.goto(`${open.url}/people`);
    return page;
  };
  const sound = async (page: Page): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
    expect(page.url()).not.toMatch(/R4|R9/);
  };

  it.each([1100, 320])('axe finds nothing %i wide, on the people of an incident, on its forms opened, and on who did what', async (width) => {
    const page = await supervisorAt(width, true);
    await page.getByText('Look up everybody in an incident').click();
    await page.getByLabel('Reference of the incident').fill('R4');
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByRole('heading', { name: 'Everybody in R4' }).waitFor();
    await page.getByText('was used for two people').first().click();
    await sound(page);
    await page.goto(`${open.url}/people`);
    await page.getByRole('link', { name: 'Corinne Tansley and Dale Marchetti' }).click();
    await page.getByText('Record who did what').first().click();
    await sound(page);
    await page.context().close();
  });

  it('works without scripts', async () => {
    const page = await supervisorAt(1100, false);
    await page.getByText('Look up everybody in an incident').click();
    await page.getByLabel('Reference of the incident').fill('R4');
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByText('was used for two people').first().click();
    await page.getByRole('button', { name: 'Split them' }).first().click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await page.context().close();
  });
});
