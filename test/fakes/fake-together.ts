import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { Sessions } from '../../shared/ports/sessions.ts';
import type { Found, Together, Wanted } from '../../shared/ports/together.ts';

/** The other fakes, asked one by one. */
export class FakeTogether implements Together {
  private readonly stores: { readonly sessions: Sessions; readonly directory: Directory; readonly book: DutyBook };

  constructor(stores: FakeTogether['stores']) {
    this.stores = stores;
  }

  async readTogether({ session, user, adults = [], urns = [], disclosures = [], duty }: Wanted): Promise<Found> {
    const { sessions, directory, book } = this.stores;
    const [foundSession, foundUser, foundDuty] = [session === undefined ? undefined : await sessions.get(session), user === undefined ? undefined : await directory.user(user), duty && (await book.duty(duty))];
    return {
      ...(foundSession ? { session: foundSession } : {}), ...(foundUser ? { user: foundUser } : {}), ...(foundDuty ? { duty: foundDuty } : {}),
      adults: await there([...new Set(adults)].map((id) => directory.adult(id))),
      schools: await there([...new Set(urns)].map((urn) => directory.school(urn))),
      disclosures: await there([...new Set(disclosures)].map((id) => book.disclosure(id))),
    };
  }
}

async function there<T>(asked: readonly Promise<T | undefined>[]): Promise<T[]> {
  return (await Promise.all(asked)).filter((one) => one !== undefined);
}
