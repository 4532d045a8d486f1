import { beforeEach, describe, expect, it } from 'vitest';
import { aPortal, type TestBrowser, type TestPortal } from './a-portal.ts';
import { aDisclosure, anIncident, putReleased } from './an-incident.ts';
import { textOfPdf } from './text-of-pdf.ts';

const ruby = aDisclosure();
const page = `/notifications/${ruby.disclosureId}`;
const said = { en: ['release this to a parent or a court without speaking to us.', '01632 960100'], cy: ['Peidiwch â rhyddhau hyn i riant nac i lys heb siarad â ni.', '01632 960100'] } as const;
/** What a reader sees: entities as their letters, a line's end as a space. */
const read = (body: string) => body.replaceAll('&#39;', "'").replace(/\s+/g, ' ');

describe('a parent asks for access', () => {
  let portal: TestPortal;
  let harriet: TestBrowser;

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, ruby, anIncident());
    harriet = await portal.signedIn('sub-harriet');
  });

  it.each(['', '/print', '/text'])('the school reads whom to speak to before it discloses anything, with the telephone beside it, at the address%s', async (address) => {
    const { body } = await harriet.get(`${page}${address}`);
    for (const words of said.en) expect(read(body)).toContain(words);
  });

  it('the file that is kept in the child\'s record says it too, on paper that may be copied years later', async () => {
    const { rawPayload } = await harriet.get(`${page}/pdf`);
    const text = read(textOfPdf(rawPayload).pages.join(' '));
    for (const words of said.en) expect(text).toContain(words);
  });

  it('in Welsh it is said in Welsh', async () => {
    await harriet.post('/language', { language: 'cy' });
    const { body } = await harriet.get(page);
    for (const words of said.cy) expect(read(body)).toContain(words);
  });

  it('whoever asks is not told by the page that nothing is held: a withdrawn notification says what to do with the record as well', async () => {
    await harriet.get(page);
    const kept = await portal.fakes.book.disclosure(ruby.disclosureId);
    if (!kept) throw new Error('gone');
    await portal.fakes.book.commit({ disclosures: [{ before: kept.revision, disclosure: { ...kept, revision: kept.revision + 1, access: 'withdrawn', withdrawnReason: 'duplicate' } }] });
    const { body } = await harriet.get(page);
    expect(body).not.toContain('pillow');
    expect(read(body)).toMatch(/record/i);
    expect(read(body)).toContain('01632 960100');
  });

  it('nobody at another school, and no parent who is given the address, finds anything there', async () => {
    const priya = await portal.signedIn('sub-priya');
    expect((await priya.get(page)).statusCode).toBe(404);
    const visitor = portal.browser();
    const away = await visitor.get(page);
    expect(away.body).not.toMatch(/Ruby|Tansley/);
    expect(away.statusCode).not.toBe(200);
  });
});
