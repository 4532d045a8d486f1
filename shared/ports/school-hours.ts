import type { Hours, HoursChange } from '../domain/schools/change-hours.ts';

/** Hours of schools that wait for a second person: one change a school. */
export interface SchoolHours {
  /** In order of URN. */
  waiting(authority: string): Promise<readonly HoursChange[]>;
  /** False, and nothing stored, where another change of the school's hours waits already. */
  ask(change: HoursChange): Promise<boolean>;
  /** Takes the change from those that wait and, given hours, stores them, leaving the school's other days as they are. False, and nothing stored, where it does not wait any more. */
  settle(change: HoursChange, hours: Hours | undefined): Promise<boolean>;
}
