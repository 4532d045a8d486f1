import { type Duty, type DutyKey, isOpen } from '../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import type { LabelledPair } from '../../shared/domain/duty/labelled-pair.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Alert, Change, DutyBook, Page } from '../../shared/ports/duty-book.ts';
import { FakeDueRows } from './fake-due-rows.ts';
import { storedCopy } from './stored-copy.ts';

type DutyChange = NonNullable<Change['duties']>[number];

/** The ledger in memory. What was committed may be looked at in `duties`, `histories`, `tasks`, `disclosuresById`, `alerts` and `due.rows`. */
export class FakeDutyBook implements DutyBook {
  readonly due: FakeDueRows;
  readonly duties = new Map<string, Duty>();
  readonly histories = new Map<string, DutyEvent[]>();
  readonly tasks = new Map<string, Task>();
  readonly disclosuresById = new Map<string, Disclosure>();
  readonly alerts = new Map<string, Alert>();
  readonly labels = new Map<string, LabelledPair>();
  /** Every change committed, in order. */
  readonly changes: Change[] = [];
  /** Called before each commit; what it changes meanwhile makes a conflict, as another writer would. */
  beforeCommit: ((change: Change) => void | Promise<void>) | undefined;
  private readonly pageSize: number;

  constructor(options: { due?: FakeDueRows; pageSize?: number } = {}) {
    this.due = options.due ?? new FakeDueRows();
    this.pageSize = options.pageSize ?? 100;
  }

  async duty(key: DutyKey): Promise<Duty | undefined> {
    return storedCopy(this.duties.get(dutyKeyOf(key)));
  }

  async severalDuties(keys: readonly DutyKey[]): Promise<readonly Duty[]> {
    if (keys.length > 100) throw new RangeError('at most 100 duties may be asked for at once');
    return [...new Set(keys.map(dutyKeyOf))].flatMap((key) => storedCopy(this.duties.get(key)) ?? []);
  }

  async dutiesOf(force: string, reference: string): Promise<readonly Duty[]> {
    const found = [...this.duties.values()].filter((duty) => duty.force === force && duty.reference === reference);
    return storedCopy(found.sort((a, b) => compare(a.childRef, b.childRef)));
  }

  async history(key: DutyKey): Promise<readonly DutyEvent[]> {
    return storedCopy(this.histories.get(dutyKeyOf(key)) ?? []);
  }

  async dutiesFirstSent(force: string, from: Instant, to: Instant, cursor?: string): Promise<Page<Duty>> {
    const found = [...this.duties.values()].filter((duty) => duty.force === force && duty.firstSentAt >= from && duty.firstSentAt < to);
    return this.page(found, (duty) => `${duty.firstSentAt}#${duty.reference}#${duty.childRef}`, 'ascending', cursor);
  }

  async openDuties(force: string, cursor?: string): Promise<Page<Duty>> {
    const found = [...this.duties.values()].filter((duty) => duty.force === force && isOpen(duty.state));
    return this.page(found, (duty) => `${duty.firstSentAt}#${duty.reference}#${duty.childRef}`, 'ascending', cursor);
  }

  async eventsBetween(force: string, from: Instant, to: Instant): Promise<readonly DutyEvent[]> {
    const found = [...this.histories].filter(([key]) => key.startsWith(`${force}#`)).flatMap(([, events]) => events).filter(({ at }) => at >= from && at < to);
    return storedCopy(found.sort((a, b) => compare(a.at, b.at)));
  }

  async task(force: string, taskId: string): Promise<Task | undefined> {
    return storedCopy(this.tasks.get(`${force}#${taskId}`));
  }

  async openTasks(force: string, cursor?: string): Promise<Page<Task>> {
    const found = [...this.tasks.values()].filter((task) => task.force === force && task.state === 'open');
    return this.page(found, (task) => `${task.deskAt}#${task.taskId}`, 'ascending', cursor);
  }

  async disclosure(disclosureId: string): Promise<Disclosure | undefined> {
    return storedCopy(this.disclosuresById.get(disclosureId));
  }

  async disclosures(ids: readonly string[]): Promise<readonly Disclosure[]> {
    if (ids.length > 100) throw new RangeError('at most 100 disclosures may be asked for at once');
    return ids.flatMap((id) => storedCopy(this.disclosuresById.get(id)) ?? []);
  }

