import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Duty, finalStates, isOpen, type LedgerState, ledgerStates } from '../../../shared/domain/duty/duty.ts';
import type { DutyEvent, DutyEventKind } from '../../../shared/domain/duty/duty-events.ts';
import { evolve, evolveAll } from '../../../shared/domain/duty/evolve.ts';
import type { SettingKey } from '../../../shared/domain/setting.ts';
import { plusMinutes } from '../../../shared/domain/time.ts';
import { aWaiting, at, clocks, dutyAfter, key, placed, planned, read, released, reported, school } from './a-duty.ts';

const places: readonly SettingKey[] = ['school:900012', 'school:900013', 'authority:896'];

/** What may happen next to a duty as it stands: for every kind of event, the ones that the commands could make. */
const legal: Readonly<Record<DutyEventKind, (duty: Duty, n: number, now: string) => readonly DutyEvent[]>> = {
  reported: () => [],
  'version-recorded': (duty, n, now) => [{ kind: 'version-recorded', at: now, version: duty.version + (n % 2), basis: n % 3 === 0 ? 'discretion' : 'statutory' }],
  reinstated: (duty, _n, now) => (duty.ended?.kind === 'withdrawn' ? [{ kind: 'reinstated', at: now, version: duty.version + 1, waiting: aWaiting({ since: now }) }] : []),
  placed: (duty, n, now) => (live(duty) ? [{ kind: 'placed', at: now, placement: { cause: `m${n}`, version: duty.version, fingerprint: `f${n}`, settings: places.slice(0, 1 + (n % 3)), source: 'roll' } }] : []),
  waiting: (duty, n, now) => (live(duty) ? [{ kind: 'waiting', at: now, waiting: aWaiting({ taskId: `t${n}`, reason: n % 2 === 0 ? 'hold' : 'words', hold: n % 2 === 0, since: now }) }] : []),
  proposed: (duty, _n, now) => (duty.waiting?.taskId ? [{ kind: 'proposed', at: now, taskId: duty.waiting.taskId, by: 'desk-1', outcome: 'pupil' }] : []),
  'proposal-returned': (duty, _n, now) => (duty.waiting?.taskId ? [{ kind: 'proposal-returned', at: now, taskId: duty.waiting.taskId, by: 'desk-2', proposedBy: 'desk-1', outcome: 'pupil', reason: 'not the same child' }] : []),
  decided: (duty, n, now) => (duty.waiting?.taskId ? [{ kind: 'decided', at: now, taskId: n % 4 === 0 ? 'another' : duty.waiting.taskId, by: 'desk-1', outcome: 'pupil' }] : []),
  'hold-lifted': (_duty, n, now) => [{ kind: 'hold-lifted', at: now, holdKey: `h${n % 2}`, by: 'PS-1', reason: 'not the same person' }],
  'held-elsewhere': (_duty, n, now) => [{ kind: 'held-elsewhere', at: now, hold: { holdKey: `elsewhere:${n % 2}`, setAt: now, ...(n % 3 === 0 ? {} : { because: 'CHE-26-9' }) } }],
  'freed-elsewhere': (duty, n, now) => (duty.heldElsewhere?.length ? [{ kind: 'freed-elsewhere', at: now, holdKey: `elsewhere:${n % 2}` }] : []),
  'hold-renewed': (duty, _n, now) => (duty.waiting?.taskId ? [{ kind: 'hold-renewed', at: now, taskId: duty.waiting.taskId, by: 'PI-1', recordedBy: 'desk-1', reason: 'the strategy meeting runs on', expiresAt: plusMinutes(now, 60) }] : []),
  'words-decided': (duty, n, now) => [{ kind: 'words-decided', at: now, version: duty.version, decision: n % 2 === 0 ? 'cleared' : 'removed', by: 'desk-1' }],
  planned: (duty, n, now) => (duty.placement && !duty.ended ? duty.placement.settings.map((setting) => ({ kind: 'planned', at: now, cause: `m${n}`, setting, disclosureId: `d${setting}${duty.version}`, version: duty.version, contentHash: `c${n}`, clocks })) : []),
  'clocks-moved': (duty, n, now) => inState(duty, 'planned', 'released', 'phone-open').map((setting) => ({ kind: 'clocks-moved', at: now, setting, disclosureId: 'd', clocks: { ...clocks, movedAt: now, ...(n % 2 === 0 ? { deadlineAt: null } : {}) } })),
  'plan-unchanged': (duty, n, now) => (duty.placement && !duty.ended ? [{ kind: 'plan-unchanged', at: now, cause: `m${n}`, version: duty.version }] : []),
  'setting-dropped': (duty, n, now) => inState(duty, 'planned', 'released', 'phone-open', 'read').map((setting) => ({ kind: 'setting-dropped', at: now, setting, why: n % 2 === 0 ? 'placed-elsewhere' : 'not-our-pupil' })),
  released: (duty, n, now) => inState(duty, 'planned').map((setting) => ({ kind: 'released', at: now, setting, disclosureId: 'd', ...(n % 2 === 0 ? { lateBecause: 'matched-late' as const } : {}) })),
  alerted: (duty, n, now) => inState(duty, 'released', 'phone-open').map((setting) => ({ kind: 'alerted', at: now, setting, disclosureId: 'd', adultId: `a${n % 3}`, step: n % 2 === 0 ? 'key-adult' : 'deputy' })),
  'passed-over': (duty, _n, now) => inState(duty, 'released').map((setting) => ({ kind: 'passed-over', at: now, setting, adultId: 'a1', why: 'may-be-a-party' })),
  realerted: (duty, _n, now) => inState(duty, 'released').map((setting) => ({ kind: 'realerted', at: now, setting, disclosureId: 'd', step: 'resurface' })),
  'no-eligible-adult': (duty, _n, now) => inState(duty, 'released').map((setting) => ({ kind: 'no-eligible-adult', at: now, setting })),
  'phone-opened': (duty, _n, now) => inState(duty, 'released').map((setting) => ({ kind: 'phone-opened', at: now, setting, taskId: 'phone' })),
  'phone-attempted': (duty, _n, now) => inState(duty, 'phone-open').map((setting) => ({ kind: 'phone-attempted', at: now, setting, taskId: 'phone', contact: 'head', outcome: 'voicemail', by: 'desk-1' })),
  'told-by-phone': (duty, n, now) => (duty.ended ? [] : [...inState(duty, 'phone-open').map((setting) => ({ kind: 'told-by-phone' as const, at: now, setting, toldRole: 'head', by: 'desk-1' })), ...(duty.waiting && n % 5 === 0 ? [{ kind: 'told-by-phone' as const, at: now, setting: null, toldRole: 'head', by: 'desk-1' }] : [])]),
  'setting-not-sent': (duty, n, now) => (n % 2 > 0 ? [] : inState(duty, 'phone-open').map((setting) => ({ kind: 'setting-not-sent', at: now, setting, version: duty.version, reason: 'x', decidedBy: 'desk-1', approvedBy: 'Insp Ward' }))),
  'question-ended': (duty, n, now) => (duty.ended || duty.waiting?.taskId !== null ? [] : [{ kind: 'question-ended', at: now, taskId: `t${n}`, ending: n % 2 === 0 ? { kind: 'not-sent', reason: 'x', decidedBy: 'desk-1', approvedBy: 'Insp Ward' } : { kind: 'told-by-phone', by: 'desk-1', toldRole: 'head' } }]),
  reopened: (duty, _n, now) => (byPerson(duty) ? [{ kind: 'reopened', at: now, version: duty.version, waiting: aWaiting({ since: now }) }] : []),
  read: (duty, _n, now) => inState(duty, 'released', 'phone-open').map((setting) => ({ kind: 'read', at: now, setting, disclosureId: 'd', adultId: 'a1' })),
  'also-read': (duty, _n, now) => inState(duty, 'read', 'acknowledged', 'told-by-phone').map((setting) => ({ kind: 'also-read', at: now, setting, disclosureId: 'd', adultId: 'a2' })),
  acknowledged: (duty, _n, now) => inState(duty, 'read', 'authority-informed').map((setting) => ({ kind: 'acknowledged', at: now, setting, disclosureId: 'd', adultId: 'a1' })),
  'said-absent': (duty, _n, now) => inState(duty, 'read').map((setting) => ({ kind: 'said-absent', at: now, setting, disclosureId: 'd', adultId: 'a1' })),
  'support-given': (duty, _n, now) => inState(duty, 'read').map((setting) => ({ kind: 'support-given', at: now, setting, disclosureId: 'd', adultId: 'a1', support: 'let-off' })),
  'colleagues-named': (duty, n, now) => inState(duty, 'read').map((setting) => ({ kind: 'colleagues-named', at: now, setting, disclosureId: 'd', adultId: 'a1', telling: n % 2 === 0 ? 'told' : 'will-tell', roles: ['class-teacher'], adultIds: n % 3 === 0 ? ['a2'] : [] })),
  asked: (duty, n, now) => inState(duty, 'read').map((setting) => ({ kind: 'asked', at: now, setting, disclosureId: 'd', adultId: 'a1', taskId: `q${n % 3}`, question: 'safe-to-go-home' })),
  answered: (duty, n, now) => inState(duty, 'read').map((setting) => ({ kind: 'answered', at: now, setting, disclosureId: 'd', taskId: `q${n % 3}`, question: 'safe-to-go-home', answer: 'we-ring-you', by: 'desk-1' })),
  withdrawn: (duty, n, now) => (duty.ended?.kind === 'withdrawn' || n % 3 > 0 ? [] : [{ kind: 'withdrawn', at: now, version: duty.version + 1, reason: 'duplicate', by: 'PS-1' }]),
  ended: (duty, n, now) => (duty.ended || n % 3 > 0 ? [] : [{ kind: 'ended', at: now, ending: n % 2 === 0 ? { kind: 'not-sent', reason: 'x', decidedBy: 'desk-1', approvedBy: 'Insp Ward' } : { kind: 'out-of-scope', rule: 'over-oldest-age', policyVersion: '1' } }]),
};

