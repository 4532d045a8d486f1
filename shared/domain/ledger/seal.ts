import { type Instant, plusSeconds } from '../time.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. Handed in: the domain has no cryptography of its own. */
export type Sha256 = (text: string) => string;

/** One entry of the audit log, or what one change did to a duty, as the chain knows it: where it is kept, and its fingerprint. */
export interface Sealable {
  readonly source: 'audit' | 'duty';
  /** The key under which it is kept; no two entries of a source share one. */
  readonly key: string;
  /** When it says that it was written. */
  readonly at: Instant;
  /** SHA-256 of the canonical JSON of everything that is kept under the key, the key included. */
  readonly digest: string;
}

/** A link of a force's chain: entries in order, sealed together with the seal before it. */
export interface Seal {
  readonly force: string;
  /** 1 for the first; without gaps. */
  readonly number: number;
  readonly sealedAt: Instant;
  /** Entries up to this instant had been looked for. */
  readonly through: Instant;
  /** Hash of the seal before; 64 zeros before the first. */
  readonly previous: string;
  readonly entries: readonly Sealable[];
  readonly hash: string;
}

/** What is written where no writer of the chain can reach: it fixes the whole chain up to its number. */
export type Anchor = Pick<Seal, 'force' | 'number' | 'hash' | 'through'> & { readonly anchoredAt: Instant };

export const beforeTheFirst = '0'.repeat(64);

/** At most so many entries a seal: a seal is one item of at most 400 KB. */
export const entriesASeal = 500;
/** An entry may be kept a moment after the instant that it carries: what is younger waits for the next pass. */
export const settleSeconds = 60;
/** Every pass looks again so far before the last: clocks of writers differ, and a write may be tried again for minutes. */
export const lookBackSeconds = 15 * 60;
/** The first pass of each day, in UTC, looks again at the whole day before. */
export const lookBackOnceADaySeconds = 26 * 3600;
/** How far the first pass of a chain looks. */
const lookBackAtFirstSeconds = 31 * 24 * 3600;

/** The span in which a pass looks for entries; undefined while there is nothing to look for. */
export function spanToSeal(head: Pick<Seal, 'through'> | undefined, now: Instant): { readonly from: Instant; readonly to: Instant } | undefined {
  const to = plusSeconds(now, -settleSeconds);
  if (!head) return { from: plusSeconds(now, -lookBackAtFirstSeconds), to };
  if (to <= head.through) return undefined;
  const newDay = head.through.slice(0, 10) < to.slice(0, 10);
  return { from: plusSeconds(head.through, -(newDay ? lookBackOnceADaySeconds : lookBackSeconds)), to };
}

/** The seals that follow `head` for entries that no seal holds yet, in order of time. None for no entries. */
export function sealsFor({ force, head, entries, through, now, sha256 }: {
  readonly force: string;
  readonly head: Seal | undefined;
  readonly entries: readonly Sealable[];
  readonly through: Instant;
  readonly now: Instant;
  readonly sha256: Sha256;
}): Seal[] {
  const ordered = entries.toSorted((a, b) => order(a.at, b.at) || order(a.source, b.source) || order(a.key, b.key));
  const seals: Seal[] = [];
  for (let start = 0; start < ordered.length; start += entriesASeal) {
    const before = seals.at(-1) ?? head;
    const whole = start + entriesASeal >= ordered.length;
    const open = {
      force, number: (before?.number ?? 0) + 1, sealedAt: now,
      // Only the last of a pass may say that everything was looked for: a pass cut short is taken up where it stood.
      through: whole ? through : (before?.through ?? ordered[0]?.at ?? through),
      previous: before?.hash ?? beforeTheFirst, entries: ordered.slice(start, start + entriesASeal),
    };
    seals.push({ ...open, hash: hashOfSeal(open, sha256) });
  }
  return seals;
}

/** Over everything that the seal says, the hash of the one before included. */
export function hashOfSeal({ force, number, sealedAt, through, previous, entries }: Omit<Seal, 'hash'>, sha256: Sha256): string {
  return sha256(canonicalJson({ force, number, sealedAt, through, previous, entries: entries.map(({ source, key, at, digest }) => [source, key, at, digest]) }));
}

export function anchorOf({ force, number, hash, through }: Seal, anchoredAt: Instant): Anchor {
  return { force, number, hash, through, anchoredAt };
}

/** Where an anchor is kept: one name for one head, so that the same head is anchored once. */
export function anchorName({ force, number }: Pick<Seal, 'force' | 'number'>): string {
  return `${force}/${String(number).padStart(12, '0')}.json`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
