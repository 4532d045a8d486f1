import type { Disclosure } from './content.ts';

/** Far more versions than an incident has. */
const mostKept = 20;

/** The ids that a version planned now keeps of those before it at the same setting. */
export function idsBefore(current: Disclosure | undefined, disclosureId: string): readonly string[] {
  if (!current) return [];
  return [...new Set([current.disclosureId, ...(current.earlier ?? [])])].filter((id) => id !== disclosureId).slice(0, mostKept);
}

/** The versions before this one, as far as they were read with it. */
export function earlierOf({ earlier = [] }: Disclosure, known: ReadonlyMap<string, Disclosure>): readonly Disclosure[] {
  return earlier.flatMap((id) => known.get(id) ?? []);
}

/** The latest version before this one that any of these entries of a person has read. */
export function lastReadBefore({ earlier = [] }: Disclosure, known: readonly Disclosure[], adultIds: readonly string[]): Disclosure | undefined {
  const read = known.filter(({ disclosureId, access, readBy }) => earlier.includes(disclosureId) && access !== 'hidden' && readBy?.some((id) => adultIds.includes(id)));
  return read.toSorted((a, b) => b.version - a.version)[0];
}

/** Everybody who has read any of the versions before. */
export function readersOf(earlier: readonly Disclosure[]): readonly string[] {
  return [...new Set(earlier.flatMap(({ readBy = [] }) => readBy))];
}
