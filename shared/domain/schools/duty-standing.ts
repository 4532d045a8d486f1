import type { Establishment } from './establishment.ts';

/**
 * How an establishment stands to the duty to notify (Domestic Abuse Act 2021, s.49A):
 * - `statutory`: a school (Education Act 1996, s.4), an institution of the further-education sector or a 16 to 19 academy;
 * - `discretion`: children are taught there, but it is none of these, so telling it is for the police to decide;
 * - `outside`: no child in England or Wales is taught there as a pupil (universities, children's centres, schools overseas);
 * - `unknown`: the register gives no type, or one that this list has never heard of.
 */
export type DutyStanding = 'statutory' | 'discretion' | 'outside' | 'unknown';

/** Keyed by the register's type code; the words are the register's own, kept so that the table can be checked by eye. */
const standingByType: Readonly<Record<string, readonly [DutyStanding, string]>> = {
  '01': ['statutory', 'Community school'],
  '02': ['statutory', 'Voluntary aided school'],
  '03': ['statutory', 'Voluntary controlled school'],
  '05': ['statutory', 'Foundation school'],
  '06': ['statutory', 'City technology college'],
  '07': ['statutory', 'Community special school'],
  '08': ['statutory', 'Non-maintained special school'],
  '10': ['statutory', 'Other independent special school'],
  '11': ['statutory', 'Other independent school'],
  '12': ['statutory', 'Foundation special school'],
  '14': ['statutory', 'Pupil referral unit'],
  '15': ['statutory', 'Local authority nursery school'],
  '18': ['statutory', 'Further education'],
  '24': ['discretion', 'Secure units'],
  '25': ['outside', 'Offshore schools'],
  '26': ['outside', "Service children's education"],
  '27': ['discretion', 'Miscellaneous'],
  '28': ['statutory', 'Academy sponsor led'],
  '29': ['outside', 'Higher education institutions'],
  '30': ['statutory', 'Welsh establishment'],
  '31': ['discretion', 'Sixth form centres'],
  '32': ['discretion', 'Special post 16 institution'],
  '33': ['statutory', 'Academy special sponsor led'],
  '34': ['statutory', 'Academy converter'],
  '35': ['statutory', 'Free schools'],
  '36': ['statutory', 'Free schools special'],
  '37': ['outside', 'British schools overseas'],
  '38': ['statutory', 'Free schools alternative provision'],
  '39': ['statutory', 'Free schools 16 to 19'],
  '40': ['statutory', 'University technical college'],
  '41': ['statutory', 'Studio schools'],
  '42': ['statutory', 'Academy alternative provision converter'],
  '43': ['statutory', 'Academy alternative provision sponsor led'],
  '44': ['statutory', 'Academy special converter'],
  '45': ['statutory', 'Academy 16-19 converter'],
  '46': ['statutory', 'Academy 16 to 19 sponsor led'],
  '47': ['outside', "Children's centre"],
  '48': ['outside', "Children's centre linked site"],
  '49': ['discretion', 'Online provider'],
  '56': ['discretion', 'Institution funded by other government department'],
  '57': ['statutory', 'Academy secure 16 to 19'],
};

export function dutyStanding(establishment: Pick<Establishment, 'typeCode'>): DutyStanding {
  return standingByType[establishment.typeCode]?.[0] ?? 'unknown';
}

/** True when the law itself names this kind of establishment. A row without a type is not taken for a school. */
export function isSchoolForTheDuty(establishment: Pick<Establishment, 'typeCode'>): boolean {
  return dutyStanding(establishment) === 'statutory';
}

/** The register's name for a type code, or nothing for a code that it does not use. */
export function typeNameOf(typeCode: string): string | undefined {
  return standingByType[typeCode]?.[1];
}
