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
  const height = endA - start;
  const width = endB - start;
  if (height === 0 || width === 0) return Math.min(limit + 1, Math.max(height, width));
  if (limit === 1) return isOneSlip(a, b, start, height, width) ? 1 : 2;
  if (width >= longest || haveTooManyOthers(a, b, start, endA, endB, limit)) return limit + 1;
  return distanceWithin(a, b, start, height, width, limit);
}

/** What is left between the letters that agree at either end is one letter for another, or two swapped. */
function isOneSlip(a: string, b: string, start: number, height: number, width: number): boolean {
  if (height === 1 && width === 1) return true;
  return height === 2 && width === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Letters of one that the other has nowhere each take an edit. Tells most pairs apart without measuring them. */
function haveTooManyOthers(a: string, b: string, start: number, endA: number, endB: number, limit: number): boolean {
  let lettersOfA = 0;
  let lettersOfB = 0;
  for (let i = start; i < endA; i += 1) lettersOfA |= 1 << (a.charCodeAt(i) & 31);
  for (let i = start; i < endB; i += 1) lettersOfB |= 1 << (b.charCodeAt(i) & 31);
  return isMoreThan(limit, lettersOfA & ~lettersOfB) || isMoreThan(limit, lettersOfB & ~lettersOfA);
}

function isMoreThan(limit: number, letters: number): boolean {
  let left = letters;
  for (let taken = 0; taken < limit && left !== 0; taken += 1) left &= left - 1;
  return left !== 0;
}

/** Words that differ over so long a stretch are not measured: nothing short of it is a slip. */
const longest = 64;
let beforeLast = new Uint8Array(longest);
let last = new Uint8Array(longest);
let row = new Uint8Array(longest);

function distanceWithin(a: string, b: string, start: number, height: number, width: number, limit: number): number {
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= height; i += 1) {
    const codeA = a.charCodeAt(start + i - 1);
    const before = i > 1 ? a.charCodeAt(start + i - 2) : -1;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const codeB = b.charCodeAt(start + j - 1);
      let best = (last[j - 1] ?? 0) + (codeA === codeB ? 0 : 1);
      const longer = (last[j] ?? 0) + 1;
      const shorter = (row[j - 1] ?? 0) + 1;
      if (longer < best) best = longer;
      if (shorter < best) best = shorter;
      if (j > 1 && before === codeB && codeA === b.charCodeAt(start + j - 2)) {
        const swapped = (beforeLast[j - 2] ?? 0) + 1;
        if (swapped < best) best = swapped;
      }
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[width] ?? limit + 1, limit + 1);
}
