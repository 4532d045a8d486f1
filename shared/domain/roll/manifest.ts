/**
 * What a source last gave, pupil by pupil: a fingerprint of the pupil's own content, or since when the source no longer names them.
 * Two manifests side by side say what an import changes, without a pupil having to be read.
 */
export type Manifest = ReadonlyMap<string, string>;

const leftMark = 'left ';

export function leftSince(date: string): string {
  return `${leftMark}${date}`;
}

/** The day, or undefined for a pupil whom the source names. */
export function leftOn(entry: string | undefined): string | undefined {
  return entry?.startsWith(leftMark) ? entry.slice(leftMark.length) : undefined;
}

export interface ManifestChanges {
  readonly joined: readonly string[];
  /** Named before and now, with other content. */
  readonly changed: readonly string[];
  /** Named now, and before that they had left. */
  readonly back: readonly string[];
  readonly left: readonly string[];
  /** Left long ago, and now let go. */
  readonly forgotten: readonly string[];
  readonly unchanged: number;
}

export function compareManifests(before: Manifest, after: Manifest): ManifestChanges {
  const joined: string[] = [];
  const changed: string[] = [];
  const back: string[] = [];
  const left: string[] = [];
  let unchanged = 0;
  for (const [id, entry] of after) {
    const old = before.get(id);
    if (old === entry) unchanged += 1;
    else if (leftOn(entry) !== undefined) left.push(id);
    else if (old === undefined) joined.push(id);
    else if (leftOn(old) !== undefined) back.push(id);
    else changed.push(id);
  }
  return { joined, changed, back, left, forgotten: [...before.keys()].filter((id) => !after.has(id)), unchanged };
}

/** Every pupil whose lines an import writes, in one order, whatever the order of its file. */
export function touchedBy({ joined, changed, back, left, forgotten }: ManifestChanges): string[] {
  return [...joined, ...changed, ...back, ...left, ...forgotten].sort();
}

/** One line a pupil. Ids have no tab and no line end. */
export function manifestText(manifest: Manifest): string {
  return [...manifest].map(([id, entry]) => `${id}\t${entry}`).sort().join('\n');
}

export function readManifest(text: string): Map<string, string> {
  const manifest = new Map<string, string>();
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    const tab = text.indexOf('\t', start);
    manifest.set(text.slice(start, tab), text.slice(tab + 1, end));
    start = end + 1;
  }
  return manifest;
}
