import type { DueRow } from '../../domain/duty/due.ts';
import { type Duty, type DutyKey, isOpen } from '../../domain/duty/duty.ts';
import type { DutyEvent } from '../../domain/duty/duty-events.ts';
import { dueItem } from './dynamo-due-rows.ts';
import { keyOf, padded } from './key-of.ts';
import { packed } from './packed-item.ts';
import type { ItemKey } from './read-items.ts';
import { eventsKey } from './sealable-items.ts';
import type { Write } from './write-together.ts';

export interface DutyChange {
  readonly before: number;
  readonly duty: Duty;
  readonly events: readonly DutyEvent[];
}

const plainOfDuty = ['pk', 'sk', 'periodPk', 'periodSk', 'openPk', 'openSk', 'revision'];

/** Every child of an incident and their histories share a partition. */
export function incidentKey(force: string, reference: string): string {
  return keyOf('F', force, 'INC', reference);
}

export function dutyItemKey({ force, reference, childRef }: DutyKey): ItemKey {
  return { pk: incidentKey(force, reference), sk: keyOf('C', childRef) };
}

/** What came of one change of a duty: its events in order, under the revision that they led to. */
export function historyItemKey({ force, reference, childRef, revision }: DutyKey & Pick<Duty, 'revision'>): ItemKey {
  return { pk: incidentKey(force, reference), sk: keyOf('H', childRef, padded(revision, 8)) };
}

/** Where duties first sent on a day are listed. */
export function dayKey(force: string, day: string): string {
  return keyOf('F', force, 'DAY', day);
}

/** Where duties that nobody has met yet are listed. */
export function untoldKey(force: string): string {
  return keyOf('F', force, 'UNTOLD');
}

/** The row, if its revision is the one that was read, and its new history: two items a duty. */
export function dutyWrites(table: string, changes: readonly DutyChange[], token: string): Write[] {
  return changes.flatMap(({ before, duty, events }): Write[] => [
    { Put: { TableName: table, Item: packed({
      ...duty, ...dutyItemKey(duty),
      periodPk: dayKey(duty.force, duty.firstSentAt.slice(0, 10)),
      periodSk: keyOf(duty.firstSentAt, duty.reference, duty.childRef),
      ...(isOpen(duty.state) ? { openPk: untoldKey(duty.force), openSk: keyOf(duty.firstSentAt, duty.reference, duty.childRef) } : {}),
    }, plainOfDuty), ...ifRevision(before) } },
    ...(events.length > 0 ? [{ Put: { TableName: table, Item: { events, writeToken: token, ...historyItemKey(duty), ...listedByDay(duty, events) } } }] : []),
  ]);
}

/** Listed by the day on which it happened, for the chain of seals. */
function listedByDay({ force, reference, childRef, revision }: Duty, events: readonly DutyEvent[]): { periodPk?: string; periodSk?: string } {
  const at = events[0]?.at;
  return at === undefined ? {} : { periodPk: eventsKey(force, at.slice(0, 10)), periodSk: keyOf(at, reference, childRef, padded(revision, 8)) };
}

/** Rows put whether or not they are there; the same row twice in one change is put once. */
export function dueWrites(table: string, rows: readonly DueRow[]): Write[] {
  return putOnce(table, rows.map(dueItem));
}

export function putOnce(table: string, items: readonly ItemKey[]): Write[] {
  const byKey = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  return [...byKey.values()].map((item) => ({ Put: { TableName: table, Item: { ...item } } }));
}

/** Holds only if the item has the revision that its writer read; 0: only if there is none. */
export function ifRevision(before: number): { ConditionExpression: string; ExpressionAttributeNames: Record<string, string>; ExpressionAttributeValues?: Record<string, number> } {
  return before === 0
    ? { ConditionExpression: 'attribute_not_exists(#pk)', ExpressionAttributeNames: { '#pk': 'pk' } }
    : { ConditionExpression: '#revision = :before', ExpressionAttributeNames: { '#revision': 'revision' }, ExpressionAttributeValues: { ':before': before } };
}
