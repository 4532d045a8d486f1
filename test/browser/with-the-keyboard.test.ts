import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subs } from '../portal/a-portal.ts';
import { aQuarterOfTheBoard } from '../portal/a-quarter.ts';
import { caseIds, fullCasework } from '../portal/full-casework.ts';
import { launchBrowser } from './browser.ts';
import { type Keyboard, withTheKeyboard } from './keyboard.ts';
import { openPortal, type OpenPortal } from './open-portal.ts';

/** The desk's and the key adult's are in files of their own. */
describe('with the keyboard alone, and scripts switched off', () => {
  let browser: Browser;
  let open: OpenPortal;
  beforeAll(async () => {
    browser = await launchBrowser();
    open = await openPortal();
    await fullCasework(open.portal.fakes);
    await aQuarterOfTheBoard(open.portal.fakes);
  });
  afterAll(async () => {
    await browser.close();
    await open.close();
  });

  const as = (sub: string, work: (keys: Keyboard) => Promise<void>) => withTheKeyboard(browser, open.url, sub, work);
  const done = async ({ page }: Keyboard, text = 'It is recorded, with your name.') => page.getByText(text).first().waitFor();
  const caseOf = (caseId: string) => open.portal.fakes.cases.record('cheshire', caseId);

  it('the first Tab leads past the head of the page, and Shift+Tab leads back', async () => {
    await as(subs['idat-officer'], async (keys) => {
      await keys.press('Skip to main content');
      expect(keys.page.url()).toMatch(/#main-content$/);
      await keys.to('What presses');
      await keys.to('Sign out', 'Shift+Tab');
    });
  });

  it('an IDAT officer narrows the queue, opens a case and sets its next action', async () => {
    await as(subs['idat-officer'], async (keys) => {
      await keys.select('Officer', 'Nobody');
      await keys.press('Show');
      await keys.page.getByText(/^0 of 1 shown/).waitFor();
      await keys.select('Officer', 'Joss');
      await keys.press('Show');
      await keys.page.getByText(/^1 of 1 shown/).waitFor();
      await keys.press('Dale Marchetti');
      await keys.press('Set the next action');
      await keys.fill('What', 'Ring probation about the programme');
      await keys.fill('By when', '2026-11-12');
      await keys.press('Set it');
      await done(keys);
    });
    expect(await caseOf(caseIds.idat)).toMatchObject({ nextAction: { text: 'Ring probation about the programme', dueOn: '2026-11-12' } });
  });

  it('an IDVA accepts a case, says how it is safe to reach her, and records an attempt', async () => {
    await as(subs.idva, async (keys) => {
      await keys.press('Othilie Brandreth');
      await keys.press('Accept the case');
      await keys.press('I accept: their safety is mine from now');
      await done(keys);
      await keys.press('Record how it is safe to reach them');
      await keys.fill('How', 'A text that says "dentist"');
      await keys.fill('When', 'Weekdays before 15:00');
      await keys.fill('Never how', 'No voicemail');
      await keys.press('Record it');
      await done(keys);
      await keys.press('Record an attempt to reach them');
      await keys.choose('No answer');
      await keys.press('Record the attempt');
      await done(keys);
    });
    expect(await caseOf(caseIds.offer)).toMatchObject({ status: 'accepted', idvaId: subs.idva, attempts: [{ outcome: 'no-answer' }] });
  });

  it('a MARAC coordinator opens a referral from the agenda and records an action', async () => {
    await as(subs['marac-coordinator'], async (keys) => {
      await keys.press('Corinne Tansley');
      await keys.press('Agree an action');
      await keys.fill('What', 'Change the locks');
      await keys.fill('Owner', 'J. Flood, housing');
      await keys.fill('By when', '2026-11-27');
      await keys.choose('Never for perpetrator contact');
      await keys.press('Record the action');
      await done(keys);
    });
    expect(await caseOf(caseIds.marac)).toMatchObject({ actions: [{ text: 'Fit an alarm' }, { text: 'Change the locks', audience: 'never-for-perpetrator-contact' }] });
  });

  it('a supervisor confirms a recommendation, and a form without a reason comes back with what is missing', async () => {
    await as(subs.supervisor, async (keys) => {
      await keys.press('Recommendations');
      await keys.press('Supervisor\'s review');
      await keys.press(/^Confirm\. /);
      await keys.press('Confirm');
      await keys.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      await keys.fill('Reason', 'The grade is right; a visit is arranged.');
      await keys.press('Confirm');
      await done(keys);
    });
    expect(await caseOf(caseIds.recommendation('supervisor-review'))).toMatchObject({ status: 'confirmed' });
  });

  it('an administrator asks for a key adult, and another approves', async () => {
    await as(subs.administrator, async (keys) => {
      await keys.press('Contacts');
      await keys.press('Find a school');
      await keys.fill('Name or URN of the school', 'Mossbridge Primary');
      await keys.press('Find');
      await keys.press('Mossbridge Primary School');
      await keys.press('Add somebody');
      await keys.fill('Given name', 'Noor');
      await keys.fill('Family name', 'Vale');
      await keys.choose('Deputy safeguarding lead');
      await keys.fill('Work mailbox', 'noor.vale@mossbridge.example');
      await keys.fill('Telephone', '01632 960233');
      await keys.fill('Trained on', '2026-09-01');
      await keys.press('Ask for this entry');
      await done(keys, 'It waits for a second person');
    });
    expect(await open.portal.fakes.directory.adults('school:900012')).toHaveLength(2);
    await as('sub-admin-2', async (keys) => {
      await keys.press('Contacts');
      await keys.press('Noor Vale');
      await keys.press('Approve');
      await keys.press('Approve');
      await done(keys, 'It is recorded, and the person is being written to.');
    });
    expect((await open.portal.fakes.directory.adults('school:900012')).at(-1)).toMatchObject({ name: 'Noor Vale', approvedBy: 'sub-admin-2' });
  });

  it('an administrator closes an account, and its person is out', async () => {
    await as(subs.administrator, async (keys) => {
      await keys.press('Users and roles');
      await keys.press('Donna Marchetti');
      await keys.press('Close the account');
      await keys.choose('A device, password or passkey of theirs is lost');
      await keys.press('Close it now');
      await done(keys, 'The account is closed.');
    });
    expect(await open.portal.fakes.directory.user('sub-party')).toMatchObject({ active: false });
  });

  it('a member of the board opens another quarter and takes a table as a file', async () => {
    await as(subs.board, async (keys) => {
      await keys.press('The quarter before');
      await keys.page.getByRole('heading', { name: /July to September 2026/ }).waitFor();
      await keys.press('The quarter after');
      await keys.page.getByRole('heading', { name: /October to December 2026/ }).waitFor();
      await keys.to(/^Download this table/);
      const [file] = await Promise.all([keys.page.waitForEvent('download'), keys.page.keyboard.press('Enter')]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
      expect(readFileSync(await file.path(), 'utf8')).toMatch(/,/);
    });
  });
});
