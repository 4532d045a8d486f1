import { describe, expect, it } from 'vitest';
import { assessIncident } from '../../../shared/domain/risk/assess-incident.ts';
import type { Fact, IncidentFact } from '../../../shared/domain/risk/facts.ts';
import type { RiskFlag } from '../../../shared/domain/risk/flags.ts';
import { anIncident, aReferral, thePack } from './facts-of-invention.ts';

const pack = thePack();
const flagsOf = (incident: IncidentFact, history: readonly Fact[]): RiskFlag[] => assessIncident(incident, history, pack).flags.map(({ flag }) => flag);
const on = (date: string, changes: Partial<IncidentFact> = {}): IncidentFact => anIncident(`i-${date}`, date, changes);
const judged = (changes: Partial<IncidentFact> = {}): IncidentFact => anIncident('judged', '2026-05-31', changes);
const noPerpetrator = { perpetratorIds: [] };

/** flag, what happens, the judged incident, what came before, whether it is raised */
const table: readonly [RiskFlag, string, IncidentFact, readonly Fact[], boolean][] = [
  ['repeat-victim', 'another of the victim exactly 12 months back', judged(noPerpetrator), [on('2025-05-31', noPerpetrator)], true],
  ['repeat-victim', 'another a day further back', judged(noPerpetrator), [on('2025-05-30', noPerpetrator)], false],
  ['repeat-victim', 'one reported lately that happened years ago', judged(), [on('2026-05-01', { occurredOn: '2019-05-01' })], false],
  ['repeat-victim', 'an old event told today, another lately', judged({ occurredOn: '2019-05-01' }), [on('2026-05-01')], true],
  ['repeat-victim', 'one of another victim', judged(), [on('2026-05-01', { victimId: 'v2' })], false],
  ['repeat-victim', 'a later one only', judged(), [on('2026-06-01')], false],
  ['repeat-victim', 'one at the same instant with a lower id', judged(), [anIncident('a', '2026-05-31')], true],
  ['repeat-victim', 'one at the same instant with a higher id', judged(), [anIncident('z', '2026-05-31')], false],
  ['repeat-victim', 'a MARAC referral only', judged(), [aReferral('m', '2026-05-01')], false],
  ['repeat-victim', 'one late on 30 May by UTC that was 31 May in London', judged(), [anIncident('a', '2025-05-30T23:30:00Z')], true],

  ['repeat-pair', 'the same two again', judged(), [on('2026-05-01')], true],
  ['repeat-pair', 'the same victim, another perpetrator', judged(), [on('2026-05-01', { perpetratorIds: ['p2'] })], false],
  ['repeat-pair', 'one of several perpetrators in common', judged({ perpetratorIds: ['p3', 'p1'] }), [on('2026-05-01', { perpetratorIds: ['p1', 'p2'] })], true],
  ['repeat-pair', 'nobody known either time', judged(noPerpetrator), [on('2026-05-01', noPerpetrator)], false],
  ['repeat-pair', 'both parties recorded as suspects, so nothing decided', judged({ perpetratorIds: ['p1', 'v1'] }), [on('2026-05-01')], false],

  ['pair-escalation', 'five incidents with this one', judged(), [on('2026-01-01'), on('2026-02-01'), on('2026-03-01'), on('2026-04-01')], true],
  ['pair-escalation', 'four incidents with this one', judged(), [on('2026-02-01'), on('2026-03-01'), on('2026-04-01')], false],
  ['pair-escalation', 'three crimes with this one', judged({ isCrime: true }), [on('2026-03-01', { isCrime: true }), on('2026-04-01', { isCrime: true })], true],
  ['pair-escalation', 'two crimes and this that is none', judged(), [on('2026-03-01', { isCrime: true }), on('2026-04-01', { isCrime: true })], false],
  ['pair-escalation', 'three crimes before, and this an old event', judged({ occurredOn: '2020-01-01' }), [on('2026-02-01', { isCrime: true }), on('2026-03-01', { isCrime: true }), on('2026-04-01', { isCrime: true })], true],
  ['pair-escalation', 'two crimes before, and this an old crime', judged({ occurredOn: '2020-01-01', isCrime: true }), [on('2026-03-01', { isCrime: true }), on('2026-04-01', { isCrime: true })], false],
  ['pair-escalation', 'five of the victim, of different pairs', judged({ perpetratorIds: ['p9'] }), [on('2026-01-01'), on('2026-02-01'), on('2026-03-01', { perpetratorIds: ['p2'] }), on('2026-04-01')], false],

  ['pace', 'three in three months with this one, the first on 28 February', judged(noPerpetrator), [on('2026-02-28', noPerpetrator), on('2026-04-01', noPerpetrator)], true],
  ['pace', 'the first on 27 February', judged(noPerpetrator), [on('2026-02-27', noPerpetrator), on('2026-04-01', noPerpetrator)], false],
  ['pace', 'two, and this an old event', judged({ occurredOn: '2019-05-01' }), [on('2026-04-01'), on('2026-05-01')], false],
  ['pace', 'three without it, and this an old event', judged({ occurredOn: '2019-05-01' }), [on('2026-04-01'), on('2026-05-01'), on('2026-05-02')], true],

  ['grade-rising', 'standard, then medium', judged({ grade: 'medium' }), [on('2026-05-01')], true],
  ['grade-rising', 'medium, then medium', judged({ grade: 'medium' }), [on('2026-05-01', { grade: 'medium' })], false],
  ['grade-rising', 'standard, high, then medium: only the latest is compared', judged({ grade: 'medium' }), [on('2026-04-01'), on('2026-05-01', { grade: 'high' })], false],
  ['grade-rising', 'the latest told of something too old, so the one before it is compared', judged({ grade: 'medium' }), [on('2026-04-01'), on('2026-05-01', { grade: 'high', occurredOn: '2019-05-01' })], true],
  ['grade-rising', 'the latest by report, not by date, is compared', judged({ grade: 'medium' }), [on('2026-04-20', { grade: 'high' }), on('2026-05-01', { occurredOn: '2026-04-01' })], true],
  ['grade-rising', 'this an old event', judged({ grade: 'high', occurredOn: '2019-05-01' }), [on('2026-05-01')], false],
  ['grade-rising', 'nothing before', judged({ grade: 'high' }), [], false],

  ['visible-high-risk', '14 of the 24 questions', judged({ assessment: { tool: 'safelives-dash-24', score: 14, factors: [] } }), [], true],
  ['visible-high-risk', '13 of the 24 questions', judged({ assessment: { tool: 'safelives-dash-24', score: 13, factors: [] } }), [], false],
  ['visible-high-risk', '20 by a tool not listed', judged({ assessment: { tool: 'dash-27', score: 20, factors: [] } }), [], false],
  ['visible-high-risk', 'a tool named like a part of every object', judged({ assessment: { tool: 'constructor', score: 20, factors: [] } }), [], false],
  ['visible-high-risk', 'no score', judged({ assessment: { tool: 'merit', score: null, factors: [] } }), [], false],
  ['critical-factor', 'strangulation', judged({ assessment: { tool: 'dara', score: null, factors: ['isolation', 'strangulation'] } }), [], true],
  ['critical-factor', 'isolation', judged({ assessment: { tool: 'dara', score: null, factors: ['isolation'] } }), [], false],
  ['supervisor-factor', 'pregnant or with a baby', judged({ assessment: { tool: 'dara', score: null, factors: ['pregnant-or-baby'] } }), [], true],
  ['honour-based', 'so ticked', judged({ assessment: { tool: 'dara', score: null, factors: ['honour-based'] } }), [], true],
  ['honour-based', 'no assessment', judged(), [], false],

  ['marac-repeat', 'a referral of the two exactly 12 months back', judged(), [aReferral('m', '2025-05-31')], true],
  ['marac-repeat', 'a referral a day further back', judged(), [aReferral('m', '2025-05-30')], false],
  ['marac-repeat', 'a referral of the victim with another', judged(), [aReferral('m', '2026-05-01', { perpetratorId: 'p2' })], false],
  ['marac-repeat', 'a referral later that day', judged(), [aReferral('m', '2026-05-31T12:00:01Z')], false],
  ['marac-repeat', 'an old event told today', judged({ occurredOn: '2019-05-01' }), [aReferral('m', '2026-05-01')], true],

  ['serial-perpetrator', 'a second victim within 36 months', judged(), [on('2023-05-31', { victimId: 'v2' })], true],
  ['serial-perpetrator', 'a second victim longer ago', judged(), [on('2023-05-30', { victimId: 'v2' })], false],
  ['serial-perpetrator', 'one victim again and again', judged(), [on('2026-04-01'), on('2026-05-01')], false],
  ['serial-perpetrator', 'the second victim only in a referral', judged(), [aReferral('m', '2026-05-01', { victimId: 'v2' })], false],
  ['serial-perpetrator', 'aged 15', judged({ perpetratorAge: 15 }), [on('2026-05-01', { victimId: 'v2' })], false],
  ['serial-perpetrator', 'aged 16', judged({ perpetratorAge: 16 }), [on('2026-05-01', { victimId: 'v2' })], true],
  ['serial-perpetrator', 'several perpetrators: the age is nobody\'s in particular', judged({ perpetratorAge: 15, perpetratorIds: ['p1', 'p2'] }), [on('2026-05-01', { victimId: 'v2' })], true],
  ['serial-perpetrator', 'the same perpetrator named twice is one', judged({ perpetratorAge: 15, perpetratorIds: ['p1', 'p1'] }), [on('2026-05-01', { victimId: 'v2' })], false],
  ['serial-perpetrator', 'this an old event, so its victim is not counted', judged({ occurredOn: '2019-05-01' }), [on('2026-05-01', { victimId: 'v2' })], false],
  ['serial-perpetrator', 'this an old event, two others without it', judged({ occurredOn: '2019-05-01' }), [on('2026-05-01', { victimId: 'v2' }), on('2026-05-02', { victimId: 'v3' })], true],

  ['child-cumulative', 'a child in three within three months, whoever the victim', judged({ childIds: ['c1', 'c2'] }), [on('2026-04-01', { victimId: 'v2', childIds: ['c2'] }), on('2026-05-01', { victimId: 'v3', childIds: ['c2'] })], true],
  ['child-cumulative', 'three incidents, but no child in all', judged({ childIds: ['c1'] }), [on('2026-04-01', { childIds: ['c2'] }), on('2026-05-01', { childIds: ['c1'] })], false],
  ['child-cumulative', 'a child listed twice in one is in one', judged({ childIds: ['c1', 'c1'] }), [on('2026-05-01', { childIds: ['c1', 'c1'] })], false],

  ['address-cumulative', 'three at one address within twelve months', judged({ addressId: 'a1' }), [on('2025-06-01', { victimId: 'v2', addressId: 'a1' }), on('2026-05-01', { victimId: 'v3', addressId: 'a1' })], true],
  ['address-cumulative', 'no address known', judged(), [on('2026-04-01'), on('2026-05-01')], false],
  ['address-cumulative', 'a refuge', judged({ addressId: 'a1', addressKind: 'confidential' }), [on('2026-04-01', { addressId: 'a1' }), on('2026-05-01', { addressId: 'a1' })], false],
  ['address-cumulative', 'one of the others recorded as several households', judged({ addressId: 'a1' }), [on('2026-04-01', { addressId: 'a1', addressKind: 'multi-occupancy' }), on('2026-05-01', { addressId: 'a1' })], false],
  ['address-cumulative', 'an ordinary address said to be so', judged({ addressId: 'a1', addressKind: 'ordinary' }), [on('2026-04-01', { addressId: 'a1' }), on('2026-05-01', { addressId: 'a1' })], true],
];

