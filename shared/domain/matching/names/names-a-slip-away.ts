const letters = 'abcdefghijklmnopqrstuvwxyz';
/** So much commoner must a name be than the one told for that to be a slip of it. */
const commoner = 50;
const leastBorne = 3;

/**
 * The names on the roll of which a folded name, borne by nobody or hardly anybody, is a slip of one letter: the commonest first, at
 * most `most`. For searching: it finds whom a slip put under another sound.
 */
export function namesASlipAway(told: string, counts: ReadonlyMap<string, number>, most = 3): string[] {
  const borne = counts.get(told) ?? 0;
  if (told.length < 3 || borne * commoner > mostBorne(counts)) return [];
  const least = Math.max(leastBorne, borne * commoner);
  const found = new Map<string, number>();
  for (const near of oneEditAway(told)) {
    const count = counts.get(near) ?? 0;
    if (count >= least && near !== told) found.set(near, count);
  }
  return [...found].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1)).slice(0, most).map(([name]) => name);
}

function* oneEditAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) yield `${before}${letter}${after}`;
    if (after === '') continue;
    yield before + after.slice(1);
    for (const letter of letters) yield `${before}${letter}${after.slice(1)}`;
    if (after.length > 1) yield `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`;
  }
}

/** How many bear the commonest name: of a name that more than a fiftieth as many bear nothing is so much commoner. */
function mostBorne(counts: ReadonlyMap<string, number>): number {
  let most = commonest.get(counts);
  if (most === undefined) {
    most = 0;
    for (const count of counts.values()) most = Math.max(most, count);
    commonest.set(counts, most);
  }
  return most;
}

const commonest = new WeakMap<ReadonlyMap<string, number>, number>();
