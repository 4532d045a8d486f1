import type { IncidentData } from '../../../events/incident.ts';

/**
 * An incident of which an address is protected, or somebody must not learn where somebody is. Its school can itself reveal a refuge: outside the
 * supervisors nobody is told which it is, in the ledger, in what the force is answered, or in an export.
 */
export function hidesPlace(incident: IncidentData): boolean {
  return incident.place?.addressKind === 'confidential' || incident.doNotDiscloseTo !== undefined
    || (incident.holds ?? []).some(({ kind }) => kind === 'protected-address-or-identity')
    || [...incident.people, ...incident.children].some(({ addresses }) => addresses?.some(({ confidential }) => confidential));
}
