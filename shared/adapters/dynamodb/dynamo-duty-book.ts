import { randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type Duty, type DutyKey, isOpen } from '../../domain/duty/duty.ts';
import type { DutyEvent } from '../../domain/duty/duty-events.ts';
import type { LabelledPair } from '../../domain/duty/labelled-pair.ts';
import type { Task } from '../../domain/duty/task.ts';
import type { Disclosure } from '../../domain/notification/content.ts';
import { type Instant, plusSeconds } from '../../domain/time.ts';
import type { Alert, Change, DutyBook, Page } from '../../ports/duty-book.ts';
import { cursorAt, positionOf } from './cursor.ts';
import { alert, disclosure } from './disclosure-schema.ts';
import { dutiesFirstSent } from './duties-by-day.ts';
import { dutyEvent } from './duty-event-schema.ts';
import { duty } from './duty-schema.ts';
import { dueWrites, dutyItemKey, dutyWrites, historyItemKey, ifRevision, incidentKey, putOnce, untoldKey } from './duty-writes.ts';
import { keyOf } from './key-of.ts';
import { labelledPairItem, readLabelledPairs } from './labelled-pair-items.ts';
import { packed } from './packed-item.ts';
import { getItem, getItems, type Item, type ItemKey, type Range, readListed, readRange, readWholeRange } from './read-items.ts';
import { eventsKey } from './sealable-items.ts';
import { parseStored, type StoredSchema } from './stored-schema.ts';
import { task } from './task-schema.ts';
import { type Write, writeTogether } from './write-together.ts';

export interface DutyBookOptions {
  readonly client: DynamoDBDocumentClient;
  /** Names of the tables; `disclosures` and `due` may be left out by a function that may not touch them. */
  readonly tables: { readonly duties: string; readonly disclosures?: string; readonly due?: string };
  /** Items a page, default 100. */
  readonly pageSize?: number;
}

/** An alert is a few ids: ten of them weigh less than anything else that is listed. */
const alertsToAnother = 10;

const historyItem = z.object({ events: z.array(dutyEvent) });
const plainOfDisclosure = ['pk', 'sk', 'settingPk', 'settingSk', 'sameChild', 'revision', 'writeToken'];

/**
 * The ledger over three tables. Reads by key are of what is stored now; `dutiesFirstSent`, `openTasks` and `disclosuresTo` go by
 * indexes that follow their tables, in AWS usually within a second: a list may lack what was stored a moment ago, or still hold what
 * has left it, so nothing is decided from a list alone.
 */
export class DynamoDutyBook implements DutyBook {
  private readonly client: DynamoDBDocumentClient;
  private readonly tables: DutyBookOptions['tables'];
  private readonly pageSize: number;

  constructor({ client, tables, pageSize = 100 }: DutyBookOptions) {
    this.client = client;
    this.tables = tables;
    this.pageSize = pageSize;
  }

  async duty(key: DutyKey): Promise<Duty | undefined> {
    const item = await getItem(this.client, this.tables.duties, dutyItemKey(key));
    return item && parseStored('duty', duty, item);
  }

  async severalDuties(keys: readonly DutyKey[]): Promise<readonly Duty[]> {
    if (keys.length > 100) throw new RangeError('at most 100 duties may be asked for at once');
    const byName = new Map(keys.map(dutyItemKey).map((key) => [`${key.pk} ${key.sk}`, key]));
    return (await getItems(this.client, this.tables.duties, [...byName.values()])).map((item) => parseStored('duty', duty, item));
  }

  async dutiesOf(force: string, reference: string): Promise<readonly Duty[]> {
    const items = await readWholeRange(this.client, { table: this.tables.duties, pk: incidentKey(force, reference), sk: { beginsWith: keyOf('C', '') } });
    return items.map((item) => parseStored('duty', duty, item));
  }

  async history({ force, reference, childRef }: DutyKey): Promise<readonly DutyEvent[]> {
    const items = await readWholeRange(this.client, { table: this.tables.duties, pk: incidentKey(force, reference), sk: { beginsWith: keyOf('H', childRef, '') } });
    return items.flatMap((item) => parseStored('history', historyItem, item).events);
  }

