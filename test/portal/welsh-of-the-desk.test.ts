import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patterns, sayFound } from '../../functions/portal/pages/desk/found-words.ts';
import { partsOfTheDesk } from '../../functions/portal/words/catalogue-of-the-desk.ts';
import { catalogues, speechOf } from '../../functions/portal/words/speech.ts';
import { askExport } from '../../shared/domain/duty/commands/export-request.ts';
import { placeChild } from '../../shared/domain/placement/place-child.ts';
import { packOf } from '../../shared/policy/packs.ts';
import { anIncident } from './an-incident.ts';
import { asShown, refusalsOfTheDesk } from './refusals.ts';

const catalogue = Object.assign({}, ...catalogues) as Readonly<Record<string, string>>;
const root = join(import.meta.dirname, '..', '..');
const cy = speechOf('cy');

describe('the Welsh of the desk', () => {
  it('stands once in its parts', () => {
    const all = partsOfTheDesk.flatMap((part) => Object.keys(part));
    expect(all.filter((sentence, n) => all.indexOf(sentence) !== n)).toEqual([]);
  });

  it('is kept for every reason why something was not recorded, as it is shown', () => {
    const found = refusalsOfTheDesk();
    expect(found).toContain('this is no longer waiting');
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((why) => !asShown(why).some((shown) => Object.hasOwn(catalogue, shown)))).toEqual([]);
  });

  it('is kept for an export of too many days, beside its field', () => {
    const now = '2026-11-09T07:10:00Z';
    const asked = askExport({ force: 'cheshire', exportId: 'x', from: '2026-10-01', to: '2026-11-01', reason: 'For the court.', by: { sub: 's', role: 'desk' }, clocks: { deadlineAt: null, deskAt: now, supervisorAt: now }, now });
    expect(asked.kind).toBe('refused');
    if (asked.kind === 'refused') expect(Object.hasOwn(catalogue, asShown(asked.why)[1])).toBe(true);
  });

  it('is kept for whatever the desk\'s views say', () => {
    const folder = join(root, 'functions/portal/pages/desk');
    const said = readdirSync(folder).filter((name) => name.endsWith('.ts')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\bsay\('((?:[^'\\]|\\.)+)'/g)].map((match) => (match[1] ?? '').replaceAll("\\'", "'")));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((sentence) => !Object.hasOwn(catalogue, sentence))).toEqual([]);
  });
});

describe('what the matching found, in Welsh', () => {
  const sources = ['schools/decide-school.ts', 'schools/compare-place.ts', 'placement/place-child.ts', 'duty/commands/read-notification.ts', 'duty/commands/plan-notification.ts', 'schools/successor-of.ts', '../../functions/match/reopen.ts', '../../functions/match/resolve-stated-school.ts'].map((name) => readFileSync(join(root, 'shared/domain', name), 'utf8')).join('\n').replaceAll("\\'", "'");
  const pieces = (text: string) => text.split(/\{\w+\}/).map((piece) => piece.replace(/^[.: "]+|[.: "]+$/g, '')).filter((piece) => piece.length > 3);

  it('says how the match weighed a fact, with its weight as it stands', () => {
    expect(sayFound('given name: near (+5.1 bits). The given name is a middle name on the roll.', speechOf('cy'))).toEqual({ text: "enw cyntaf: yn agos (+5.1 did). Mae'r enw cyntaf yn enw canol ar y gofrestr.", written: false });
    expect(sayFound('sex: agrees (-0.2 bits). The sex recorded agrees.', speechOf('cy')).text).not.toMatch(/agrees|sex:/);
  });

  it('every sentence with a name in it is one that the matching writes, and has its Welsh', () => {
    expect(patterns.filter((pattern) => !Object.hasOwn(catalogue, pattern))).toEqual([]);
    // Two forms of one sentence are written as one with a choice in it.
    expect(patterns.filter((pattern) => !pieces(pattern).every((piece) => sources.includes(piece) || sources.includes(piece.replace('the officer was told that', 'that'))))).toEqual(['The roll says {schools}; the officer was told that the child is taught at home.']);
  });

  it.each([
    ['Another pupil on the roll could be this child.', 'Gallai disgybl arall ar y gofrestr fod y plentyn hwn.'],
    ['Mossbridge Primary School has closed and no school took it over.', 'Mae Mossbridge Primary School wedi cau, ac ni chymerodd unrhyw ysgol hi drosodd.'],
    ['The officer wrote "St Mary\'s", which Wenbury High School is not.', 'Ysgrifennodd y swyddog "St Mary\'s", ac nid dyna yw Wenbury High School.'],
    ['in a neighbouring authority, Halton', 'mewn awdurdod cyfagos, Halton'],
  ])('%s', (english, welsh) => {
    expect(sayFound(english, cy)).toEqual({ text: welsh, written: false });
    expect(sayFound(english, speechOf('en'))).toEqual({ text: english, written: false });
  });

  it('stands in English, and is marked so, where no Welsh is kept', () => {
    expect(sayFound('Two pupils are like it.', cy)).toEqual({ text: 'Two pupils are like it.', written: true });
  });

  it('is said of a roll and an officer who differ, as the placing writes it', () => {
    const policy = packOf('cheshire');
    const incident = anIncident();
    const [child] = incident.children;
    if (!policy || !child) throw new Error('no policy or no child');
    const placed = placeChild({
      incident, child: { ...child, schooling: 'home-educated' }, policy, pupils: new Map([['P1', { pupilId: 'P1', urns: ['900012'], givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14' }]]), stated: [], isOpen: () => true,
      match: { kind: 'match', pupilId: 'P1', score: 1, candidates: [], rivals: 0, reason: 'The evidence is too thin.', shielded: false },
    });
    if (placed.kind !== 'review') throw new Error(`placed as ${placed.kind}`);
    expect(placed.words.map((text) => sayFound(text, cy))).toEqual([
      { text: 'Dywed y gofrestr 900012; dywedwyd wrth y swyddog fod y plentyn yn cael ei addysgu gartref.', written: false }, { text: "Mae'r dystiolaeth yn rhy denau.", written: false },
    ]);
  });
});
