import type { PortalRole } from '../../../../shared/domain/access/roles.ts';
import type { LinkDecision } from '../../../../shared/domain/people/link-decision.ts';
import type { OccurrenceKey } from '../../../../shared/domain/people/occurrence.ts';
import type { LinkedBy } from '../../../../shared/domain/risk/filed.ts';
import { londonDateOf } from '../../../../shared/domain/clocks/london-time.ts';
import { english } from '../../../../shared/domain/notification/words/english.ts';
import { sayDate } from '../../../../shared/domain/notification/words/say-time.ts';
import { href } from '../../paths.ts';
import { allegationsNotFindings, type CaseView, type FormView, formsFor, listOf, reasonField, type Section } from '../casework/page-parts.ts';
import type { Filled } from '../desk/fields.ts';
import type { PeopleOfIncident, PersonLinked } from './people-of-incident.ts';
import { personSeen, rowsOfSeen } from './person-seen.ts';
import { nameOf, personOf } from './questions.ts';
import { fieldOf } from './read-people-decision.ts';

const linkedWords: Readonly<Record<LinkedBy, string>> = {
  identifier: 'By an identifier: the police id, a PNC id or the pupil', evidence: 'By the same names, birth and home or telephone', person: 'By a decision of a person', own: 'With nobody else',
};

/** Everybody in one incident, who else each of them is taken for, and the forms that take it apart. */
export function lookUpView({ role, found, filled, why }: { readonly role: PortalRole; readonly found: PeopleOfIncident; readonly filled: Filled | undefined; readonly why: string | undefined }): CaseView {
  const { reference, people, primary } = found;
  const forms = formsFor(href('decidePeople'), filled);
  return {
    caption: 'Who is who', title: `Everybody in ${reference}`, words: allegationsNotFindings, done: undefined, back: { href: href('whoIsWho'), text: 'Who is who' },
    tags: [], lines: [], warnings: ['A person with somebody else\'s history can lose their home or their children by it. Whatever is decided here is judged again at once, in every incident that it touches, and can be taken back.'],
    sections: people.map((one) => sectionOf(role, found, one)),
    forms: [
      ...people.flatMap((one) => formsOf(found, one, forms)),
      ...(primary ? [forms('primary-withdrawn', 'Take back who did what', 'Take it back', [reasonField], { hidden: [{ name: 'reference', value: reference }] })] : []),
    ],
    history: [], errorList: why === undefined ? [] : [{ text: `That was not recorded: ${why}.` }],
  };
}

function sectionOf(role: PortalRole, found: PeopleOfIncident, { person, key, elsewhere, decisions }: PersonLinked): Section {
  const shown = personSeen(role, found.incidents.get(key.reference), key, { linked: linkedWords[person.by], otherIncidents: elsewhere.map((other) => occurrenceWords(found, other)), decisions: decisions.map((decision) => decisionWords(found, decision)) });
  return { heading: String(shown.name ?? 'Name not recorded'), rows: rowsOfSeen(shown), items: [...listOf(shown.otherIncidents).map((text) => `The same person in ${text}`), ...listOf(shown.decisions)] };
}

function formsOf(found: PeopleOfIncident, { person, key, uses, elsewhere, decisions }: PersonLinked, forms: ReturnType<typeof formsFor>): readonly FormView[] {
  const { reference, incidents } = found;
  const name = nameOf(personOf(incidents.get(key.reference), key));
  const hidden = [{ name: 'reference', value: reference }, { name: 'ref', value: person.ref }];
  const withoutId = elsewhere.filter((other) => ![...uses.values()].some((some) => some.some((one) => one.reference === other.reference && one.ref === other.ref)));
  return [
    ...[...uses].filter(([, some]) => some.length > 1).map(([identifier, some]) => forms('split', `${name}: one ${kindOf(identifier)} was used for two people`, 'Split them', [
      ...some.map((use) => ({ name: fieldOf(use), label: occurrenceWords(found, use), items: [{ value: 'stays', text: 'The first person' }, { value: 'other', text: 'The other person' }] })), reasonField,
    ], { hidden: [...hidden, { name: 'identifier', value: identifier }] })),
    ...(withoutId.length > 0 ? [forms('different', `${name} is not the one in another incident`, 'They are not the same', [{ name: 'other', label: 'Whom they are not', items: withoutId.map((other) => ({ value: fieldOf(other), text: occurrenceWords(found, other) })) }, reasonField], { hidden })] : []),
    ...decisions.map((decision) => forms('undo', `Take back: ${decisionWords(found, decision)}`, 'Take it back', [reasonField], { hidden: [...hidden, { name: 'decisionId', value: decision.decisionId }] })),
  ];
}

function occurrenceWords({ incidents }: PeopleOfIncident, { reference, ref }: OccurrenceKey): string {
  const incident = incidents.get(reference);
  const on = incident ? `, reported ${sayDate(londonDateOf(incident.reportedAt), english.calendar)}` : '';
  return `${reference}${on}: ${nameOf(personOf(incident, { reference, ref }))}`;
}

function decisionWords(found: PeopleOfIncident, decision: LinkDecision): string {
  switch (decision.kind) {
    case 'same': return `the same as in ${occurrenceWords(found, decision.other)} (${decision.reason})`;
    case 'different': return `not the same as in ${occurrenceWords(found, decision.other)} (${decision.reason})`;
    case 'same-ids': return `two ids are one person's (${decision.reason})`;
    case 'split': return `one ${kindOf(decision.identifier)} was split between two people, the other in ${decision.occurrences.map(({ reference }) => reference).join(', ')} (${decision.reason})`;
    default: { const unknown: never = decision; throw new Error(`unknown decision ${JSON.stringify(unknown)}`); }
  }
}

function kindOf(identifier: string): string {
  return identifier.startsWith('pnc:') ? 'PNC id' : identifier.startsWith('pupil:') ? 'pupil' : 'police id';
}

