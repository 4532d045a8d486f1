import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { compareBirths, compareDigits, compareWords, prepareCell } from '../../../infra/local/febrl/compare-cells.ts';

const common = new Set(['street', 'village']);
const words = (a: string, b: string) => compareWords(prepareCell(a), prepareCell(b), common);

describe('two names or lines of an address', () => {
  it.each([
    ['dorvi street', 'dorvi street', 'exact'],
    ['dorvi street', 'dorv istreet', 'spaced'],
    ['selwan', 'selwna', 'slip'],
    ['selwanto', 'seulwnato', 'two-slips'],
    ['corvigu street', 'crovjgu stree', 'three-slips'],
    ['corvigu street', 'corvigu close', 'word'],
    ['milka', 'milka street', 'word'],
    ['corvigu street', 'thasny street', 'disagrees'],
    ['milka', 'dorto', 'disagrees'],
    ['lo', 'ny', 'disagrees'],
    ['milka', '', 'one-absent'],
    ['', '', 'both-absent'],
  ])('%j beside %j: %s', (a, b, level) => {
    expect(words(a, b)).toBe(level);
    expect(words(b, a)).toBe(level);
  });

  it('stand to one another the same whichever comes first', () => {
    const name = fc.array(fc.constantFrom('ba', 'ren', 'to', ' ', 'mil', 'x', 'street'), { maxLength: 6 }).map((parts) => parts.join('').trim());
    fc.assert(fc.property(name, name, (a, b) => words(a, b) === words(b, a)));
  });
});

describe('two numbers', () => {
  it.each([
    ['14', '14', 'exact'], ['14', '41', 'slip'], ['2119', '2191', 'slip'], ['2119', '9112', 'same-digits'], ['2119', '2875', 'disagrees'], ['2119', '2978', 'disagrees'],
    ['2119', '2189', 'slip'], ['2119', '2180', 'two-slips'], ['7', '19', 'disagrees'], ['', '7', 'one-absent'], ['', '', 'both-absent'],
  ])('%j beside %j: %s', (a, b, level) => {
    expect(compareDigits(a, b)).toBe(level);
  });
});

describe('two dates of birth', () => {
  it.each([
    ['1954-03-12', '1954-03-12', 'exact'], ['1954-03-12', '1954-12-03', 'swapped'], ['1954-03-12', '1954-03-15', 'slip'], ['1954-03-12', '1954-30-12', 'slip'],
    ['1954-03-12', '1954-07-12', 'slip'], ['1954-03-12', '1987-03-12', 'near-date'], ['1954-03-12', '1956-03-19', 'two-slips'], ['1954-03-12', '1971-10-28', 'disagrees'],
    ['1954-03-12', '', 'one-absent'], ['', '', 'both-absent'],
  ])('%j beside %j: %s', (a, b, level) => {
    expect(compareBirths(a, b)).toBe(level);
  });
});
