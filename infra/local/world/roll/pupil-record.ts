import type { PupilRecord } from '../../../../shared/domain/matching/types.ts';
import type { Pupil } from '../types.ts';

/** The pupil as the roll store keeps one: what is blank is left out. The household stays behind. */
export function pupilRecord(pupil: Pupil): PupilRecord {
  return {
    pupilId: pupil.pupilId, urns: pupil.urns, yearGroup: pupil.yearGroup, givenName: pupil.givenName, familyName: pupil.familyName, dateOfBirth: pupil.dob, sex: pupil.sex,
    ...(pupil.middleNames === '' ? {} : { middleNames: pupil.middleNames }),
    ...(pupil.preferredGivenName === '' ? {} : { knownAs: [pupil.preferredGivenName] }),
    ...(pupil.formerFamilyName === '' ? {} : { formerFamilyNames: [pupil.formerFamilyName] }),
    address: pupil.address, town: pupil.town, ...(pupil.postcode === '' ? {} : { postcode: pupil.postcode }),
  };
}
