import type { IncidentData, PeriodClosedData, WithdrawnData } from '../../events/incident.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';

/** Words and members that a contract may once have known, and rules that it may not yet have had. */
export function incidentOfAnOlderContract(reference: string, incidentVersion: number): IncidentData {
  const { givenName: _givenName, familyName: _familyName, dateOfBirth: _dateOfBirth, ...childWithoutAName } = aChild();
  const older = {
    ...anIncident({ reference, incidentVersion }),
    kind: 'neglect', grade: 'very-high', tellsMore: { since: 'dropped' },
    people: [{ ...aPerson(), role: 'reporting-person', shoeSize: 5 }],
    children: [{ ...childWithoutAName, injuries: 'bruising', schooling: 'flexi', relations: [{ personRef: 'nobody', relation: 'ward' }] }, aChild({ childRef: 'c1', givenName: 'Unknown' })],
    holds: [{ kind: 'other', reason: '', setBy: { personId: 'PS-1', rank: 'constable' }, setAt: '2026-11-08T23:00:00Z', expiresAt: '2026-11-08T22:00:00Z' }],
    suspectStatus: { status: 'cautioned', asAt: '2026-11-08T22:30:00Z' },
    occurredFrom: '2026-11-09T22:15:00Z',
  };
  return older as unknown as IncidentData;
}

export function withdrawalOfAnOlderContract(reference: string, incidentVersion: number): WithdrawnData {
  const older = { reference, incidentVersion, reason: 'victim-retracted', authorisedBy: { personId: 'PS-1', rank: 'constable', name: 'dropped' } };
  return older as unknown as WithdrawnData;
}

export function periodOfAnOlderContract(): PeriodClosedData {
  const older = { periodStart: '2026-09-01T00:00:00Z', periodEnd: '2026-11-01T00:00:00Z', incidents: 1200, children: 640, officers: 30 };
  return older;
}
