import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPortal, subs, type TestPortal } from './a-portal.ts';
import { englishLeft, textsWithin } from './english-left.ts';
import { everyThing } from './every-stop.ts';

const entry = '/contacts/places/school-900012/propose';
const person = '/contacts/people/ka-900012-1/change';
const account = { role: 'idva', reason: 'joined', sub: 'x@y.example', mailbox: 'office@gmail.com', authorities: 'zz', fullTime: '9', hours: 'zz', givenName: '', familyName: '' };
/** Forms of administrators and of whoever keeps calendars, with something wrong in each; the number says how many things. */
const forms: readonly (readonly [role: 'administrator' | 'desk' | 'authority-officer', address: string, body: Readonly<Record<string, string>>, faults: number])[] = [
  ['administrator', '/audit/search', { day: 'x', actor: 'a b', reference: 'a b', operation: 'zz', request: 'a b' }, 6],
  ['administrator', '/users/propose', {}, 1], ['administrator', '/users/propose', { role: 'desk' }, 1], ['administrator', '/users/propose', { ...account, rank: 'x' }, 1], ['administrator', '/users/propose', account, 7],
  ['administrator', '/users/propose', { reason: 'x'.repeat(1001) }, 1], ['administrator', '/users/changes/accountofpell/decide', { decision: 'refuse' }, 1], ['administrator', '/users/changes/accountofpell/decide', {}, 1],
  ['administrator', '/policy/try', { pack: '' }, 1], ['administrator', '/policy/try', { pack: '{' }, 1], ['administrator', '/policy/try', { pack: '{"force":"Cheshire","rfgv":{"weights":{"recency":2}}}' }, 15],
  ['administrator', entry, { order: '0', mailbox: 'office@gmail.com', role: 'education-safeguarding-officer', trainedOn: '2030-01-01', servesFrom: '2026-12-02', servesUntil: '2026-12-01' }, 7],
  ['administrator', entry, { trainedOn: 'x' }, 1], ['administrator', entry, { phone: 'x' }, 1], ['administrator', '/contacts/places/school-900012/hours', { opens: '1' }, 1], ['administrator', '/contacts/places/school-900012/hours', { opens: '03:00', closes: '15:00' }, 1], ['administrator', '/contacts/places/school-900012/hours', { opens: '09:00', closes: '08:00' }, 1],
  ['administrator', person, {}, 1], ['administrator', person, { decision: 'absence', from: 'x' }, 1], ['administrator', person, { decision: 'absence', from: '2026-12-02', until: '2026-12-01' }, 1], ['administrator', person, { decision: 'absence', from: '2026-12-02', coverId: 'ka-900012-1' }, 1],
  ['administrator', person, { decision: 'declaration', on: '2030-01-01' }, 1], ['administrator', person, { decision: 'removal' }, 1], ['administrator', '/contacts/changes/changeofnoor/decide', { decision: 'approve' }, 1], ['administrator', '/contacts/changes/changeofnoor/decide', { decision: 'refuse' }, 1],
  ...[{ decision: 'closure', day: 'x' }, { decision: 'closure', day: '2026-11-01' }, { decision: 'closure', day: '2030-01-01' }, { decision: 'reopen', day: '2026-12-01' }, { decision: 'x', day: '2026-12-01' }, { decision: 'terms', terms: 'x' }, { decision: 'terms', terms: '2026-12-02 i 2026-12-01' }, { decision: 'terms', terms: '2026-12-01 to 2026-12-05\n2026-12-04 to 2026-12-09' }]
    .map((body) => ['desk', '/calendars/school-900012/change', body, 1] as const),
  ['authority-officer', '/calendars/authority-896/change', { decision: 'inset', day: '2026-12-01' }, 1],
];

describe('a form that comes back in Welsh', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await aPortal();
    await everyThing(portal.fakes);
  });

  it.each(forms)('%s, %s, %j: says what is wrong in Welsh', async (role, address, body, faults) => {
    const browser = await portal.signedIn(subs[role]);
    await browser.get('/glossary');
    await browser.post('/language', { language: 'cy' });
    await browser.get('/glossary');
    const { statusCode, body: html } = await browser.post(address, body);
    const summary = parse(html).querySelector('.govuk-error-summary');
    expect([statusCode, summary?.querySelectorAll('li').length]).toEqual([422, faults]);
    expect(englishLeft({ english: '', welsh: `<html lang="cy">${summary?.outerHTML ?? ''}</html>`, known: textsWithin(portal.fakes) })).toEqual([]);
    expect(parse(html).querySelectorAll('.govuk-error-message').map(({ text }) => text.trim()).filter((text) => !text.startsWith('Gwall:'))).toEqual([]);
  });
});
