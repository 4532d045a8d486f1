import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardFigures, type CountedIncident } from '../../../shared/domain/board/board-figures.ts';

const incident = (n: number, victimId: string, grade: CountedIncident['grade'], more: Partial<CountedIncident> = {}): CountedIncident =>
  ({ reference: `R${n}`, reportedAt: `2026-01-${String(n).padStart(2, '0')}T10:00:00Z`, victimId, grade, flags: [], recommendations: [], ...more });

describe('what the board is shown', () => {
  it('counts a move from medium to high once for each time it happens, and only from one incident to the next', () => {
    expect(boardFigures([incident(1, 'a', 'medium'), incident(2, 'a', 'high')], []).mediumToHigh).toBe(1);
    expect(boardFigures([incident(1, 'a', 'medium'), incident(2, 'a', 'standard'), incident(3, 'a', 'high')], []).mediumToHigh).toBe(0);
    expect(boardFigures([incident(1, 'a', 'medium'), incident(2, 'b', 'high')], []).mediumToHigh).toBe(0);
    expect(boardFigures([incident(1, 'a', 'medium'), incident(2, 'a', 'high'), incident(3, 'a', 'medium'), incident(4, 'a', 'high')], []).mediumToHigh).toBe(2);
  });

  it('counts repeats, people and recommendations', () => {
    const figures = boardFigures([incident(1, 'a', 'high', { recommendations: ['idva', 'marac'] }), incident(2, 'a', 'medium', { flags: ['repeat-victim'], recommendations: ['idat'] }), incident(3, 'b', 'standard'), incident(4, 'c', 'standard')], []);
    expect(figures).toMatchObject({ incidents: 4, victims: 3, repeatRate: 0.25, recommended: { idva: 1, marac: 1, idat: 1, 'supervisor-review': 0 } });
  });

  it.each([[[2], 2], [[2, 4], 3], [[30, 2, 4], 4], [[], undefined]])('takes the middle of %j hours to first contact: %s', (hours, median) => {
    const openedAt = '2026-01-01T00:00:00Z';
    const cases = [...hours.map((passed) => ({ openedAt, acceptedAt: openedAt, contactedAt: new Date(Date.parse(openedAt) + passed * 3_600_000).toISOString().replace('.000', '') })), { openedAt }];
    expect(boardFigures([], cases).idva).toEqual({ opened: hours.length + 1, accepted: hours.length, contacted: hours.length, withinADay: hours.filter((passed) => passed <= 24).length, medianHours: median });
  });

  it('does not depend on the order in which incidents come', () => {
    const all = [incident(1, 'a', 'medium'), incident(2, 'a', 'high'), incident(3, 'b', 'medium'), incident(4, 'b', 'high', { flags: ['repeat-victim'] })];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
      expect(boardFigures(shuffled, [])).toEqual(boardFigures(all, []));
    }));
  });
});
