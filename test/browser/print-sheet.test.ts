import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NotificationContent } from '../../shared/domain/notification/content.ts';
import { subs } from '../portal/a-portal.ts';
import { aDisclosure, anIncident, putReleased } from '../portal/an-incident.ts';
import { launchBrowser } from './browser.ts';
import { type OpenPortal, openPortal } from './open-portal.ts';
import { textOfPrint } from './text-of-print.ts';

/** Words of a length that the contract allows (events/people.ts). */
const words = (length: number) => 'She was upstairs with her little brother and heard the shouting for a long time. '.repeat(20).slice(0, length - 1).trim().concat('.');

const longest: Partial<NotificationContent> = {
  summary: words(600), words: { text: words(400), askedBy: words(60), interpreter: true }, where: words(80), nowWith: words(80), arrangement: words(160), wishes: words(200), safeContact: words(120),
  conditions: Array.from({ length: 10 }, () => ({ kind: 'non-molestation-order', from: 'the school and its surroundings', expiresAt: '2026-12-24T12:00:00Z' })), collectionRisk: 'likely', injuries: 'serious', seenByOfficer: true, present: true, placedFrom: 'officer-note',
  spokenTo: { spoken: true, alone: true, by: words(60) }, suspect: { status: 'released-on-bail', asAt: '2026-11-09T06:40:00Z' }, happened: { reportedAt: '2026-11-08T22:40:00Z', occurredOn: '2019-05-01' },
  notRecorded: ['injuries', 'where the child is', 'who was told', 'interpreter', 'bail conditions'],
};

describe('the print sheet', () => {
  let browser: Browser;
  let open: OpenPortal;
  let made = 0;
  beforeAll(async () => {
    [browser, open] = await Promise.all([launchBrowser(), openPortal()]);
  }, 120_000);
  afterAll(async () => {
    await open.close();
    await browser.close();
  });

  /** A notification of these facts, with this many before it, and somebody who prints it. */
  async function sheetOf(language: 'en' | 'cy', content: Partial<NotificationContent>, before: number): Promise<Page> {
    const { fakes } = open.portal;
    made += 1;
    fakes.book.disclosuresById.clear();
    for (let n = 0; n <= before; n++) {
      const incident = anIncident({ reference: `CHE-26-04${n}${language}${made}` });
      const one = aDisclosure({ disclosureId: `sheet${n}${language}${made}`, reference: incident.reference, releasedAt: `20${26 - n}-11-09T06:4${n}:00Z` }, incident);
      await putReleased(fakes, { ...one, content: { ...one.content, ...content, child: { ...one.content.child, directVictim: true } } }, incident);
    }
    const page = await (await browser.newContext({ viewport: { width: 1100, height: 900 } })).newPage();
    await page.goto(`${open.url}/sign-in?lang=${language}`);
    await page.locator('main form button').click();
    await page.locator(`#${subs['key-adult']}`).click();
    await page.goto(`${open.url}/notifications/sheet0${language}${made}/print`);
    return page;
  }

  it.each(['en', 'cy'] as const)('is one page of A4 at the longest that the contract allows, in %s', async (language) => {
    const page = await sheetOf(language, longest, 9);
    const pages = textOfPrint(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(words(600).slice(0, 60).replace(/\s/g, ''));
    await page.context().close();
  });

  it('says on every page what it is, who printed it and when, should it ever need a second', async () => {
    const page = await sheetOf('en', { ...longest, summary: words(600).repeat(14) }, 0);
    const pages = textOfPrint(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) for (const said of ['OFFICIAL-SENSITIVE', 'PrintedbyHarrietOsei']) expect(text).toContain(said);
    await page.context().close();
  });
});
