import { type Slowing, slowedAt } from '../../shared/domain/mail/pace.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { MailPace } from '../../shared/ports/mail.ts';

export class FakeMailPace implements MailPace {
  kept: Slowing | undefined;

  async slowing(): Promise<Slowing | undefined> {
    return this.kept;
  }

  async slowDown(now: Instant): Promise<void> {
    this.kept = slowedAt(this.kept, now);
  }
}
