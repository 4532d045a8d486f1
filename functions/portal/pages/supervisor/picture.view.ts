import { redact } from '../../../../shared/domain/access/redact.ts';
import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { Picture } from '../../../../shared/domain/cases/review/picture.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import { listOf, type Section, summaryOf, type Worded } from '../casework/page-parts.ts';
import { gradeWords } from '../casework/words.ts';

/** Couple, child and address in one view, for the supervisor's review. */
export function pictureSections(role: PortalRole, picture: Picture, childNames: readonly string[]): readonly Section[] {
  const { counts } = picture;
  const shown: Worded<'review'> = redact(role, 'review', {
    counts: [
      `${times(counts.person)} of the same person harmed, ${times(counts.pair)} between the same two`,
      ...counts.children.map(({ incidents }, i) => `${times(incidents)} with child ${i + 1}`),
      picture.addressKnown ? `${times(counts.address)} at the same address` : 'The address is not known, or is not one household: nothing is counted by it',
    ],
    peopleHarmed: `${picture.peopleHarmed} ${picture.peopleHarmed === 1 ? 'person' : 'different people'} harmed in what is shown`, childNames,
    rows: picture.rows.map((row) => `${sayDate(row.on, english.calendar)}, ${row.reference}: ${gradeWords[row.grade].toLowerCase()}${row.crime ? ', a crime' : ''}. ${row.reviewed ? 'This incident' : sharing(row)}`),
  });
  return [
    { heading: 'Couple, child and address', rows: summaryOf(shown, { peopleHarmed: 'People', childNames: 'Children of this incident' }), items: listOf(shown.counts) },
    { heading: 'Incidents that share somebody, or the address', items: listOf(shown.rows), nothing: 'None but this one.' },
  ].filter(() => shown.rows !== undefined);
}

function times(count: number): string {
  return count === 1 ? '1 incident' : `${count} incidents`;
}

function sharing({ samePair, samePerson, sameChildren, sameAddress }: Picture['rows'][number]): string {
  const shared = [samePair ? 'the same two' : samePerson ? 'the same person harmed' : '', sameChildren.length > 0 ? (sameChildren.length === 1 ? 'a child' : `${sameChildren.length} children`) : '', sameAddress ? 'the address' : ''].filter(Boolean);
  return `Shares ${shared.join(' and ')}`;
}
