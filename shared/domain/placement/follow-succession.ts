/** A school that has closed, and the one that it is now. */
export interface Succession {
  readonly from: string;
  readonly to: string;
}

/** A pupil's schools as a placement knows them: a roll may give the number of a school that is another number now. */
export function urnsFollowed(urns: readonly string[], followed: readonly Succession[] = []): readonly string[] {
  return [...new Set(urns.map((urn) => followed.find(({ from }) => from === urn)?.to ?? urn))];
}
