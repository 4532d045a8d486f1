import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as events from '../../functions/portal/pages/casework/event-words.ts';
import { capital, faultsOf, notRecorded } from '../../functions/portal/pages/casework/page-parts.ts';
import * as words from '../../functions/portal/pages/casework/words.ts';
import { whyWords } from '../../functions/portal/pages/who/questions.ts';
import { partWords } from '../../functions/portal/pages/who/who-did-what.ts';
import { catalogue } from '../../functions/portal/words/catalogue-of-casework.ts';
import { catalogues, speechOf } from '../../functions/portal/words/speech.ts';
import { piecesOf, writtenIn } from '../../functions/portal/words/written.ts';
import { sayAllStored, sayStored, sentencesWithValues, valuesIn } from '../../functions/portal/words/say-stored.ts';
import { whyNoContact } from '../../shared/domain/cases/idat/decide-idat.ts';
import { evolveIdat, idatTransitions } from '../../shared/domain/cases/idat/evolve-idat.ts';
import { idvaTransitions } from '../../shared/domain/cases/idva/evolve-idva.ts';
import { maracTransitions } from '../../shared/domain/cases/marac/evolve-marac.ts';
import { recommendationTransitions } from '../../shared/domain/cases/recommendation/evolve-recommendation.ts';
import { riskFlags } from '../../shared/domain/risk/flags.ts';
import { rules } from '../../shared/domain/risk/judge-incident.ts';
import { found, sayTrajectory, type Step } from '../../shared/domain/risk/trajectory.ts';
import { inEnglish } from '../../shared/domain/say.ts';
import { pack } from '../domain/cases/a-case.ts';
import { englishLeft } from './english-left.ts';

const root = join(import.meta.dirname, '..', '..');
const all = Object.assign({}, ...catalogues) as Readonly<Record<string, string>>;
const { say } = speechOf('cy');
const english = speechOf('en').say;
const untold = (sentences: readonly string[]) => [...new Set(sentences)].filter((sentence) => !Object.hasOwn(all, sentence));
const leftIn = (...texts: readonly string[]) => englishLeft({ english: '', welsh: texts.map((text) => `<p>${text}</p>`).join(''), known: [] });
const sourcesIn = (...folders: readonly string[]) => folders.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(root, folder, name), 'utf8')));
const rooms = ['casework', 'idat', 'idva', 'marac', 'supervisor', 'who'].map((name) => `functions/portal/pages/${name}`);
const domain = ['cases', 'cases/idat', 'cases/idva', 'cases/marac', 'cases/recommendation', 'people', 'risk'].map((name) => `shared/domain/${name}`);
const literal = "'((?:[^'\\\\]|\\\\.)+)'";
const found1 = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll("\\'", "'"));

