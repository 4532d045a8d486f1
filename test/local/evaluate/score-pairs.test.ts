import { describe, expect, it } from 'vitest';
import { gatherLabels, sayFigures, scorePairs } from '../../../infra/local/evaluate/score-pairs.ts';
import type { MatchOutcome } from '../../../shared/domain/matching/types.ts';

const outcome = (kind: MatchOutcome['kind'], pupilId?: string): MatchOutcome => ({ kind, ...(pupilId ? { pupilId } : {}), score: 0.9, candidates: [], rivals: 0, reason: '', shielded: false });
const label = (child: string, pupilId: string, same: boolean) => ({ child, pupilId, same });
const labels = (...pairs: ReturnType<typeof label>[]) => gatherLabels(pairs, ({ child }) => child);

describe('the engine held against people', () => {
  it.each([
    ['matched as a person decided', [label('c', 'P1', true)], outcome('match', 'P1'), { matchedRight: 1, matchedWrong: 0, precision: 1, recall: 1 }],
    ['matched to another than the one chosen', [label('c', 'P1', true)], outcome('match', 'P2'), { matchedRight: 0, matchedWrong: 1, precision: 0, recall: 0 }],
    ['matched to one that was ruled out', [label('c', 'P2', false)], outcome('match', 'P2'), { matchedWrong: 1, precision: 0, recall: undefined }],
    ['matched to one that nobody spoke of', [label('c', 'P2', false)], outcome('match', 'P3'), { matchedUnknown: 1, matchedWrong: 0, precision: undefined }],
    ['left to a person with the right one on top', [label('c', 'P1', true)], outcome('review', 'P1'), { toAPerson: 1, recall: 0, suggestionRight: 1 }],
    ['left to a person with another on top', [label('c', 'P1', true)], outcome('review', 'P2'), { suggestionRight: 0 }],
    ['said to be on no roll', [label('c', 'P1', true)], outcome('none'), { toAPerson: 1, recall: 0, suggestionRight: 0 }],
  ])('%s', (_what, pairs, found, expected) => {
    expect(scorePairs(labels(...pairs), new Map([['c', found]]))).toMatchObject({ children: 1, ...expected });
  });

  it('takes the later of two decisions about a pupil', () => {
    const denied = labels(label('c', 'P1', true), label('c', 'P1', false));
    expect(scorePairs(denied, new Map([['c', outcome('match', 'P1')]]))).toMatchObject({ matchedRight: 0, matchedWrong: 1 });
    const restored = labels(label('c', 'P1', false), label('c', 'P1', true));
    expect(scorePairs(restored, new Map([['c', outcome('match', 'P1')]]))).toMatchObject({ matchedRight: 1, matchedWrong: 0 });
  });

  it('leaves out children whose incident is no longer kept, and says so plainly where there is nothing', () => {
    const figures = scorePairs(labels(label('c', 'P1', true)), new Map());
    expect(figures.children).toBe(0);
    expect(sayFigures(figures)).toContain('Precision nothing to measure');
  });
});
