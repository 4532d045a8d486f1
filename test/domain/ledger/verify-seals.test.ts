import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/domain/ledger/canonical-json.ts';
import { anchorOf, type Seal, type Sealable, sealsFor, spanToSeal } from '../../../shared/domain/ledger/seal.ts';
import { type ChainEvidence, verifySeals } from '../../../shared/domain/ledger/verify-seals.ts';
import { plusSeconds } from '../../../shared/domain/time.ts';
import { seeded } from '../../functions/a-rig.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const began = '2026-11-09T00:00:00Z';
const entry = (n: number): Sealable => ({ source: n % 3 === 0 ? 'duty' : 'audit', key: `F#cheshire#2026-11-09 ${plusSeconds(began, n)}#${n}`, at: plusSeconds(began, n), digest: sha256(`entry ${n}`) });

/** Sealed as the passes would: every 200 entries, with an anchor at the end. */
function aChain(size: number): ChainEvidence & { seals: Seal[]; entries: Sealable[] } {
  const entries = Array.from({ length: size }, (_, n) => entry(n));
  const seals: Seal[] = [];
  for (let start = 0; start < size; start += 200) {
    const now = plusSeconds(began, start + 400);
    seals.push(...sealsFor({ force: 'cheshire', head: seals.at(-1), entries: entries.slice(start, start + 200), through: plusSeconds(began, Math.min(size, start + 200) - 1), now, sha256 }));
  }
  const head = seals.at(-1);
  return { force: 'cheshire', seals, entries, anchors: head ? [anchorOf(head, plusSeconds(head.sealedAt, 60))] : [], sha256 };
}

const size = 10_000;
const whole = aChain(size);

/** Everything that somebody who may write both tables could do to them. The anchors are out of reach. */
const attacks: Readonly<Record<string, (evidence: ChainEvidence, at: number, other: number) => ChainEvidence>> = {
  'alters an entry': (chain, at) => ({ ...chain, entries: chain.entries.map((one, n) => (n === at ? { ...one, digest: sha256('other words') } : one)) }),
  'deletes an entry': (chain, at) => ({ ...chain, entries: chain.entries.filter((_, n) => n !== at) }),
  'puts two entries in each other\'s place': (chain, at, other) => {
    const [a, b] = [chain.entries[at], chain.entries[other]];
    return { ...chain, entries: chain.entries.map((one, n) => (n === at && b ? { ...one, digest: b.digest } : n === other && a ? { ...one, digest: a.digest } : one)) };
  },
  'cuts off the newest entries with their seals': (chain, at) => {
    const from = Math.floor(at / 200);
    return { ...chain, entries: chain.entries.slice(0, from * 200), seals: chain.seals.slice(0, from) };
  },
  'removes a seal with its entries': (chain, at) => {
    const gone = Math.floor(at / 200);
    return { ...chain, entries: chain.entries.filter((_, n) => Math.floor(n / 200) !== gone), seals: chain.seals.filter((_, n) => n !== gone) };
  },
  'puts the entries of a seal in another order': (chain, at) => ({ ...chain, seals: chain.seals.map((seal, n) => (n === Math.floor(at / 200) ? { ...seal, entries: seal.entries.toReversed() } : seal)) }),
  'deletes an entry and makes the whole chain again without it': (chain, at) => {
    const entries = chain.entries.filter((_, n) => n !== at);
    const seals: Seal[] = [];
    for (const { sealedAt, through, entries: held } of chain.seals) seals.push(...sealsFor({ force: chain.force, head: seals.at(-1), entries: held.filter(({ key }) => key !== chain.entries[at]?.key), through, now: sealedAt, sha256 }));
    return { ...chain, entries, seals };
  },
  'slips an entry in that was never sealed': (chain, at) => ({ ...chain, entries: [...chain.entries, { ...entry(at), key: `F#cheshire#2026-11-09 ${plusSeconds(began, Math.min(at, 8000))}#forged`, at: plusSeconds(began, Math.min(at, 8000)) }] }),
};

describe('the chain of a force, of 10,000 entries', () => {
  it('balances as it was written', () => {
    expect(verifySeals(whole)).toEqual({ faults: [], sealed: size, waiting: 0, anchoredTo: 50 });
  });

  it.each(Object.entries(attacks))('shows it when somebody %s, wherever', (_, attack) => {
    const chance = seeded(20);
    for (let n = 0; n < 4; n++) {
      const at = Math.floor(chance() * size);
      const other = (at + 1 + Math.floor(chance() * (size - 1))) % size;
      expect(verifySeals(attack(whole, at, other)).faults.length, `at ${at}`).toBeGreaterThan(0);
    }
  });

  it('names what is wrong: the seal and the key, and no word of a case', () => {
    const { faults } = verifySeals(attacks['alters an entry']?.(whole, 777, 0) ?? whole);
    expect(faults).toEqual([{ kind: 'entry-changed', where: `duty ${entry(777).key}` }]);
  });

  it('takes every field of a seal into its hash', () => {
    const [first] = whole.seals;
    if (!first) throw new Error('there is a first seal');
    for (const changed of [{ sealedAt: began }, { through: began }, { number: 7 }, { previous: 'f'.repeat(64) }, { entries: first.entries.slice(1) }]) {
      expect(verifySeals({ ...whole, seals: [{ ...first, ...changed }, ...whole.seals.slice(1)] }).faults.length).toBeGreaterThan(0);
    }
  });

  it('lets what is younger than the last pass wait, and says how much', () => {
    const young = { ...entry(1), key: 'young', at: plusSeconds(began, size + 5) };
    expect(verifySeals({ ...whole, entries: [...whole.entries, young] })).toMatchObject({ faults: [], waiting: 1 });
  });
});

describe('where a pass looks', () => {
  it('a quarter of an hour behind the last, and once a day at all of yesterday', () => {
    expect(spanToSeal({ through: '2026-11-09T07:00:00Z' }, '2026-11-09T07:06:00Z')).toEqual({ from: '2026-11-09T06:45:00Z', to: '2026-11-09T07:05:00Z' });
    expect(spanToSeal({ through: '2026-11-08T23:58:00Z' }, '2026-11-09T00:06:00Z')).toEqual({ from: '2026-11-07T21:58:00Z', to: '2026-11-09T00:05:00Z' });
    expect(spanToSeal({ through: '2026-11-09T07:05:00Z' }, '2026-11-09T07:05:30Z')).toBeUndefined();
    expect(spanToSeal(undefined, '2026-11-09T07:06:00Z')?.from).toBe('2026-10-09T07:06:00Z');
  });
});

describe('canonical JSON', () => {
  it('is the same text for the same value, whatever the order of its keys', () => {
    expect(canonicalJson({ b: 1, a: [true, null, { d: 'x"', c: undefined }], 'é': '\n' })).toBe('{"a":[true,null,{"d":"x\\""}],"b":1,"é":"\\n"}');
  });
});
