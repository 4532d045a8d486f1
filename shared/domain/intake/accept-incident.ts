import type { MatchMessage } from '../../../events/internal.ts';
import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { PolicyPack } from '../../policy/policy-pack.ts';
import type { SettingCalendar } from '../clocks/calendar.ts';
import type { Change } from '../duty/change.ts';
import type { DueRow } from '../duty/due.ts';
import type { Duty, DutyKey } from '../duty/duty.ts';
import type { DutyEvent } from '../duty/duty-events.ts';
import { evolveAll } from '../duty/evolve.ts';
import { ageOf } from '../people/age-of.ts';
import type { Instant } from '../time.ts';
import { matchForward, storedMessage } from './forward-row.ts';
import { toBeMatched, unmatchedRow } from './waiting-to-be-matched.ts';

/** A withdrawal of the same incident that has been stored already. */
export interface EarlierWithdrawal {
  readonly version: number;
  readonly reason: string;
  readonly by: string;
  /** Absent: all children. */
  readonly childRefs?: readonly string[] | undefined;
}

export interface IncidentToAccept {
  readonly now: Instant;
  readonly force: string;
  /** Names the message that hands it on. */
  readonly receiptId: string;
  /** The event's `time`. */
  readonly sentAt: Instant;
  readonly incident: IncidentData;
  /** Rows of this incident in the ledger, whichever children they are of. */
  readonly duties: readonly Duty[];
  /** Withdrawals with a greater version than this one's: they came first but speak last. */
  readonly laterWithdrawals: readonly EarlierWithdrawal[];
  readonly calendarOf: (child: ReportedChild) => SettingCalendar;
  readonly policy: PolicyPack;
}

export interface IncidentAccepted {
  readonly duties: NonNullable<Change['duties']>;
  readonly due: readonly DueRow[];
  /** Every version is handed on: an incident without children, or an older version, changes no notification and still counts for what is known of its people. */
  readonly message: MatchMessage;
}

/**
 * What a version of an incident does to the ledger. Each child is judged by itself: the greatest version that speaks of a
 * child wins, whatever the order in which versions arrive.
 */
export function acceptIncident(input: IncidentToAccept): IncidentAccepted {
  const { now, force, incident } = input;
  const version = incident.incidentVersion;
  const known = new Map(input.duties.map((duty) => [duty.childRef, duty]));
  const duties: NonNullable<Change['duties']>[number][] = [];
  const due: DueRow[] = [];
  for (const child of incident.children) {
    const key: DutyKey = { force, reference: incident.reference, childRef: child.childRef };
    const before = known.get(child.childRef);
    const events = eventsFor(child, before, input);
    if (events.length === 0) continue;
    const duty = evolveAll(before, events);
    if (!duty) throw new Error('a child came to no duty');
    duties.push({ before: before?.revision ?? 0, duty, events });
    if (duty.ended?.kind === 'withdrawn') continue;
    if (duty.waiting?.reason === 'to-be-matched' && duty.waiting.since === now) due.push(unmatchedRow(key, { version }, duty.waiting, now));
  }
  const message = storedMessage(force, input.receiptId, incident.reference, version);
  return { duties, due: [...due, matchForward(message, now)], message };
}

function eventsFor(child: ReportedChild, before: Duty | undefined, { now, force, incident, sentAt, laterWithdrawals, calendarOf, policy }: IncidentToAccept): DutyEvent[] {
  const basis = basisOf(child, incident);
  const { reference, reportedAt, incidentVersion: version } = incident;
  if (!before) {
    const reported: DutyEvent = {
      kind: 'reported', at: now, force, reference, childRef: child.childRef, version, firstSentAt: sentAt, reportedAt, basis,
      waiting: toBeMatched(reportedAt, now, calendarOf(child), policy),
    };
    const withdrawal = laterWithdrawals.filter(({ childRefs }) => childRefs?.includes(child.childRef) ?? true).sort((a, b) => b.version - a.version)[0];
    return withdrawal ? [reported, { kind: 'withdrawn', at: now, version: withdrawal.version, reason: withdrawal.reason, by: withdrawal.by }] : [reported];
  }
  if (version <= before.version) return [];
  const recorded: DutyEvent = { kind: 'version-recorded', at: now, version, basis };
  if (before.ended?.kind !== 'withdrawn') return [recorded];
  return [recorded, { kind: 'reinstated', at: now, version, waiting: toBeMatched(reportedAt, now, calendarOf(child), policy) }];
}

/**
 * Section 49A covers a child related to either party, and a direct victim of 16 or 17. One who is related to none of them, as
 * a friend sleeping over, is told of by discretion. What is not known counts as related. By section 1 both parties are 16 or over: where whoever did it was
 * younger, it is another road of safeguarding, and a school is told of it by discretion as well.
 */
export function basisOf(child: ReportedChild, incident: Pick<IncidentData, 'people' | 'reportedAt'>): 'statutory' | 'discretion' {
  const { relations = [], directVictim } = child;
  const related = directVictim === true || relations.length === 0 || relations.some(({ relation }) => relation !== 'not-related');
  return related && !isOfChildren(incident) ? 'statutory' : 'discretion';
}

const leastAge = 16;

/** Everybody who did it is known to have been under 16. */
function isOfChildren({ people, reportedAt }: Pick<IncidentData, 'people' | 'reportedAt'>): boolean {
  const did = people.filter(({ role }) => role === 'suspect' || role === 'victim-and-suspect');
  return did.length > 0 && did.every((person) => (ageOf(person, reportedAt) ?? leastAge) < leastAge);
}