  async dutiesFirstSent(force: string, from: Instant, to: Instant, cursor?: string): Promise<Page<Duty>> {
    return dutiesFirstSent(this.client, this.tables.duties, { force, from, to, cursor, pageSize: this.pageSize });
  }

  async openDuties(force: string, cursor?: string): Promise<Page<Duty>> {
    const page = await this.page('duty', duty, {
      table: this.tables.duties, index: 'open', pk: untoldKey(force), ...(cursor === undefined ? {} : { sk: { above: positionOf(cursor) } }),
    });
    return { ...page, items: page.items.filter(({ state }) => isOpen(state)) };
  }

  async eventsBetween(force: string, from: Instant, to: Instant): Promise<readonly DutyEvent[]> {
    const events: DutyEvent[] = [];
    for (let day = from.slice(0, 10); day < to; day = plusSeconds(`${day}T00:00:00Z`, 24 * 3600).slice(0, 10)) {
      const items = await readWholeRange(this.client, { table: this.tables.duties, index: 'period', pk: eventsKey(force, day), sk: { from, to } });
      events.push(...items.flatMap((item) => parseStored('history', historyItem, item).events));
    }
    return events.filter(({ at }) => at >= from && at < to);
  }

  async task(force: string, taskId: string): Promise<Task | undefined> {
    const item = await getItem(this.client, this.tables.duties, taskKey(force, taskId));
    return item && parseStored('task', task, item);
  }

  async openTasks(force: string, cursor?: string): Promise<Page<Task>> {
    const page = await this.page('task', task, {
      table: this.tables.duties, index: 'open', pk: openKey(force), ...(cursor === undefined ? {} : { sk: { above: positionOf(cursor) } }),
    });
    // The index may still list a task that was closed a moment ago.
    return { ...page, items: page.items.filter(({ state }) => state === 'open') };
  }

  async disclosure(disclosureId: string): Promise<Disclosure | undefined> {
    const item = await getItem(this.client, this.table('disclosures'), disclosureKey(disclosureId));
    return item && parseStored('disclosure', disclosure, item);
  }