describe('a risk flag', () => {
  it.each(table)('%s: %s', (flag, _, incident, history, expected) => {
    expect(flagsOf(incident, history).includes(flag)).toBe(expected);
  });

  it('takes its numbers from the pack', () => {
    const incident = judged(noPerpetrator);
    const history = [on('2026-05-01', noPerpetrator)];
    expect(flagsOf(incident, history)).toEqual(['repeat-victim']);
    const strict = thePack({ pace: { months: 1, incidents: 2 } });
    expect(assessIncident(incident, history, strict).flags.map(({ flag }) => flag)).toEqual(['pace', 'repeat-victim']);
  });
});

describe('the reason of a flag', () => {
  it('gives the rule, the numbers found, the ids counted and the pack\'s version', () => {
    const history = [on('2026-04-01', { isCrime: true }), on('2026-05-01', { isCrime: true }), on('2026-02-01', { victimId: 'v2' })];
    const { flags } = assessIncident(judged({ isCrime: true }), history, pack);
    expect(flags.find(({ flag }) => flag === 'pair-escalation')).toEqual({
      flag: 'pair-escalation',
      rule: 'at least 5 incidents or 3 crimes of the same victim and perpetrator within 12 months',
      evidence: [{ about: 'p1', found: { incidents: 3, crimes: 3 }, counted: ['i-2026-04-01', 'i-2026-05-01', 'judged'] }],
      policyVersion: '2026-11-01',
    });
    expect(flags.find(({ flag }) => flag === 'serial-perpetrator')?.evidence).toEqual([
      { about: 'p1', found: { victims: 2 }, counted: ['i-2026-02-01', 'i-2026-04-01', 'i-2026-05-01', 'judged'] },
    ]);
  });

  it('names each perpetrator and child that it holds for, and does not count an old event told today', () => {
    const both = { perpetratorIds: ['p1', 'p2'], childIds: ['c1', 'c2'] };
    const history = [on('2026-04-01', both), on('2026-05-01', both), on('2026-05-02', both)];
    const { flags } = assessIncident(judged({ ...both, occurredOn: '2019-05-01' }), history, pack);
    expect(flags.find(({ flag }) => flag === 'repeat-pair')?.evidence.map(({ about }) => about)).toEqual(['p1', 'p2']);
    expect(flags.find(({ flag }) => flag === 'child-cumulative')?.evidence).toEqual(
      ['c1', 'c2'].map((about) => ({ about, found: { incidents: 3 }, counted: ['i-2026-04-01', 'i-2026-05-01', 'i-2026-05-02'] })),
    );
  });
});