function byPerson({ ended, settings }: Duty): boolean {
  return ended ? ended.kind !== 'withdrawn' && ended.kind !== 'out-of-scope' : Object.values(settings).some(({ state }) => state === 'not-sent');
}

function live(duty: Duty): boolean {
  return !duty.ended || duty.ended.kind === 'out-of-scope';
}

function inState(duty: Duty, ...states: readonly string[]): SettingKey[] {
  return duty.ended ? [] : Object.entries(duty.settings).filter(([, { state }]) => states.includes(state)).map(([setting]) => setting as SettingKey);
}

/** A history that could have been: each number chooses among what is legal where it stands. */
const histories = fc.array(fc.nat(10_000), { maxLength: 60, size: 'max' }).map((choices) => {
  const events: DutyEvent[] = [reported];
  let duty = evolve(undefined, reported);
  choices.forEach((choice, step) => {
    const now = plusMinutes(at, step + 1);
    const possible = Object.values(legal).map((make) => make(duty, choice, now)).filter((events) => events.length > 0);
    const ofOneKind = possible[choice % possible.length] ?? [];
    const event = ofOneKind[Math.floor(choice / possible.length) % ofOneKind.length];
    if (!event) return;
    duty = evolve(duty, event);
    events.push(event);
  });
  return events;
});
const holds = (check: (events: readonly DutyEvent[]) => void) => fc.assert(fc.property(histories, check), { seed: 4, numRuns: 200 });
const following = (events: readonly DutyEvent[], check: (before: Duty | undefined, event: DutyEvent, after: Duty) => void) => {
  let before: Duty | undefined;
  for (const event of events) {
    const after = evolve(before, event);
    check(before, event, after);
    before = after;
  }
};

