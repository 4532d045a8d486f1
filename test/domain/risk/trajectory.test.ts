import { describe, expect, it } from 'vitest';
import type { RiskFlag } from '../../../shared/domain/risk/flags.ts';
import type { Judgement } from '../../../shared/domain/risk/judgement.ts';
import { trajectoryOf } from '../../../shared/domain/risk/trajectory.ts';
import type { IncidentFact } from '../../../shared/domain/risk/facts.ts';
import { anIncident } from './facts-of-invention.ts';

const now = '2026-11-22T09:00:00Z';
const step = (reference: string, date: string, over: Partial<IncidentFact> = {}, flags: readonly RiskFlag[] = [], withdrawn = false): Judgement => ({
  force: 'cheshire', reference, version: 1, revision: 1, judgedAt: now, withdrawn, restricted: false, fact: anIncident(reference, date, over), authority: undefined, fallen: [],
  assessment: { id: reference, policyVersion: '1', recommendations: [], flags: flags.map((flag) => ({ flag, rule: '', evidence: [], policyVersion: '1' })) },
});
const of = (...steps: readonly Judgement[]) => trajectoryOf('v1', steps, now);

describe('the way of a victim', () => {
  it('is in the order in which it happened, with the days between', () => {
    const { steps, daysSinceLast } = of(step('R3', '2026-11-20'), step('R1', '2026-11-21', { occurredOn: '2019-06-30' }), step('R2', '2026-10-01'));
    expect(steps.map(({ reference, daysSince }) => [reference, daysSince])).toEqual([['R1', undefined], ['R2', 2650], ['R3', 50]]);
    expect(daysSinceLast).toBe(2);
  });

  it('counts each move from medium straight to high', () => {
    const grades = ['medium', 'high', 'medium', 'standard', 'high', 'medium', 'high'] as const;
    expect(of(...grades.map((grade, i) => step(`R${i}`, `2026-0${i + 1}-01`, { grade }))).mediumToHigh).toEqual([{ from: 'R0', to: 'R1', days: 31 }, { from: 'R5', to: 'R6', days: 30 }]);
  });

  it('leaves out what was withdrawn and what was done to others, and finds a second person harmed', () => {
    const second = { ...step('R3', '2026-03-01', { victimId: 'v2' }), further: [{ fact: anIncident('R3~p2', '2026-03-01'), assessment: { id: 'R3~p2', policyVersion: '1', flags: [], recommendations: [] } }] };
    expect(of(step('R1', '2026-01-01', {}, [], true), step('R2', '2026-02-01', { victimId: 'v2' }), second).steps.map(({ reference }) => reference)).toEqual(['R3']);
  });

  it.each<[string, Judgement[], RegExp]>([
    ['nothing', [], /^No incident is known\.$/],
    ['one', [step('R1', '2026-11-22')], /^One incident is known, graded standard, today; there is nothing earlier/],
    ['a grade that rose', [step('R1', '2026-11-01', { grade: 'medium' }), step('R2', '2026-11-21', { grade: 'high' })], /^The grade rose from medium to high in the latest of 2 incidents \(yesterday\), 20 days after the one before: the officer saw more danger/],
    ['less time between', [step('R1', '2026-07-01'), step('R2', '2026-10-01'), step('R3', '2026-11-01')], /^Incidents are coming faster: the latest \(21 days ago\) came 31 days after the one before, and 92 days/],
    ['something the rules newly found', [step('R1', '2026-01-01'), step('R2', '2026-06-01', {}, ['marac-repeat'])], /is the first in which there was abuse again after the MARAC/],
    ['a grade that fell', [step('R1', '2026-01-01', { grade: 'high' }), step('R2', '2026-06-01')], /^The grade fell from high to standard in the latest of 2 incidents .* it is the 2nd all the same\.$/],
    ['more of the same', [step('R1', '2026-01-01'), step('R2', '2026-02-01'), step('R3', '2026-03-01')], /^Another incident graded standard .* the 3rd that is known\.$/],
  ])('says what changed and why it matters: %s', (_, steps, sentence) => {
    expect(of(...steps).sentence).toMatch(sentence);
    expect(of(...steps).sentence.length).toBeLessThan(260);
  });
});
