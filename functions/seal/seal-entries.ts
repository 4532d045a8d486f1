import { type Seal, sealsFor, type Sha256, spanToSeal } from '../../shared/domain/ledger/seal.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { SealableEntries, Seals } from '../../shared/ports/seals.ts';
import type { Log } from '../../shared/runtime/log.ts';

export interface SealDeps {
  readonly seals: Seals;
  readonly entries: SealableEntries;
  readonly sha256: Sha256;
  readonly log: Log;
}

/** Seals what one force has had written since the last pass. Answers how many entries. Again, or twice at once, is harmless. */
export async function sealForce(force: string, now: Instant, { seals, entries, sha256, log }: SealDeps): Promise<number> {
  const head = await seals.head(force);
  const span = spanToSeal(head, now);
  if (!span) return 0;
  const kept = await entries.between(force, span.from, span.to);
  const held = new Set((head ? await seals.sealedSince(force, span.from) : []).flatMap((seal) => seal.entries.map(nameOf)));
  const fresh = kept.filter((entry) => !held.has(nameOf(entry)));
  let count = 0;
  for (const seal of sealsFor({ force, head, entries: fresh, through: span.to, now, sha256 })) {
    // Another pass is at it: what it leaves is the next one's.
    if ((await seals.add(seal)) === 'taken') {
      log.info('store-conflict', { what: 'seal', force });
      return count;
    }
    count += seal.entries.length;
  }
  if (count > 0) log.info('entries-sealed', { force, count });
  return count;
}

function nameOf({ source, key }: Seal['entries'][number]): string {
  return `${source} ${key}`;
}