describe('a duty, whatever may happen to it', () => {
  it('the histories made here hold every kind of event', () => {
    const seen = new Set<string>();
    holds((events) => events.forEach(({ kind }) => seen.add(kind)));
    expect([...seen].toSorted()).toEqual(Object.keys(legal).toSorted());
  });

  it('is in exactly one ledger state: how it ended, else who it waits for, else the least advanced of its settings', () => {
    holds((events) => following(events, (_before, _event, duty) => {
      const rank = (state: string): number => ledgerStates.indexOf(state as LedgerState);
      const owed = Object.values(duty.settings).filter(({ state }) => state !== 'not-theirs').map(({ state }) => rank(state));
      const unplanned = duty.placement?.settings.some((setting) => !(setting in duty.settings)) ?? false;
      const expected = duty.ended ? duty.ended.kind : duty.waiting?.hold ? 'on-hold' : duty.waiting || unplanned ? 'awaiting-review' : owed.length > 0 ? ledgerStates[Math.min(...owed)] : 'awaiting-review';
      expect(ledgerStates.filter((state) => state === duty.state)).toHaveLength(1);
      expect(duty.state).toBe(expected);
    }));
  });

  it('is the same however it is replayed: at once, step by step, or from the middle as it was stored', () => {
    holds((events) => {
      const whole = evolveAll(undefined, events);
      const half = Math.ceil(events.length / 2);
      const stored = JSON.parse(JSON.stringify(evolveAll(undefined, events.slice(0, half)))) as Duty;
      expect(evolveAll(stored, events.slice(half))).toEqual(JSON.parse(JSON.stringify(whole)));
    });
  });

  it('counts its changes, and never changes what it was given', () => {
    holds((events) => following(events, (before, event, after) => {
      const copy = JSON.stringify(before);
      evolve(before, event);
      expect(JSON.stringify(before)).toBe(copy);
      expect(after.revision).toBe((before?.revision ?? 0) + 1);
    }));
  });

  it('dates its state from the event that brought it', () => {
    holds((events) => following(events, (before, event, after) => {
      expect(after.since).toBe(before && before.state === after.state ? before.since : event.at);
    }));
  });

  it('never goes back to an older version', () => {
    holds((events) => following(events, (before, _event, after) => {
      expect(after.version).toBeGreaterThanOrEqual(before?.version ?? 1);
    }));
  });

  it('keeps who read and when through a withdrawal, and what was never theirs or not to be sent', () => {
    holds((events) => following(events, (before, event, after) => {
      if (event.kind !== 'withdrawn') return;
      expect(after.state).toBe('withdrawn');
      for (const [setting, was] of Object.entries(before?.settings ?? {})) {
        expect(after.settings[setting]).toEqual({ ...was, state: was.state === 'not-theirs' || was.state === 'not-sent' ? was.state : 'withdrawn' });
      }
    }));
  });

  it('opens again only by a new version, or where policy had taken it out of scope', () => {
    holds((events) => following(events, (before, event, after) => {
      if (!before?.ended) return;
      const [was, is] = [before.ended.kind, after.ended?.kind];
      if (is === undefined) expect([was, event.kind]).toEqual(was === 'withdrawn' ? ['withdrawn', 'reinstated'] : was === 'out-of-scope' ? [was, expect.stringMatching(/^(placed|waiting)$/)] : [expect.stringMatching(/^(not-sent|told-by-phone|passed-to-force)$/), 'reopened']);
      else if (is !== was) expect([is, event.kind]).toEqual(['withdrawn', 'withdrawn']);
      if (is !== undefined) expect(isOpen(after.state)).toBe(false);
    }));
  });
});

