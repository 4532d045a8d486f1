import { describe, expect, it } from 'vitest';
import { pairOfDenial, pairsOfDecision, pairsPassedOver } from '../../../shared/domain/duty/labelled-pair.ts';
import type { Duty } from '../../../shared/domain/duty/duty.ts';
import type { Task } from '../../../shared/domain/duty/task.ts';

const at = '2026-11-09T07:10:00Z';
const task = (...shown: string[]): Task => ({
  force: 'cheshire', reference: 'INC-1', childRef: 'c1', taskId: 't', revision: 1, state: 'open', openedAt: at, deadlineAt: null, deskAt: at, supervisorAt: at,
  detail: { kind: 'place', reason: 'who-is-the-child', schools: [], words: [], pupils: shown.map((pupilId) => ({ pupilId, urns: ['900012'], score: 0.4, evidence: [] })) },
});
const duty = (placement?: Partial<NonNullable<Duty['placement']>>): Duty => ({
  force: 'cheshire', reference: 'INC-1', childRef: 'c1', version: 2,
  ...(placement ? { placement: { cause: 'm', version: 1, fingerprint: 'f', settings: ['school:900012'], source: 'roll', ...placement } } : {}),
}) as unknown as Duty;
const said = (pairs: readonly { pupilId: string; same: boolean; machine: string }[]) => pairs.map(({ pupilId, same, machine }) => `${pupilId} ${same ? 'same' : 'different'} ${machine}`);

describe('what a decision about a child says of pupils', () => {
  it.each([
    ['the suggestion is taken', ['P1', 'P2'], 'P1', ['P1 same suggested', 'P2 different shown']],
    ['another that was shown is taken', ['P1', 'P2', 'P3'], 'P3', ['P1 different suggested', 'P2 different shown', 'P3 same shown']],
    ['one that was not shown is taken', ['P1'], 'P9', ['P1 different suggested', 'P9 same not-shown']],
    ['nobody was shown', [], 'P9', ['P9 same not-shown']],
  ])('%s', (_what, shown, chosen, expected) => {
    const pairs = pairsOfDecision(task(...shown), duty(), chosen, at);
    expect(said(pairs)).toEqual(expected);
    expect(pairs.every(({ version, from, decidedAt }) => version === 2 && from === 'desk' && decidedAt === at)).toBe(true);
  });

  it('keeps that none of those shown was chosen, where a school or the authority was and who the child is was the question', () => {
    const shown = task('P1', 'P2');
    expect(said(pairsPassedOver(shown, duty(), { kind: 'school', urn: '900077' }, at))).toEqual(['P1 different suggested', 'P2 different shown']);
    expect(said(pairsPassedOver(shown, duty(), { kind: 'authority', code: '896' }, at))).toEqual(['P1 different suggested', 'P2 different shown']);
    expect(pairsPassedOver(shown, duty(), { kind: 'school', urn: '900012' }, at)).toEqual([]);
    expect(pairsPassedOver({ ...shown, detail: { ...shown.detail, reason: 'roll-and-officer-differ' } as Task['detail'] }, duty(), { kind: 'school', urn: '900077' }, at)).toEqual([]);
  });

  it.each<readonly [string, Partial<NonNullable<Duty['placement']>> | undefined, string[]]>([
    ['the machine had matched: its match was wrong', { pupilId: 'P1' }, ['P1 different match']],
    ['the desk had chosen the pupil', { pupilId: 'P1', source: 'desk' }, ['P1 different shown']],
    ["the child came from the officer's note: nothing is said of any pupil", { source: 'officer-note' }, []],
    ['the child has no place', undefined, []],
  ])('"not our pupil" where %s', (_what, placement, expected) => {
    expect(said(pairOfDenial(duty(placement), at))).toEqual(expected);
  });
});