  async disclosures(ids: readonly string[]): Promise<readonly Disclosure[]> {
    if (ids.length > 100) throw new RangeError('at most 100 disclosures may be asked for at once');
    const items = await getItems(this.client, this.table('disclosures'), [...new Set(ids)].map(disclosureKey));
    const byId = new Map(items.map((item) => parseStored('disclosure', disclosure, item)).map((found) => [found.disclosureId, found]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async disclosuresTo(setting: string, cursor?: string): Promise<Page<Disclosure>> {
    return this.page('disclosure', disclosure, {
      table: this.table('disclosures'), index: 'setting', pk: settingListKey(setting), descending: true, ...(cursor === undefined ? {} : { sk: { below: positionOf(cursor) } }),
    });
  }

  async disclosuresOfSameChild(current: Disclosure, cursor?: string): Promise<Page<Disclosure>> {
    const child = sameChildOf(current);
    if (child === undefined) return { items: [] };
    return this.page('disclosure', disclosure, {
      table: this.table('disclosures'), index: 'setting', pk: settingListKey(current.setting), descending: true, ...(cursor === undefined ? {} : { sk: { below: positionOf(cursor) } }),
    }, ({ pk, sameChild }) => sameChild === child && pk !== disclosureKey(current.disclosureId).pk);
  }

  async alertsOf(adultId: string, cursor?: string): Promise<Page<Alert>> {
    return this.page('alert', alert, {
      table: this.table('disclosures'), pk: keyOf('A', adultId), descending: true, ...(cursor === undefined ? {} : { sk: { below: positionOf(cursor) } }),
    }, undefined, this.pageSize * alertsToAnother);
  }

  async labelledPairs(force: string, month: string): Promise<readonly LabelledPair[]> {
    return readLabelledPairs(this.client, this.tables.duties, force, month);
  }

  async commit(change: Change): Promise<'committed' | 'conflict'> {
    const token = randomUUID();
    const outcome = await writeTogether(this.client, this.writes(change, token), token, 'put');
    if (outcome.kind === 'written') return 'committed';
    return outcome.unsure && (await this.wasOurs(change, token)) ? 'committed' : 'conflict';
  }

  private writes({ duties = [], disclosures = [], tasks = [], due = [], alerts = [], labels = [] }: Change, token: string): Write[] {
    return [
      ...dutyWrites(this.tables.duties, duties, token),
      ...disclosures.map(({ before, disclosure: given }) => ({ Put: { TableName: this.table('disclosures'), Item: disclosureItem(given, token), ...ifRevision(before) } })),
      ...tasks.map(({ before, task: given }) => ({ Put: { TableName: this.tables.duties, Item: taskItem(given, token), ...ifRevision(before) } })),
      ...(due.length > 0 ? dueWrites(this.table('due'), due) : []),
      ...(alerts.length > 0 ? putOnce(this.table('disclosures'), alerts.map(alertItem)) : []),
      ...putOnce(this.tables.duties, labels.map(labelledPairItem)),
    ];
  }

  /** Whether this very change is the one that was stored, told by its token on the first item that carries one. */
  private async wasOurs({ duties = [], disclosures = [], tasks = [] }: Change, token: string): Promise<boolean> {
    const changed = duties.find(({ events }) => events.length > 0);
    const [first] = [
      ...(changed ? [[this.tables.duties, historyItemKey(changed.duty)] as const] : []),
      ...disclosures.map(({ disclosure: given }) => [this.table('disclosures'), disclosureKey(given.disclosureId)] as const),
      ...tasks.map(({ task: given }) => [this.tables.duties, taskKey(given.force, given.taskId)] as const),
    ];
    return first !== undefined && (await getItem(this.client, ...first))?.writeToken === token;
  }

  private async page<T>(what: string, schema: StoredSchema<T>, range: Range, only?: (listed: Item) => boolean, limit = this.pageSize): Promise<Page<T>> {
    const { items, more, last } = range.index === undefined ? await this.ofTable(range, limit) : await readListed(this.client, { ...range, index: range.index }, limit, only);
    return { items: items.map((item) => parseStored(what, schema, item)), ...(more && typeof last === 'string' ? { cursor: cursorAt(last) } : {}) };
  }

  private async ofTable(range: Range, limit: number): Promise<{ readonly items: readonly Item[]; readonly more: boolean; readonly last: unknown }> {
    const { items, more } = await readRange(this.client, range, limit);
    return { items, more, last: items.at(-1)?.['sk'] };
  }

  private table(name: 'disclosures' | 'due'): string {
    const given = this.tables[name];
    if (given === undefined) throw new Error(`this function was not given the table "${name}"`);
    return given;
  }
}

function taskKey(force: string, taskId: string): ItemKey {
  return { pk: keyOf('F', force, 'TASK', taskId), sk: 'TASK' };
}

function openKey(force: string): string {
  return keyOf('F', force, 'OPEN');
}

function taskItem(given: Task, token: string): Item {
  const listed = given.state === 'open' ? { openPk: openKey(given.force), openSk: keyOf(given.deskAt, given.taskId) } : {};
  return { ...given, ...taskKey(given.force, given.taskId), ...listed, writeToken: token };
}

export function disclosureKey(disclosureId: string): ItemKey {
  return { pk: keyOf('D', disclosureId), sk: 'D' };
}

function settingListKey(setting: string): string {
  return keyOf('S', setting);
}

/** What the pages of one child have in common; undefined where nothing says that two are of the same child. */
function sameChildOf({ content: { child: { fullName, dateOfBirth } } }: Disclosure): string | undefined {
  return dateOfBirth === undefined ? undefined : keyOf(dateOfBirth, fullName);
}

function disclosureItem(given: Disclosure, token: string): Item {
  const sameChild = sameChildOf(given);
  return packed({
    ...given, ...disclosureKey(given.disclosureId), settingPk: settingListKey(given.setting), settingSk: keyOf(given.plannedAt, given.disclosureId),
    ...(sameChild === undefined ? {} : { sameChild }), writeToken: token,
  }, plainOfDisclosure);
}

function alertItem(given: Alert): Item & ItemKey {
  return { ...given, pk: keyOf('A', given.adultId), sk: keyOf(given.releasedAt, given.disclosureId) };
}
