import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { taskAddress } from '../../functions/portal/pages/desk/cases.ts';
import { aFullDesk } from '../portal/a-full-desk.ts';
import { aQuarterOfTheBoard } from '../portal/a-quarter.ts';
import { subs } from '../portal/a-portal.ts';
import { caseFor, fullCasework } from '../portal/full-casework.ts';
import { launchBrowser } from './browser.ts';
import { openPortal } from './open-portal.ts';

/** Takes the pictures of docs/images again: `npm run screenshots`. Invented people only. */
const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const open = await openPortal();
const { disclosureId, tasks } = await aFullDesk(open.portal.fakes);
await aQuarterOfTheBoard(open.portal.fakes);
await fullCasework(open.portal.fakes);
const shots = [
  { name: 'notification', as: 'key-adult', path: `/notifications/${disclosureId}`, width: 900 },
  { name: 'list', as: 'key-adult', path: '/notifications', width: 900 },
  { name: 'desk', as: 'desk', path: '/desk', width: 1100 },
  { name: 'review', as: 'desk', path: `/desk/tasks/${taskAddress(tasks.place)}`, width: 1100 },
  { name: 'phone', as: 'desk', path: `/desk/tasks/${taskAddress(tasks.phone)}`, width: 1100 },
  { name: 'print', as: 'key-adult', path: `/notifications/${disclosureId}/print`, width: 900 },
  { name: 'notification-welsh', as: 'key-adult', path: `/notifications/${disclosureId}`, width: 900, language: 'Cymraeg' },
  { name: 'perpetrator-queue', as: 'idat-officer', path: '/idat', width: 1100 },
  { name: 'perpetrator-case', as: 'idat-officer', path: `/idat/cases/${caseFor('idatCase', 'idat-officer')}`, width: 1100 },
  { name: 'idva-caseload', as: 'idva', path: '/idva', width: 1100 },
  { name: 'idva-case', as: 'idva', path: `/idva/cases/${caseFor('idvaCase', 'idva')}`, width: 1100 },
  { name: 'marac', as: 'marac-coordinator', path: '/marac', width: 1100 },
  { name: 'contacts', as: 'administrator', path: '/contacts', width: 1100 },
  { name: 'policy', as: 'administrator', path: '/policy', width: 1100 },
  { name: 'board', as: 'board', path: '/board/2026-Q4', width: 1100 },
  { name: 'ledger', as: 'desk', path: '/desk/ledger/2026-11-08', width: 1100 },
] as const;
for (const shot of shots) {
  const { name, as, path, width } = shot;
  const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
  await page.goto(`${open.url}/sign-in`);
  await page.getByRole('button', { name: 'Continue to sign in' }).click();
  await page.locator(`#${subs[as]}`).click();
  await page.goto(`${open.url}${path}`);
  if ('language' in shot) await page.getByRole('button', { name: shot.language }).click();
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  process.stdout.write(`docs/images/${name}.png\n`);
}
await browser.close();
await open.close();
