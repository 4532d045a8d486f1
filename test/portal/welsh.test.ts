import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { problems } from '../../functions/portal/app/problems.ts';
import { boardSheet } from '../../shared/domain/board/board-sheet.ts';
import { mostDays } from '../../shared/domain/duty/commands/export-request.ts';
import { mostChildren } from '../../shared/runtime/read-export.ts';
import { catalogues, preferredLanguage, speechOf } from '../../functions/portal/words/speech.ts';
import { aPortal, type TestPortal } from './a-portal.ts';
import { textOfPdf } from './text-of-pdf.ts';
import { aDisclosure, anIncident, putReleased } from './an-incident.ts';
import { asShown, refusalsOfTheDesk } from './refusals.ts';

const portalFolder = join(import.meta.dirname, '..', '..', 'functions', 'portal');
const sourcesIn = (name: string): readonly string[] => (name.endsWith('.ts') ? [name] : readdirSync(join(portalFolder, name)).filter((file) => file.endsWith('.ts')).map((file) => `${name}/${file}`));
/** Whatever has templates of its own. A template added to these folders is held to the same. */
const bilingual = ['layout', 'pages/key-adult', 'pages/everyone', 'pages/desk', 'pages/casework', 'pages/idat', 'pages/idva', 'pages/marac', 'pages/supervisor', 'pages/who', 'pages/audit', 'pages/board', 'pages/calendars', 'pages/contacts', 'pages/policy', 'pages/users'];
/** What the domain of casework says, which those pages say in the reader's language. */
const ofCasework = ['risk', 'people', 'cases', 'cases/idat', 'cases/idva', 'cases/marac', 'cases/recommendation'].flatMap((folder) => sourcesIn(`../../shared/domain/${folder}`));
/** Tables of words that are said where they are shown, and sentences that were stored in English and are said as they are read. */
const tables = [
  'duty/school-words.ts', 'duty/holds.ts', 'duty/commands/read-notification.ts', 'access/break-glass.ts', 'ledger/call-list.ts', 'notification/screen-words.ts', 'placement/place-child.ts', 'matching/judge.ts', 'matching/doubts.ts', 'matching/match-family.ts', 'matching/explain.ts',
  'schools/decide-school.ts', 'schools/resolve-school.ts', 'schools/compare-place.ts',
].map((name) => `../../shared/domain/${name}`).concat('../match/decide-placement.ts', '../match/reopen.ts', '../match/beside-question.ts', '../chase/chase-due.ts');
/** Where sentences are made that those pages, or the pages that say no, show; beside the views themselves. */
const saidElsewhere = [
  'pages/done.ts', 'pages/setting-name.ts', 'app/navigation.ts', 'app/contacts.ts', '../../shared/domain/duty/school-words.ts', '../../shared/domain/duty/commands', '../../shared/domain/accounts', '../../shared/domain/contacts',
  '../../shared/domain/schools', '../../shared/domain/portal', '../../shared/domain/board', '../../shared/policy',
];
const filesOf = (ending: string) => bilingual.flatMap((folder) => readdirSync(join(portalFolder, folder)).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`));
const textOf = (name: string) => readFileSync(join(portalFolder, name), 'utf8');

/** The sentences that a template asks to be said in the reader's language. */
const askedFor = (source: string) => [...source.matchAll(/\b(?:t|fold)\("((?:[^"\\]|\\.)+)"/g)].map((match) => (match[1] ?? '').replaceAll('\\"', '"'));

/** The sentences that a view says by themselves, without choosing between two. */
const saidIn = (source: string) => [...source.matchAll(/\bsay\(\s*'((?:[^'\\]|\\.)+)'(?! in )/g)].map((match) => (match[1] ?? '').replaceAll("\\'", "'"));
/** Why something was not done, as a page shows it: with a capital and a full stop. */
const refusalsIn = (source: string) => [...source.matchAll(/\b(?:why: |lastTwo = |onlyTwo = |gone = |unread\(|faults: \[|show\(visit, \[?)'((?:[^'\\]|\\.)+ (?:[^'\\]|\\.)+)'/g)].map((match) => `${(match[1] ?? '').slice(0, 1).toUpperCase()}${(match[1] ?? '').slice(1).replaceAll("\\'", "'")}.`);
/** Rooms whose refusals are shown so; those of the desk and of casework have tests of their own (welsh-of-the-desk, words-of-casework). */
const refusesInWords = /^pages\/(?:everyone|audit|board|calendars|contacts|policy|users)\//;
/** How a sentence may stand in a source: as it is; as a refusal or a word of the log, before a capital and a full stop are put; after the words that a pack's fault begins with. */
const formsOf = (sentence: string) => {
  const bare = `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
  return [sentence, bare, bare.replaceAll(' ', '-'), sentence.replace(/^must be /, '')];
};
/** Sentences that are put together from others, or hold a number of ours. */
const madeUp = [
  ...['The sex recorded', 'The middle name', 'The school named by the officer'].flatMap((fact) => ['agrees', 'differs', 'could not be compared'].map((how) => `${fact} ${how}.`)),
  ...boardSheet([], [], 5).tables.flatMap(({ title, definition, rowHeading, columns, rows }) => [title, definition, rowHeading, ...[...columns, ...rows].map(({ heading }) => heading)]),
  `More than ${mostChildren.toLocaleString('en-GB')} children were reported in that time. Ask for a shorter period.`, `An export is of at most ${mostDays} days, the first before the last.`,
];

