import type { Messages, Outgoing } from '../../shared/ports/outgoing.ts';
import { storedCopy } from './stored-copy.ts';

/** Keeps what was handed on, queue by queue, in order. */
export class FakeOutgoing implements Outgoing {
  readonly sent: { [Q in keyof Messages]: Messages[Q][] } = { match: [], plan: [], deliver: [], report: [], mail: [], assess: [], cases: [] };
  /** Set to make every send throw it before anything is kept. */
  fault: Error | undefined;

  async send<Q extends keyof Messages>(queue: Q, messages: readonly Messages[Q][]): Promise<void> {
    if (this.fault) throw this.fault;
    const kept: Messages[Q][] = this.sent[queue];
    kept.push(...storedCopy(messages));
  }
}
