import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawScore, drawWay } from '../../functions/portal/pages/casework/drawings.ts';
import { speechOf } from '../../functions/portal/words/speech.ts';
import type { Step } from '../../shared/domain/risk/trajectory.ts';

const step = (date: string, grade: Step['grade'], daysSince?: number): Step => ({ reference: `CHE-${date}`, reportedAt: `${date}T20:00:00Z`, date, grade, flags: [], daysSince });

describe('a victim\'s way, drawn', () => {
  it('has a dot for each incident, to scale in time, the higher grade above', () => {
    const way = drawWay('way', [step('2026-01-01', 'standard'), step('2026-04-11', 'medium', 100), step('2026-05-01', 'high', 20)], speechOf('en'));
    const [first, second, third] = way?.dots ?? [];
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(5 * ((third?.x ?? 0) - (second?.x ?? 0)), -1);
    expect([first?.tone, second?.tone, third?.tone]).toEqual(['standard', 'medium', 'high']);
    expect((third?.y ?? 0) < (second?.y ?? 0) && (second?.y ?? 0) < (first?.y ?? 0)).toBe(true);
    expect(way?.description).toBe('3 incidents from 1 January 2026 to 1 May 2026: standard, medium, high. The same stands incident by incident on this page.');
  });

  it('says in Welsh what it shows', () => {
    const way = drawWay('way', [step('2026-01-01', 'standard'), step('2026-05-01', 'high', 120)], speechOf('cy'));
    expect(way?.description).toBe("2 digwyddiad, o 1 Ionawr 2026 hyd 1 Mai 2026: safonol, uchel. Mae'r un peth i'w weld fesul digwyddiad ar y dudalen hon.");
    expect([way?.title, ...(way?.texts.map(({ text }) => text) ?? [])]).toEqual(['Graddau dros amser', 'Uchel', 'Canolig', 'Safonol', '1 Ionawr 2026', '1 Mai 2026']);
  });

  it('is not drawn for one incident, and is for two on one day', () => {
    expect(drawWay('way', [step('2026-01-01', 'high')], speechOf('en'))).toBeUndefined();
    expect(drawWay('way', [], speechOf('en'))).toBeUndefined();
    expect(drawWay('way', [step('2026-01-01', 'medium'), step('2026-01-01', 'high', 0)], speechOf('en'))?.dots).toHaveLength(2);
  });
});

describe('the parts of a score, drawn', () => {
  it('never leave the picture, whatever the parts', () => {
    const part = fc.double({ min: -50, max: 500, noNaN: true });
    fc.assert(fc.property(part, part, part, part, (recency, frequency, gravity, victims) => {
      const { bars, width, height } = drawScore('s', { recency, frequency, gravity, victims }, 'said', speechOf('en').say);
      for (const bar of bars) expect(bar.x >= 0 && bar.width >= 0 && bar.x + bar.width <= width && bar.y + bar.height <= height).toBe(true);
      expect(bars).toHaveLength(8);
    }));
  });
});
