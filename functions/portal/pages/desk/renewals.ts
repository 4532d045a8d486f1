import type { PortalUser } from '../../../../shared/ports/directory.ts';

/** For how long a hold is renewed, in minutes; `longest`: as long as ruling 8 allows, which cuts back the others too. */
export const renewals = [
  { value: 'longest', text: 'Until 90 minutes before the next opening' },
  { value: '60', text: 'For one hour' },
  { value: '240', text: 'For four hours' },
] as const;

/** The id of a supervisor who may renew as themselves: an inspector or above. */
export function inspectorOf({ role, officerId, rank }: PortalUser): string | undefined {
  return role === 'supervisor' && rank !== undefined && rank !== 'sergeant' ? officerId : undefined;
}
