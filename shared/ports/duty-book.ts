import { type DueRow } from '../domain/duty/due.ts';
import { type Duty, type DutyKey } from '../domain/duty/duty.ts';
import { type DutyEvent } from '../domain/duty/duty-events.ts';
import { type Task } from '../domain/duty/task.ts';
import { type Disclosure } from '../domain/notification/content.ts';
import { type Instant } from '../domain/time.ts';

/** Everything that one decision changes, stored together or not at all. At most 100 items in all. */
export interface Change {
  /** `before` is the revision read; 0 if there was none. The duty given is the one after the events. */
  readonly duties?: readonly { readonly before: number; readonly duty: Duty; readonly events: readonly DutyEvent[] }[];
  readonly disclosures?: readonly { readonly before: number; readonly disclosure: Disclosure }[];
  readonly tasks?: readonly { readonly before: number; readonly task: Task }[];
  /** Put whether or not they are there already: their ids make them the same row. */
  readonly due?: readonly DueRow[];
  /** An adult may now find this disclosure in their list. Put whether or not it is there. */
  readonly alerts?: readonly Alert[];
}

export interface Alert {
  readonly adultId: string;
  readonly disclosureId: string;
  readonly setting: string;
  readonly releasedAt: Instant;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

/** The duty ledger with its tasks and disclosures. Every read and write names the force first. */
export interface DutyBook {
  duty(key: DutyKey): Promise<Duty | undefined>;
  dutiesOf(force: string, reference: string): Promise<readonly Duty[]>;
  history(key: DutyKey): Promise<readonly DutyEvent[]>;
  /** Duties whose `firstSentAt` lies in [from, to), in that order. */
  dutiesFirstSent(force: string, from: Instant, to: Instant, cursor?: string): Promise<Page<Duty>>;
  task(force: string, taskId: string): Promise<Task | undefined>;
  /** Open tasks, the one whose desk clock is earliest first. */
  openTasks(force: string, cursor?: string): Promise<Page<Task>>;
  disclosure(disclosureId: string): Promise<Disclosure | undefined>;
  /** In the order asked for; those not found are left out. At most 100. */
  disclosures(ids: readonly string[]): Promise<readonly Disclosure[]>;
  /** Every disclosure ever made to a setting for a force, newest first. */
  disclosuresTo(setting: string, cursor?: string): Promise<Page<Disclosure>>;
  /** What an adult was alerted to, newest first. */
  alertsOf(adultId: string, cursor?: string): Promise<Page<Alert>>;
  /** `conflict`: a revision was not the one read, and nothing was stored: read again and decide again. */
  commit(change: Change): Promise<'committed' | 'conflict'>;
}
