import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyRead, portions, unseenOf } from '../../../shared/domain/matching/read-within.ts';
import { narrowCap, type SearchKey, type Unseen } from '../../../shared/domain/matching/search-keys.ts';

const aKey = fc.record({ held: fc.nat(60), near: fc.nat(20), cap: fc.integer({ min: 1, max: 30 }), narrowed: fc.boolean() });

/** What a store reads of a key that holds so many lines, so many of them in its narrow part. */
function linesOf({ cap, only, narrow }: SearchKey, held: number, near: number): number {
  const whole = only === undefined ? held : near;
  return Math.min(whole, cap + 1) + (whole > cap && narrow !== undefined ? Math.min(near, narrowCap(cap) + 1) : 0);
}

describe('reading within a budget', () => {
  it('never reads more lines than it holds, whatever the keys hold, and leaves no key unnamed', () => {
    fc.assert(fc.property(fc.array(aKey, { maxLength: 20 }), fc.nat(70), (held, budget) => {
      const keys = held.map(({ cap, narrowed }, at): SearchKey => ({ key: String(at), cap, tier: 1, ...(narrowed ? { narrow: 'N' } : {}) }));
      const reading = portions(keys, budget);
      let total = 0;
      const read: string[] = [];
      let next = reading.next();
      while (!next.done) {
        const lines = next.value.reduce((sum, key) => sum + linesOf(key, held[Number(key.key)]?.held ?? 0, Math.min(held[Number(key.key)]?.held ?? 0, held[Number(key.key)]?.near ?? 0)), 0);
        read.push(...next.value.map(({ key }) => key));
        total += lines;
        next = reading.next(lines);
      }
      expect(total).toBeLessThanOrEqual(budget);
      expect([...read, ...next.value.map(({ key }) => key)]).toEqual(keys.map(({ key }) => key));
    }));
  });

  it('reads the narrow part alone when the budget would not hold both', () => {
    const first = portions([{ key: 'p', cap: 28, narrow: '2018', tier: 1 }], 12).next();
    expect(first.value).toEqual([{ key: 'p', cap: 8, only: '2018', lessened: true, tier: 1 }]);
  });
});

describe('who may have been missed', () => {
  const key: SearchKey = { key: 'k', cap: 5, tier: 2 };
  const all = { key, lines: 6, cut: false, narrowed: false };
  it.each<[string, readonly KeyRead[], readonly SearchKey[], readonly Unseen[]]>([
    ['a key that was cut hides anyone, when it says nothing else', [{ ...all, cut: true }], [], ['anyone']],
    ['a key that was cut hides those it says', [{ ...all, key: { ...key, hides: 'namesake' }, cut: true }], [], ['namesake']],
    ['a key read by its narrow part hides those elsewhere', [{ ...all, key: { ...key, hides: 'of-another-date' }, narrowed: true }], [], ['of-another-date']],
    ['a key read in part for want of budget hides those it says', [{ ...all, key: { ...key, lessened: true } }], [], ['anyone']],
    ['a key of the home read by its narrow part hides nobody', [{ ...all, narrowed: true }], [], []],
    ['a key that the budget did not reach hides those it says', [], [{ ...key, hides: 'at-home' }], ['at-home']],
    ['a key under which nobody could be a rival hides nobody', [{ ...all, key: { ...key, hides: 'nobody' }, cut: true }], [{ ...key, hides: 'nobody' }], []],
    ['each is named once', [{ ...all, cut: true }, { ...all, key: { ...key, hides: 'at-home' }, cut: true }], [key], ['anyone', 'at-home']],
    ['nothing hides nobody', [all], [], []],
  ])('%s', (_what, reads, unread, unseen) => {
    expect(unseenOf(reads, unread)).toEqual(unseen);
  });
});
