/**
 * How many slips of the keys (a letter wrong, missing, added, or two neighbours swapped) lie between two words,
 * or `most + 1` when there are more than `most`. Work is bounded by the shorter word times the band.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > most) return most + 1;
  const width = short.length;
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= long.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const same = long[row - 1] === short[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && long[row - 1] === short[column - 2] && long[row - 2] === short[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      next.push(cost);
      if (cost < least) least = cost;
    }
    // A later swap can still save one on the row before, hence the 1.
    if (least > most + 1) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[width] ?? 0, most + 1);
}

/** The letters of a word as a bit each: two words whose masks differ in more than twice `most` bits are further than `most` apart. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) % 32);
  return mask;
}

/** False only when the two masks prove the words to be more than `most` slips apart. */
export function masksAllow(a: number, b: number, most: number): boolean {
  let differing = a ^ b;
  let bits = 0;
  while (differing !== 0) {
    differing &= differing - 1;
    bits += 1;
  }
  return bits <= 2 * most;
}
