import { afterEach, describe, expect, test } from 'vitest';
import { readSchoolSystem } from '../../../infra/local/imports/read-school-system.ts';
import { WondeClient } from '../../../shared/adapters/wonde/wonde-client.ts';
import { SchoolSystemFault } from '../../../shared/ports/school-system.ts';
import { aSchoolSystem, type SchoolSystemServer } from './a-school-system.ts';

const token = 'invented-token-7f3a';
let server: SchoolSystemServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function serve(...args: Parameters<typeof aSchoolSystem> extends [string, ...infer Rest] ? Rest : never): Promise<SchoolSystemServer> {
  server = await aSchoolSystem(token, ...args);
  return server;
}

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const made: T[] = [];
  for await (const item of items) made.push(item);
  return made;
};
const client = (base: string, given = token) => new WondeClient({ token: given, base, perPage: 2, firstPauseMs: 1 });

describe("a school's own system", () => {
  test('gives every page of its pupils, asked for with the token of the school', async () => {
    const { base, asked } = await serve();
    const pupils = await all(client(base).pupils('A1930000001'));
    expect(pupils.map(({ id }) => id)).toEqual(['A1000000001', 'A1000000002', 'A1000000003']);
    expect(pupils[0]).toEqual({
      id: 'A1000000001', upn: 'B801200005001', forename: 'Ruby', surname: 'Tansley-Orme', middleNames: 'Ann', usedForename: undefined, usedSurname: 'Tansley', gender: 'FEMALE',
      dateOfBirth: '2018-03-14', yearGroup: '3', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN', admittedOn: '2022-09-05', leftOn: undefined,
    });
    expect(asked.map(({ url }) => url)).toEqual([
      '/v1.0/schools/A1930000001/students?include=education_details%2Ccontact_details&per_page=2',
      '/v1.0/schools/A1930000001/students?include=education_details%2Ccontact_details&per_page=2&cursor=2',
    ]);
    expect(asked.every(({ method, authorization }) => method === 'GET' && authorization === `Bearer ${token}`)).toBe(true);
  });

  test('becomes rows of a roll: the last day is the day before they are gone, and a number with a wrong letter is left out', async () => {
    const { base } = await serve();
    const doubts: unknown[] = [];
    const rows = await all(readSchoolSystem(client(base), 'A1930000001', '900012', { refuse: () => expect.unreachable(), doubt: (doubt) => doubts.push(doubt) }));
    expect(rows.map(({ localId, upn, registrations, details: { formerFamilyNames, sex } }) => [localId, upn, registrations, formerFamilyNames, sex])).toEqual([
      ['A1000000001', 'B801200005001', [{ urn: '900012', from: '2022-09-05' }], ['Tansley'], 'F'],
      ['A1000000002', undefined, [{ urn: '900012' }], [], 'M'],
      ['A1000000003', undefined, [{ urn: '900012', to: '2026-12-19' }], [], undefined],
    ]);
    expect(doubts).toEqual([{ line: 3, field: 'upn', reason: 'does not agree with its check letter; the row was taken without it' }]);
  });

  test.each([429, 500, 503])('is asked again after status %i', async (status) => {
    const { base, asked } = await serve((count, _request, response) => (count <= 2 ? (response.writeHead(status, { 'retry-after': '0' }).end('busy'), true) : false));
    expect(await all(client(base).pupils('A1930000001'))).toHaveLength(3);
    expect(asked).toHaveLength(4);
  });

  test('is asked again where no answer comes, and given up in the end', async () => {
    const { base, asked } = await serve((_count, request) => (request.destroy(), true));
    await expect(all(client(base).pupils('A1930000001'))).rejects.toThrow('did not answer');
    expect(asked.length).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ['a token it does not take', 'another', 'A1930000001', 'does not take this token'],
    ['a school it does not have', token, 'A1930000002', 'answered with status 404'],
    ['an id that no school has', token, '../schools', 'signs that no id has'],
  ])('is not asked again for %s, and the token is in no message', async (_what, given, school, words) => {
    const { base, asked } = await serve();
    const fault = await all(client(base, given).pupils(school)).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(SchoolSystemFault);
    expect(String(fault)).toContain(words);
    expect(String(fault)).not.toContain(given);
    expect(asked.length).toBeLessThanOrEqual(1);
  });

  test('is refused where its answer has another shape, without a word of it', async () => {
    const { base } = await serve((_count, _request, response) => (response.end('{"data":[{"id":7,"surname":"Tansley"}],"meta":{"pagination":{"next":null}}}'), true));
    const fault = await all(client(base).pupils('A1930000001')).catch((cause: unknown) => cause);
    expect(String(fault)).toContain('data.id');
    expect(String(fault)).not.toContain('Tansley');
  });

  test.each(['http://elsewhere.example/v1.0/schools/A1930000001/students?cursor=2', '/v1.0/schools/A1930000009/students?cursor=2'])('is not followed to %s: the token goes nowhere else', async (next) => {
    const { base, asked } = await serve((_count, _request, response) => (response.end(JSON.stringify({ data: [], meta: { pagination: { next } } })), true));
    await expect(all(client(base).pupils('A1930000001'))).rejects.toThrow('was not asked for');
    expect(asked).toHaveLength(1);
  });

  test('does not send the token in the open', () => {
    expect(() => new WondeClient({ token, base: 'http://api.example/v1.0' })).toThrow('https');
    expect(() => new WondeClient({ token: 'two\nlines' })).toThrow('not one line');
  });
});
