import { expect, test } from 'vitest';
import { type Sealable, sealsFor } from '../../../shared/domain/ledger/seal.ts';
import { sha256 } from '../../../shared/adapters/dynamodb/sealable-items.ts';
import type { Seals } from '../../../shared/ports/seals.ts';

export function sealsSuite(fresh: () => Promise<Seals>): void {
  const entry = (n: number): Sealable => ({ source: 'audit', key: `k${n}`, at: '2026-11-09T07:00:00Z', digest: sha256(String(n)) });

  test('keeps a chain for each force, and one seal for each number, whoever comes second', async () => {
    const seals = await fresh();
    expect(await seals.head('cheshire')).toBeUndefined();
    const [first] = sealsFor({ force: 'cheshire', head: undefined, entries: [entry(1)], through: '2026-11-09T07:04:00Z', now: '2026-11-09T07:05:00Z', sha256 });
    if (!first) throw new Error('there is a seal');
    const [second] = sealsFor({ force: 'cheshire', head: first, entries: [entry(2)], through: '2026-11-09T07:09:00Z', now: '2026-11-09T07:10:00Z', sha256 });
    const [other] = sealsFor({ force: 'cheshire', head: first, entries: [entry(3)], through: '2026-11-09T07:09:00Z', now: '2026-11-09T07:10:00Z', sha256 });
    if (!second || !other) throw new Error('there is a seal');
    expect([await seals.add(first), await seals.add(second), await seals.add(other)]).toEqual(['added', 'added', 'taken']);
    // The same again is what it was: an answer may have been lost.
    expect(await seals.add(second)).toBe('added');
    expect(await seals.head('cheshire')).toEqual(second);
    expect(await seals.sealedSince('cheshire', '2026-11-09T07:10:00Z')).toEqual([second]);
    expect(await seals.sealedSince('cheshire', '2026-11-09T00:00:00Z')).toEqual([second, first]);
    expect(await seals.head('gwynedd')).toBeUndefined();
  });
}
