/**
 * Whether one thing in `oneIn` is chosen, the same each time for the same seed and id, so that nobody can ask again until the answer suits them.
 * `oneIn` 1 chooses all; 0 none.
 */
export function inSample(seed: string, id: string, oneIn: number): boolean {
  return oneIn > 0 && scatter(`${seed}~${id}`) % oneIn === 0;
}

/** FNV-1a with the last mixing steps of MurmurHash3: every bit of the text reaches every bit of the number. Not a secret, and not against anyone. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
