import { searchSchools } from '../../shared/domain/portal/search-schools.ts';
import { schoolsOfShard } from '../../shared/domain/schools/school-shards.ts';
import type { Directory, School } from '../../shared/ports/directory.ts';

/** Searches the names of an authority's schools and of its neighbours'. Nothing is found where no authority is known. */
export function findSchoolsIn(directory: Pick<Directory, 'authority' | 'school' | 'schoolShard'>): (words: string, authority: string | undefined) => Promise<readonly School[]> {
  return async (words, authority) => {
    if (!authority) return [];
    const known = await directory.authority(authority);
    const shards = await Promise.all([authority, ...(known?.neighbours ?? [])].map((code) => directory.schoolShard(code)));
    const found = searchSchools(words, shards.flatMap((text) => (text ? schoolsOfShard(text) : [])));
    return (await Promise.all(found.map(({ urn }) => directory.school(urn)))).filter((school) => school !== undefined);
  };
}