  async disclosuresTo(setting: string, cursor?: string): Promise<Page<Disclosure>> {
    const found = [...this.disclosuresById.values()].filter((disclosure) => disclosure.setting === setting);
    return this.page(found, (disclosure) => `${disclosure.plannedAt}#${disclosure.disclosureId}`, 'descending', cursor);
  }

  async disclosuresOfSameChild(current: Disclosure, cursor?: string): Promise<Page<Disclosure>> {
    const { fullName, dateOfBirth } = current.content.child;
    if (dateOfBirth === undefined) return { items: [] };
    const page = await this.disclosuresTo(current.setting, cursor);
    return { ...page, items: page.items.filter(({ disclosureId, content: { child } }) => disclosureId !== current.disclosureId && child.fullName === fullName && child.dateOfBirth === dateOfBirth) };
  }

  async alertsOf(adultId: string, cursor?: string): Promise<Page<Alert>> {
    const found = [...this.alerts.values()].filter((alert) => alert.adultId === adultId);
    return this.page(found, (alert) => `${alert.releasedAt}#${alert.disclosureId}`, 'descending', cursor);
  }

  async labelledPairs(force: string, month: string): Promise<readonly LabelledPair[]> {
    const found = [...this.labels].filter(([, pair]) => pair.force === force && pair.decidedAt.startsWith(month));
    return storedCopy(found.sort(([a], [b]) => compare(a, b)).map(([, pair]) => pair));
  }

  async commit(change: Change): Promise<'committed' | 'conflict'> {
    await this.beforeCommit?.(change);
    refuseIfTooLarge((change.duties?.length ?? 0) * 2 + (change.disclosures?.length ?? 0) + (change.tasks?.length ?? 0) + (change.due?.length ?? 0) + (change.alerts?.length ?? 0) + (change.labels?.length ?? 0));
    const asRead =
      this.dutiesAreAsRead(change.duties ?? []) &&
      (change.disclosures ?? []).every(({ before, disclosure }) => (this.disclosuresById.get(disclosure.disclosureId)?.revision ?? 0) === before) &&
      (change.tasks ?? []).every(({ before, task }) => (this.tasks.get(`${task.force}#${task.taskId}`)?.revision ?? 0) === before);
    if (!asRead) return 'conflict';
    this.storeDuties(change.duties ?? []);
    for (const { disclosure } of change.disclosures ?? []) this.disclosuresById.set(disclosure.disclosureId, storedCopy(disclosure));
    for (const { task } of change.tasks ?? []) this.tasks.set(`${task.force}#${task.taskId}`, storedCopy(task));
    for (const row of change.due ?? []) await this.due.put(row);
    for (const alert of change.alerts ?? []) this.alerts.set(`${alert.adultId}#${alert.releasedAt}#${alert.disclosureId}`, storedCopy(alert));
    for (const pair of change.labels ?? []) this.labels.set(`${pair.decidedAt}#${pair.reference}#${pair.childRef}#${pair.pupilId}`, storedCopy(pair));
    this.changes.push(storedCopy(change));
    return 'committed';
  }

  /** For the incident store, which stores duties with an accepted event. */
  dutiesAreAsRead(duties: readonly DutyChange[]): boolean {
    return duties.every(({ before, duty }) => (this.duties.get(dutyKeyOf(duty))?.revision ?? 0) === before);
  }

  storeDuties(duties: readonly DutyChange[]): void {
    for (const { duty, events } of duties) {
      const key = dutyKeyOf(duty);
      this.duties.set(key, storedCopy(duty));
      this.histories.set(key, [...(this.histories.get(key) ?? []), ...storedCopy(events)]);
    }
  }

  private page<T>(found: T[], positionOf: (item: T) => string, order: 'ascending' | 'descending', cursor: string | undefined): Page<T> {
    const sign = order === 'ascending' ? 1 : -1;
    const rest = found
      .sort((a, b) => sign * compare(positionOf(a), positionOf(b)))
      .filter((item) => cursor === undefined || sign * compare(positionOf(item), Buffer.from(cursor, 'base64url').toString()) > 0);
    const items = rest.slice(0, this.pageSize);
    const last = items.at(-1);
    return { items: storedCopy(items), ...(rest.length > items.length && last ? { cursor: Buffer.from(positionOf(last)).toString('base64url') } : {}) };
  }
}

export function refuseIfTooLarge(items: number): void {
  if (items > 100) throw new RangeError(`one change may hold at most 100 items, and this one has ${items}`);
}

function dutyKeyOf({ force, reference, childRef }: DutyKey): string {
  return `${force}#${reference}#${childRef}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
