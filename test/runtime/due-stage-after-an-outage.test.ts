import { expect, it } from 'vitest';
import type { DueRow } from '../../shared/domain/duty/due.ts';
import { workDueRows } from '../../shared/runtime/due-stage.ts';
import { makeLog } from '../../shared/runtime/log.ts';
import { FakeClock } from '../fakes/fake-clock.ts';
import { FakeDueRows } from '../fakes/fake-due-rows.ts';

it('gives everything that one school is to be released together, whenever it was due, so that it is one email', async () => {
  const [rows, clock] = [new FakeDueRows(), new FakeClock()];
  clock.set('2026-11-09T07:30:00Z');
  const release = (at: string, n: number): DueRow => ({ what: 'release', at, id: `${at}~${n}`, force: 'cheshire', reference: `R${at}${n}`, childRef: 'c1', setting: `school:${900_000 + n}`, disclosureId: `d${at}${n}` });
  // The morning run that nobody was there for, and what came since: 150 schools, each with one of both.
  for (let n = 0; n < 150; n += 1) for (const at of ['2026-11-09T07:00:00Z', '2026-11-09T07:30:00Z']) await rows.put(release(at, n));
  const pages: (readonly DueRow[])[] = [];
  await workDueRows({ group: 'release', rows, clock, log: makeLog('test', () => undefined), work: async (due) => { pages.push(due); return due; } });
  expect(pages.length).toBeGreaterThan(1);
  for (let n = 0; n < 150; n += 1) expect(pages.filter((page) => page.some((row) => 'setting' in row && row.setting === `school:${900_000 + n}`))).toHaveLength(1);
});
