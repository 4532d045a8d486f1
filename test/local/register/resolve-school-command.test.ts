import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../infra/local/commands/resolve-school.ts';
import { establishmentCells, giasEstablishmentBytes, giasLinkBytes } from '../../../infra/local/register/write-gias.ts';
import { otherSchools } from '../../domain/schools/a-small-country.ts';
import { anEstablishment } from '../../domain/schools/an-establishment.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

const here = inAFolder();
const header = 'query_id,stated_school,stated_town,home_authority,home_postcode,child_date_of_birth';
const good = 'q1,"bell lane prim, chester",,896,CH1 2,2018-02-03';

const resolve = (changes: Readonly<Record<string, string>> = {}): Promise<number> => {
  const given = { register: here.path('register.csv'), links: here.path('links.csv'), 'as-of': '2026-11-15', queries: here.path('queries.csv'), out: here.path('out.csv'), ...changes };
  return run(Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]));
};

beforeEach(async () => {
  const rows = [...otherSchools(), anEstablishment()].map((school) => establishmentCells(school));
  await writeFile(here.path('register.csv'), Buffer.concat([...giasEstablishmentBytes([...rows, { URN: 'NA' }])]));
  await writeFile(here.path('links.csv'), Buffer.concat([...giasLinkBytes([])]));
  await here.put('queries.csv', `${header}\n${good}\nq2,Home tutored Academy,,896,CH1,\nq3,the primary school,,896,CH1,2018-02-03\n`);
});

describe('first-bell resolve-school', () => {
  it('answers in the order of the file and leaves out rows of the register that it can’t use', async () => {
    expect(await resolve()).toBe(0);
    expect(await here.text('out.csv')).toMatch(/^query_id,decision,urn,score\nq1,match,900001,0\.\d+\nq2,none,,0\nq3,review,900001,0\.\d+\n$/);
    expect(here.printed.err).toContain('URN is not 5 to 7 digits; the row was left out.');
    expect(here.printed.err).toContain('3 answered');
  });

  it('explains each answer when it is asked to', async () => {
    expect(await resolve({ explain: here.path('explain.jsonl') })).toBe(0);
    expect(await here.lines('explain.jsonl')).toMatchObject([{ query_id: 'q1', kind: 'match' }, { query_id: 'q2', kind: 'not-a-school', recognised: 'home-educated' }, { query_id: 'q3', kind: 'review' }]);
  });

  it.each([
    ['no id', good.replace('q1', ''), 'query_id', 'is missing'],
    ['an authority that is not three digits', good.replace('896', 'Kent'), 'home_authority', 'must be three digits'],
    ['a date that does not exist', good.replace('02-03', '02-30'), 'child_date_of_birth', 'must be a date such as 2026-11-09'],
    ['a child not yet born', good.replace('2018', '2027'), 'child_date_of_birth', 'is later than --as-of'],
    ['an id given before with other content', good.replace('lane', 'road'), 'query_id', 'was given before with other content'],
  ])('refuses %s and writes no answer', async (_what, line, field, reason) => {
    await here.put('queries.csv', `${header}\n${good}\n${line}\n`);
    expect(await resolve({ explain: here.path('explain.jsonl') })).toBe(2);
    expect(await here.lines('out.csv.refused.jsonl')).toEqual([{ line: 3, field, reason }]);
    expect(existsSync(here.path('out.csv')) || existsSync(here.path('explain.jsonl'))).toBe(false);
  });

  it('counts the same line given twice once', async () => {
    await here.put('queries.csv', `${header}\n${good}\n${good}\n`);
    expect(await resolve()).toBe(0);
    expect((await here.text('out.csv')).split('\n')).toHaveLength(3);
  });

  it.each([['as-of', '15/11/2026'], ['register', 'queries.csv'], ['links', 'nowhere.csv'], ['explain', 'out.csv']])('refuses --%s %s', async (name, value) => {
    expect(await resolve({ [name]: name === 'as-of' ? value : here.path(value) })).toBe(2);
    expect(existsSync(here.path('out.csv'))).toBe(false);
  });
});
