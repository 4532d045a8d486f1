/** Matching a reported child to a pupil: what a search over any store needs, and the decision. */
export { blockingKeys, maximumKeysOfPupil, type StoredKey } from './blocking-keys.ts';
export { matchFamily, type FamilySearch } from './match-family.ts';
export { packPupil, unpackPupil } from './pack-pupil.ts';
export { parametersInForce, type MatchParameters } from './parameters.ts';
export { searchKeys, type SearchKey, type SearchTier, type Unseen } from './search-keys.ts';
export { searchSteps, type SearchFound, type SearchStep } from './search-steps.ts';
export type { Agreement, Candidate, Evidence, EvidenceField, MatchOutcome, NameFrequencies, PupilRecord, ReportedChild, Sex } from './types.ts';
