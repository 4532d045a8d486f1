import { createHash } from 'node:crypto';
import type { RollChange } from '../../../shared/domain/roll/changes.ts';
import type { ChangesAsGiven } from './read-change-rows.ts';
import type { PupilAsGiven } from './read-pupil-rows.ts';

/** Pupils of a transfer file as changes: each has joined the school, on the day it says or the day given, and left it if it says so. A guest has joined nothing. */
export async function* joinersOf(pupils: AsyncIterable<PupilAsGiven>, on: string): AsyncGenerator<ChangesAsGiven> {
  for await (const { line, localId, upn, details, registrations, notRegistered } of pupils) {
    yield {
      line, of: { localId, ...(upn === undefined ? {} : { upn }) },
      given: (pupilId) => {
        const changes = registrations.flatMap(({ urn, from, to, dual }): RollChange[] => notRegistered ? [{ kind: 'not-registered', urn, on }] : [
          { kind: 'joined', details: { pupilId, ...details }, urn, on: from ?? on, ...(dual ? { dual } : {}) },
          ...(to === undefined ? [] : [{ kind: 'left', urn, on: to } as const]),
        ]);
        return { pupilId, changes, fingerprint: createHash('sha256').update(JSON.stringify(changes)).digest('base64url').slice(0, 16) };
      },
    };
  }
}
