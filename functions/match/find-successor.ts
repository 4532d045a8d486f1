import { isOpenSchool } from '../../shared/domain/schools/is-open-school.ts';
import { schoolsOfShard } from '../../shared/domain/schools/school-shards.ts';
import { heirOf, type Successor, successorOf } from '../../shared/domain/schools/successor-of.ts';
import type { Directory } from '../../shared/ports/directory.ts';

/**
 * Who took over a school that has closed, by the links that the register gave. Asked only of a number that is not an open school's: on the day a
 * school becomes an academy the rolls still give the old one. Nothing where nobody, several, or a school of another authority took it over.
 */
export async function findSuccessor(urn: string, directory: Pick<Directory, 'school' | 'schoolShard'>): Promise<Successor | undefined> {
  const closed = await directory.school(urn);
  if (closed?.status !== 'closed') return undefined;
  const shard = await directory.schoolShard(closed.authority);
  const heirUrn = shard === undefined ? undefined : heirOf(urn, schoolsOfShard(shard));
  const heir = heirUrn === undefined ? undefined : await directory.school(heirUrn);
  return heir && isOpenSchool(heir) ? successorOf(closed, heir) : undefined;
}
