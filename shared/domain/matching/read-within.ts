import { narrowCap, type SearchKey, type Unseen } from './search-keys.ts';

/** Lines that may be read for one child over all keys and tiers, whatever the size of the roll. */
export const mostLines = 49;

/** What one key answered. */
export interface KeyRead {
  readonly key: SearchKey;
  /** Lines counted against the child's budget: those found, the narrow part again, and one more where there were more. */
  readonly lines: number;
  /** There were more than the cap, even narrowed: some were not read. */
  readonly cut: boolean;
  /** Only the part that begins with `narrow` was read to its end. */
  readonly narrowed: boolean;
}

/**
 * Gives out keys to be read, as many at once as the budget surely holds, and takes back how many lines they came to; so reading one
 * after another and reading together come to the same. A key that no longer fits is read in part. Returns the keys left unread.
 */
export function* portions(keys: readonly SearchKey[], budget: number): Generator<readonly SearchKey[], readonly SearchKey[], number> {
  let left = budget;
  let at = 0;
  while (at < keys.length) {
    const together: SearchKey[] = [];
    let surely = 0;
    for (let key = keys[at]; key !== undefined && surely + mostOf(key) <= left; key = keys[at]) {
      together.push(key);
      surely += mostOf(key);
      at += 1;
    }
    if (together.length === 0) {
      const key = keys[at];
      // One line tells only that there is something.
      if (key === undefined || left < 2) return keys.slice(at);
      together.push(lessened(key, left));
      at += 1;
    }
    left -= yield together;
  }
  return [];
}

/** Who may have been missed, of all keys. */
export function unseenOf(reads: readonly KeyRead[], unread: readonly SearchKey[]): Unseen[] {
  const hidden = [
    // A key of the home that was read by its narrow part hides nobody of the date told.
    ...reads.map(({ key: { hides = 'anyone', lessened = false }, cut, narrowed }) => (cut || lessened || (narrowed && hides !== 'anyone') ? hides : 'nobody')),
    ...unread.map(({ hides = 'anyone' }) => hides),
  ];
  return [...new Set(hidden.flatMap((who) => (who === 'nobody' ? [] : [who])))].sort();
}

function mostOf({ cap, narrow }: SearchKey): number {
  return cap + 1 + (narrow === undefined ? 0 : narrowCap(cap) + 1);
}

/** The key as far as so many lines reach: where they would not do for whole and narrow part both, its narrow part alone. */
function lessened({ narrow, ...key }: SearchKey, left: number): SearchKey {
  if (narrow === undefined) return { ...key, cap: Math.min(key.cap, left - 1) };
  const cap = left - narrowCap(key.cap) - 2;
  return cap >= narrowCap(key.cap) ? { ...key, narrow, cap: Math.min(key.cap, cap) } : { ...key, only: narrow, lessened: true, cap: Math.min(narrowCap(key.cap), left - 1) };
}
