import { expect, test } from 'vitest';
import type { DueRow } from '../../../shared/domain/duty/due.ts';
import type { DueRows } from '../../../shared/ports/due-rows.ts';
import { aRelease, anUnmatchedNet, force } from '../examples.ts';

const child = { force, reference: 'INC-1', childRef: 'c1' };
const disclosed = { ...child, setting: 'school:900012', disclosureId: 'd-1' };
const oneOfEach: readonly DueRow[] = [
  aRelease(), anUnmatchedNet(),
  ...(['deputy', 'phone', 'stale', 'resurface'] as const).map((what): DueRow => ({ what, at: '2026-11-09T07:45:00Z', id: `${what}-1`, ...disclosed })),
  { what: 'words-deadline', at: '2026-11-09T07:46:00Z', id: 'words-1', ...child, taskId: 't-1' },
  ...(['desk', 'supervisor', 'hold-expiry', 'surface'] as const).map((what): DueRow => ({ what, at: '2026-11-09T07:47:00Z', id: `${what}-1`, force, taskId: 't-1' })),
  { what: 'forward', at: '2026-11-08T22:42:00Z', id: 'forward#1%', force, queue: 'match', body: '{"a":1}' },
];

export function dueRowsSuite(fresh: () => Promise<DueRows>): void {
  test('keeps a row of every kind as it was given', async () => {
    const rows = await fresh();
    for (const row of oneOfEach) await rows.put(row);
    const found = [...(await rows.due('release', '2027-01-01T00:00:00Z', 1000)), ...(await rows.due('chase', '2027-01-01T00:00:00Z', 1000))];
    expect(found).toHaveLength(oneOfEach.length);
    expect(found).toEqual(expect.arrayContaining([...oneOfEach]));
  });

  test('gives what has come due, the earliest first, and not what is a second later', async () => {
    const rows = await fresh();
    for (const [id, at] of [['c', '2026-11-09T06:45:00Z'], ['a', '2026-11-09T06:44:59Z'], ['d', '2026-11-09T06:45:01Z'], ['b', '2026-11-09T06:45:00Z']] as const) await rows.put(aRelease({ id, at }));
    expect((await rows.due('release', '2026-11-09T06:45:00Z', 10)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect((await rows.due('release', '2026-11-09T06:45:00Z', 2)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await rows.due('release', '2026-11-09T06:44:58Z', 10)).toEqual([]);
  });

  test('goes on behind a row, whatever else was due before it', async () => {
    const rows = await fresh();
    for (const [id, at] of [['a', '2026-11-09T06:44:00Z'], ['b', '2026-11-09T06:45:00Z'], ['b~1', '2026-11-09T06:45:00Z'], ['c', '2026-11-09T06:45:00Z']] as const) await rows.put(aRelease({ id, at }));
    const [, second] = await rows.due('release', '2026-11-09T06:45:00Z', 2);
    expect((await rows.due('release', '2026-11-09T06:45:00Z', 10, second)).map(({ id }) => id)).toEqual(['b~1', 'c']);
    expect(await rows.due('release', '2026-11-09T06:45:00Z', 10, aRelease({ id: 'c', at: '2026-11-09T06:45:00Z' }))).toEqual([]);
  });

  test('keeps releases apart from all else', async () => {
    const rows = await fresh();
    await rows.put(aRelease());
    await rows.put(anUnmatchedNet());
    expect((await rows.due('release', '2027-01-01T00:00:00Z', 10)).map(({ what }) => what)).toEqual(['release']);
    expect((await rows.due('chase', '2027-01-01T00:00:00Z', 10)).map(({ what }) => what)).toEqual(['unmatched']);
  });

  test('knows the earliest row of a group, or that there is none', async () => {
    const rows = await fresh();
    expect(await rows.earliest('chase')).toBeUndefined();
    await rows.put(anUnmatchedNet({ id: 'later', at: '2026-11-09T09:00:00Z' }));
    await rows.put(anUnmatchedNet({ id: 'first', at: '2026-11-09T08:00:00Z' }));
    expect(await rows.earliest('chase')).toEqual(anUnmatchedNet({ id: 'first', at: '2026-11-09T08:00:00Z' }));
    expect(await rows.earliest('release')).toBeUndefined();
  });

  test('takes many away at once, whichever are there, and no other', async () => {
    const rows = await fresh();
    const many = Array.from({ length: 60 }, (_, n) => aRelease({ id: `r${n}` }));
    for (const row of many) await rows.put(row);
    await rows.put(anUnmatchedNet());
    await rows.removeAll([...many.slice(1), ...many.slice(1, 3), aRelease({ id: 'never' })]);
    await rows.removeAll([]);
    expect((await rows.due('release', '2027-01-01T00:00:00Z', 100)).map(({ id }) => id)).toEqual(['r0']);
    expect(await rows.earliest('chase')).toEqual(anUnmatchedNet());
  });

  test('puts the same row once and takes it away once; taking it away again is no error', async () => {
    const rows = await fresh();
    await rows.put(aRelease());
    await rows.put(aRelease());
    expect(await rows.due('release', '2027-01-01T00:00:00Z', 10)).toHaveLength(1);
    await rows.remove(aRelease());
    await rows.remove(aRelease());
    expect(await rows.due('release', '2027-01-01T00:00:00Z', 10)).toEqual([]);
  });

  test('refuses to give none or more than a thousand', async () => {
    const rows = await fresh();
    await expect(rows.due('release', '2027-01-01T00:00:00Z', 1001)).rejects.toThrow(RangeError);
    await expect(rows.due('release', '2027-01-01T00:00:00Z', 0)).rejects.toThrow(RangeError);
  });
}
