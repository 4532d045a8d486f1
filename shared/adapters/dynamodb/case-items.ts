import type { CaseKind } from '../../domain/cases/case-base.ts';
import { listedAt, type CaseEntry, type CaseRecord } from '../../domain/cases/case-record.ts';
import { keyOf, padded } from './key-of.ts';
import type { Item, ItemKey } from './read-items.ts';

export function caseKey(force: string, caseId: string): ItemKey {
  return { pk: keyOf('F', force, 'CASE', caseId), sk: 'CASE' };
}

/** What came of one change, in order, under the revision that it led to. */
export function historyKey({ force, caseId, revision }: Pick<CaseRecord, 'force' | 'caseId' | 'revision'>): ItemKey {
  return { pk: caseKey(force, caseId).pk, sk: keyOf('H', padded(revision, 8)) };
}

export function subjectPartition(force: string, kind: CaseKind, subjectId: string): string {
  return keyOf('F', force, 'ABOUT', kind, subjectId);
}

export function incidentPartition(force: string, reference: string): string {
  return keyOf('F', force, 'INC', reference);
}

export function liveKey(force: string, kind: CaseKind): string {
  return keyOf('F', force, 'LIVE', kind);
}

export function closedKey(force: string, kind: CaseKind, month: string): string {
  return keyOf('F', force, 'CLOSED', kind, month);
}

/** That an alert went to a worker. */
export function alertKey(force: string, alertId: string, workerId: string): ItemKey {
  return { pk: keyOf('F', force, 'ALERT', alertId), sk: keyOf('TO', workerId) };
}

export function caseItem(record: CaseRecord): Item & ItemKey {
  const { force, kind, caseId, closedAt } = record;
  const listed = closedAt === undefined
    ? { listPk: liveKey(force, kind), listSk: keyOf(listedAt(record), caseId) }
    : { listPk: closedKey(force, kind, closedAt.slice(0, 7)), listSk: keyOf(closedAt, caseId) };
  return { ...record, ...listed, ...caseKey(force, caseId) };
}

/** Pointers to the record from its subject, when it is new, and from every incident that it is newly about. */
export function pointersOf({ before, record, events }: CaseEntry): readonly (Item & ItemKey)[] {
  const { force, kind, caseId, subjectId } = record;
  const references = events.flatMap((event) => ('reference' in event && event.reference !== undefined && beginsAbout.has(event.kind) ? [event.reference] : event.kind === 'referred' && 'entry' in event && event.entry.kind === 'recommendation' ? [event.entry.reference] : []));
  return [
    ...(before === 0 ? [{ caseId, pk: subjectPartition(force, kind, subjectId), sk: keyOf('CASE', caseId) }] : []),
    ...[...new Set(references)].map((reference) => ({ caseId, pk: incidentPartition(force, reference), sk: keyOf('CASE', caseId) })),
  ];
}

const beginsAbout: ReadonlySet<string> = new Set(['opened', 'referred', 'further-incident', 'incident-added', 'victim-linked']);
