import { keyText, type Occurrence, type OccurrenceKey } from './occurrence.ts';
import { inForce, type IdentifierDecision } from './link-decision.ts';

/** Makes an id that tells nothing of what it was made from: the runtime's `opaqueIdOf`. */
export type MakeId = (...parts: readonly string[]) => string;

/** An occurrence as the lists by identifier hold it. */
export type IdentifiedOccurrence = Pick<Occurrence, 'reference' | 'ref' | 'identifiers' | 'reportedAt'>;

/** Everything that carries an identifier, and what was decided about it. */
export interface IdentifierUse {
  readonly occurrences: readonly IdentifiedOccurrence[];
  readonly decisions: readonly IdentifierDecision[];
}

export interface IdentifiedPerson {
  readonly personId: string;
  readonly members: readonly IdentifiedOccurrence[];
  /** Several sound PNC ids in one person: the force's id may have been used for two. */
  readonly disagrees: boolean;
}

/** What an occurrence's identifiers come to once splits are taken into account: `id:N-1` or, for the other of two people, `id:N-1|` and the decision. */
function usesOf(occurrence: IdentifiedOccurrence, decisions: readonly IdentifierDecision[]): string[] {
  return occurrence.identifiers.map((identifier) => {
    const split = decisions.findLast((decision) => decision.kind === 'split' && decision.identifier === identifier && decision.occurrences.some((key) => keyText(key) === keyText(occurrence)));
    return split === undefined ? identifier : `${identifier}|${split.decisionId}`;
  });
}

/**
 * Everyone who can be told apart by identifiers alone: people who share one are one person, through however many others, until somebody has split them.
 * The same whatever order anything came in. `uses` must be closed: it holds every identifier that any occurrence in it carries (`missingIdentifiers`).
 */
export function identifiedPeople(force: string, uses: ReadonlyMap<string, IdentifierUse>, makeId: MakeId): ReadonlyMap<string, IdentifiedPerson> {
  const decisions = inForce([...uses.values()].flatMap((use) => use.decisions));
  const occurrences = new Map([...uses.values()].flatMap((use) => use.occurrences.map((one) => [keyText(one), one] as const)));
  const groups = new Map<string, string>();
  const rootOf = (use: string): string => {
    const above = groups.get(use) ?? use;
    if (above === use) return use;
    const root = rootOf(above);
    groups.set(use, root);
    return root;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [rootOf(a), rootOf(b)].sort();
    if (x !== undefined && y !== undefined && x !== y) groups.set(y, x);
  };
  const usesBy = new Map([...occurrences].map(([key, one]) => [key, usesOf(one, decisions)]));
  for (const [first, ...rest] of usesBy.values()) for (const use of rest) if (first !== undefined) join(first, use);
  for (const decision of decisions) if (decision.kind === 'same-ids') join(...decision.identifiers);

  const together = new Map<string, { uses: Set<string>; members: IdentifiedOccurrence[] }>();
  for (const [key, own] of usesBy) {
    const one = occurrences.get(key);
    if (own[0] === undefined || one === undefined) continue;
    const root = rootOf(own[0]);
    const group = together.get(root) ?? { uses: new Set(), members: [] };
    together.set(root, group);
    group.members.push(one);
    for (const use of own) group.uses.add(use);
  }
  for (const decision of decisions) {
    if (decision.kind !== 'same-ids') continue;
    for (const use of decision.identifiers) together.get(rootOf(use))?.uses.add(use);
  }
  const people = new Map<string, IdentifiedPerson>();
  for (const group of together.values()) {
    const members = group.members.sort((a, b) => (keyText(a) < keyText(b) ? -1 : 1));
    const person = { personId: nameOf(force, [...group.uses].sort(), makeId), members, disagrees: [...group.uses].filter((use) => use.startsWith('pnc:')).length > 1 };
    for (const member of members) people.set(keyText(member), person);
  }
  return people;
}

/** The force's own id if there is one; else one of ours. Of several the first in order, so that it does not rest on who came first. */
function nameOf(force: string, uses: readonly string[], makeId: MakeId): string {
  const plain = uses.filter((use) => !use.includes('|'));
  const given = plain.find((use) => use.startsWith('id:'));
  if (given !== undefined) return given.slice('id:'.length);
  const pnc = plain.find((use) => use.startsWith('pnc:'));
  if (pnc !== undefined) return `fb-${makeId('person', force, pnc)}`;
  const pupil = plain.find((use) => use.startsWith('pupil:'));
  return pupil ?? `fb-${makeId('person', force, uses[0] ?? '')}`;
}

/** Identifiers that the uses speak of and do not hold yet. */
export function missingIdentifiers(uses: ReadonlyMap<string, IdentifierUse>): string[] {
  const spoken = new Set<string>();
  for (const { occurrences, decisions } of uses.values()) {
    for (const { identifiers } of occurrences) for (const identifier of identifiers) spoken.add(identifier);
    for (const decision of inForce(decisions)) if (decision.kind === 'same-ids') for (const identifier of decision.identifiers) spoken.add(identifier);
  }
  return [...spoken].filter((identifier) => !uses.has(identifier)).sort();
}

/** The uses as they were, or will be, with one incident's occurrences other than they are. */
export function withIncident(uses: ReadonlyMap<string, IdentifierUse>, reference: string, occurrences: readonly IdentifiedOccurrence[]): Map<string, IdentifierUse> {
  return new Map([...uses].map(([identifier, use]) => [identifier, {
    decisions: use.decisions,
    occurrences: [...use.occurrences.filter((one) => one.reference !== reference), ...occurrences.filter((one) => one.identifiers.includes(identifier))],
  }]));
}

/** Incidents of others in which somebody is a different person in one than in the other. */
export function referencesThatDiffer(before: ReadonlyMap<string, IdentifiedPerson>, after: ReadonlyMap<string, IdentifiedPerson>, except: string): string[] {
  const differ = new Set<string>();
  for (const [one, two] of [[before, after], [after, before]] as const) {
    for (const { personId, members } of new Set(one.values())) {
      for (const member of members) if (member.reference !== except && two.get(keyText(member))?.personId !== personId) differ.add(member.reference);
    }
  }
  return [...differ].sort();
}

/** An identifier of this occurrence that was split between two people, of whom it is taken for the one who kept it: a person has to look. */
export function splitIdentifierOf(occurrence: OccurrenceKey & Pick<Occurrence, 'identifiers' | 'reportedAt'>, uses: ReadonlyMap<string, IdentifierUse>): string | undefined {
  return occurrence.identifiers.find((identifier) => {
    const splits = inForce(uses.get(identifier)?.decisions ?? []).filter((decision) => decision.kind === 'split' && decision.identifier === identifier);
    return splits.length > 0 && splits.every((split) => split.kind === 'split' && split.at < occurrence.reportedAt && !split.occurrences.some((key) => keyText(key) === keyText(occurrence)));
  });
}
