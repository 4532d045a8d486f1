import type { Candidate } from '../recipients/party.ts';

/** What is known of somebody who works at the desk; as shared/ports/directory.ts. */
export interface DeskIdentity {
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly officerId?: string;
}

/**
 * A desk user as ruling 6 compares them with the parties of an incident. Where the directory has no separate names, the first
 * and the last word of the full name stand in: somebody who cannot be compared could not be kept from their own case.
 */
export function userAsCandidate(user: DeskIdentity): Candidate {
  const words = user.name.trim().split(/\s+/);
  return {
    givenName: user.givenName ?? words[0] ?? '',
    familyName: user.familyName ?? words.at(-1) ?? '',
    ...(user.officerId ? { policePersonIds: [user.officerId] } : {}),
  };
}
