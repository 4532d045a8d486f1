import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../infra/local/commands/deadlines.ts';
import { main } from '../../../infra/local/commands/main.ts';
import { examples, inAFolder, shippedPack } from './in-a-folder.ts';

const here = inAFolder();
const calendars = join(examples, 'calendars.json');
const deadlines = (changes: Partial<Record<'policy' | 'calendars' | 'in', string>> = {}): Promise<number> => {
  const paths = { policy: shippedPack, calendars, in: join(examples, 'times.jsonl'), ...changes };
  return run(['--policy', paths.policy, '--calendars', paths.calendars, '--in', paths.in, '--out', here.path('out.jsonl')]);
};

const good = '{"id":"a","urn":"900001","reportedAt":"2026-11-10T02:10:00Z","readyAt":"2026-11-10T02:10:03Z"}';

describe('first-bell deadlines', () => {
  it('gives the clocks of every incident in the order of the file, the same id counting once', async () => {
    expect(await deadlines()).toBe(0);
    expect(await here.text('out.jsonl')).toBe(await readFile(join(examples, 'expected-clocks.jsonl'), 'utf8'));
    expect(here.printed.err).toContain('7 incidents');
  });

  it.each([
    ['a school that the calendars do not have', good.replace('"a"', '"b"').replace('900001', '900009'), 'urn', 'is of no school in the calendars'],
    ['no school', good.replace('"urn":"900001",', ''), 'urn', 'is missing'],
    ['a time without an offset', good.replace('03Z', '03'), 'readyAt', 'must be an instant with its offset or Z, such as 2026-11-09T07:00:00Z'],
    ['a date that does not exist', good.replace('2026-11-10T02:10:00Z', '2026-11-31T02:10:00Z'), 'reportedAt', 'must be an instant with its offset or Z, such as 2026-11-09T07:00:00Z'],
    ['an id given before with other content', good.replace('02:10:03', '02:10:04'), 'id', 'was given before with other content'],
  ])('refuses %s', async (_, line, field, reason) => {
    await here.put('in.jsonl', `${good}\n${line}\n`);
    expect(await deadlines({ in: here.path('in.jsonl') })).toBe(2);
    expect(await here.lines('out.jsonl.refused.jsonl')).toEqual([{ line: 2, field, reason }]);
    expect(existsSync(here.path('out.jsonl'))).toBe(false);
  });

  it('takes a fraction of a second, never releasing before it is ready', async () => {
    await here.put('in.jsonl', good.replace('2026-11-10T02:10:00Z', '2026-11-10T08:49:59.9Z').replace('2026-11-10T02:10:03Z', '2026-11-10T09:49:59.1+01:00'));
    expect(await deadlines({ in: here.path('in.jsonl') })).toBe(0);
    expect(await here.lines('out.jsonl')).toMatchObject([{ deadlineAt: '2026-11-10T08:50:00Z', releaseAt: '2026-11-10T08:50:00Z' }]);
  });

  it.each<[string, (calendars: Record<string, Record<string, unknown>>) => void, string]>([
    ['a school of a division without bank holidays', ({ schools }) => Object.assign(schools?.['900003'] ?? {}, { division: 'wales' }), 'schools.900003.division belongs to a division'],
    ['a term that ends before it starts', ({ authorities }) => Object.assign(authorities ?? {}, { '999': { terms: [{ start: '2026-09-02', end: '2026-09-01' }] } }), 'authorities.999.terms[0].end must not be before start'],
    ['an INSET day that is no date', ({ schools }) => Object.assign(schools?.['900001'] ?? {}, { insetDays: ['2026-02-30'] }), 'schools.900001.insetDays[0] must be a date'],
    ['a school that closes before it opens', ({ schools }) => Object.assign(schools?.['900002'] ?? {}, { opens: '15:45' }), 'schools.900002 would close before it opens'],
    ['a school without its authority', ({ schools }) => Object.assign(schools ?? {}, { '900004': {} }), 'schools.900004.authority is missing'],
  ])('refuses calendars with %s, naming the place', async (_, spoil, message) => {
    const content = JSON.parse(await readFile(calendars, 'utf8')) as Record<string, Record<string, unknown>>;
    spoil(content);
    await here.put('calendars.json', JSON.stringify(content));
    expect(await deadlines({ calendars: here.path('calendars.json') })).toBe(2);
    expect(here.printed.err).toContain(message);
  });

  it('says so when a school\'s authority is not listed', async () => {
    const content = JSON.parse(await readFile(calendars, 'utf8')) as { authorities: Record<string, unknown> };
    delete content.authorities['999'];
    await here.put('calendars.json', JSON.stringify(content));
    expect(await deadlines({ calendars: here.path('calendars.json') })).toBe(0);
    expect(here.printed.err).toContain('1 schools have an authority that the calendars do not list');
  });

  it('refuses a pack out of bounds, and files that are not there or not JSON', async () => {
    const pack = JSON.parse(await readFile(shippedPack, 'utf8')) as { notification: Record<string, unknown> };
    await here.put('pack.json', JSON.stringify({ ...pack, notification: { ...pack.notification, morningRun: '01:30' } }));
    expect(await deadlines({ policy: here.path('pack.json') })).toBe(2);
    expect(here.printed.err).toContain('notification.morningRun must be between 04:00 and 10:00');
    await here.put('pack.json', '{');
    expect(await deadlines({ policy: here.path('pack.json') })).toBe(2);
    expect(await deadlines({ in: here.path('gone.jsonl') })).toBe(2);
    expect(here.printed.err).toContain('There is no file');
  });

  it('is found by its name, and explains itself', async () => {
    expect(await main(['deadlines', '--help'])).toBe(0);
    expect(here.printed.out).toContain('npx first-bell deadlines --policy PACK.json');
    expect(await main(['deadlines'])).toBe(2);
    expect(here.printed.err).toContain('Missing --policy, --calendars, --in, --out.');
  });
});

describe.skipIf(!process.env['FIRST_BELL_SHARED'])('first-bell deadlines on the published examples (needs FIRST_BELL_SHARED)', () => {
  it('gives every line as published', async () => {
    const folder = join(process.env['FIRST_BELL_SHARED'] ?? '', 'policy');
    expect(await deadlines({ policy: join(folder, 'cheshire.json'), calendars: join(folder, 'examples', 'calendars.json'), in: join(folder, 'examples', 'times.jsonl') })).toBe(0);
    expect(await here.text('out.jsonl')).toBe(await readFile(join(folder, 'examples', 'expected-clocks.jsonl'), 'utf8'));
  });
});
