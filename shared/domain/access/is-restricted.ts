import type { IncidentData } from '../../../events/incident.ts';

/** Kept to the restricted group: the force says so of the incident, or of anybody in it who works for the police or a partner. */
export function isRestricted({ restricted, people }: Pick<IncidentData, 'restricted' | 'people'>): boolean {
  return restricted === true || people.some((person) => person.restricted === true);
}
