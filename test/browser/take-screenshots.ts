import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { questionAddress } from '../../functions/portal/pages/who/questions.ts';
import { aChange, aFullDesk } from '../portal/a-full-desk.ts';
import { adasAddress, anAccountChange, someAccounts } from '../portal/an-account-change.ts';
import { force } from '../portal/an-incident.ts';
import { aQuarterOfTheBoard } from '../portal/a-quarter.ts';
import { subs } from '../portal/a-portal.ts';
import { aProposal } from '../portal/a-proposal.ts';
import { aFamilyNotRead, aWayOfIncidents } from './for-screenshots.ts';
import { aQuestion, caseFor, fullCasework } from '../portal/full-casework.ts';
import { launchBrowser } from './browser.ts';
import { openPortal } from './open-portal.ts';

/** Takes the pictures of docs/images again: `npm run screenshots`. Invented people only. */
const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const open = await openPortal();
const { disclosureId, tasks } = await aFullDesk(open.portal.fakes);
await aQuarterOfTheBoard(open.portal.fakes);
const proposed = await aProposal(open.portal.fakes);
await aFamilyNotRead(open.portal.fakes);
await fullCasework(open.portal.fakes);
await aWayOfIncidents(open.portal.fakes);
await someAccounts(open.portal.fakes);
const logged = { force, reference: 'CHE-26-0412207', childRef: 'c1' } as const;
for (const entry of [
  { at: '2026-11-08T22:41:00Z', operation: 'collection', actor: 'intake', what: 'incident.reported' }, { at: '2026-11-08T22:44:00Z', operation: 'consultation', actor: 'match', what: 'roll-search', outcome: '1' },
  { at: '2026-11-08T22:58:00Z', operation: 'consultation', actor: 'sub-desk', what: 'ledger-row' }, { at: '2026-11-08T23:10:00Z', operation: 'disclosure', actor: 'sub-sergeant', what: 'export-csv', recipient: 'sub-sergeant', outcome: 'taken' },
] as const) await open.portal.fakes.audit.append({ ...logged, ...entry });

async function searchTheLog(page: Page): Promise<void> {
  await page.getByLabel('Day').fill('2026-11-08');
  await page.getByLabel('A regular check').check();
  await page.getByRole('button', { name: 'Search the log' }).click();
}
const shots = [
  { name: 'list', as: 'key-adult', path: '/notifications', width: 900 },
  { name: 'desk', as: 'desk', path: '/desk', width: 1100 },
  { name: 'review', as: 'desk', path: `/desk/tasks/${taskAddress(tasks.place)}`, width: 1100 },
  { name: 'second-person', as: 'supervisor', path: `/desk/tasks/${taskAddress(proposed)}`, width: 1100 },
  { name: 'phone', as: 'desk', path: `/desk/tasks/${taskAddress(tasks.phone)}`, width: 1100 },
  { name: 'perpetrator-queue', as: 'idat-officer', path: '/idat', width: 1100 },
  { name: 'perpetrator-case', as: 'idat-officer', path: `/idat/cases/${caseFor('idatCase', 'idat-officer')}`, width: 1100 },
  { name: 'idva-caseload', as: 'idva', path: '/idva', width: 1100 },
  { name: 'idva-case', as: 'idva', path: `/idva/cases/${caseFor('idvaCase', 'idva')}`, width: 1100 },
  { name: 'marac', as: 'marac-coordinator', path: '/marac', width: 1100 },
  { name: 'contacts', as: 'administrator', path: '/contacts', width: 1100 },
  { name: 'contact-change', as: 'administrator', path: `/contacts/changes/${aChange.changeId}`, width: 1100 },
  { name: 'school', as: 'administrator', path: '/contacts/places/school-900012', width: 1100 },
  { name: 'users', as: 'administrator', path: '/users', width: 1100 },
  { name: 'user', as: 'administrator', path: `/users/people/${adasAddress}`, width: 1100 },
  { name: 'user-change', as: 'administrator', path: `/users/changes/${anAccountChange.changeId}`, width: 1100 },
  { name: 'administrator', as: 'administrator', path: '/home', width: 1100 },
  { name: 'audit', as: 'administrator', path: '/audit', width: 1100, does: searchTheLog },
  { name: 'closures', as: 'authority-officer', path: '/calendars/school-900012', width: 900 },
  { name: 'glossary', as: 'idva', path: '/glossary', width: 900 },
  { name: 'recommendation', as: 'supervisor', path: `/recommendations/${caseFor('recommendation', 'supervisor')}`, width: 1100 },
  { name: 'who-is-who', as: 'supervisor', path: `/people/${questionAddress(aQuestion)}`, width: 1100 },
  { name: 'marac-referral', as: 'marac-coordinator', path: `/marac/referrals/${caseFor('maracReferral', 'marac-coordinator')}`, width: 1100 },
  { name: 'policy', as: 'administrator', path: '/policy', width: 1100 },
  { name: 'policy-comparison', as: 'administrator', path: '/policy/versions/2026-11-01/since/2026-10-01', width: 1100 },
  { name: 'board', as: 'board', path: '/board/2026-Q4', width: 1100 },
  { name: 'ledger', as: 'desk', path: '/desk/ledger/2026-11-08', width: 1100 },
  // The last: once somebody has read it, nobody has to telephone and nothing is unread.
  { name: 'print', as: 'key-adult', path: `/notifications/${disclosureId}/print`, width: 900 },
  { name: 'notification-welsh', as: 'key-adult', path: `/notifications/${disclosureId}`, width: 900, language: 'Cymraeg' },
  { name: 'notification', as: 'key-adult', path: `/notifications/${disclosureId}`, width: 900 },
] as const;
for (const shot of shots) {
  const { name, as, path, width } = shot;
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  await page.goto(`${open.url}/sign-in`);
  await page.getByRole('button', { name: 'Continue to sign in' }).click();
  await page.locator(`#${subs[as]}`).click();
  const reply = await page.goto(`${open.url}${path}`);
  if (reply?.status() !== 200) throw new Error(`${name}: ${path} answered ${reply?.status() ?? 'nothing'}`);
  if ('language' in shot) await page.getByRole('button', { name: shot.language }).click();
  if ('does' in shot) await shot.does(page);
  if ('language' in shot) await page.getByRole('button', { name: 'English' }).waitFor();
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  // The next one who reads as this person reads in English.
  if ('language' in shot) await page.getByRole('button', { name: 'English' }).click();
  process.stdout.write(`docs/images/${name}.png\n`);
}
await browser.close();
await open.close();
