import type { CaseworkPolicy } from '../../policy/policy-pack.ts';
import { earlierOf, type Instant } from '../time.ts';
import type { CaseKind } from './case-base.ts';
import { evolveIdat } from './idat/evolve-idat.ts';
import { rightsToKnowOpen } from './idat/late-rights-to-know.ts';
import type { IdatCase, IdatEvent } from './idat/idat-case.ts';
import { evolveIdva } from './idva/evolve-idva.ts';
import type { IdvaCase, IdvaEvent } from './idva/idva-case.ts';
import { idvaClock } from './idva/move-idva-case.ts';
import { chaseAt } from './marac/decide-marac.ts';
import { evolveMarac } from './marac/evolve-marac.ts';
import type { MaracEvent, MaracReferral } from './marac/marac-referral.ts';
import { evolveRecommendation } from './recommendation/evolve-recommendation.ts';
import type { RecommendationCase, RecommendationEvent } from './recommendation/recommendation.ts';

/** What each kind of casework is and what can happen to it. */
export interface Casework {
  recommendation: { record: RecommendationCase; event: RecommendationEvent };
  idat: { record: IdatCase; event: IdatEvent };
  idva: { record: IdvaCase; event: IdvaEvent };
  marac: { record: MaracReferral; event: MaracEvent };
}
export type RecordOf<K extends CaseKind> = Casework[K]['record'];
export type EventOf<K extends CaseKind> = Casework[K]['event'];
export type CaseRecord = RecordOf<CaseKind>;

/** One piece of casework after a decision, with what happened; `before` is the revision read, 0 if there was none. */
export type CaseEntry = { readonly [K in CaseKind]: { readonly kind: K; readonly before: number; readonly record: RecordOf<K>; readonly events: readonly EventOf<K>[] } }[CaseKind];

const evolvers: { readonly [K in CaseKind]: (before: RecordOf<K> | undefined, event: EventOf<K>) => RecordOf<K> } = {
  recommendation: evolveRecommendation, idat: evolveIdat, idva: evolveIdva, marac: evolveMarac,
};

/** The record after these events, as an entry of a change. @throws Error where there is neither a record nor an event that begins one */
export function caseEntry<K extends CaseKind>(kind: K, before: RecordOf<K> | undefined, events: readonly EventOf<K>[]): Extract<CaseEntry, { kind: K }> {
  const record = events.reduce<RecordOf<K> | undefined>((current, event) => evolvers[kind](current, event), before);
  if (!record) throw new Error('no record to change');
  return { kind, before: before?.revision ?? 0, record, events } as unknown as Extract<CaseEntry, { kind: K }>;
}

/** When it next needs looking at if nobody does anything; undefined where no clock runs. */
export function clockOf(record: CaseRecord, policy: CaseworkPolicy): Instant | undefined {
  switch (record.kind) {
    case 'recommendation':
      return (record.status === 'waiting' || record.status === 'second-look') && !record.escalatedAt ? record.decideBy : undefined;
    case 'idva':
      return idvaClock(record, policy.supervisorReminderMinutes);
    case 'marac':
      return record.closedAt ? undefined : record.actions.filter(({ doneAt, chasedAt }) => !doneAt && !chasedAt).map(chaseAt).sort()[0];
    // An IDAT case's days (next action, review, orders) show in its list; only a right to know that is not decided wakes anybody.
    case 'idat':
      return record.closedAt ? undefined : rightsToKnowOpen(record).map(({ decideBy }) => decideBy).sort()[0];
    default:
      return never(record);
  }
}

/** Where it stands in its list: what is due first is above. */
export function listedAt(record: CaseRecord): Instant {
  switch (record.kind) {
    case 'recommendation': return record.decideBy;
    case 'idva': return record.contactedAt ?? (record.offer ? earlierOf(record.offer.answerBy, record.contactBy) : record.contactBy);
    case 'idat': case 'marac': return record.openedAt;
    default: return never(record);
  }
}

export function isLive({ closedAt }: CaseRecord): boolean {
  return closedAt === undefined;
}

function never(record: never): never {
  throw new Error(`unknown casework ${JSON.stringify(record)}`);
}
