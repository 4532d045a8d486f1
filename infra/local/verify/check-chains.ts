import { readSeal } from '../../../shared/adapters/dynamodb/dynamo-seals.ts';
import { sealableOf, sha256 } from '../../../shared/adapters/dynamodb/sealable-items.ts';
import type { Sealable, Seal } from '../../../shared/domain/ledger/seal.ts';
import { type ChainVerdict, verifySeals } from '../../../shared/domain/ledger/verify-seals.ts';
import type { Evidence, Raw } from './read-state.ts';

export interface Chains {
  readonly verdicts: ReadonlyMap<string, ChainVerdict>;
  /** Of all forces together. */
  readonly sealed: number;
  readonly waiting: number;
}

/** Holds the chain of every force against what is kept in the audit log and the ledger, and against what was anchored. */
export function checkChains({ audit, duties, seals, anchors }: Pick<Evidence, 'audit' | 'duties' | 'seals' | 'anchors'>): Chains {
  const stored: Seal[] = seals.map((item) => readSeal({ ...item }));
  const entries = new Map<string, Sealable[]>();
  const keep = (force: string, entry: Sealable): void => {
    const before = entries.get(force);
    if (before) before.push(entry);
    else entries.set(force, [entry]);
  };
  for (const item of audit) keep(String(item['force']), sealableOf('audit', { ...item }));
  for (const item of duties) if (Array.isArray(item['events'])) keep(forceOf(item), sealableOf('duty', { ...item }));
  const forces = new Set([...entries.keys(), ...stored.map(({ force }) => force), ...anchors.map(({ force }) => force)]);
  const verdicts = new Map([...forces].toSorted().map((force) => [force, verifySeals({ force, seals: stored, entries: entries.get(force) ?? [], anchors, sha256 })]));
  const sum = (of: (verdict: ChainVerdict) => number) => [...verdicts.values()].reduce((total, verdict) => total + of(verdict), 0);
  return { verdicts, sealed: sum(({ sealed }) => sealed), waiting: sum(({ waiting }) => waiting) };
}

/** A history is kept under its force's key and does not name the force itself. */
function forceOf(item: Raw): string {
  return decodeURIComponent(String(item['pk']).split('#')[1] ?? '');
}
