import { blockingKeysOf } from '../../../shared/domain/matching/blocking-keys.ts';
import type { PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';

/** How often the parts of the search keys occur on a roll: enough to foretell how full a key will be on a larger one. */
export interface RollStatistics {
  add(pupil: PreparedPupil): void;
  readonly pupils: number;
  /**
   * How many lines are to be expected under a key, and under the part that begins with its `narrow`, on a roll of so many pupils
   * with the same names and birthdays. Postcodes and houses do not fill up: a larger roll has more of them. Postcode areas are as
   * many as this roll has, but at least `areas`.
   */
  expected(key: SearchKey, pupils: number, areas: number): { readonly wide: number; readonly narrow: number };
}

export function rollStatistics(): RollStatistics {
  const counts = new Map<string, number>();
  const areasSeen = new Set<string>();
  let pupils = 0;
  const bump = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const of = (name: string): number => counts.get(name) ?? 0;
  return {
    add(pupil) {
      pupils += 1;
      const seen = new Set<string>();
      for (const { key, order } of blockingKeysOf(pupil)) {
        const [kind, a = '', b = '', c = ''] = key.split('|');
        // Each part once a pupil, however many keys it stands in.
        const parts = kind === 'a' ? [`day ${a}`, `area ${b}`]
          : kind === 'f' ? [`family ${b}`, `both ${order.split('|')[0] ?? ''} ${b}`]
            : kind === 'g' ? [`given ${b}`]
              : kind === 'n' ? [`year ${a} ${b} ${c}`]
                : [`place ${key}`];
        if (kind === 'a') areasSeen.add(b);
        for (const part of parts) if (!seen.has(part)) bump(part);
        for (const part of parts) seen.add(part);
      }
    },
    get pupils() {
      return pupils;
    },
    expected({ key, narrow }, to, areas) {
      const [kind, a = '', b = '', c = ''] = key.split('|');
      const growth = to / pupils;
      const born = of(`day ${a}`) * growth;
      const spread = Math.min(1, areasSeen.size / Math.max(areas, areasSeen.size));
      switch (kind) {
        case 'f': return { wide: born * (of(`family ${b}`) / pupils), narrow: narrow === undefined ? 0 : born * (of(`both ${narrow} ${b}`) / pupils) };
        case 'g': return { wide: born * (of(`given ${b}`) / pupils), narrow: narrow === undefined ? 0 : born * (of(`both ${b} ${narrow}`) / pupils) };
        case 'n': return { wide: of(`year ${a} ${b} ${c}`) * growth, narrow: (of(`year ${a} ${b} ${c}`) * growth * spread) / (districts * Math.max(1, areasSeen.size)) };
        case 'a': return { wide: born * (of(`area ${b}`) / pupils) * spread, narrow: (born * (of(`area ${b}`) / pupils) * spread) / districts };
        case undefined:
        default: return { wide: of(`place ${key}`), narrow: of(`place ${key}`) };
      }
    },
  };
}

/** Postcode districts in an area, about. */
const districts = 25;
