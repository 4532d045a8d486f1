import type { DueRow } from '../../shared/domain/duty/due.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import { evolveAll } from '../../shared/domain/duty/evolve.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import type { Change } from '../../shared/ports/duty-book.ts';
import type { Receipt, StoredVersion } from '../../shared/ports/incident-store.ts';
import { anIncident } from '../builders/an-incident.ts';

export const force = 'cheshire';
const clocks = { readyAt: '2026-11-08T22:41:00Z', releaseAt: '2026-11-09T06:45:00Z', deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z', homeTime: false, late: false };

/** A child as first reported. */
export function reported(over: Partial<Extract<DutyEvent, { kind: 'reported' }>> = {}): DutyEvent {
  return {
    kind: 'reported', at: '2026-11-08T22:40:30Z', force, reference: 'INC-1', childRef: 'c1', version: 1, firstSentAt: '2026-11-08T22:40:00Z', reportedAt: '2026-11-08T22:10:00Z', basis: 'statutory',
    waiting: { taskId: null, reason: 'to-be-matched', hold: false, since: '2026-11-08T22:40:30Z', deadlineAt: null, deskAt: '2026-11-09T00:40:30Z', supervisorAt: '2026-11-09T02:40:30Z' },
    ...over,
  };
}

/** Events of a child placed, planned, released and alerted, so that a duty has something in nearly every field. */
export const storyOfADuty: readonly DutyEvent[] = [
  { kind: 'placed', at: '2026-11-08T22:41:00Z', placement: { cause: 'm-1', version: 1, fingerprint: 'f-1', settings: ['school:900012'], pupilId: 'P-1', source: 'roll' } },
  { kind: 'planned', at: '2026-11-08T22:41:00Z', cause: 'm-1', setting: 'school:900012', disclosureId: 'd-1', version: 1, contentHash: 'h-1', clocks },
  { kind: 'released', at: '2026-11-09T06:45:00Z', setting: 'school:900012', disclosureId: 'd-1', lateBecause: 'matched-late' },
  { kind: 'alerted', at: '2026-11-09T06:46:00Z', setting: 'school:900012', disclosureId: 'd-1', adultId: 'A-1', step: 'key-adult' },
  { kind: 'read', at: '2026-11-09T07:10:00Z', setting: 'school:900012', disclosureId: 'd-1', adultId: 'A-1' },
];

/** A change that takes a duty from where it is, or from nothing, through the events. */
export function dutyChange(before: Duty | undefined, ...events: DutyEvent[]): NonNullable<Change['duties']>[number] {
  const duty = evolveAll(before, events);
  if (!duty) throw new Error('no events');
  return { before: before?.revision ?? 0, duty, events };
}

export function aTask(over: Partial<Task> = {}): Task {
  return {
    force, reference: 'INC-1', taskId: 't-1', revision: 1, childRef: 'c1', openedAt: '2026-11-08T22:41:00Z', deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T00:41:00Z', supervisorAt: '2026-11-09T02:41:00Z', state: 'open',
    detail: { kind: 'place', reason: 'who-is-the-child', pupils: [{ pupilId: 'P-1', urns: ['900012'], score: 0.61, evidence: ['same day of birth'] }], schools: [{ urn: '900012', score: 0.4, evidence: ['named'] }], words: ['two pupils fit'] },
    ...over,
  };
}

export function aDisclosure(over: Partial<Disclosure> = {}): Disclosure {
  return {
    disclosureId: 'd-1', revision: 1, force, reference: 'INC-1', childRef: 'c1', setting: 'school:900012', version: 1, contentHash: 'h-1', access: 'closed', deadlineAt: null, plannedAt: '2026-11-08T22:41:00Z', alerted: [], barred: ['A-9'],
    parties: [{ personId: 'N-1', familyNames: ['tansley'], initials: ['m'], addresses: ['14 larkspur row cq74tn'] }, { familyNames: [], initials: [], addresses: [] }],
    content: {
      version: 1, asAt: '2026-11-08T22:40:00Z', reference: 'INC-1', placedFrom: 'roll',
      child: { firstName: 'Ruby', fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14', yearGroup: 3, pronoun: 'she', directVictim: false, lookedAfter: false },
      suspect: { status: 'in-custody', asAt: '2026-11-08T22:40:00Z' }, conditions: [{ kind: 'not-to-collect-child', from: 'bail', expiresAt: '2026-12-08T22:40:00Z' }], collectionRisk: 'possible',
      happened: { reportedAt: '2026-11-08T22:40:00Z', occurredFrom: '2026-11-08T22:15:00Z', occurredOn: '2026-11-08' }, summary: 'Police went to a report.', detailsByPhone: false, present: true, where: 'upstairs', nowWith: 'her mother',
      injuries: 'none-recorded', seenByOfficer: true, spokenTo: { spoken: true, alone: true, by: 'response officer' }, words: { text: 'I hid.', askedBy: 'response officer', interpreter: false },
      informed: { parentToldSchoolWillKnow: true, suspectTold: false, childrensServicesAt: '2026-11-08T23:40:00Z' }, parentContactAdvice: 'Speak to her mother.', notRecorded: ['injuries'],
    },
    ...over,
  };
}

export function aRelease(over: { at?: string; id?: string } = {}): DueRow {
  return { what: 'release', at: '2026-11-09T06:45:00Z', id: 'release-d-1', force, reference: 'INC-1', childRef: 'c1', setting: 'school:900012', disclosureId: 'd-1', ...over };
}
export function anUnmatchedNet(over: { at?: string; id?: string } = {}): DueRow {
  return { what: 'unmatched', at: '2026-11-08T22:55:00Z', id: 'unmatched-INC-1-c1', force, reference: 'INC-1', childRef: 'c1', ...over };
}

export function aReceipt(over: Partial<Receipt> = {}): Receipt {
  return { force, receiptId: 'r-1', receivedAt: '2026-11-08T22:40:30Z', source: 'https://rms.example/encompass', eventId: 'e-1', type: 'incident.reported', contentHash: 'hash-1', reference: 'INC-1', version: 1, ...over };
}
export function aVersion(over: Partial<StoredVersion> = {}): StoredVersion {
  const { reference = 'INC-1', version = 1 } = over;
  return {
    force, reference, version, receivedAt: '2026-11-08T22:40:30Z', sentAt: '2026-11-08T22:40:00Z', eventId: 'e-1', source: 'https://rms.example/encompass',
    content: { kind: 'incident', data: anIncident({ reference, incidentVersion: version }) }, ...over,
  };
}
export function aWithdrawal(over: Partial<StoredVersion> = {}): StoredVersion {
  const { reference = 'INC-1', version = 2 } = over;
  return aVersion({ version, content: { kind: 'withdrawn', data: { reference, incidentVersion: version, reason: 'duplicate', authorisedBy: { personId: 'PS-1', rank: 'sergeant' } } }, ...over });
}
