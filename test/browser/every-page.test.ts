import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { mayUse, paths, routeIds } from '../../functions/portal/paths.ts';
import type { PortalRole } from '../../shared/ports/directory.ts';
import { takenBackId } from '../portal/a-breach.ts';
import type { FullDesk } from '../portal/a-full-desk.ts';
import { subs } from '../portal/a-portal.ts';
import { aDisclosure, anIncident, putReleased } from '../portal/an-incident.ts';
import { everyThing, type EveryThing, stopsOf } from '../portal/every-stop.ts';
import { launchBrowser } from './browser.ts';
import { openPortal, type OpenPortal } from './open-portal.ts';

/** Rules of WCAG 2.2 AA and what axe's makers hold to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('every page in a real browser', () => {
  let browser: Browser;
  let open: OpenPortal;
  let everything: EveryThing;
  let full: FullDesk;

  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPortal();
    everything = await everyThing(open.portal.fakes);
    full = everything.desk;
  });
  afterAll(async () => {
    await browser.close();
    await open.close();
  });

  async function personOf(role: PortalRole | undefined, width: number, javaScriptEnabled = true): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })).newPage();
    if (role) {
      await page.goto(`${open.url}/sign-in`);
      await page.getByRole('button', { name: 'Continue to sign in' }).click();
      await page.locator(`#${subs[role]}`).click();
      await page.getByRole('button', { name: 'Sign out' }).waitFor();
    }
    return page;
  }

  async function faultsOf(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  it('axe finds nothing on any of them, in English and in Welsh, at the width of a desk and of a telephone', async () => {
    const walked: string[] = [];
    const routes = new Set<string>();
    // The desk first: once somebody has read the page, nobody has to telephone.
    for (const role of [undefined, 'supervisor', 'desk', 'administrator', 'authority-officer', 'idat-officer', 'idat-supervisor', 'idva', 'idva-supervisor', 'marac-coordinator', 'board', 'key-adult'] as const) {
      for (const [width, language] of [[1100, 'en'], [1100, 'cy'], [320, 'en']] as const) {
        // Before signing in the browser's language decides, and a test of its own walks those pages in Welsh.
        if (role === undefined && language === 'cy') continue;
        const page = await personOf(role, width);
        if (language === 'cy') await page.getByRole('button', { name: 'Cymraeg' }).click();
        // A desk user's pages are a supervisor's but for the tasks and what is theirs alone; what is narrow differs in its width alone, which is measured.
        for (const { route, url } of stopsOf(everything, role).filter(({ route: to }) => role !== 'desk' || to === 'task' || routeIds.some((id) => id === to && !mayUse(paths[id], 'supervisor')))) {
          const reply = await page.goto(open.url + url);
          if (width > 320 || role === 'key-adult') expect(await faultsOf(page), `${role ?? 'nobody'} at ${url}, ${width} wide`).toEqual([]);
          const wider = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          expect(wider, `${url} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
          if (language === 'cy') expect(await page.locator('html').getAttribute('lang'), url).toBe('cy');
          walked.push(`${role ?? 'nobody'} ${width} ${language} ${url} ${reply?.status() ?? 0}`);
          // The return from the provider has no page of its own but the one that says why not.
          if (reply?.ok() || route === 'signedIn') routes.add(route);
        }
        if (language === 'cy') {
          await page.goto(`${open.url}/glossary`);
          await page.getByRole('button', { name: 'English' }).click();
        }
        await page.context().close();
      }
    }
    const wanted = routeIds.filter((id) => paths[id].method === 'GET' && !['style', 'icon', 'boardFile', 'notificationPdf', 'exportCsv', 'exportCsvSignature', 'exportJson', 'exportJsonSignature'].includes(id));
    process.stdout.write(`axe: ${walked.length} pages walked, ${wanted.filter((id) => routes.has(id)).length} of the ${wanted.length} pages of paths.ts, and 0 faults\n`);
    expect(wanted.filter((id) => !routes.has(id))).toEqual([]);
  }, 600_000);

  it('axe finds nothing in Welsh on what a school meets, from signing in to signing out, and on the pages that say no', async () => {
    for (const width of [1100, 320]) {
      const look = async (page: Page, at: string) => {
        expect(await page.locator('html').getAttribute('lang'), at).toBe('cy');
        expect(await faultsOf(page), `${at}, ${width} wide`).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'), `${at} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
      };
      const page = await (await browser.newContext({ viewport: { width, height: 900 }, locale: 'cy' })).newPage();
      for (const url of ['/', '/sign-in', '/signed-out', '/signed-in', '/nowhere']) {
        await page.goto(open.url + url);
        await look(page, `nobody at ${url}`);
      }
      await page.goto(`${open.url}/sign-in?lang=cy`);
      await page.locator('main form button').click();
      await page.locator(`#${subs['key-adult']}`).click();
      for (const url of ['/notifications', '/notifications?earlier=1', '/hidden', '/confirm', '/glossary', '/notifications/withdrawnone', `/notifications/${takenBackId}/taken-back`, `/notifications/${full.disclosureId}`, `/notifications/${full.disclosureId}/tell`, `/notifications/${full.disclosureId}/not-our-pupil`, '/notifications/none', '/nowhere']) {
        await page.goto(open.url + url);
        await look(page, url);
      }
      open.portal.fakes.audit.fault = new Error('away');
      await page.goto(`${open.url}/notifications`);
      open.portal.fakes.audit.fault = undefined;
      await look(page, 'with the log away');
      await page.context().close();
    }
  }, 300_000);

  it('a form that is sent back names what is wrong, and axe finds nothing', async () => {
    const page = await personOf('supervisor', 1100);
    await page.goto(`${open.url}/desk/tasks/${taskAddress(full.tasks.hold)}`);
    await page.getByText('Told by phone').first().click();
    await page.getByRole('button', { name: 'Record that they were told' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('the first screen of a notification says who, what today, and what happened, with scripts switched off', async () => {
    const page = await personOf('key-adult', 1100, false);
    await page.goto(`${open.url}/notifications/${full.disclosureId}`);
    for (const name of ['Today', 'What happened', 'Ruby', 'Her words']) {
      const box = await page.getByRole('heading', { name, exact: true }).boundingBox();
      expect(box && box.y + box.height, name).toBeLessThan(900);
    }
    await page.context().close();
  });

  it('the print sheet is one page of A4, with the marking and who printed it, and nothing of the frame', async () => {
    const page = await personOf('key-adult', 1100);
    await page.goto(`${open.url}/notifications/${full.disclosureId}/print`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Sign out', 'Hide this page', 'Back']) expect(await page.getByText(name, { exact: true }).first().isVisible(), name).toBe(false);
    expect(await page.getByText(/Printed by/).isVisible()).toBe(true);
    await page.context().close();
  });

  it('sign in, open, acknowledge, record who else should know, hide the screen, sign out, with the keyboard alone; the back button shows nothing', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
    /** Goes on with the Tab key until what has the focus is called so: by its text, or by the label of a box or a choice. */
    const reach = async (name: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate<string>('(document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? "").trim()');
        if (focused === name) return;
      }
      throw new Error(`"${name}" cannot be reached with the Tab key`);
    };
    const press = async (name: string, key = 'Enter') => {
      await reach(name);
      await page.keyboard.press(key);
    };
    await page.goto(`${open.url}/sign-in`);
    await press('Continue to sign in');
    await page.locator(`#${subs['key-adult']}`).waitFor();
    await press(subs['key-adult']);
    await page.getByRole('heading', { name: 'Notifications' }).waitFor();
    await press('Ruby Tansley');
    await page.getByRole('heading', { name: 'Ruby Tansley' }).waitFor();
    await press('I have read this');
    await page.getByText('We have recorded that you have read it').waitFor();
    await press('Record who else should know');
    await page.getByRole('heading', { name: 'Record who else here should know' }).waitFor();
    await press('Class teacher or form tutor', 'Space');
    await press('Tomos Rees', 'Space');
    await press('I have told them', 'Space');
    await press('Record who knows');
    await page.getByText('Nothing was sent to anybody').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press('Back');
    await page.getByText(/Told: Class teacher or form tutor; Tomos Rees\. Recorded by Harriet Osei/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press('Hide this page');
    await page.getByRole('link', { name: 'Show my list' }).waitFor();
    expect(await page.content()).not.toMatch(/Ruby|Tansley|pillow/);
    await press('Sign out');
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.goBack();
    expect(await page.content()).not.toMatch(/Ruby|Tansley|pillow/);
    const duty = await open.portal.fakes.book.duty({ force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' });
    expect([duty?.state, duty?.settings['school:900012']?.said?.map(({ kind }) => kind)]).toEqual(['acknowledged', ['colleagues-named']]);
    await page.context().close();
  });

  it('in Welsh the pages of a key adult are as clean, what was recorded and what was told before included', async () => {
    const june = anIncident({ reference: 'CHE-26-0200001' });
    await putReleased(open.portal.fakes, aDisclosure({ disclosureId: 'juneonruby', reference: june.reference, releasedAt: '2026-06-03T06:00:00Z', plannedAt: '2026-06-02T20:00:00Z' }, june), june);
    const page = await personOf('key-adult', 1100);
    await page.goto(`${open.url}/notifications/${full.disclosureId}`);
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('link', { name: '3 Mehefin 2026' }).waitFor();
    for (const address of ['', '/tell', '/print', '/text', '/not-our-pupil']) {
      await page.goto(`${open.url}/notifications/${full.disclosureId}${address}`);
      expect(await page.locator('html').getAttribute('lang')).toBe('cy');
      expect(await faultsOf(page), address).toEqual([]);
    }
    await page.goto(`${open.url}/notifications/${full.disclosureId}/tell`);
    await page.getByRole('button', { name: "Cofnodi pwy sy'n gwybod" }).click();
    await page.getByRole('heading', { name: 'Mae problem' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.context().close();
  });

  it('the first load of a notification takes at most three requests and 100 KB', async () => {
    const page = await personOf('key-adult', 1100);
    const context = await browser.newContext({ storageState: await page.context().storageState() });
    const fresh = await context.newPage();
    let bytes = 0;
    let requests = 0;
    fresh.on('response', (response) => {
      requests += 1;
      void response.body().then((body) => { bytes += body.length; });
    });
    await fresh.goto(`${open.url}/notifications/${full.disclosureId}`, { waitUntil: 'networkidle' });
    process.stdout.write(`first load of a notification: ${requests} requests, ${bytes} bytes before compression\n`);
    expect(requests).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThan(100_000);
  });
});
