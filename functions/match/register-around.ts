import { authoritiesToLoad, indexFromShards, readNational } from '../../shared/domain/schools/school-shards.ts';
import type { StatedPlace } from '../../shared/domain/schools/compare-place.ts';
import type { RegisterStatistics } from '../../shared/domain/schools/register-statistics.ts';
import type { SchoolIndex } from '../../shared/domain/schools/school-index.ts';
import type { Directory } from '../../shared/ports/directory.ts';

export type RegisterAround = (place: StatedPlace) => Promise<SchoolIndex | undefined>;

/** The register changes at night; a function that lives longer than this reads it again. */
const keptMs = 30 * 60_000;
const mostKept = 24;

/**
 * The index of the schools near a child: the home authority's, its neighbours', and those of the district and town told. Read
 * once and kept while the function lives, so that a match in a town already met reads nothing of the register.
 */
export function registerAround(directory: Pick<Directory, 'schoolShard'>, elapsedMs: () => number = () => performance.now()): RegisterAround {
  let national: { at: number; statistics: Promise<RegisterStatistics | undefined> } | undefined;
  const indexes = new Map<string, { at: number; index: Promise<SchoolIndex | undefined> }>();
  const statistics = (): Promise<RegisterStatistics | undefined> => {
    if (!national || elapsedMs() - national.at > keptMs) national = { at: elapsedMs(), statistics: readStatistics(directory) };
    return national.statistics;
  };
  return async (place) => {
    const counted = await statistics();
    if (!counted) {
      national = undefined;
      return undefined;
    }
    const authorities = authoritiesToLoad(counted, place);
    const key = authorities.join();
    const known = indexes.get(key);
    if (known && elapsedMs() - known.at <= keptMs) return known.index;
    const index = Promise.all(authorities.map((authority) => directory.schoolShard(authority))).then((shards) => indexFromShards(counted, shards.filter((shard) => shard !== undefined)));
    indexes.set(key, { at: elapsedMs(), index });
    index.catch(() => indexes.delete(key));
    if (indexes.size > mostKept) indexes.delete(indexes.keys().next().value ?? '');
    return index;
  };
}

async function readStatistics(directory: Pick<Directory, 'schoolShard'>): Promise<RegisterStatistics | undefined> {
  const [words, places, outcodes] = await Promise.all(['national-words', 'national-places', 'national-outcodes'].map((name) => directory.schoolShard(name)));
  return words && places && outcodes ? readNational({ words, places, outcodes }) : undefined;
}
