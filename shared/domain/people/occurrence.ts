import type { InvolvedPerson, ReportedChild } from '../../../events/people.ts';
import type { Instant } from '../time.ts';
import { readPncId } from './pnc-id.ts';

/** One person in one incident. `ref` is `p/` and the personRef, or `c/` and the childRef. */
export interface OccurrenceKey {
  readonly reference: string;
  readonly ref: string;
}

/** What is known of a person in one incident, as far as it tells who they are. Kept with the police, never in the ledger. */
export interface Occurrence extends OccurrenceKey {
  readonly reportedAt: Instant;
  /** `id:` and the force's personId, `pnc:` and a sound PNC id, `pupil:` and the pupil that the child was matched to. Two people with one in common are one person. */
  readonly identifiers: readonly string[];
  /** Nothing of the rest is kept of a child, whom the roll tells apart, but for one who is the person harmed. */
  readonly givenName?: string;
  readonly familyName?: string;
  readonly aliases?: readonly string[];
  readonly dateOfBirth?: string;
  readonly sex?: 'F' | 'M';
  readonly homes?: readonly { readonly text?: string; readonly postcode?: string }[];
  /** Digits alone, the country's code taken off. */
  readonly phones?: readonly string[];
}

export const adultRef = (personRef: string): string => `p/${personRef}`;
export const childRefOf = (childRef: string): string => `c/${childRef}`;
export const keyText = ({ reference, ref }: OccurrenceKey): string => `${reference} ${ref}`;
export const sameOccurrence = (a: OccurrenceKey, b: OccurrenceKey): boolean => a.reference === b.reference && a.ref === b.ref;

export interface Seen {
  readonly reference: string;
  readonly reportedAt: Instant;
}

export function occurrenceOfAdult({ reference, reportedAt }: Seen, person: InvolvedPerson): Occurrence {
  return { reference, ref: adultRef(person.personRef), reportedAt, identifiers: identifiersOf(person), ...whoTheyAre(person) };
}

/** @param pupilId the pupil that the child was matched to, by the roll or by a person */
export function occurrenceOfChild({ reference, reportedAt }: Seen, child: ReportedChild, pupilId: string | undefined): Occurrence {
  return {
    reference, ref: childRefOf(child.childRef), reportedAt,
    identifiers: [...identifiersOf(child), ...(pupilId === undefined ? [] : [`pupil:${pupilId}`])].sort(),
    ...(child.directVictim ? whoTheyAre(child) : {}),
  };
}

function identifiersOf({ personId, pncId }: Pick<InvolvedPerson, 'personId' | 'pncId'>): string[] {
  const pnc = readPncId(pncId);
  return [...(personId === undefined ? [] : [`id:${personId}`]), ...(pnc === undefined ? [] : [`pnc:${pnc}`])];
}

function whoTheyAre(person: InvolvedPerson | ReportedChild): Partial<Occurrence> {
  const { givenName, familyName, dateOfBirth } = person;
  const aliases = (person.aliases ?? []).map((alias) => [alias.givenName, alias.familyName].filter((part) => part !== undefined).join(' '));
  // A refuge is many people's address, and no evidence of who somebody is.
  const homes = (person.addresses ?? []).filter(({ kind, confidential }) => !confidential && kind !== 'work' && kind !== 'other')
    .map(({ text, postcode }) => ({ ...(text === undefined ? {} : { text }), ...(postcode === undefined ? {} : { postcode }) }));
  const phones = [...new Set((person.phones ?? []).map(foldPhone))];
  return {
    ...(givenName === undefined ? {} : { givenName }), ...(familyName === undefined ? {} : { familyName }), ...(aliases.length > 0 ? { aliases } : {}),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }), ...(person.sex === 'female' ? { sex: 'F' as const } : person.sex === 'male' ? { sex: 'M' as const } : {}),
    ...(homes.length > 0 ? { homes } : {}), ...(phones.length > 0 ? { phones } : {}),
  };
}

function foldPhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?44(?=\d{9,10}$)/, '0');
}
