/** Matching a reported child to a pupil: what a search over any store needs, and the decision. */
export { blockingKeys, maximumKeysOfPupil, type StoredKey } from './blocking-keys.ts';
export { matchFamily, type FamilySearch } from './match-family.ts';
export { packPupil, unpackPupil } from './pack-pupil.ts';
export { parametersInForce, type MatchParameters } from './parameters.ts';
export { searchKeys, type SearchKey, type SearchTier } from './search-keys.ts';
export { needsWiderSearch } from './needs-wider-search.ts';
export type { Agreement, Candidate, Evidence, EvidenceField, MatchOutcome, NameFrequencies, PupilRecord, ReportedChild, Sex } from './types.ts';
