import { describe, expect, it } from 'vitest';
import { classOfTelling, knowingOf } from '../../../shared/domain/board/classify-telling.ts';
import { countDay, type DayInputs } from '../../../shared/domain/board/count-day.ts';
import type { Duty, SettingDuty } from '../../../shared/domain/duty/duty.ts';
import type { LabelledPair } from '../../../shared/domain/duty/labelled-pair.ts';

const clocks = { readyAt: '2026-11-09T01:00:00Z', releaseAt: '2026-11-09T07:00:00Z', deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z', homeTime: false, late: false };
const setting = (more: Partial<SettingDuty> = {}): SettingDuty => ({
  setting: { kind: 'school', urn: '900012' }, state: 'released', disclosureId: 'd', version: 1, contentHash: 'h', clocks, alerted: ['a'], releasedAt: '2026-11-09T07:00:00Z', ...more,
});
const read = (at: string, more: Partial<SettingDuty> = {}): SettingDuty => setting({ state: 'read', readAt: at, readBy: 'a', ...more });
let made = 0;
const duty = (settings: readonly SettingDuty[], more: Partial<Duty> = {}): Duty => ({
  force: 'cheshire', reference: `R${made += 1}`, childRef: 'c1', revision: 1, version: 1, firstSentAt: '2026-11-08T22:00:00Z', acceptedAt: '2026-11-08T22:00:01Z', reportedAt: '2026-11-08T21:30:00Z', basis: 'statutory', state: 'released',
  settings: Object.fromEntries(settings.map((one, n) => [`school:90001${n}`, one])), since: '2026-11-08T22:00:00Z', ...more,
});
const placement = (source: 'roll' | 'desk') => ({ cause: 'c', version: 1, fingerprint: 'f', settings: ['school:900012' as const], source });
const inputs = (more: Partial<DayInputs> = {}): DayInputs => ({
  force: 'cheshire', day: '2026-11-08', madeAt: '2026-11-09T10:00:00Z', duties: [], incidents: [], cases: [], labels: [], support: [],
  authorityOf: () => ({ code: '896', name: 'Cheshire West and Chester' }), closesAt: () => null, ...more,
});

describe('what became of telling a school', () => {
  const inSchool = { ...clocks, homeTime: true, deadlineAt: '2026-11-10T08:45:00Z' };
  it.each([
    ['read before the opening', read('2026-11-09T08:10:00Z'), null, 'before-opening'],
    ['read at the very opening', read('2026-11-09T08:45:00Z'), null, 'before-opening'],
    ['read a second after the opening', read('2026-11-09T08:45:01Z'), null, 'late-read'],
    ['told by telephone in time, and read afterwards', read('2026-11-09T10:00:00Z', { toldAt: '2026-11-09T08:30:00Z' }), null, 'before-opening'],
    ['reported in school hours and read before home time', read('2026-11-09T13:00:00Z', { clocks: inSchool }), '2026-11-09T15:30:00Z', 'before-home-time'],
    ['reported in school hours and read in the evening', read('2026-11-09T18:00:00Z', { clocks: inSchool }), '2026-11-09T15:30:00Z', 'before-opening'],
    ['reported after the opening', read('2026-11-09T10:00:00Z', { lateBecause: 'reported-late' }), null, 'late-reported'],
    ['matched after the opening', read('2026-11-09T10:00:00Z', { lateBecause: 'matched-late' }), null, 'late-placed'],
    ['decided after the opening', read('2026-11-09T10:00:00Z', { lateBecause: 'decided-late' }), null, 'late-decided'],
    ['read where no opening is known', read('2026-11-09T10:00:00Z', { clocks: { ...clocks, deadlineAt: null } }), null, 'no-opening'],
    ['released and not read', setting(), null, 'open'],
    ['rung and not reached', setting({ state: 'phone-open' }), null, 'open'],
  ] as const)('%s', (_, one, closesAt, expected) => {
    expect(classOfTelling(one, closesAt)).toBe(expected);
  });

  it('whoever read and pressed the button is told apart from whoever read, and from whoever only heard', () => {
    expect([read('x', { acknowledgedAt: 'y' }), read('x'), setting({ toldAt: 'x' })].map(knowingOf)).toEqual(['acknowledged', 'read', 'by-telephone']);
  });
});

describe('a day of the ledger, counted by hand', () => {
  it('has one telling for each child and setting, and none where nobody has to be told', () => {
    const { children, authorities, beforeOpening, placed } = countDay(inputs({
      duties: [
        duty([read('2026-11-09T08:10:00Z', { acknowledgedAt: '2026-11-09T08:11:00Z' })], { placement: placement('roll') }),
        duty([read('2026-11-09T08:10:00Z'), setting()], { placement: placement('desk') }),
        duty([setting({ state: 'not-theirs' }), setting({ toldAt: '2026-11-09T08:30:00Z', state: 'told-by-phone' })], { placement: placement('desk') }),
        duty([]),
        duty([read('2026-11-09T08:10:00Z', { state: 'withdrawn' })], { ended: { kind: 'withdrawn', version: 2, reason: 'x', by: 'force' } }),
        duty([], { ended: { kind: 'out-of-scope', rule: 'over-oldest-age', policyVersion: '1' } }),
        duty([], { ended: { kind: 'told-by-phone', by: 'x', toldRole: 'head' } }),
      ],
    }));
    expect({ children, beforeOpening, placed }).toEqual({ children: 7, beforeOpening: { acknowledged: 1, read: 1, 'by-telephone': 1 }, placed: { machine: 1, person: 2 } });
    expect(authorities.map(({ code, tellings }) => [code, Object.entries(tellings).filter(([, count]) => count > 0)])).toEqual([
      ['896', [['before-opening', 3], ['open', 1]]], ['none', [['no-opening', 1], ['open', 1]]],
    ]);
  });

  it('counts incidents as first or again, and moves from medium to high', () => {
    const incident = { reference: 'R', reportedAt: '2026-11-08T10:00:00Z', victimId: 'v', grade: 'high' as const, flags: [], recommendations: ['idva' as const, 'marac' as const] };
    const day = countDay(inputs({ incidents: [{ ...incident, before: 'medium', flags: ['repeat-victim'] }, { ...incident, before: 'high', flags: ['repeat-victim'] }, incident, { ...incident, grade: 'standard', before: 'medium', recommendations: [] }] }));
    expect(day.incidents).toEqual({ first: 2, repeat: 2, mediumToHigh: 1, recommended: { idat: 0, idva: 3, marac: 3, 'supervisor-review': 0 } });
  });

  it('counts first contact by hours from opening', () => {
    const at = (hours: number) => ({ openedAt: '2026-11-08T00:00:00Z', acceptedAt: '2026-11-08T01:00:00Z', contactedAt: new Date(Date.UTC(2026, 10, 8) + hours * 3_600_000).toISOString().replace('.000', '') });
    expect(countDay(inputs({ cases: [at(30.4), at(2), at(24), { openedAt: '2026-11-08T00:00:00Z' }] })).contact).toEqual({ withinADay: 2, later: 1, notYet: 1, hours: [2, 24, 30] });
  });

  it('counts what schools did for children, by kind', () => {
    expect(countDay(inputs({ support: ['let-off', 'referred-on', 'let-off'] })).support).toEqual({ 'quiet-check-in': 0, 'spoke-with-the-child': 0, 'let-off': 2, 'somebody-to-go-to': 0, 'family-offered-help': 0, 'referred-on': 1 });
  });

  it('counts a review by the pupil that was chosen, whatever else was shown', () => {
    const pair = (machine: LabelledPair['machine'], same: boolean, from: LabelledPair['from'] = 'desk'): LabelledPair => ({ force: 'cheshire', reference: 'R', childRef: 'c', version: 1, pupilId: 'p', same, from, machine, decidedAt: '2026-11-08T10:00:00Z' });
    const labels = [pair('suggested', true), pair('shown', false), pair('suggested', false), pair('shown', true), pair('suggested', false), pair('not-shown', true), pair('match', false, 'setting')];
    expect(countDay(inputs({ labels })).reviews).toEqual({ suggested: 1, shown: 1, notShown: 1, denied: 1 });
  });
});
