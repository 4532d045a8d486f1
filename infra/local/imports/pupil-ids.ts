import { createHash, createHmac } from 'node:crypto';
import { keyLayout } from '../../../shared/domain/matching/blocking-keys.ts';
import type { GivenPupil } from '../../../shared/ports/roll-imports.ts';
import type { PupilAsGiven } from './read-pupil-rows.ts';

/**
 * Our id of a pupil. Of a verified pupil number, so that two schools' records of one child meet; without one, the source's own id, which
 * means nothing elsewhere. The number itself is not kept: whoever has the id alone can't tell it.
 */
export function pupilIdOf(source: string, { upn, localId }: Pick<PupilAsGiven, 'upn' | 'localId'>, secret: string): string {
  return upn === undefined ? `${source}~${localId}` : `upn~${createHmac('sha256', secret).update(upn).digest('base64url').slice(0, 16)}`;
}

export function givenPupil(source: string, given: PupilAsGiven, secret: string): GivenPupil {
  const pupil = { pupilId: pupilIdOf(source, given, secret), ...given.details, registrations: given.registrations };
  return { pupil, fingerprint: createHash('sha256').update(JSON.stringify([keyLayout, given.details, given.registrations])).digest('base64url').slice(0, 16) };
}