const catalogue = Object.assign({}, ...catalogues) as Readonly<Record<string, string>>;

describe('Welsh', () => {
  it('says no sentence in two catalogues', () => {
    const all = catalogues.flatMap((one) => Object.keys(one));
    expect(all.filter((sentence, n) => all.indexOf(sentence) !== n)).toEqual([]);
  });

  it('no template of a school, an authority or a visitor holds a word that is not said in the reader\'s language', () => {
    const left = filesOf('.njk').flatMap((name) => {
      const text = textOf(name).replace(/\{#[\s\S]*?#\}/g, ' ').replace(/\{%[\s\S]*?%\}/g, ' ').replace(/\{\{[\s\S]*?\}\}/g, ' ').replace(/<svg[\s\S]*?<\/svg>/g, ' ').replace(/<[^>]*>|&\w+;/g, ' ');
      const words = text.match(/[A-Za-z][A-Za-z' ]{2,}/g)?.filter((found) => !/^(?:First Bell|URN|CSV)\s*$/.test(found)) ?? [];
      return words.map((word) => `${name}: ${word.trim()}`);
    });
    expect(left).toEqual([]);
  });

  it('no button, label or title of those templates is written in English alone', () => {
    const left = filesOf('.njk').flatMap((name) => [...textOf(name).matchAll(/button\("([^"]+)"|aria-label="([A-Z][^"{]+)"|\btitle="([A-Z][^"{]+)"/g)].map((match) => `${name}: ${match[0]}`));
    expect(left).toEqual([]);
  });

  it('every sentence that is asked for has its Welsh, and no Welsh is kept for a sentence that nobody asks for', () => {
    const asked = new Set([
      ...filesOf('.njk').flatMap((name) => askedFor(textOf(name))), ...filesOf('.ts').flatMap((name) => [...saidIn(textOf(name)), ...(refusesInWords.test(name) ? refusalsIn(textOf(name)) : [])]), ...madeUp,
      ...saidElsewhere.filter((name) => name.startsWith('../../shared/domain')).flatMap(sourcesIn).flatMap((name) => refusalsIn(textOf(name))),
      ...Object.values(problems).flatMap((problem) => [problem.title, ...problem.sentences, ...('link' in problem ? [problem.link.text] : [])]),
    ]);
    expect([...asked].filter((sentence) => !Object.hasOwn(catalogue, sentence))).toEqual([]);
    const refusals = new Set(refusalsOfTheDesk().flatMap(asShown).concat('An export is of at most 31 days, the first before the last'));
    // What views say stands in their source as it stands in the catalogue.
    const sources = [...filesOf('.ts'), ...saidElsewhere.flatMap(sourcesIn), ...ofCasework, ...tables].map(textOf).join('\n').replaceAll("\\'", "'");
    expect(Object.keys(catalogue).filter((sentence) => !asked.has(sentence) && !refusals.has(sentence) && !formsOf(sentence).some((form) => sources.includes(`'${form}'`) || sources.includes(`"${form}"`)))).toEqual([]);
  });

  it('keeps in the Welsh every value that the English has, and adds none', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    for (const [english, welsh] of Object.entries(catalogue)) expect(values(welsh), english).toEqual(values(english));
  });

  it('says the English where no Welsh is kept, with its values', () => {
    expect(speechOf('cy').say('A sentence for {who}.', { who: 'tests' })).toBe('A sentence for tests.');
    expect(speechOf('en').say('{count} minutes', { count: 5 })).toBe('5 minutes');
    expect([speechOf('en').say('Terms ⟨of a school year⟩'), speechOf('cy').say('Terms ⟨of a school year⟩'), speechOf('cy').say('Sets ⟨of tennis⟩')]).toEqual(['Terms', 'Tymhorau', 'Sets']);
  });

  it.each([
    [undefined, 'en'], ['', 'en'], ['en-GB,en;q=0.9', 'en'], ['cy', 'cy'], ['cy-GB,cy;q=0.9,en;q=0.8', 'cy'], ['en;q=0.8,cy;q=0.9', 'cy'], ['fr,de', 'en'], ['cy;q=0', 'en'], ['*', 'en'], [';;q=,,', 'en'],
  ] as const)('a browser that asks for %j is answered in %s before anyone has signed in', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('the portal in two languages', () => {
  let portal: TestPortal;
  const ruby = aDisclosure();
  const page = `/notifications/${ruby.disclosureId}`;

  beforeEach(async () => {
    portal = await aPortal();
    await putReleased(portal.fakes, ruby, anIncident());
  });

  it('a key adult chooses Welsh: the list, the notification, and the next session are in Welsh', async () => {
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.get('/notifications')).body).toMatch(/<html lang="en"[\s\S]*Notifications[\s\S]*Opens in 95 minutes/);
    expect((await harriet.post('/language', { language: 'cy', to: '/notifications' })).headers.location).toBe('/notifications');
    expect((await harriet.get('/notifications')).body).toMatch(/<html lang="cy"[\s\S]*Hysbysiadau[\s\S]*Yn agor ymhen 95 munud/);
    const notification = (await harriet.get(page)).body;
    expect(notification).toContain('SWYDDOGOL-SENSITIF');
    expect(notification).toContain('Beth ddigwyddodd');
    expect(notification).toContain('Rwyf wedi darllen hwn');
    expect(notification, 'what the shipped policy pack says').toMatch(/Peidiwch â chodi&#39;r hysbysiad hwn[\s\S]*Llinell gymorth i staff addysg: /);
    expect(notification).not.toMatch(/Do not raise this|Helpline for/);
    await harriet.post('/sign-out');
    const again = await portal.signedIn('sub-harriet');
    expect((await again.get('/notifications')).body).toContain('<html lang="cy"');
  });

  it('a Welsh school: its adults are spoken to in Welsh until one of them chooses otherwise', async () => {
    const school = portal.fakes.directory.schools.get('900012');
    if (school) portal.fakes.directory.schools.set('900012', { ...school, language: 'cy' });
    const harriet = await portal.signedIn('sub-harriet');
    expect((await harriet.get('/notifications')).body).toContain('<html lang="cy"');
    await harriet.get(page);
    expect((await harriet.get(`${page}/print`)).body).toContain('Argraffwyd gan Harriet Osei');
    expect((await harriet.get(`${page}/text`)).body).toContain('Copïwyd o First Bell gan Harriet Osei');
    expect(textOfPdf((await harriet.get(`${page}/pdf`)).rawPayload).pages.join(' ')).toContain('Cymerwyd o First Bell gan Harriet Osei');
    await harriet.post('/language', { language: 'en' });
    const again = await portal.signedIn('sub-harriet');
    expect((await again.get('/notifications')).body).toContain('<html lang="en"');
  });

  it('asked for on the way in, Welsh goes along to the session', async () => {
    const browser = portal.browser();
    expect((await browser.get('/sign-in?lang=cy')).body).toContain('Parhau i fewngofnodi');
    const away = await browser.post('/sign-in', { lang: 'cy' });
    const state = new URL(String(away.headers.location)).searchParams.get('state') ?? '';
    await browser.get(`/signed-in?code=sub-harriet&state=${state}`);
    expect((await browser.get('/notifications')).body).toContain('Hysbysiadau');
  });

  it('whoever works in a room of the force chooses Welsh too, for this session and those to come', async () => {
    const desk = await portal.signedIn('sub-desk');
    expect((await desk.get('/desk')).body).toContain('Cymraeg');
    expect((await desk.post('/language', { language: 'cy', to: '/desk' })).headers.location).toBe('/desk');
    expect((await desk.get('/desk')).body).toContain('<html lang="cy"');
    await desk.post('/sign-out');
    const again = await portal.signedIn('sub-desk');
    expect((await again.get('/desk')).body).toContain('<html lang="cy"');
  });

  it('the choice is kept for the emails as well, of the account and of every entry', async () => {
    const harriet = await portal.signedIn('sub-harriet');
    await harriet.post('/language', { language: 'cy' });
    const { users, adultsById } = portal.fakes.directory;
    const account = users.get('sub-harriet');
    expect([account?.language, adultsById.get(account?.adultId ?? '')?.language]).toEqual(['cy', 'cy']);
    await harriet.post('/language', { language: 'en' });
    expect([users.get('sub-harriet')?.language, adultsById.get(account?.adultId ?? '')?.language]).toEqual(['en', 'en']);
  });

  it('pages speak the language that was chosen even where the directory cannot keep it for the emails', async () => {
    const away = await aPortal({ keeper: { putSchoolCalendar: async () => undefined, putAuthority: async () => undefined, writeIn: async () => { throw new Error('away'); } } });
    const desk = await away.signedIn('sub-desk');
    await desk.post('/language', { language: 'cy' });
    expect((await desk.get('/desk')).body).toContain('<html lang="cy"');
    expect(away.logged.filter(({ code }) => code === 'fault')).toMatchObject([{ fields: { what: 'language-of-emails' } }]);
  });

  it('an unknown language changes nothing', async () => {
    const harriet = await portal.signedIn('sub-harriet');
    await harriet.post('/language', { language: 'tlh' });
    expect((await harriet.get('/notifications')).body).toContain('<html lang="en"');
  });

  it('what is not there is said in the language of the browser', async () => {
    expect((await portal.browser().get('/nowhere', { 'accept-language': 'cy' })).body).toContain('Heb ddod o hyd');
  });
});
