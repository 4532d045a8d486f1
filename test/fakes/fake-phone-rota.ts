import type { AtThePhones } from '../../shared/domain/duty/at-the-phones.ts';
import type { CalendarDate } from '../../shared/domain/time.ts';
import type { PhoneRota } from '../../shared/ports/phone-rota.ts';
import { storedCopy } from './stored-copy.ts';

export class FakePhoneRota implements PhoneRota {
  readonly kept = new Map<string, AtThePhones>();

  async days(force: string, from: CalendarDate, to: CalendarDate): Promise<readonly AtThePhones[]> {
    return storedCopy([...this.kept.values()].filter((one) => one.force === force && one.day >= from && one.day <= to).toSorted((a, b) => (a.day < b.day ? -1 : 1)));
  }

  async put(day: AtThePhones): Promise<void> {
    this.kept.set(`${day.force}#${day.day}`, storedCopy(day));
  }
}
