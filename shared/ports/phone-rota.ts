import type { AtThePhones } from '../domain/duty/at-the-phones.ts';
import type { CalendarDate } from '../domain/time.ts';

/** Who telephones on which day. */
export interface PhoneRota {
  /** Days of which something is recorded, both ends included, in order. */
  days(force: string, from: CalendarDate, to: CalendarDate): Promise<readonly AtThePhones[]>;
  /** Takes the place of whatever was recorded of that day. */
  put(day: AtThePhones): Promise<void>;
}
