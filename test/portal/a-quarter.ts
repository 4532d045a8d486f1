import { plusDays } from '../../shared/domain/clocks/london-time.ts';
import { chanceOf } from '../../infra/local/world/chance.ts';
import type { BoardDay } from '../../shared/domain/board/board-day.ts';
import { aBoardDay } from '../builders/a-board-day.ts';
import type { Fakes } from '../fakes/fakes.ts';

const authorities = [['876', 'Halton', 0.16], ['877', 'Warrington', 0.2], ['895', 'Cheshire East', 0.3], ['896', 'Cheshire West and Chester', 0.34]] as const;

/** Six weeks of an invented force, drawn from a seed: mostly told in time, a little late, a few still open. */
export async function aQuarterOfTheBoard({ board }: Pick<Fakes, 'board'>): Promise<void> {
  const chance = chanceOf(7, 'board');
  for (let n = 0; n < 36; n += 1) {
    const day = plusDays('2026-10-05', n);
    const tellings = Object.fromEntries(authorities.map(([code, , share]) => {
      const all = Math.round(share * chance.between(50, 90));
      const late = chance.happens(0.4) ? 1 : 0;
      return [code, {
        'before-opening': Math.round(all * 0.8), 'before-home-time': Math.round(all * 0.14), 'late-read': late, 'late-placed': chance.happens(0.15) ? 1 : 0, 'late-reported': chance.happens(0.3) ? 1 : 0,
        'late-decided': chance.happens(0.1) ? 1 : 0, 'no-opening': n > 18 && n < 26 ? 3 : 0, open: n > 32 ? 1 : 0,
      }];
    }));
    const before = Object.values(tellings).reduce((sum, row) => sum + row['before-opening'], 0);
    const reviews = chance.between(2, 6);
    const made = aBoardDay(day, {
      tellings, knew: { acknowledged: Math.round(before * 0.7), 'by-telephone': Math.round(before * 0.06), read: before - Math.round(before * 0.7) - Math.round(before * 0.06) },
      incidents: { first: chance.between(30, 45), repeat: chance.between(8, 16), mediumToHigh: chance.happens(0.35) ? 1 : 0, recommended: { idat: chance.between(1, 4), idva: chance.between(4, 8), marac: chance.between(2, 5), 'supervisor-review': chance.between(3, 7) } },
      hours: Array.from({ length: chance.between(3, 6) }, () => chance.between(1, 34)).toSorted((a, b) => a - b), notYet: n > 30 ? 2 : chance.happens(0.3) ? 1 : 0,
      reviews: { suggested: reviews, shown: chance.happens(0.4) ? 1 : 0, notShown: chance.happens(0.12) ? 1 : 0, denied: chance.happens(0.1) ? 1 : 0 }, placed: { machine: chance.between(44, 70), person: reviews },
      support: { 'quiet-check-in': chance.between(10, 20), 'spoke-with-the-child': chance.between(3, 9), 'let-off': chance.between(2, 8), 'somebody-to-go-to': chance.between(4, 10), 'family-offered-help': chance.between(0, 2), 'referred-on': chance.happens(0.2) ? 1 : 0 },
    });
    const named = (row: BoardDay['authorities'][number]) => ({ ...row, name: authorities.find(([code]) => code === row.code)?.[1] ?? row.name });
    await board.put({ ...made, authorities: made.authorities.map(named) });
  }
}