describe('a duty in particular', () => {
  const states: readonly (readonly [LedgerState, readonly DutyEvent[]])[] = [
    ['awaiting-review', []],
    ['awaiting-review', [placed]],
    ['planned', [placed, planned]],
    ['on-hold', [placed, planned, { kind: 'waiting', at, waiting: aWaiting({ taskId: 't', reason: 'hold', hold: true }) }]],
    ['released', [placed, planned, released]],
    ['phone-open', [placed, planned, released, { kind: 'phone-opened', at, setting: school, taskId: 'p' }]],
    ['read', [placed, planned, released, read]],
    ['acknowledged', [placed, planned, released, read, { kind: 'acknowledged', at, setting: school, disclosureId: 'd1', adultId: 'a1' }]],
    ['told-by-phone', [placed, planned, released, { kind: 'told-by-phone', at, setting: school, toldRole: 'head', by: 'desk-1' }]],
    ['told-by-phone', [{ kind: 'told-by-phone', at, setting: null, toldRole: 'head', by: 'desk-1' }]],
    ['authority-informed', [{ ...planned, setting: 'authority:896' }, { ...released, setting: 'authority:896' }, { ...read, setting: 'authority:896' }]],
    ['passed-to-force', [{ kind: 'ended', at, ending: { kind: 'passed-to-force', toForce: 'Kent', receipt: '118', by: 'desk-1' } }]],
    ['withdrawn', [placed, planned, { kind: 'withdrawn', at, version: 2, reason: 'duplicate', by: 'PS-1' }]],
    ['out-of-scope', [{ kind: 'ended', at, ending: { kind: 'out-of-scope', rule: 'over-oldest-age', policyVersion: '1' } }]],
    ['not-sent', [{ kind: 'ended', at, ending: { kind: 'not-sent', reason: 'x', decidedBy: 'a', approvedBy: 'b' } }]],
  ];
  it.each(states)('%s', (state, events) => {
    expect(dutyAfter(...events).state).toBe(state);
  });

  it('shows the least advanced of two schools, and not the one that was never theirs', () => {
    const two: readonly DutyEvent[] = [placed, planned, released, read, { ...planned, setting: 'school:900013', disclosureId: 'd2' }];
    expect(dutyAfter(...two).state).toBe('planned');
    expect(dutyAfter(...two, { kind: 'setting-dropped', at, setting: 'school:900013', why: 'not-our-pupil' }).state).toBe('read');
  });

  it('read at one school, and placed at a second that is not planned yet: not done', () => {
    expect(dutyAfter(placed, planned, released, read, { ...placed, placement: { ...placed.placement, settings: [school, 'school:900013'] } }).state).toBe('awaiting-review');
  });

  it('withdrawn after a read, keeps the time of the read', () => {
    const duty = dutyAfter(placed, planned, released, read, { kind: 'withdrawn', at, version: 2, reason: 'duplicate', by: 'PS-1' });
    expect(duty.settings[school]).toMatchObject({ state: 'withdrawn', readAt: read.at, readBy: 'a1' });
  });

  it('reinstated by a later version, begins again without the place it had, and remembers who said "not our pupil"', () => {
    const dropped: DutyEvent = { kind: 'setting-dropped', at, setting: 'school:900013', why: 'not-our-pupil' };
    const duty = dutyAfter(placed, planned, { ...planned, setting: 'school:900013', disclosureId: 'd2' }, dropped, { kind: 'withdrawn', at, version: 2, reason: 'duplicate', by: 'PS-1' }, { kind: 'reinstated', at, version: 3, waiting: aWaiting() });
    expect(duty).toMatchObject({ state: 'awaiting-review', version: 3, withdrawnVersion: 2 });
    expect(duty.placement).toBeUndefined();
    expect(Object.entries(duty.settings).map(([setting, { state }]) => [setting, state])).toEqual([['school:900013', 'not-theirs']]);
  });

  it('out of scope by a wrong birth date, corrected, and now before a person: open, not ended', () => {
    const duty = dutyAfter({ kind: 'ended', at, ending: { kind: 'out-of-scope', rule: 'over-oldest-age', policyVersion: '1' } }, { kind: 'waiting', at, waiting: aWaiting({ taskId: 't' }) });
    expect(duty.state).toBe('awaiting-review');
    expect(duty.ended).toBeUndefined();
  });

  it('what a person ended stays ended, whatever is asked later', () => {
    expect(dutyAfter({ kind: 'ended', at, ending: { kind: 'not-sent', reason: 'x', decidedBy: 'a', approvedBy: 'b' } }, { kind: 'waiting', at, waiting: aWaiting() }).state).toBe('not-sent');
  });

  it('an answer to a question that is no longer asked changes nothing', () => {
    const asked = dutyAfter({ kind: 'waiting', at, waiting: aWaiting({ taskId: 'new' }) });
    expect(evolve(asked, { kind: 'decided', at, taskId: 'old', by: 'desk-1', outcome: 'pupil' }).waiting?.taskId).toBe('new');
  });

  it('cannot begin but by being reported, and only once', () => {
    expect(() => evolve(undefined, placed)).toThrow('begins by being reported');
    expect(() => evolve(dutyAfter(), reported)).toThrow('once');
    expect(() => evolve(dutyAfter(), { kind: 'released', at, setting: 'school:000000', disclosureId: 'd' })).toThrow('no setting');
    expect(evolveAll(undefined, [])).toBeUndefined();
  });

  it('has every state either open or final', () => {
    expect(ledgerStates.filter((state) => isOpen(state) === (finalStates as readonly string[]).includes(state))).toEqual([]);
    expect(new Set(ledgerStates).size).toBe(ledgerStates.length);
    expect(dutyAfter()).toMatchObject(key);
  });
});
