/** A fault between two fields: where, and what is expected. Never a value. */
export interface Inconsistency {
  readonly path: (string | number)[];
  readonly expected: string;
}

/**
 * What the fields of an incident must be to one another. It is asked of bodies whose single fields may be wrong as well, so
 * that a force learns of every fault at once: what is not of the right kind is passed over here, its own check names it.
 */
export function inconsistenciesOf(incident: unknown): Inconsistency[] {
  if (!isRecord(incident)) return [];
  const found: Inconsistency[] = [];
  const refuse = (path: (string | number)[], expected: string) => found.push({ path, expected });

  const reportedAt = epoch(incident['reportedAt']);
  const from = epoch(incident['occurredFrom']);
  const to = epoch(incident['occurredTo']);
  if (from !== undefined && to !== undefined && to < from) refuse(['occurredTo'], 'must not be before occurredFrom');
  if (from !== undefined && reportedAt !== undefined && from > reportedAt) refuse(['occurredFrom'], 'must not be after reportedAt');
  // London is at most an hour ahead of UTC: a date is in the future only if it is so there as well.
  const latestDate = reportedAt === undefined ? '9999' : new Date(reportedAt + 3_600_000).toISOString().slice(0, 10);
  const inFuture = (date: unknown) => typeof date === 'string' && /^\d{4}/.test(date) && date > latestDate.slice(0, date.length);
  if (inFuture(incident['occurredOn'])) refuse(['occurredOn'], 'must not be after the day of reportedAt');

  const people = new Set<unknown>();
  records(incident['people']).forEach(([person, i]) => {
    const ref = person['personRef'];
    if (ref !== undefined && people.has(ref)) refuse(['people', i, 'personRef'], 'must name one person only: it stands twice');
    people.add(ref);
    if (inFuture(person['dateOfBirth'])) refuse(['people', i, 'dateOfBirth'], 'must not be in the future');
  });

  const children = new Set<unknown>();
  records(incident['children']).forEach(([child, i]) => {
    const ref = child['childRef'];
    if (ref !== undefined && children.has(ref)) refuse(['children', i, 'childRef'], 'must name one child only: it stands twice');
    children.add(ref);
    if (inFuture(child['dateOfBirth'])) refuse(['children', i, 'dateOfBirth'], 'must not be in the future');
    records(child['relations']).forEach(([relation, j]) => {
      if (typeof relation['personRef'] === 'string' && !people.has(relation['personRef'])) refuse(['children', i, 'relations', j, 'personRef'], 'must be the personRef of someone in people');
    });
  });

  const touches = (item: Record<string, unknown>, path: (string | number)[]) => {
    const refs = Array.isArray(item['childRefs']) ? (item['childRefs'] as unknown[]) : [];
    refs.forEach((ref, j) => {
      if (typeof ref === 'string' && !children.has(ref)) refuse([...path, 'childRefs', j], 'must be the childRef of a child of this incident');
    });
  };
  records(incident['conditions']).forEach(([item, i]) => {
    touches(item, ['conditions', i]);
    if (typeof item['personRef'] === 'string' && !people.has(item['personRef'])) refuse(['conditions', i, 'personRef'], 'must be the personRef of someone in people');
  });
  records(incident['holds']).forEach(([item, i]) => {
    touches(item, ['holds', i]);
    const setAt = epoch(item['setAt']);
    const expiresAt = epoch(item['expiresAt']);
    if (setAt !== undefined && expiresAt !== undefined && expiresAt <= setAt) refuse(['holds', i, 'expiresAt'], 'must be after setAt');
  });
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function records(value: unknown): [Record<string, unknown>, number][] {
  return Array.isArray(value) ? value.flatMap((item: unknown, i): [Record<string, unknown>, number][] => (isRecord(item) ? [[item, i]] : [])) : [];
}

function epoch(value: unknown): number | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) || Math.abs(ms) > 4e15 ? undefined : ms;
}
