import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as assess } from '../../../infra/local/commands/assess.ts';
import { run as rank } from '../../../infra/local/commands/rank.ts';
import { examples, inAFolder, shippedPack } from './in-a-folder.ts';

const here = inAFolder();
const facts = join(examples, 'facts.jsonl');
const asOf = '2026-04-03T09:00:00Z';
const assessed = (input = facts, ...more: string[]) => assess(['--policy', shippedPack, '--in', input, '--out', here.path('out.jsonl'), ...more]);
const ranked = (input = facts, at = asOf, ...more: string[]) => rank(['--policy', shippedPack, '--in', input, '--as-of', at, '--out', here.path('out.jsonl'), ...more]);

const good = '{"type":"incident","id":"i1","reportedAt":"2026-03-10T18:00:00Z","victimId":"v1","perpetratorId":"p1","perpetratorAge":41,"grade":"standard","assessment":{"tool":"dara","score":3,"factors":["weapons"]},"isCrime":true,"offenceGroup":"rape","addressId":"a1","childIds":["c1"]}';
const referral = '{"type":"marac-referral","id":"m1","reportedAt":"2026-03-10T18:00:00Z","victimId":"v1","perpetratorId":"p1"}';

describe('first-bell assess', () => {
  it('gives flags and recommendations a line, in judging order, and says how many in each month', async () => {
    expect(await assessed()).toBe(0);
    expect(await here.text('out.jsonl')).toBe(await readFile(join(examples, 'expected-flags.jsonl'), 'utf8'));
    expect(here.printed.err).toMatch(/9 facts in .* facts\/s/);
    expect(here.printed.err).toMatch(/serial-perpetrator +0 +1 +1 +1 +1 +1 +5/);
  });

  it('explains each flag when asked', async () => {
    expect(await assessed(facts, '--explain')).toBe(0);
    expect((await here.lines('out.jsonl')).at(-1)).toMatchObject({
      id: 'n08', flags: ['address-cumulative', 'child-cumulative', 'repeat-victim'],
      reasons: [
        { flag: 'address-cumulative', evidence: [{ about: 'a-1', found: { incidents: 4 }, counted: ['n05', 'n06', 'n07', 'n08'] }], policyVersion: '2026-11-01' },
        { flag: 'child-cumulative', evidence: [{ about: 'c-2', found: { incidents: 4 } }] },
        { flag: 'repeat-victim', evidence: [{ counted: ['n03'] }] },
      ],
      because: [{ recommendation: 'supervisor-review', because: ['child-cumulative', 'address-cumulative'] }],
    });
  });

  it.each([
    ['no type', good.replace('"type":"incident",', ''), 'type', 'is missing'],
    ['a type not known', good.replace('"incident"', '"arrest"'), 'type', 'must be incident or marac-referral'],
    ['an empty id', good.replace('"i1"', '""'), 'id', 'must not be empty'],
    ['a report without an offset', good.replace('18:00:00Z', '18:00:00'), 'reportedAt', 'must be an instant with its offset or Z, such as 2026-11-09T07:00:00Z'],
    ['a report on a day that is none', good.replace('2026-03-10', '2026-02-29'), 'reportedAt', 'must be an instant with its offset or Z, such as 2026-11-09T07:00:00Z'],
    ['a date that is none', good.replace('"victimId"', '"occurredOn":"10/03/2026","victimId"'), 'occurredOn', 'must be a date such as 2026-11-09'],
    ['no victim', good.replace('"victimId":"v1",', ''), 'victimId', 'is missing'],
    ['nothing said of the perpetrator', good.replace('"perpetratorId":"p1",', ''), 'perpetratorId', 'is missing, and there are no perpetratorIds in its place; where nobody is known it is null'],
    ['a perpetrator list with a number in it', good.replace('"perpetratorId":"p1"', '"perpetratorIds":["p1",2]'), 'perpetratorIds[1]', 'must be text'],
    ['an age in words', good.replace(':41', ':"41"'), 'perpetratorAge', 'must be a number'],
    ['a grade that is none', good.replace('"standard"', '"very high"'), 'grade', 'must be standard or medium or high'],
    ['no assessment, where null would say so', good.replace('"assessment":{"tool":"dara","score":3,"factors":["weapons"]},', ''), 'assessment', 'is missing'],
    ['a score in words', good.replace('"score":3', '"score":"3"'), 'assessment.score', 'must be a number'],
    ['no factors', good.replace(',"factors":["weapons"]', ''), 'assessment.factors', 'is missing'],
    ['a crime in words', good.replace('true', '"yes"'), 'isCrime', 'must be true or false'],
    ['a child that is a number', good.replace('["c1"]', '[1]'), 'childIds[0]', 'must be text'],
    ['a referral without its perpetrator', referral.replace(',"perpetratorId":"p1"', ''), 'perpetratorId', 'is missing'],
    ['an id given before with other content', good.replace('"standard"', '"high"').replace('"i1"', '"i0"'), 'id', 'was given before with other content'],
    ['an id given before as a fact of the other kind', referral.replace('"m1"', '"i0"'), 'id', 'was given before with other content'],
  ])('refuses %s, for the ranking too', async (_, line, field, reason) => {
    await here.put('facts.jsonl', `${good.replace('"i1"', '"i0"')}\n${line}\n`);
    expect(await assessed(here.path('facts.jsonl'))).toBe(2);
    expect(await here.lines('out.jsonl.refused.jsonl')).toEqual([{ line: 2, field, reason }]);
    expect(await ranked(here.path('facts.jsonl'))).toBe(2);
    expect(await here.lines('out.jsonl.refused.jsonl')).toEqual([{ line: 2, field, reason }]);
    expect(existsSync(here.path('out.jsonl'))).toBe(false);
  });

  it('takes a list of perpetrators in the place of one, an empty one too, and an offence group left out', async () => {
    const lines = [good, good.replace('"i1"', '"i2"').replace('"victimId"', '"perpetratorIds":[],"victimId"'), good.replace('"i1"', '"i3"').replace('"offenceGroup":"rape",', '')];
    await here.put('facts.jsonl', lines.join('\n'));
    expect(await assessed(here.path('facts.jsonl'))).toBe(0);
    expect(await here.lines('out.jsonl')).toMatchObject([
      { id: 'i1', flags: ['critical-factor'] }, { id: 'i2', flags: ['critical-factor', 'repeat-victim'] }, { id: 'i3', flags: ['address-cumulative', 'child-cumulative', 'critical-factor', 'pace', 'repeat-pair', 'repeat-victim'] },
    ]);
  });

  it('judges by the instant, to the fraction of a second, before the id', async () => {
    const at = (id: string, time: string) => good.replace('"i1"', `"${id}"`).replace('18:00:00Z', time);
    await here.put('facts.jsonl', [at('a', '18:00:00.5Z'), at('c', '18:00:00Z'), at('b', '19:00:00+01:00'), at('d', '16:59:59-01:00')].join('\n'));
    expect(await assessed(here.path('facts.jsonl'))).toBe(0);
    expect((await here.lines('out.jsonl')).map((line) => (line as { id: string }).id)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('gives an empty answer for an empty file', async () => {
    await here.put('facts.jsonl', '');
    expect(await assessed(here.path('facts.jsonl'))).toBe(0);
    expect(await here.text('out.jsonl')).toBe('');
  });
});

describe('first-bell rank', () => {
  it('gives the perpetrators in order, and says that the matrix is illustrative', async () => {
    expect(await ranked()).toBe(0);
    expect(await here.text('out.jsonl')).toBe(await readFile(join(examples, 'expected-rank.jsonl'), 'utf8'));
    expect(here.printed.err).toContain('illustrative');
  });

  it('shows the parts of the score when asked, and leaves out what was reported later', async () => {
    expect(await ranked(facts, '2026-04-01T00:00:00Z', '--explain')).toBe(0);
    expect(await here.lines('out.jsonl')).toMatchObject([
      { rank: 1, perpetratorId: 'p-idris', incidents: 5, latestOn: '2026-04-01', victims: 2, parts: { recency: 100, frequency: 50, victims: 50 } },
      { rank: 2, perpetratorId: 'p-carys', incidents: 1, latestOn: '2025-11-02', parts: { recency: 25 } },
    ]);
  });

  it('needs an instant to rank at', async () => {
    expect(await ranked(facts, '2026-04-01')).toBe(2);
    expect(here.printed.err).toContain('--as-of must be an instant');
  });
});

describe.skipIf(!process.env['FIRST_BELL_SHARED'])('assess and rank on the published examples (needs FIRST_BELL_SHARED)', () => {
  it('give every line as published', async () => {
    const folder = join(process.env['FIRST_BELL_SHARED'] ?? '', 'policy');
    const published = (name: string) => join(folder, 'examples', name);
    const common = ['--policy', join(folder, 'cheshire.json'), '--in', published('facts.jsonl'), '--out', here.path('out.jsonl')];
    expect(await assess(common)).toBe(0);
    expect(await here.text('out.jsonl')).toBe(await readFile(published('expected-flags.jsonl'), 'utf8'));
    expect(await rank([...common, '--as-of', (await readFile(published('as-of.txt'), 'utf8')).trim()])).toBe(0);
    expect(await here.text('out.jsonl')).toBe(await readFile(published('expected-rank.jsonl'), 'utf8'));
  });
});
