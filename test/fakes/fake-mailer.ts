import type { Email, Mailer } from '../../shared/ports/mail.ts';
import { storedCopy } from './stored-copy.ts';

export class FakeMailer implements Mailer {
  readonly sent: Email[] = [];
  /** Set to make every send throw it. */
  fault: Error | undefined;

  async send(email: Email): Promise<string> {
    if (this.fault) throw this.fault;
    this.sent.push(storedCopy(email));
    return `message-${this.sent.length}`;
  }
}
