import { blockingKeysOf } from '../../../shared/domain/matching/blocking-keys.ts';
import type { PreparedPupil } from '../../../shared/domain/matching/prepare.ts';
import type { SearchKey } from '../../../shared/domain/matching/search-keys.ts';

/** How often the parts of the search keys occur on a roll: enough to foretell how full a key will be on a larger one. */
export interface RollStatistics {
  add(pupil: PreparedPupil): void;
  readonly pupils: number;
  /**
   * How many lines are to be expected under a key (of those that begin with its `only`), and under the part that begins with its
   * `narrow`, on a roll of so many pupils with the same names and birthdays. Postcodes do not fill up: a larger roll has more of
   * them; a number and street without a postcode does. Postcode areas are as many as this roll has, but on a larger one at least `areas`.
   */
  expected(key: SearchKey, pupils: number, areas: number): { readonly whole: number; readonly narrow: number };
}

export function rollStatistics(): RollStatistics {
  const counts = new Map<string, number>();
  const areasSeen = new Set<string>();
  const districtsSeen = new Set<string>();
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
        if (kind === 'a') {
          areasSeen.add(b);
          districtsSeen.add(order.split('|')[0] ?? '');
        }
        for (const part of parts) if (!seen.has(part)) bump(part);
        for (const part of parts) seen.add(part);
      }
    },
    get pupils() {
      return pupils;
    },
    expected({ key, only, narrow }, to, areas) {
      const [kind, a = '', b = '', c = ''] = key.split('|');
      const growth = to / pupils;
      const born = of(`day ${a}`) * growth;
      const areasThere = growth > 1 ? Math.max(areas, areasSeen.size) : Math.max(1, areasSeen.size);
      const districtsThere = growth > 1 ? Math.max(districts * areas, districtsSeen.size) : Math.max(1, districtsSeen.size);
      const part = (begin: string): number => {
        switch (kind) {
          case 'f': {
            const [given = '', from = ''] = begin.split('|');
            return (born * (of(`both ${given} ${b}`) / pupils)) / (from === '' ? 1 : areasThere);
          }
          case 'g': return born * (of(`both ${b} ${begin}`) / pupils);
          case 'n': return (of(`year ${a} ${b} ${c}`) * growth) / districtsThere;
          case 'a': return born / districtsThere;
          case 'h': return (of(`place ${key}`) * growth) / (begin.endsWith('|') ? districtsThere : areasThere);
          case undefined:
          default: return of(`place ${key}`);
        }
      };
      const whole = (): number => {
        switch (kind) {
          case 'f': return born * (of(`family ${b}`) / pupils);
          case 'g': return born * (of(`given ${b}`) / pupils);
          case 'n': return of(`year ${a} ${b} ${c}`) * growth;
          case 'a': return born / areasThere;
          case 'h': return of(`place ${key}`) * growth;
          case undefined:
          default: return of(`place ${key}`);
        }
      };
      return { whole: only === undefined ? whole() : part(only), narrow: narrow === undefined ? 0 : part(narrow) };
    },
  };
}

/** Postcode districts in an area, about. */
const districts = 25;
