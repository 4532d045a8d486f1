import type { BoardDay } from '../domain/board/board-day.ts';
import type { CalendarDate } from '../domain/time.ts';

/** What the board is shown of each day, as it was last counted: numbers only. */
export interface BoardDays {
  /** Days of a force from the first date to the last, both included, in order; those never counted are left out. One read of at most a year. */
  days(force: string, from: CalendarDate, to: CalendarDate): Promise<readonly BoardDay[]>;
  /** Puts a day in the place of what was counted of it before. */
  put(day: BoardDay): Promise<void>;
}
