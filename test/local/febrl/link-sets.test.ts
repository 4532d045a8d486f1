import { describe, expect, it } from 'vitest';
import { evenOdds, linkRecords } from '../../../infra/local/febrl/link-sets.ts';
import { averageLink, oneToOne } from '../../../infra/local/febrl/settle-links.ts';
import { countTruePairs, personOf, scoreLinks, type Link } from '../../../infra/local/febrl/truth.ts';
import { inventRecords } from './invent-records.ts';

describe('linking invented records without their truth', () => {
  it('finds one list in the other through slips, swaps and gaps, each once', () => {
    const { originals, duplicates } = inventRecords(300, 1, 7);
    const { settled, expected } = linkRecords(originals, duplicates, { drawn: 40_000 });
    const people = [...originals, ...duplicates].map(personOf);
    const figures = scoreLinks(settled, evenOdds, countTruePairs(originals, duplicates), ({ a, b }) => people[a] === people[b]);
    expect(figures.precision).toBeGreaterThan(0.99);
    expect(figures.recall).toBeGreaterThan(0.99);
    expect(expected).toBeGreaterThan(290);
    expect(expected).toBeLessThan(310);
    expect(new Set(settled.map(({ a }) => a)).size).toBe(settled.length);
  });

  it('finds duplicates within one list, several of a person', () => {
    const { originals, duplicates } = inventRecords(150, 3, 11);
    const all = [...originals, ...duplicates];
    const people = all.map(personOf);
    const figures = scoreLinks(linkRecords(all, undefined, { drawn: 40_000 }).settled, evenOdds, countTruePairs(all), ({ a, b }) => people[a] === people[b]);
    expect(figures.truePairs).toBe(150 * 6);
    expect(figures.f1).toBeGreaterThan(0.99);
  });

  it('does the same whatever the records are called', () => {
    const { originals, duplicates } = inventRecords(120, 1, 3);
    const nameless = (records: typeof originals) => records.map((record) => ({ ...record, recId: '' }));
    expect(linkRecords(nameless(originals), nameless(duplicates), { drawn: 20_000 }).settled).toEqual(linkRecords(originals, duplicates, { drawn: 20_000 }).settled);
  });
});

describe('settling links', () => {
  const link = (a: number, b: number, score: number): Link => ({ a, b, score });

  it('one to one: the surest first, and what is taken is taken', () => {
    expect(oneToOne([link(0, 10, 5), link(0, 11, 9), link(1, 11, 8), link(1, 10, 1)])).toEqual([link(0, 11, 9), link(1, 10, 1)]);
  });

  it('by clusters: a chance likeness to one member does not join two people', () => {
    const joined = averageLink([link(0, 1, 20), link(2, 3, 20), link(1, 2, 6)]);
    expect(joined.filter(({ score }) => score >= evenOdds)).toEqual([link(0, 1, 20), link(2, 3, 20)]);
  });

  it('by clusters: a doubtful pair is carried by the others of its person', () => {
    const joined = averageLink([link(0, 1, 20), link(0, 2, 12), link(1, 2, -1)]);
    expect(joined.filter(({ score }) => score >= evenOdds).map(({ a, b }) => [a, b])).toEqual([[0, 1], [0, 2], [1, 2]]);
  });

  it('by clusters: every pair once, and none surer than a join before it', () => {
    const joined = averageLink([link(0, 1, 3), link(1, 2, 9), link(0, 2, 8), link(3, 4, 4), link(2, 3, 1)]);
    expect(new Set(joined.map(({ a, b }) => `${a}-${b}`)).size).toBe(joined.length);
    expect(joined.map(({ score }) => score)).toEqual(joined.map(({ score }) => score).sort((a, b) => b - a));
  });
});

describe('scoring links', () => {
  it('counts at the cut, and recall at no false link above the first false one', () => {
    const links = [9, 8, 7, 6, 5, -1].map((score, at): Link => ({ a: at, b: at + 10, score }));
    const figures = scoreLinks(links, 0, 8, ({ a }) => a !== 3);
    expect(figures).toMatchObject({ linked: 5, right: 4, precision: 0.8, recall: 0.5, recallAtNoFalse: 3 / 8 });
  });

  it('does not count a true pair that ties with a false one', () => {
    const links: Link[] = [{ a: 0, b: 10, score: 4 }, { a: 1, b: 11, score: 4 }];
    expect(scoreLinks(links, 0, 2, ({ a }) => a === 0).recallAtNoFalse).toBe(0);
  });
});
