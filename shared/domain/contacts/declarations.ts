import { londonDateOf, minusMonths } from '../clocks/london-time.ts';
import type { CalendarDate, Instant } from '../time.ts';

/**
 * Whether somebody's declaration of conflicts still holds. One made exactly so many months ago still does. Ruling 6 asks for it yearly; a person
 * whose declaration is out of date is told as before (their names and addresses are compared all the same) and listed to those who keep the contacts.
 */
export function declarationIsCurrent(declaredOn: CalendarDate | undefined, now: Instant, everyMonths: number): boolean {
  return declaredOn !== undefined && declaredOn >= minusMonths(londonDateOf(now), everyMonths);
}
