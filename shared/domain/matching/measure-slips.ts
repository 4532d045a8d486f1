/** Letters beside each other on a British keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qase', e: 'wsdr', r: 'edft', t: 'rfgy', y: 'tghu', u: 'yhji', i: 'ujko', o: 'iklp', p: 'ol', a: 'qwsz', s: 'awedxz', d: 'serfcx', f: 'drtgvc',
  g: 'ftyhbv', h: 'gyujnb', j: 'huikmn', k: 'jiolm', l: 'kop', z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk',
};

/** True if the two letters sit beside each other, so that a finger may have slipped from one to the other. */
export function areNeighbouringKeys(a: string, b: string): boolean {
  return neighbours[a]?.includes(b) ?? false;
}

/**
 * Edits between two words: a letter missing, added, changed or two swapped, each 1. Answers `limit + 1` as soon as it is more
 * than `limit`. Restricted Damerau–Levenshtein.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const width = endB - start;
  if (endA === start || width === 0) return Math.min(limit + 1, Math.max(endA - start, width));
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let i = start; i < endA; i += 1) {
    const row = [i - start + 1];
    let least = row[0] ?? 0;
    for (let j = 1; j <= width; j += 1) {
      const codeA = a.charCodeAt(i);
      const codeB = b.charCodeAt(start + j - 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (codeA === codeB ? 0 : 1));
      if (i > start && j > 1 && codeA === b.charCodeAt(start + j - 2) && a.charCodeAt(i - 1) === codeB) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[width] ?? limit + 1, limit + 1);
}
