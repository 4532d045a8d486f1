import { beforeEach, describe, expect, it } from 'vitest';
import { contactsOf } from '../../functions/portal/app/contacts.ts';
import { sheetOf } from '../../functions/portal/pages/key-adult/notification.view.ts';
import { sheetAsPdf } from '../../functions/portal/pages/key-adult/sheet-as-pdf.ts';
import { type Language, speechOf } from '../../functions/portal/words/speech.ts';
import type { NotificationContent } from '../../shared/domain/notification/content.ts';
import { sayNotification } from '../../shared/domain/notification/words/say-notification.ts';
import { aPortal, pdfFonts, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aContent, aDisclosure, anIncident, force, putReleased } from './an-incident.ts';
import { textOfPdf } from './text-of-pdf.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
async function pdfOf(fields: Partial<NotificationContent>, language: Language = 'en') {
  const speech = speechOf(language);
  const page = sayNotification({ ...aContent(), ...fields }, speech.page, contactsOf(force), [{ on: '2026-06-03', withdrawn: false, supported: true, kind: 'was-there', disclosureId: 'x' }]);
  return { page, ...textOfPdf(await sheetAsPdf(sheetOf(page, 'Harriet Osei', '2026-11-09T07:10:00Z', speech), await pdfFonts())) };
}

describe('a notification as a PDF', () => {
  it.each(['en', 'cy'] as const)('says in %s what the page says, all of it and in its order', async (language) => {
    const { page, pages } = await pdfOf({}, language);
    const text = flat(pages.join('\n'));
    const said = [page.marking, page.asAt, page.title, ...page.parts.flatMap(({ name, heading, quotation, sentences, lists = [], timeline = [] }) => [
      ...(name === 'child' ? [] : [heading]), ...(quotation ? [quotation] : []), ...sentences, ...lists.flatMap((list) => [list.heading, ...list.items]), ...timeline.flatMap((one) => [one.when, one.text]),
    ])];
    let at = 0;
    for (const sentence of said) {
      const found = text.indexOf(flat(sentence), at);
      expect(found, `"${sentence}" after ${text.slice(Math.max(0, at - 60), at)}`).toBeGreaterThanOrEqual(at);
      at = found + flat(sentence).length;
    }
    expect(pages).toHaveLength(1);
  });

  it('is tagged, has its language and a title that names nobody', async () => {
    for (const [language, title] of [['en', 'First Bell: a notification'], ['cy', 'First Bell: hysbysiad']] as const) {
      const { around } = await pdfOf({}, language);
      for (const part of [`/Lang (${language})`, '/Marked true', '/StructTreeRoot', '/DisplayDocTitle true', `(${title})`, '/S /H1', '/S /H2', '/S /P', '/S /BlockQuote']) expect(around, part).toContain(part);
      expect(around).not.toMatch(/Ruby|Tansley|Osei|CHE-26|pillow/);
    }
  });

  it('carries who took it and when at the foot of every page, and the marking on each', async () => {
    const { pages, page } = await pdfOf({ summary: 'Police went to the home. '.repeat(400) });
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, at) => {
      expect(flat(text)).toContain(`Taken from First Bell by Harriet Osei at 07:10 on Monday 9 November 2026. Page ${at + 1} of ${pages.length}`);
      expect(flat(text)).toContain(page.marking);
    });
  });

  it.each(['Siân Ŵyn Ŷstwyth', 'Łukasz Żółć', 'Şahin Ağaoğlu', 'Zoë O\'Dowd-Hale', 'Ştefan Țurcanu', 'Ёлка Щ', 'Νίκος', 'Bjørn Åström', 'Dylan W\u0302yn'])('shows %s as it is written', async (fullName) => {
    const { pages } = await pdfOf({ child: { ...aContent().child, fullName } });
    expect(pages.join()).toContain(fullName.normalize('NFC'));
    expect(pages.join()).not.toContain('of a script that this file cannot show');
  });

  it('a letter of another script stands as a box and is counted; nothing falls out and nothing breaks', async () => {
    const { pages } = await pdfOf({ child: { ...aContent().child, fullName: 'Wei 李小龙 Chen' }, summary: 'She said \u0915\u0007 so.' });
    expect(pages.join()).toContain('Wei □□□ Chen');
    expect(flat(pages.join())).toContain('She said □□ so.');
    expect(flat(pages.join())).toContain('5 characters above are of a script that this file cannot show, and each stands as □. The page on the screen shows them.');
  });
});

describe('taking it', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;
  const page = `/notifications/${aDisclosure().disclosureId}`;

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, aDisclosure(), anIncident());
    harriet = await portal.signedIn('sub-harriet');
  });

  it('is a read, is in the audit log as a print is, is kept by no cache, and its name says nothing of anybody', async () => {
    const answer = await harriet.get(`${page}/pdf`);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['content-disposition'], answer.headers['cache-control']]).toEqual([200, 'application/pdf', 'attachment; filename="first-bell-2026-11-09-0710.pdf"', 'no-store']);
    expect(flat(textOfPdf(answer.rawPayload).pages.join())).toContain('I put my pillow on my ears.');
    expect((await portal.fakes.book.duty({ force, reference: 'CHE-26-0412207', childRef: 'c1' }))?.state).toBe('read');
    expect(portal.fakes.audit.entries.filter(({ operation }) => operation === 'disclosure')).toMatchObject([{ what: 'notification-pdf', actor: 'sub-harriet', recipient: 'ka-900012-1' }]);
    expect((await harriet.get(page)).body).toContain(`href="${page}/pdf"`);
  });

  it('is not for somebody else, and not when the log is away', async () => {
    expect((await (await portal.signedIn('sub-priya')).get(`${page}/pdf`)).statusCode).toBe(404);
    portal.fakes.audit.fault = new Error('away');
    const answer = await harriet.get(`${page}/pdf`);
    expect([answer.statusCode, /^text\/html/.test(String(answer.headers['content-type']))]).toEqual([503, true]);
  });

  it('counts as a record opened: past the limit of an hour it asks who they are instead', async () => {
    const strict = await aPortal({ limits: { session: 1000, address: 1000, records: 1 } });
    const [one, two] = [anIncident(), anIncident({ reference: 'CHE-26-0412208' })];
    await putReleased(strict.fakes, aDisclosure({}, one), one);
    await putReleased(strict.fakes, aDisclosure({ disclosureId: 'another', reference: two.reference }, two), two);
    const reader = await strict.signedIn('sub-harriet');
    expect((await reader.get(`${page}/pdf`)).statusCode).toBe(200);
    const asked = await reader.get('/notifications/another/pdf');
    expect([asked.statusCode, asked.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
  });
});
