import { matchFamily } from '../../../shared/domain/matching/match-family.ts';
import type { MatchParameters } from '../../../shared/domain/matching/parameters.ts';
import type { MatchOutcome, PupilRecord, ReportedChild } from '../../../shared/domain/matching/types.ts';
import type { Roll } from './read-pupils.ts';

export interface NamesakeFigures {
  readonly pairs: number;
  /** Matched though nothing but name and date of birth was told. */
  readonly unfounded: number;
  /** With the home of one of them told: matched to that one, and to the other. */
  readonly right: number;
  readonly wrong: number;
}

/** Fault 14: pupils of the roll, spread over it, each beside another child of the same names and date of birth who lives and goes to school elsewhere. */
export function namesakePairs({ index, frequencies }: Roll, incidentDate: string, parameters: MatchParameters, most = 500): NamesakeFigures {
  const pairs = Math.min(most, index.size);
  const counted = { unfounded: 0, right: 0, wrong: 0 };
  for (let at = 0; at < pairs; at += 1) {
    const one = index.pupilAt(Math.floor((at * index.size) / pairs)).record;
    const other: PupilRecord = { ...one, pupilId: `${one.pupilId}~namesake`, urns: ['999999'], address: '1 Nowhere Lane', town: 'Nowhere', postcode: 'ZX99 9ZZ' };
    const child: ReportedChild = { childRef: 'c', givenName: one.givenName, familyName: one.familyName, aliases: [], dateOfBirth: one.dateOfBirth, sex: one.sex, incidentDate };
    const asked = (told: ReportedChild): MatchOutcome | undefined =>
      matchFamily({ children: [told], candidatesFor: new Map([['c', [one, other]]]), unseen: new Map(), frequencies, parameters }).get('c');
    if (asked(child)?.kind === 'match') counted.unfounded += 1;
    const atHome = asked({ ...child, address: one.address, postcode: one.postcode });
    if (atHome?.kind === 'match') counted[atHome.pupilId === one.pupilId ? 'right' : 'wrong'] += 1;
  }
  return { pairs, ...counted };
}
