import { expect, test } from 'vitest';
import type { BoardDays } from '../../../shared/ports/board-days.ts';
import { aBoardDay } from '../../builders/a-board-day.ts';

export function boardDaysSuite(fresh: () => Promise<BoardDays>): void {
  const full = aBoardDay('2026-11-09', { tellings: { '896': { 'before-opening': 7, open: 1 } }, knew: { acknowledged: 5, read: 2 }, incidents: { first: 9, repeat: 3, mediumToHigh: 1 }, hours: [2, 30], notYet: 4, reviews: { suggested: 3 }, placed: { machine: 5, person: 3 }, support: { 'quiet-check-in': 3, 'spoke-with-the-child': 0, 'let-off': 1, 'somebody-to-go-to': 0, 'family-offered-help': 0, 'referred-on': 2 } });

  test('gives a day back as it was put, in the place of what was there, and days in order', async () => {
    const days = await fresh();
    expect(await days.days('cheshire', '2026-01-01', '2026-12-31')).toEqual([]);
    for (const day of [aBoardDay('2026-11-10'), aBoardDay('2026-11-09'), aBoardDay('2026-11-08'), full]) await days.put(day);
    await days.put({ ...full, force: 'gwynedd' });
    expect(await days.days('cheshire', '2026-11-09', '2026-11-10')).toEqual([full, aBoardDay('2026-11-10')]);
    expect((await days.days('gwynedd', '2026-11-01', '2026-11-30')).map(({ day }) => day)).toEqual(['2026-11-09']);
  });
}
