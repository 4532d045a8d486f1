import { londonDateOf, plusDays } from '../../shared/domain/clocks/london-time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { BoardDays } from '../../shared/ports/board-days.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { type CountDeps, countDays } from './count-days.ts';

export interface CountForBoardDeps extends CountDeps {
  readonly board: Pick<BoardDays, 'put'>;
  readonly directory: Pick<Directory, 'school' | 'authority' | 'calendar' | 'forces'>;
  readonly log: Log;
}

/** What began so many days ago has ended as a rule, or is on the desk's own pages. */
export const daysCountedAgain = 35;

/** Each morning: today and the five weeks before it, so that what has been read, withdrawn or closed since is counted as it is now. Again changes nothing. */
export async function countForBoard(now: Instant, deps: CountForBoardDeps): Promise<void> {
  const today = londonDateOf(now);
  const days = Array.from({ length: daysCountedAgain + 1 }, (_, ago) => plusDays(today, ago - daysCountedAgain));
  const faults: unknown[] = [];
  for (const force of await deps.directory.forces()) {
    try {
      for (const day of await countDays(force, days, now, deps)) await deps.board.put(day);
    } catch (fault) {
      deps.log.error('fault', { force, what: 'board' }, fault);
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new Error(`the days of ${faults.length} forces could not be counted for the board`, { cause: faults[0] });
}
