const longest = 63;
/** Three rows of the table, used anew by each call: making them each time cost more than the comparing. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/**
 * How many slips of the keys (a letter wrong, missing, added, or two neighbours swapped) lie between two words,
 * or `most + 1` when there are more than `most`. Of a word longer than 63 letters the rest is not looked at.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const width = Math.min(short.length, longest);
  const height = Math.min(long.length, longest);
  if (height - width > most) return most + 1;
  let [before, last, next] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= height; row += 1) {
    next[0] = row;
    let least = row;
    const letter = long.charCodeAt(row - 1);
    const letterBefore = row > 1 ? long.charCodeAt(row - 2) : -1;
    for (let column = 1; column <= width; column += 1) {
      const other = short.charCodeAt(column - 1);
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (letter === other ? 0 : 1));
      if (column > 1 && letterBefore === other && letter === short.charCodeAt(column - 2)) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next[column] = cost;
      if (cost < least) least = cost;
    }
    // A later swap can still save one on the row before, hence the 1.
    if (least > most + 1) return most + 1;
    [before, last, next] = [last, next, before];
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
