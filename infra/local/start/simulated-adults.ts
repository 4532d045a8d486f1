import { londonInstant } from '../../../shared/domain/clocks/london-time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { JournalledEmail } from '../engines/mail.ts';
import { formTo, linksUnder, PortalVisitor } from './portal-visitor.ts';

export interface SimulatedAdult {
  readonly adultId: string;
  readonly email: string;
  readonly password: string;
  readonly nextCode: () => Promise<string>;
  /** When they open the portal after an email, and whether they do at all. */
  readonly habit: 'reads-at-once' | 'reads-before-opening' | 'reads-late' | 'never-reads';
}

export interface AdultsOptions {
  readonly portal: string;
  readonly adults: ReadonlyMap<string, SimulatedAdult>;
  /** Every email accepted so far. */
  readonly inbox: () => readonly JournalledEmail[];
}

/**
 * Key adults and authority officers: an email comes, and by their habit they sign in, open what is waiting and say they have
 * read it; or they do not, and the deputy and the desk have to.
 */
export class SimulatedAdults {
  private readonly options: AdultsOptions;
  private readonly visitors = new Map<string, PortalVisitor>();
  private seenEmails = 0;
  private readonly going = new Map<string, Instant>();

  constructor(options: AdultsOptions) {
    this.options = options;
  }

  async act(now: Instant): Promise<void> {
    const inbox = this.options.inbox();
    for (const email of inbox.slice(this.seenEmails)) {
      for (const to of email.to) {
        const adult = this.options.adults.get(to.toLowerCase());
        const at = adult && opensAt(adult.habit, now);
        if (at) this.going.set(to.toLowerCase(), at);
      }
    }
    this.seenEmails = inbox.length;
    for (const [address, at] of this.going) {
      if (at > now) continue;
      this.going.delete(address);
      const adult = this.options.adults.get(address);
      if (adult) await this.read(adult);
    }
  }

  /** When somebody means to look next. */
  nextAt(): Instant | undefined {
    return [...this.going.values()].toSorted()[0];
  }

  private async read(adult: SimulatedAdult): Promise<void> {
    const visitor = this.visitors.get(adult.adultId) ?? new PortalVisitor(this.options.portal);
    if (!this.visitors.has(adult.adultId)) {
      await visitor.signIn(adult);
      this.visitors.set(adult.adultId, visitor);
    }
    const list = await visitor.get('/notifications');
    for (const link of linksUnder(list, '/notifications/')) {
      const page = await visitor.get(link);
      const form = formTo(page, '/acknowledge');
      if (form) await visitor.submit(page, form, {});
    }
  }
}

/** When somebody of this habit looks, if the email came at `now`; undefined if they never do. */
function opensAt(habit: SimulatedAdult['habit'], now: Instant): Instant | undefined {
  const today = now.slice(0, 10);
  switch (habit) {
    case 'reads-at-once': return now;
    case 'reads-before-opening': return later(now, londonInstant(today, '08:05'));
    case 'reads-late': return later(now, londonInstant(today, '09:20'));
    case 'never-reads': return undefined;
  }
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
