import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { LinkDecision } from '../../../../shared/domain/people/link-decision.ts';
import type { OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import type { LinkedBy } from '../../../../shared/domain/risk/filed.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { writtenIn } from '../../words/written.ts';
import { allegationsNotFindings, type CaseView, type FormView, formsFor, listOf, notRecorded, reasonField, type Section } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import type { PeopleOfIncident, PersonLinked } from './people-of-incident.ts';
import { personSeen, rowsOfSeen } from './person-seen.ts';
import { nameOf, personOf } from './questions.ts';
import { fieldOf } from './read-people-decision.ts';

const linkedWords: Readonly<Record<LinkedBy, string>> = {
  identifier: 'By an identifier: the police id, a PNC id or the pupil', evidence: 'By the same names, birth and home or telephone', person: 'By a decision of a person', own: 'With nobody else',
};

/** Everybody in one incident, who else each of them is taken for, and the forms that take it apart. */
export function lookUpView({ role, found, filled, why, speech }: { readonly role: PortalRole; readonly found: PeopleOfIncident; readonly filled: Filled | undefined; readonly why: string | undefined; readonly speech: Speech }): CaseView {
  const { say } = speech;
  const { reference, people, primary } = found;
  const forms = formsFor(href('decidePeople'), filled);
  return {
    caption: 'Who is who', title: say('Everybody in {reference}', { reference }), words: allegationsNotFindings, done: undefined, back: { href: href('whoIsWho'), text: 'Who is who' },
    tags: [], lines: [], warnings: ['A person with somebody else\'s history can lose their home or their children by it. Whatever is decided here is judged again at once, in every incident that it touches, and can be taken back.'],
    sections: people.map((one) => sectionOf(role, found, one, speech)),
    forms: [
      ...people.flatMap((one) => formsOf(found, one, forms, speech)),
      ...(primary ? [forms('primary-withdrawn', 'Take back who did what', 'Take it back', [reasonField], { hidden: [{ name: 'reference', value: reference }] })] : []),
    ],
    history: [], errorList: notRecorded(why, say),
  };
}

function sectionOf(role: PortalRole, found: PeopleOfIncident, { person, key, elsewhere, decisions }: PersonLinked, speech: Speech): Section {
  const { say } = speech;
  const shown = personSeen(role, found.incidents.get(key.reference), key, say, { linked: say(linkedWords[person.by]), otherIncidents: elsewhere.map((other) => occurrenceWords(found, other, speech)), decisions: decisions.map((decision) => decisionWords(found, decision, speech)) });
  return { heading: String(shown.name ?? say('Name not recorded')), rows: rowsOfSeen(shown), items: [...listOf(shown.otherIncidents).map((text) => say('The same person in {occurrence}', { occurrence: text })), ...listOf(shown.decisions)] };
}

function formsOf(found: PeopleOfIncident, { person, key, uses, elsewhere, decisions }: PersonLinked, forms: ReturnType<typeof formsFor>, speech: Speech): readonly FormView[] {
  const { say } = speech;
  const { reference, incidents } = found;
  const name = nameOf(personOf(incidents.get(key.reference), key), say);
  const hidden = [{ name: 'reference', value: reference }, { name: 'ref', value: person.ref }];
  const withoutId = elsewhere.filter((other) => ![...uses.values()].some((some) => some.some((one) => one.reference === other.reference && one.ref === other.ref)));
  return [
    ...[...uses].filter(([, some]) => some.length > 1).map(([identifier, some]) => forms('split', say(splitTitles[kindOf(identifier)], { name }), 'Split them', [
      ...some.map((use) => ({ name: fieldOf(use), label: occurrenceWords(found, use, speech), items: [{ value: 'stays', text: 'The first person' }, { value: 'other', text: 'The other person' }] })), reasonField,
    ], { hidden: [...hidden, { name: 'identifier', value: identifier }] })),
    ...(withoutId.length > 0 ? [forms('different', say('{name} is not the one in another incident', { name }), 'They are not the same', [{ name: 'other', label: 'Whom they are not', items: withoutId.map((other) => ({ value: fieldOf(other), text: occurrenceWords(found, other, speech) })) }, reasonField], { hidden })] : []),
    ...decisions.map((decision) => forms('undo', say('Take back: {decision}', { decision: decisionWords(found, decision, speech) }), 'Take it back', [reasonField], { hidden: [...hidden, { name: 'decisionId', value: decision.decisionId }] })),
  ];
}

function occurrenceWords({ incidents }: PeopleOfIncident, { reference, ref }: OccurrenceKey, { say, page: { calendar } }: Speech): string {
  const incident = incidents.get(reference);
  const name = nameOf(personOf(incident, { reference, ref }), say);
  return incident ? say('{reference}, reported {day}: {name}', { reference, day: sayDate(londonDateOf(incident.reportedAt), calendar), name }) : `${reference}: ${name}`;
}

function decisionWords(found: PeopleOfIncident, decision: LinkDecision, speech: Speech): string {
  const { say } = speech;
  const reason = writtenIn(speech.language)(decision.reason);
  switch (decision.kind) {
    case 'same': return say('the same as in {occurrence} ({reason})', { occurrence: occurrenceWords(found, decision.other, speech), reason });
    case 'different': return say('not the same as in {occurrence} ({reason})', { occurrence: occurrenceWords(found, decision.other, speech), reason });
    case 'same-ids': return say('two ids are one person\'s ({reason})', { reason });
    case 'split': return say(splitWords[kindOf(decision.identifier)], { references: decision.occurrences.map(({ reference }) => reference).join(', '), reason });
    default: { const unknown: never = decision; throw new Error(`unknown decision ${JSON.stringify(unknown)}`); }
  }
}

type IdentifierKind = 'pnc' | 'pupil' | 'police';
const splitTitles: Readonly<Record<IdentifierKind, string>> = { pnc: '{name}: one PNC id was used for two people', pupil: '{name}: one pupil was used for two people', police: '{name}: one police id was used for two people' };
const splitWords: Readonly<Record<IdentifierKind, string>> = {
  pnc: 'one PNC id was split between two people, the other in {references} ({reason})', pupil: 'one pupil was split between two people, the other in {references} ({reason})',
  police: 'one police id was split between two people, the other in {references} ({reason})',
};

function kindOf(identifier: string): IdentifierKind {
  return identifier.startsWith('pnc:') ? 'pnc' : identifier.startsWith('pupil:') ? 'pupil' : 'police';
}

