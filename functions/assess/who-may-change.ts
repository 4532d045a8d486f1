import { identifiedPeople, referencesThatDiffer, withIncident } from '../../shared/domain/people/identified-people.ts';
import type { Occurrence } from '../../shared/domain/people/occurrence.ts';
import type { AssessDeps } from './deps.ts';
import { WhoIsWho } from './who-is-who.ts';

/**
 * Other incidents in which somebody may be another person for these being, or not being, there: people whom an identifier of theirs joins, or renames,
 * and people without one who are like them.
 */
export async function whoMayChange(force: string, reference: string, occurrences: readonly Occurrence[], deps: Pick<AssessDeps, 'people' | 'makeId'>): Promise<string[]> {
  const who = new WhoIsWho(force, deps);
  const uses = await who.usesOf(occurrences.flatMap(({ identifiers }) => identifiers));
  const people = (present: readonly Occurrence[]) => identifiedPeople(force, withIncident(uses, reference, present), deps.makeId);
  return [...new Set([...referencesThatDiffer(people([]), people(occurrences), reference), ...(await who.maybeLinked(occurrences))])].sort();
}
