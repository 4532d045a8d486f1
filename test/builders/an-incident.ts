import type { IncidentData } from '../../events/incident.ts';
import type { InvolvedPerson, ReportedChild } from '../../events/people.ts';

/** An invented incident on Sunday 8 November 2026 at 22:40, with fixed values; give only what the test is about. */
export function anIncident(over: Partial<IncidentData> = {}): IncidentData {
  return {
    reference: 'CHE-26-0412207', incidentVersion: 1, reportedAt: '2026-11-08T22:40:00Z', occurredFrom: '2026-11-08T22:15:00Z', kind: 'physical', isCrime: true, grade: 'standard',
    people: [aPerson(), aPerson({ personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Harrop', personId: 'N-2' })],
    children: [aChild()], ...over,
  };
}

export function aPerson(over: Partial<InvolvedPerson> = {}): InvolvedPerson {
  return { personRef: 'p1', role: 'victim', givenName: 'Mira', familyName: 'Tansley', personId: 'N-1', addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }], phones: ['01632 960123'], ...over };
}

export function aChild(over: Partial<ReportedChild> = {}): ReportedChild {
  return {
    childRef: 'c1', givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'female', addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }], homeAuthority: '896',
    relations: [{ personRef: 'p1', relation: 'child' }], worksAtSchool: 'no', present: true, where: 'at home, upstairs', nowWith: 'her mother', seenByOfficer: true, spokenTo: { spoken: true, alone: true, by: 'response officer' },
    words: { text: 'I put my pillow on my ears.', clearedForSchool: true, askedBy: 'response officer' },
    schoolSummary: "Police went to a report that Ruby's mother had been assaulted by her partner.", ...over,
  };
}
