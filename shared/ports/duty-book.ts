import type { Alert, Change } from '../domain/duty/change.ts';
import type { Duty, DutyKey } from '../domain/duty/duty.ts';
import type { DutyEvent } from '../domain/duty/duty-events.ts';
import type { LabelledPair } from '../domain/duty/labelled-pair.ts';
import type { Task } from '../domain/duty/task.ts';
import type { Disclosure } from '../domain/notification/content.ts';
import type { Instant } from '../domain/time.ts';

export type { Alert, Change };

export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor?: string;
}

/** The duty ledger with its tasks and disclosures. Every read and write names the force first. */
export interface DutyBook {
  duty(key: DutyKey): Promise<Duty | undefined>;
  /** In no order; those not found are left out. At most 100. */
  severalDuties(keys: readonly DutyKey[]): Promise<readonly Duty[]>;
  dutiesOf(force: string, reference: string): Promise<readonly Duty[]>;
  history(key: DutyKey): Promise<readonly DutyEvent[]>;
  /** Duties whose `firstSentAt` lies in [from, to), in that order. */
  dutiesFirstSent(force: string, from: Instant, to: Instant, cursor?: string): Promise<Page<Duty>>;
  /** Duties in an open state, those reported first at the top. A list may lack what was stored a moment ago. */
  openDuties(force: string, cursor?: string): Promise<Page<Duty>>;
  /** What happened to all duties of a force in [from, to), in order, of at most some days: events, without the duty that each is about. A moment old. */
  eventsBetween(force: string, from: Instant, to: Instant): Promise<readonly DutyEvent[]>;
  task(force: string, taskId: string): Promise<Task | undefined>;
  /** Open tasks, the one whose desk clock is earliest first. */
  openTasks(force: string, cursor?: string): Promise<Page<Task>>;
  disclosure(disclosureId: string): Promise<Disclosure | undefined>;
  /** In the order asked for; those not found are left out. At most 100. */
  disclosures(ids: readonly string[]): Promise<readonly Disclosure[]>;
  /** Every disclosure ever made to a setting for a force, newest first. */
  disclosuresTo(setting: string, cursor?: string): Promise<Page<Disclosure>>;
  /** Those to the setting of this one that are of a child of its name and date of birth, itself left out, newest first; none where it has no date of birth. A page may hold few, or none, and yet go on. */
  disclosuresOfSameChild(current: Disclosure, cursor?: string): Promise<Page<Disclosure>>;
  /** What an adult was alerted to, newest first. */
  alertsOf(adultId: string, cursor?: string): Promise<Page<Alert>>;
  /** What people decided in a month ("2026-11") about reported children and pupils, the earliest first. */
  labelledPairs(force: string, month: string): Promise<readonly LabelledPair[]>;
  /** `conflict`: a revision was not the one read, and nothing was stored: read again and decide again. */
  commit(change: Change): Promise<'committed' | 'conflict'>;
}
