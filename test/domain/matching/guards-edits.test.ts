import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip } from '../../../shared/domain/matching/compare-given-names.ts';
import { editDistance } from '../../../shared/domain/matching/measure-slips.ts';

/** The same by the book: the whole table, no short cuts. */
function byTheBook(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_row, i) => Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)));
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const row = table[i];
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
    }
  }
  return at(a.length, b.length);
}

describe('the edits between two words', () => {
  it('are counted as by the book, up to one more than the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, fc.integer({ min: 1, max: 4 }), (a, b, limit) => { expect(editDistance(a, b, limit)).toBe(Math.min(limit + 1, byTheBook(a, b))); }), { numRuns: 1500 });
  });

  it('are counted as by the book between words of quite other letters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 7 });
    fc.assert(fc.property(word, word, fc.integer({ min: 2, max: 4 }), (a, b, limit) => { expect(editDistance(a, b, limit)).toBe(Math.min(limit + 1, byTheBook(a, b))); }), { numRuns: 800 });
    expect(editDistance('abcd', 'efgh', 2)).toBe(3);
  });

  it('are not counted over a stretch of 64 letters or more', () => {
    const long = (letter: string, length: number) => `x${letter.repeat(length)}`;
    expect(editDistance(long('a', 63), long('b', 63), 80)).toBe(63);
    expect(editDistance(long('a', 64), long('b', 64), 80)).toBe(81);
  });

  it('are counted as by the book between words with much in common', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
    fc.assert(fc.property(part, part, part, part, (head, one, other, tail) => { expect(editDistance(`${head}${one}${tail}`, `${head}${other}${tail}`, 3)).toBe(Math.min(4, byTheBook(`${head}${one}${tail}`, `${head}${other}${tail}`))); }), { numRuns: 800 });
  });
});

describe('a slip of pen, ear or keyboard', () => {
  it.each<[string, string, boolean]>([
    ['mia', 'mai', true], ['mia', 'mya', true], ['mia', 'mo', false], ['jo', 'joe', false], ['al', 'ali', false], ['ali', 'al', false],
    ['sam', 'max', false], ['kai', 'kim', false],
    // Two edits: only in a long name, or one that sounds the same.
    ['harriet', 'hariett', true], ['natalia', 'natasja', true], ['oliver', 'oilevr', true], ['daniel', 'denial', true], ['robert', 'rupert', true], ['martin', 'marlon', false], ['oscar', 'omar', false], ['isla', 'isabla', false],
    ['eli', 'ely', true], ['ann', 'nan', true], ['leo', 'lou', false],
    ['charlotte', 'scarlet', false], ['benjamin', 'jamin', false],
  ])('%s for %s: %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip);
    expect(isSlip(b, a)).toBe(slip);
  });
});
