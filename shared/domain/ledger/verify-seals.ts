import { type Instant, plusSeconds } from '../time.ts';
import { type Anchor, beforeTheFirst, hashOfSeal, lookBackSeconds, type Seal, type Sealable, type Sha256 } from './seal.ts';

/** Something about a force's chain that is not as it was written. Keys are ids, never words of a case. */
export interface ChainFault {
  readonly kind: 'seal-changed' | 'seal-missing' | 'cut-short' | 'anchor-differs' | 'entry-changed' | 'entry-missing' | 'entry-doubled' | 'entry-unsealed';
  readonly where: string;
}

export interface ChainEvidence {
  readonly force: string;
  /** As they are stored, in any order. */
  readonly seals: readonly Seal[];
  /** Everything that is kept now, in any order. */
  readonly entries: readonly Sealable[];
  /** Everything that was anchored. */
  readonly anchors: readonly Anchor[];
  readonly sha256: Sha256;
}

export interface ChainVerdict {
  readonly faults: readonly ChainFault[];
  readonly sealed: number;
  /** Entries too young to have been sealed. */
  readonly waiting: number;
  /** The last seal that an anchor fixes; 0 for none. */
  readonly anchoredTo: number;
}

/** Holds a chain against what is kept now and against its anchors. Whatever was altered, removed, put in another order or cut off since it was anchored is named. */
export function verifySeals({ force, seals, entries, anchors, sha256 }: ChainEvidence): ChainVerdict {
  const faults: ChainFault[] = [];
  const say = (kind: ChainFault['kind'], where: string): void => void faults.push({ kind, where });
  const ordered = seals.filter((seal) => seal.force === force).toSorted((a, b) => a.number - b.number);
  const last = ordered.at(-1);

  let previous = beforeTheFirst;
  let expected = 1;
  for (const seal of ordered) {
    for (; expected < seal.number; expected += 1) say('seal-missing', `seal ${expected}`);
    if (seal.previous !== previous || seal.hash !== hashOfSeal(seal, sha256)) say('seal-changed', `seal ${seal.number}`);
    previous = seal.hash;
    expected = seal.number + 1;
  }

  let anchoredTo = 0;
  for (const anchor of anchors.filter((one) => one.force === force)) {
    anchoredTo = Math.max(anchoredTo, anchor.number);
    const seal = ordered.find(({ number }) => number === anchor.number);
    if (!seal) say(anchor.number > (last?.number ?? 0) ? 'cut-short' : 'anchor-differs', `seal ${anchor.number}`);
    else if (seal.hash !== anchor.hash) say('anchor-differs', `seal ${anchor.number}`);
  }

  const kept = new Map(entries.map((entry) => [nameOf(entry), entry.digest]));
  const sealed = new Set<string>();
  for (const { entries: held } of ordered) {
    for (const entry of held) {
      const name = nameOf(entry);
      if (sealed.has(name)) say('entry-doubled', name);
      sealed.add(name);
      const digest = kept.get(name);
      if (digest === undefined) say('entry-missing', name);
      else if (digest !== entry.digest) say('entry-changed', name);
    }
  }
  // What came later than it says is taken up by the pass of the next day; until then it is named.
  const surelySealed: Instant | undefined = last && plusSeconds(last.through, -lookBackSeconds);
  let waiting = 0;
  for (const entry of entries) {
    if (sealed.has(nameOf(entry))) continue;
    if (surelySealed !== undefined && entry.at <= surelySealed) say('entry-unsealed', nameOf(entry));
    else waiting += 1;
  }
  return { faults, sealed: sealed.size, waiting, anchoredTo };
}

function nameOf({ source, key }: Pick<Sealable, 'source' | 'key'>): string {
  return `${source} ${key}`;
}
