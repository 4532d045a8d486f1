import type { LinkDecision } from '../../../../shared/domain/people/link-decision.ts';
import type { OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import type { Read } from '../casework/read-form.ts';
import { read, unread } from '../casework/read-form.ts';
import type { PeopleOfIncident } from './people-of-incident.ts';

export type PeopleDecision = { readonly kind: 'link'; readonly decision: LinkDecision } | { readonly kind: 'primary-withdrawn'; readonly reason: string };

/** Names the field of one occurrence in a form, without its reference. */
export const fieldOf = ({ reference, ref }: OccurrenceKey): string => `o-${opaqueIdOf('occurrence-field', reference, ref).slice(0, 12)}`;

/** What a form about the people of an incident says, or what is wrong with it. */
export function readPeopleDecision({ force, people, primary }: PeopleOfIncident, body: Readonly<Record<string, string>>, { by, at }: { readonly by: string; readonly at: string }): Read<PeopleDecision> {
  const reason = (body['reason'] ?? '').trim();
  if (reason === '' || reason.length > 1000) return unread('a decision needs a reason of at most 1,000 characters');
  const said = { at, by, reason };
  const one = people.find(({ person }) => person.ref === body['ref']);
  switch (body['decision'] ?? '') {
    case 'split': {
      const identifier = body['identifier'] ?? '';
      const uses = one?.uses.get(identifier) ?? [];
      const other = uses.filter((use) => body[fieldOf(use)] === 'other');
      if (other.length === 0) return unread('choose which incidents are about the other person');
      if (other.length === uses.length) return unread('at least one incident stays with the first person');
      return read({ kind: 'link', decision: { ...said, kind: 'split', identifier, occurrences: other, decisionId: opaqueIdOf('split', force, identifier, at, ...other.map(({ reference, ref }) => `${reference} ${ref}`)) } });
    }
    case 'different': {
      const other = one?.elsewhere.find((key) => fieldOf(key) === body['other']);
      if (!one || !other) return unread('choose whom they are not');
      return read({ kind: 'link', decision: { ...said, kind: 'different', one: one.key, other, decisionId: opaqueIdOf('link', force, at, one.key.reference, one.key.ref, other.reference, other.ref) } });
    }
    case 'undo': {
      const decision = people.flatMap(({ decisions }) => decisions).find(({ decisionId }) => decisionId === body['decisionId']);
      return decision ? read({ kind: 'link', decision: { ...decision, undone: said } }) : unread('that decision is not in force any more');
    }
    case 'primary-withdrawn':
      return primary ? read({ kind: 'primary-withdrawn', reason }) : unread('nobody has recorded who did what');
    default:
      return unread('choose what to decide');
  }
}