describe('the words of casework in Welsh', () => {
  it('has every kind, state and reason', () => {
    const tables: readonly Readonly<Record<string, string>>[] = [...Object.values(words), ...Object.values(events), whyWords, partWords, found];
    expect(untold(tables.flatMap((table) => Object.values(table)))).toEqual([]);
  });

  it('says what happened in a case as it is called', () => {
    for (const table of Object.values(events)) for (const [kind, text] of Object.entries(table)) expect(inEnglish(text)).toBe(capital(kind.replaceAll('-', ' ')));
  });

  it('has every sentence that a page of these rooms, or the domain, says', () => {
    const said = sourcesIn(...rooms, ...domain).flatMap((source) => firstArguments(source).flatMap((argument) => found1(argument, new RegExp(literal, 'g'))));
    expect(said.length).toBeGreaterThan(150);
    expect(untold(said.filter((sentence) => /[A-Z{ ]/.test(sentence) && sentence !== 'at' && !/^(?:recommendation|supervisor)$/.test(sentence)))).toEqual([]);
  });

  it('has every refusal, in the form in which a page shows it', () => {
    const calls = [`\\b(?:refused|unread)\\(${literal}\\)`, `kind: 'refused', why: ${literal}`, `(?:again|showQueue|show|showWhoIsWho)\\(visit, [^()]*?${literal}\\)`, `again\\(filled, ${literal}\\)`, `why: [^,}]*\\? ${literal}`, `: ${literal} : undefined;`];
    const tables: readonly Readonly<Record<string, { readonly refused: string }>>[] = [idatTransitions, idvaTransitions, maracTransitions, recommendationTransitions];
    const refusals = [
      ...tables.flatMap((table) => Object.values(table).map(({ refused }) => refused)),
      ...sourcesIn(...rooms, ...domain.filter((folder) => !folder.endsWith('risk'))).flatMap((source) => calls.flatMap((call) => found1(source, new RegExp(call, 'g')))),
    ].filter((why) => / /.test(why));
    expect(refusals.length).toBeGreaterThan(120);
    expect(untold(refusals)).toEqual([]);
    for (const why of refusals) {
      expect(faultsOf(why, english)).toEqual([{ text: `${capital(why)}.` }]);
      expect(leftIn(...faultsOf(why, say).map(({ text }) => text), ...notRecorded(why, say).map(({ text }) => text)), why).toEqual([]);
    }
  });

  it('says why contact may not be made, with its days', () => {
    const idat = evolveIdat(undefined, { kind: 'referred', at: '2026-11-01T09:00:00Z', force: 'cheshire', caseId: 'c', perpetratorId: 'N-P1', number: 1, entry: { kind: 'referral', from: 'marac', reason: 'x', by: 's' }, restricted: false, reviewOn: '2026-11-29' });
    const check = { at: '2026-11-01T10:00:00Z', by: 's', idvaInvolved: 'yes', contactSafe: 'yes', told: 'x' } as const;
    const whys = [idat, { ...idat, standing: 'deceased' as const }, { ...idat, safetyCheck: { ...check, contactSafe: 'no' as const } }, { ...idat, safetyCheck: check, lastIncidentAt: '2026-11-02T10:00:00Z' }, { ...idat, safetyCheck: check }]
      .map((one) => whyNoContact(one, pack.casework, '2026-11-20T10:00:00Z') ?? '');
    expect(new Set(whys).size).toBe(5);
    expect(leftIn(...whys.map((why) => sayStored(say, why)))).toEqual([]);
    expect(sayStored(say, whys.at(-1) ?? '')).toContain(`${pack.casework.safetyCheckDays} diwrnod`);
    expect(whys.map((why) => sayStored(english, why))).toEqual(whys);
  });

  it('says every rule of the pack as it was kept with a case, and no factor or tool in other words', () => {
    const kept = rules.map(({ sentence, values }) => inEnglish(sentence, values(pack.risk)));
    expect(rules.map(({ flag }) => flag).sort()).toEqual([...riskFlags].sort());
    expect(kept.map((rule) => sayStored(english, rule))).toEqual(kept);
    expect(untold(sentencesWithValues)).toEqual([]);
    const told = kept.map((rule) => sayStored(say, rule));
    expect(leftIn(...told.map((rule) => [...pack.risk.criticalFactors, ...pack.risk.supervisorFactors, pack.risk.honourBasedFactor].reduce((text, factor) => text.replaceAll(factor, ''), rule)))).toEqual([]);
    expect(told).toContain("o leiaf 3 digwyddiad i'r dioddefwr o fewn 3 mis");
    expect(told.find((rule) => rule.startsWith('sgôr'))).toContain('14 yn ôl safelives-dash-24');
  });

  it('reads values out of a sentence of its own and of no other', () => {
    expect(valuesIn('{count} of {all} shown.', '2 of 7 shown.')).toEqual({ count: '2', all: '7' });
    expect(valuesIn('{count} of {all} shown.', '2 of 7 shown')).toBeUndefined();
    expect(valuesIn('a (b) {x}', 'a (b) $1')).toEqual({ x: '$1' });
  });

  it('says why grounds fell, one reason or several, and leaves what a person wrote', () => {
    expect(sayAllStored(say, 'The incident itself was amended. Another person is recorded as harmed now.')).toBe('Diwygiwyd y digwyddiad ei hun. Cofnodir bellach mai person arall a niweidiwyd.');
    expect(sayAllStored(say, 'Rang the officer. She agrees.')).toBe('Rang the officer. She agrees.');
    expect(untold(sourcesIn('shared/domain/risk', 'shared/domain/cases', 'shared/domain/cases/recommendation').flatMap((source) => found1(source, /(?:return|reason:|\]|const \w+ =|join\(' '\) :) '([A-Z][^']+\.)'/g)))).toEqual([]);
  });

  it('says every way that somebody\'s incidents may have gone', () => {
    const now = '2026-11-10T09:00:00Z';
    const step = (date: string, grade: Step['grade'], daysSince?: number, flags: Step['flags'] = []): Step => ({ reference: `CHE-${date}`, reportedAt: `${date}T20:00:00Z`, date, grade, flags, daysSince });
    const first = step('2026-01-01', 'medium');
    const ways: readonly (readonly Step[])[] = [
      [], [first], [first, step('2026-11-09', 'high', 312)], [first, step('2026-11-10', 'standard', 0)], [step('2025-01-01', 'high'), step('2026-01-01', 'high', 365), step('2026-01-02', 'high', 1)], [first, step('2026-06-01', 'medium', 151)],
      ...riskFlags.map((flag) => [first, step('2026-06-01', 'medium', 151, [flag])]),
    ];
    expect(leftIn(...ways.map((way) => sayTrajectory(way, now, say)))).toEqual([]);
    expect(sayTrajectory([first, step('2026-11-09', 'high', 312)], now, say)).toBe("Cododd y radd o \"canolig\" i \"uchel\" yn y diweddaraf o 2 digwyddiad (ddoe), 312 diwrnod ar ôl yr un blaenorol: gwelodd y swyddog fwy o berygl na'r tro diwethaf.");
    for (const count of [3, 11, 21, 22]) expect(sayTrajectory(Array.from({ length: count }, () => first), now, say)).toContain(`rhif ${count}`);
  });

  it('sets apart what a person wrote, whatever they wrote, and nothing in English', () => {
    const wrote = writtenIn('cy');
    expect(writtenIn('en')('Rung.')).toBe('Rung.');
    expect(piecesOf(say('By {name}', { name: 'Una Frome' }) + `. ${wrote('Rung.')} ${wrote('Seen \u2068at\u2069 home')}`)).toEqual([
      { text: 'Gan Una Frome. ', written: false }, { text: 'Rung.', written: true }, { text: ' ', written: false }, { text: 'Seen at home', written: true },
    ]);
    expect([piecesOf(undefined), piecesOf(''), piecesOf(wrote('')), piecesOf('\u2069a\u2068b')]).toEqual([[], [], [], [{ text: 'a', written: false }, { text: 'b', written: false }]]);
  });

  it('keeps each sentence once in its own files', () => {
    const keys = ['catalogue-of-casework', 'catalogue-of-cases', 'catalogue-of-casework-rules'].flatMap((name) => found1(readFileSync(join(root, 'functions/portal/words', `${name}.ts`), 'utf8'), /^ {2}(?:'((?:[^'\\]|\\.)+)'|"[^"]+"|\w+): /gm));
    expect(keys.length).toBe(Object.keys(catalogue).length);
  });
});

/** What stands first in each call of `say`. */
function firstArguments(source: string): string[] {
  return [...source.matchAll(/\bsay\(/g)].map(({ index }) => {
    let depth = 0;
    let quoted = false;
    const from = index + 'say('.length;
    for (let at = from; at < source.length; at++) {
      const letter = source[at];
      if (quoted) { if (letter === '\\') at++; else if (letter === "'") quoted = false; continue; }
      if (letter === "'") quoted = true;
      else if (letter === '(' || letter === '{' || letter === '[') depth++;
      else if (letter === ')' || letter === '}' || letter === ']') { if (depth === 0) return source.slice(from, at); depth--; }
      else if (letter === ',' && depth === 0) return source.slice(from, at);
    }
    return '';
  });
}
