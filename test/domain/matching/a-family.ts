import { matchFamily, parametersInForce, type MatchOutcome, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';

/** A brother and sister on a roll of 50,000, whose names are common. Everyone is invented. */
export const frequencies: NameFrequencies = {
  pupils: 50_000,
  given: new Map([['oliver', 600], ['amelia', 400], ['ella', 300], ['isabella', 200], ['noah', 350], ['emilia', 90], ['owain', 60], ['osian', 60], ['muhammad', 700]]),
  family: new Map([['smith', 450], ['jones', 500]]),
};
export const home = { address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
export const atHome = { address: '12 Acacia Avenue, Exampleton', postcode: 'ZZ1 2AB' };
export const away = { address: '3 Elm Road, Elsewhere', postcode: 'YY9 9ZZ' };
export const oliver: PupilRecord = { pupilId: 'PO', urns: ['1'], givenName: 'Oliver', familyName: 'Smith', dateOfBirth: '2014-03-05', sex: 'M', ...home };
export const amelia: PupilRecord = { pupilId: 'PA', urns: ['1'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', ...home };

export function told(pupil: PupilRecord, childRef: string, more: Partial<ReportedChild> = {}): ReportedChild {
  return { childRef, givenName: pupil.givenName, familyName: pupil.familyName, aliases: [], dateOfBirth: pupil.dateOfBirth, sex: pupil.sex, ...atHome, incidentDate: '2026-11-07', ...more };
}

/** Decides children of one incident, each with the whole roll as candidates; answers by `childRef`. */
export function decide(children: readonly ReportedChild[], roll: readonly PupilRecord[], known: NameFrequencies = frequencies): (childRef: string) => MatchOutcome | undefined {
  const outcomes = matchFamily({ children, candidatesFor: new Map(children.map(({ childRef }) => [childRef, roll])), unseen: new Map(), frequencies: known, parameters: parametersInForce });
  return (childRef) => outcomes.get(childRef);
}

/** The decision on one child. */
export function decideOne(child: ReportedChild, roll: readonly PupilRecord[], known: NameFrequencies = frequencies): MatchOutcome {
  const outcome = decide([child], roll, known)(child.childRef);
  if (!outcome) throw new Error('The child was left undecided.');
  return outcome;
}
