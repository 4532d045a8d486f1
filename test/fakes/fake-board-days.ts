import type { BoardDay } from '../../shared/domain/board/board-day.ts';
import type { BoardDays } from '../../shared/ports/board-days.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeBoardDays implements BoardDays {
  readonly kept = new Map<string, BoardDay>();
  /** How often it was read. */
  reads = 0;

  async days(force: string, from: string, to: string): Promise<readonly BoardDay[]> {
    this.reads += 1;
    return storedCopy([...this.kept.values()].filter((day) => day.force === force && day.day >= from && day.day <= to).sort((a, b) => (a.day < b.day ? -1 : 1)));
  }

  async put(day: BoardDay): Promise<void> {
    this.kept.set(`${day.force} ${day.day}`, storedCopy(day));
  }
}
