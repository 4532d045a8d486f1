import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFullDesk, type FullDesk } from '../portal/a-full-desk.ts';
import { subs } from '../portal/a-portal.ts';
import { force } from '../portal/an-incident.ts';
import { launchBrowser } from './browser.ts';
import { type Keyboard, withTheKeyboard } from './keyboard.ts';
import { openPortal, type OpenPortal } from './open-portal.ts';

describe('the desk, with the keyboard alone and scripts switched off', () => {
  let browser: Browser;
  let open: OpenPortal;
  let full: FullDesk;
  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPortal();
    full = await aFullDesk(open.portal.fakes);
  });
  afterAll(async () => {
    await browser.close();
    await open.close();
  });

  const as = (sub: string, work: (keys: Keyboard) => Promise<void>) => withTheKeyboard(browser, open.url, sub, work);
  /** Alt and the key, as a keyboard sends it: what Playwright sends with Alt has no letter, and Chromium looks for the letter. */
  const decideWith = async ({ page }: Keyboard, key: string) => {
    const keyboard = await page.context().newCDPSession(page);
    const pressed = { key, code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0), modifiers: 1, text: key, unmodifiedText: key };
    await Promise.all([page.waitForEvent('load'), keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed })]);
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed });
  };
  const review = () => open.portal.fakes.book.tasks.get(`${force}#${full.tasks.place.taskId}`);

  it('opens a review and proposes candidate B with one key, because the evidence is against it', async () => {
    await as(subs.desk, async (keys) => {
      await keys.press('Reviews');
      await keys.press('Which child is it?');
      await decideWith(keys, 'b');
      await keys.page.getByText('Nobody is told before they agree.').first().waitFor();
      await keys.page.getByText('Needs a second person').first().waitFor();
    });
    expect(review()).toMatchObject({ state: 'open', proposal: { decision: { kind: 'pupil', pupilId: 'P0000002' } } });
  });

  it('a second person returns it, decides for candidate A with one key, and finds the child in the ledger', async () => {
    await as(subs.supervisor, async (keys) => {
      await keys.press('Reviews');
      await keys.press('Which child is it?');
      await keys.press('I do not agree: return it');
      await keys.fill('Why you do not agree', 'Another birthday');
      await keys.press('Return it');
      await keys.page.getByText('the review is open again').first().waitFor();
      await keys.press('Which child is it?');
      await decideWith(keys, 'a');
      await keys.page.getByText('has been handed on').first().waitFor();
      await keys.press('Ledger');
      await keys.press('The day before');
      await keys.select('State', 'To be tel');
      await keys.press('Show');
      await keys.page.getByText(/^1 of \d shown/).waitFor();
      expect(keys.page.url()).toContain('state=phone-open');
      expect(keys.page.url()).not.toMatch(/CHE-26|Ruby/);
      await keys.press('CHE-26-0412207, c1');
      await keys.page.getByRole('heading', { name: 'How it came to be' }).waitFor();
    });
    expect(review()).toMatchObject({ state: 'closed', decision: { kind: 'pupil', pupilId: 'P0000001' } });
  });
});
