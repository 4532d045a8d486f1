import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateOfDay, londonDayAt } from '../../../shared/domain/clocks/london-time.ts';
import { main } from '../../../infra/local/commands/main.ts';
import { examples, inAFolder, shippedPack } from './in-a-folder.ts';

const here = inAFolder();
const facts = join(examples, 'facts.jsonl');
const shipped = JSON.parse(readFileSync(shippedPack, 'utf8')) as { version: string; risk: { repeatMonths: number } };
const tried = (...more: string[]) => main(['assess', '--policy', here.path('new.json'), '--compare', shippedPack, '--in', facts, ...more]);

describe('first-bell assess --compare', () => {
  it('counts each flag and the work of each queue in a month, by the pack in use and by the one that is tried', async () => {
    await here.put('new.json', JSON.stringify({ ...shipped, version: '2026-12-01', risk: { ...shipped.risk, serialPerpetrator: { months: 1, victims: 9, minimumAge: 16 } } }));
    await main(['assess', '--policy', shippedPack, '--in', facts, '--out', here.path('old.jsonl')]);
    await main(['assess', '--policy', here.path('new.json'), '--in', facts, '--out', here.path('new.jsonl')]);
    const months = [...here.printed.err.matchAll(/serial-perpetrator +([\d ]+)/g)];
    here.printed.out = '';
    expect(await tried('--json')).toBe(0);
    const said = JSON.parse(here.printed.out) as { month: string; incidents: number; changed: number; rows: { kind: string; name: string; before: number; after: number }[] };
    expect(months.length).toBeGreaterThan(0);
    const row = said.rows.find(({ name }) => name === 'serial-perpetrator');
    expect(row).toMatchObject({ before: 1, after: 0 });
    // As judging the whole file says it: the lines of the month, one by one.
    const [old, now] = await Promise.all([here.lines('old.jsonl'), here.lines('new.jsonl')]) as { id: string; flags: string[]; recommendations: string[] }[][];
    const ids = new Set(readFileSync(facts, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { type: string; id: string; reportedAt: string }).filter(({ type, reportedAt }) => type === 'incident' && dateOfDay(londonDayAt(Date.parse(reportedAt))).startsWith(said.month)).map(({ id }) => id));
    expect(said.incidents).toBe(ids.size);
    for (const { kind, name, before, after } of said.rows) {
      const count = (lines: typeof old) => (lines ?? []).filter(({ id, flags, recommendations }) => ids.has(id) && (kind === 'flag' ? flags : recommendations).includes(name)).length;
      expect([name, before, after]).toEqual([name, count(old), count(now)]);
    }
    expect(said.changed).toBe((old ?? []).filter(({ id, recommendations }, n) => ids.has(id) && recommendations.join() !== now?.[n]?.recommendations.join()).length);
  });

  it('says so in a table, with the difference', async () => {
    await here.put('new.json', JSON.stringify({ ...shipped, version: '2026-12-01' }));
    expect(await tried('--month', '2026-01')).toBe(0);
    expect(here.printed.out).toMatch(/incidents reported in 2026-01; what is recommended changes for 0 of them/);
    expect(here.printed.out).toMatch(/Flag +2026-11-01 +2026-12-01 +difference/);
  });

  it.each([
    ['a pack out of bounds', { ...shipped, risk: { ...shipped.risk, repeatMonths: 0 } }, [], 'risk.repeatMonths must be at least 1'],
    ['a month that is none', shipped, ['--month', '2026-13'], '--month must be a month'],
  ])('refuses %s', async (_, pack, more, words) => {
    await here.put('new.json', JSON.stringify(pack));
    expect(await tried(...more)).toBe(2);
    expect(here.printed.err).toContain(words);
  });
});
