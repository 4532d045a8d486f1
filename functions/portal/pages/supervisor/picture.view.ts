import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { Picture } from '../../../../shared/domain/cases/review/picture.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import type { Speech } from '../../words/speech.ts';
import { listOf, type Section, summaryOf, type Worded } from '../casework/page-parts.ts';
import { gradeWithin } from '../casework/words.ts';

/** Couple, child and address in one view, for the supervisor's review. */
export function pictureSections(role: PortalRole, picture: Picture, childNames: readonly string[], { say, page: { calendar } }: Speech): readonly Section[] {
  const { counts } = picture;
  const shown: Worded<'review'> = redact(role, 'review', {
    counts: [
      say('{times} of the same person harmed, {timesOfPair} between the same two', { times: times(counts.person, say), timesOfPair: times(counts.pair, say) }),
      ...counts.children.map(({ incidents }, i) => say('{times} with child {number}', { times: times(incidents, say), number: i + 1 })),
      picture.addressKnown ? say('{times} at the same address', { times: times(counts.address, say) }) : say('The address is not known, or is not one household: nothing is counted by it'),
    ],
    peopleHarmed: say(picture.peopleHarmed === 1 ? '1 person harmed in what is shown' : '{count} different people harmed in what is shown', { count: picture.peopleHarmed }), childNames,
    rows: picture.rows.map((row) => say(row.crime ? '{day}, {reference}: {grade}, a crime. {shares}' : '{day}, {reference}: {grade}. {shares}', {
      day: sayDate(row.on, calendar), reference: row.reference, grade: say(gradeWithin[row.grade]), shares: row.reviewed ? say('This incident') : sharing(row, say),
    })),
  });
  return [
    { heading: 'Couple, child and address', rows: summaryOf(shown, { peopleHarmed: 'People', childNames: 'Children of this incident' }), items: listOf(shown.counts) },
    { heading: 'Incidents that share somebody, or the address', items: listOf(shown.rows), nothing: 'None but this one.' },
  ].filter(() => shown.rows !== undefined);
}

function times(count: number, say: Speech['say']): string {
  return say(count === 1 ? '1 incident' : '{count} incidents', { count });
}

function sharing({ samePair, samePerson, sameChildren, sameAddress }: Picture['rows'][number], say: Speech['say']): string {
  const shared = [
    ...(samePair ? [say('the same two')] : samePerson ? [say('the same person harmed')] : []),
    ...(sameChildren.length > 0 ? [say(sameChildren.length === 1 ? 'a child' : '{count} children', { count: sameChildren.length })] : []),
    ...(sameAddress ? [say('the address')] : []),
  ];
  const [first = '', second = '', third = ''] = shared;
  if (shared.length > 2) return say('Shares {first} and {second} and {third}', { first, second, third });
  return shared.length === 2 ? say('Shares {first} and {second}', { first, second }) : say('Shares {first}', { first });
}
