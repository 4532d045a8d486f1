/**
 * What the matching engine is given and what it answers. Everything is plain data, so that a Lambda, the command line and
 * a test speak of the same things. Dates are "YYYY-MM-DD"; weights are in bits (log2 of how much likelier the agreement is
 * if both records are one child than if they are two).
 */

import type { NameCommunities } from './name-communities.ts';

export type Sex = 'M' | 'F';

/** A child on a roll, as the school's system wrote it down: current registrations only. */
export interface PupilRecord {
  readonly pupilId: string;
  /** Every school at which the child is registered now; more than one when dually registered; empty for one who has left. */
  readonly urns: readonly string[];
  /** The roll says that the pupil is dually registered, and no roll says where else. */
  readonly otherSchoolUnknown?: boolean | undefined;
  /** 0 for Reception to 13. */
  /** Of `urns`: where the pupil may be no longer, because another school's own roll has them since a later day and nobody says that they are at both. */
  readonly perhapsLeft?: readonly string[] | undefined;
  readonly yearGroup?: number | undefined;
  readonly givenName: string;
  readonly middleNames?: string | undefined;
  readonly familyName: string;
  /** Given names that the school says the child is called by. */
  readonly knownAs?: readonly string[] | undefined;
  readonly formerFamilyNames?: readonly string[] | undefined;
  readonly dateOfBirth: string;
  readonly sex?: Sex | undefined;
  readonly address?: string | undefined;
  readonly town?: string | undefined;
  readonly postcode?: string | undefined;
  /** Adopted or protected: a hit goes only to the authority's named lead, never to an automatic match. */
  readonly shielded?: boolean | undefined;
}

/** A child as an officer reported them. Any field but the reference, aliases and incident date may be missing or wrong. */
export interface ReportedChild {
  readonly childRef: string;
  readonly givenName?: string | undefined;
  readonly middleNames?: string | undefined;
  readonly familyName?: string | undefined;
  /** Other names told to the officer: a given name, or given and family names. */
  readonly aliases: readonly string[];
  /** "YYYY-MM-DD", "YYYY-MM" or "YYYY". */
  readonly dateOfBirth?: string | undefined;
  /** Whole years on the day of the incident. */
  readonly age?: number | undefined;
  readonly sex?: Sex | undefined;
  /** Free text: where the police attended, which need not be the child's home. */
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
  readonly incidentDate: string;
  /** The school the officer named, already resolved to an establishment. */
  readonly statedSchoolUrn?: string | undefined;
}

export type EvidenceField = 'given name' | 'family name' | 'date of birth' | 'sex' | 'place' | 'other names' | 'school' | 'siblings';

export type Agreement = 'agrees' | 'near' | 'disagrees' | 'absent';

export interface Evidence {
  readonly field: EvidenceField;
  readonly agreement: Agreement;
  /** Bits for (above 0) or against (below 0). */
  readonly weight: number;
  /** Says what was compared in general terms, without repeating either record's values. */
  readonly words: string;
}

export interface Candidate {
  readonly pupilId: string;
  /** Sum of the evidence in bits. */
  readonly weight: number;
  /** From 0 to 1, allowing for the other candidates and for the child being on no roll. Explains the order; never decides alone. */
  readonly probability: number;
  readonly evidence: readonly Evidence[];
  readonly shielded: boolean;
}

export interface MatchOutcome {
  /** `match`: may be disclosed to that pupil's schools. `review`: a person decides. `none`: nobody on the roll; a person is told. */
  readonly kind: 'match' | 'review' | 'none';
  /** The matched pupil, or the suggestion of a review when there is one. */
  readonly pupilId?: string;
  /** Probability of the first candidate, 0 when there is none. */
  readonly score: number;
  /** At most three, best first. */
  readonly candidates: readonly Candidate[];
  /** How many other pupils on the roll the evidence does not rule out. */
  readonly rivals: number;
  /** For a match, what rules out the alternatives; for a review, what doesn't. Names no person, date or address. */
  readonly reason: string;
  /** True when a pupil in question is shielded: only the authority's named lead may be shown this review. */
  readonly shielded: boolean;
}

/** How often names occur on the roll, keyed by folded name (see `foldName`). Counts are of pupils. */
export interface NameFrequencies {
  readonly pupils: number;
  readonly given: ReadonlyMap<string, number>;
  readonly family: ReadonlyMap<string, number>;
  /** Which given names go with which family names; without it every name is taken to be common within its community. */
  readonly communities?: NameCommunities | undefined;
}
