import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotificationContent } from '../../../shared/domain/notification/content.ts';
import { english } from '../../../shared/domain/notification/words/english.ts';
import type { NotificationPage, PartName } from '../../../shared/domain/notification/words/page-words.ts';
import { sayNotification } from '../../../shared/domain/notification/words/say-notification.ts';
import { welsh } from '../../../shared/domain/notification/words/welsh.ts';
import { packOf } from '../../../shared/policy/packs.ts';

const contacts = { deskName: 'the safeguarding desk', deskTelephone: '01632 960100' };
const ruby: NotificationContent = {
  version: 1, asAt: '2026-11-09T06:40:00Z', reference: 'HED-26-0412207',
  child: { firstName: 'Ruby', fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14', yearGroup: 4, pronoun: 'she', directVictim: false, lookedAfter: false },
  placedFrom: 'roll', suspect: { status: 'in-custody', asAt: '2026-11-09T06:40:00Z' }, conditions: [], happened: { reportedAt: '2026-11-08T22:40:00Z' },
  summary: 'Galwyd yr heddlu.', detailsByPhone: false,
  present: true, where: 'gartref', nowWith: 'ei mam', injuries: 'none-recorded', seenByOfficer: true, spokenTo: { spoken: true, alone: true, by: 'swyddog ymateb' },
  words: { text: 'Rhois i glustog dros fy nghlustiau.', askedBy: 'swyddog ymateb', interpreter: false },
  informed: { parentToldSchoolWillKnow: true, suspectTold: false, childrensServicesAt: '2026-11-09T03:10:00Z' },
  parentContactAdvice: 'Gofynnwch i ni yn gyntaf.', notRecorded: [],
};
const say = (content: NotificationContent, words = welsh) => sayNotification(content, words, contacts, [{ on: '2026-06-03', withdrawn: false, supported: true, kind: 'was-there', disclosureId: 'd' }], false);
const part = (page: NotificationPage, name: PartName) => page.parts.find((item) => item.name === name)?.sentences.join(' ') ?? '';
const textOf = (page: NotificationPage) => page.parts.flatMap(({ heading, sentences, lists = [] }) => [heading, ...sentences, ...lists.flatMap((list) => [list.heading, ...list.items])]).join('\n');

describe('a notification in Welsh', () => {
  it('says the agreed page, part by part', () => {
    const page = say(ruby);
    expect(page.asAt).toContain('Fersiwn 1, am 06:40, dydd Llun 9 Tachwedd 2026.');
    expect(part(page, 'child')).toBe('Ganwyd 14 Mawrth 2018, Blwyddyn 4.');
    expect(part(page, 'today')).toBe("Mae'r sawl a arestiwyd yn y ddalfa, fel yr oedd am 06:40 ddydd Llun. Byddwn yn ffonio os bydd hynny'n newid. Nid oes gorchymyn llys nac amod mechnïaeth wedi'i gofnodi. Nid yw hyn yn newid pwy gaiff gasglu Ruby. Os ydych yn ofni am ei diogelwch wrth drosglwyddo, ffoniwch 999.");
    expect(part(page, 'what-happened')).toBe('Dywedwyd wrth yr heddlu am 22:40 ddydd Sul. Galwyd yr heddlu.');
    expect(part(page, 'how-the-child-is')).toBe("Roedd Ruby yno: gartref. Gwelodd swyddog Ruby. Siaradwyd â Ruby (swyddog ymateb) ar ei phen ei hun. Dim anafiadau wedi'u cofnodi. Yn aros gyda: ei mam.");
    expect(part(page, 'earlier')).toMatch(/^Un: 3 Mehefin 2026\. Dyma'r hyn a ddywedwyd o'r blaen\./);
    expect(page.parts.find(({ name }) => name === 'earlier')?.timeline).toEqual([{ when: '3 Mehefin 2026', text: 'Roedd Ruby yno. Cofnododd eich ysgol gymorth.', disclosureId: 'd' }]);
  });

  it('says the advice and the helpline of the shipped pack; what a force writes in their place stands as it was written, and is marked', () => {
    const pack = packOf('cheshire');
    const helpline = pack?.contacts?.helpline;
    const of = (parentContactAdvice: string, name: string) => sayNotification({ ...ruby, parentContactAdvice }, welsh, { ...contacts, ...(helpline ? { helpline: { ...helpline, name } } : {}) }, []);
    const shipped = of(pack?.notification.parentContactAdvice ?? '', helpline?.name ?? '');
    expect(part(shipped, 'what-to-do')).toMatch(/^Peidiwch â chodi'r hysbysiad hwn/);
    expect(part(shipped, 'reference')).toContain('Llinell gymorth i staff addysg: 0204 513 9990, 08:00 i 11:00, o ddydd Llun i ddydd Gwener.');
    expect(shipped.parts.flatMap(({ english: marked = [] }) => marked)).toEqual([]);
    const own = of('Ring the person harmed.', 'The county line');
    expect(own.parts.flatMap(({ english: marked = [] }) => marked)).toEqual(['Ring the person harmed.', 'The county line: 0204 513 9990, 08:00 i 11:00, o ddydd Llun i ddydd Gwener.']);
  });

  it.each([['she', 'Ei geiriau', "Os bydd hi'n siarad", 'ei diogelwch'], ['he', 'Ei eiriau', 'Os bydd ef yn siarad', 'ei ddiogelwch'], ['they', 'Eu geiriau', "Os byddan nhw'n siarad", 'eu diogelwch']] as const)('speaks of a child as %s with the right first letters', (pronoun, words, talks, safety) => {
    const page = say({ ...ruby, child: { ...ruby.child, pronoun } });
    expect(page.parts.find(({ name }) => name === 'their-words')?.heading).toBe(words);
    expect(textOf(page)).toContain(talks);
    expect(part(page, 'today')).toContain(safety);
  });

  it('writes "ag" before a vowel and "â" before a consonant', () => {
    expect(part(say({ ...ruby, child: { ...ruby.child, firstName: 'Alys' } }), 'how-the-child-is')).toContain('Siaradwyd ag Alys');
    expect(part(say(ruby), 'how-the-child-is')).toContain('Siaradwyd â Ruby');
  });

  it('says each of its sentences where the English says one, whatever is known', () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const statuses = ['in-custody', 'released-on-bail', 'released-under-investigation', 'released-without-action', 'charged-and-remanded', 'charged-and-bailed', 'not-yet-found', 'not-arrested', 'deceased', 'other'];
    fc.assert(fc.property(fc.record({
      present: maybe(fc.boolean()), where: maybe(fc.constant('gartref')), seen: maybe(fc.boolean()), alone: maybe(fc.boolean()), injuries: maybe(fc.constantFrom('none-recorded', 'minor', 'serious')),
      status: maybe(fc.constantFrom(...statuses)), risk: maybe(fc.constantFrom('none-recorded', 'possible', 'likely')), told: maybe(fc.boolean()), direct: fc.boolean(), lookedAfter: fc.boolean(),
      kind: maybe(fc.constantFrom('not-to-contact-child', 'not-to-go-near-school', 'not-to-collect-child', 'not-to-contact-parent', 'not-to-go-home', 'other')), pronoun: fc.constantFrom('she', 'he', 'they'),
    }), ({ present, where, seen, alone, injuries, status, risk, told, direct, lookedAfter, kind, pronoun }) => {
      const { suspect: _s, present: _p, where: _w, seenByOfficer: _o, injuries: _i, ...rest } = ruby;
      const content = {
        ...rest, child: { ...ruby.child, pronoun, directVictim: direct, lookedAfter }, spokenTo: { spoken: true, ...(alone === undefined ? {} : { alone }) },
        ...(present === undefined ? {} : { present }), ...(where ? { where } : {}), ...(seen === undefined ? {} : { seenByOfficer: seen }), ...(injuries ? { injuries } : {}),
        ...(status ? { suspect: { status, asAt: ruby.asAt } } : {}), ...(risk ? { collectionRisk: risk } : {}), informed: told === undefined ? {} : { parentToldSchoolWillKnow: told, suspectTold: told },
        conditions: kind ? [{ kind, from: 'bail' }] : [],
      } as NotificationContent;
      const [inWelsh, inEnglish] = [say(content), say(content, english)];
      expect(inWelsh.parts.map(({ name, sentences, lists = [] }) => [name, sentences.length, lists.map(({ items }) => items.length)])).toEqual(inEnglish.parts.map(({ name, sentences, lists = [] }) => [name, sentences.length, lists.map(({ items }) => items.length)]));
      expect(textOf(inWelsh)).not.toMatch(/undefined|\bthe\b|\bnot\b|\band\b|\bwith\b|\brecorded\b/);
      for (const { heading, sentences } of inWelsh.parts) {
        expect(heading).not.toBe('');
        for (const sentence of sentences) expect(sentence).toMatch(/[.!?]$/);
      }
    }), { numRuns: 300 });
  });
});
