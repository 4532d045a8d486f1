import { describe, expect, it } from 'vitest';
import { decideTask } from '../../../shared/domain/duty/commands/decide-task.ts';
import { agreeToProposal, returnProposal } from '../../../shared/domain/duty/commands/second-person.ts';
import type { Change, Decision } from '../../../shared/domain/duty/change.ts';
import type { Duty } from '../../../shared/domain/duty/duty.ts';
import { needsSecondPerson } from '../../../shared/domain/duty/proposal.ts';
import type { PlacementDecision, Task, TaskDetail } from '../../../shared/domain/duty/task.ts';
import { toldByPhone } from '../../builders/a-call.ts';
import { aTask, aWaiting, dutyAfter } from './a-duty.ts';

const detail: Extract<TaskDetail, { kind: 'place' }> = {
  kind: 'place', reason: 'who-is-the-child', words: [], pupils: ['P1', 'P2'].map((pupilId) => ({ pupilId, urns: ['900012'], score: 1, evidence: [] })),
  schools: ['900012', '900013'].map((urn) => ({ urn, score: 1, evidence: [] })),
};
const pupil = (pupilId: string): PlacementDecision => ({ kind: 'pupil', pupilId });
const school = (urn: string): PlacementDecision => ({ kind: 'school', urn });
const authority = (code: string): PlacementDecision => ({ kind: 'authority', code });

describe('which choices need a second person', () => {
  it.each<readonly [string, PlacementDecision, { readonly differs?: boolean; readonly homeAuthority?: string; readonly bare?: true }, boolean]>([
    ['the first candidate, nothing differs', pupil('P1'), {}, false],
    ['the first candidate, a fact differs', pupil('P1'), { differs: true }, true],
    ['another candidate', pupil('P2'), {}, true],
    ['the first school suggested', school('900012'), {}, false],
    ['another school suggested', school('900013'), {}, true],
    ['a school looked up by hand', school('900099'), {}, true],
    ['a school where none was suggested', school('900012'), { bare: true }, true],
    ['the home authority\'s officer', authority('896'), { homeAuthority: '896' }, false],
    ['another authority\'s', authority('895'), { homeAuthority: '896' }, true],
    ['an authority where none was recorded', authority('896'), {}, true],
  ])('%s', (_what, decision, { differs = false, homeAuthority, bare }, expected) => {
    const shown = bare ? { ...detail, schools: [] } : detail;
    const ask = (rule: 'never' | 'against-the-evidence' | 'always') => needsSecondPerson(rule, shown, decision, { differs, homeAuthority });
    expect([ask('never'), ask('against-the-evidence'), ask('always')]).toEqual([false, expected, true]);
  });
});

describe('a second person', () => {
  const [first, second] = [{ sub: 'desk-1', role: 'desk' }, { sub: 'desk-2', role: 'desk' }] as const;
  const at = '2026-11-08T23:00:00Z';
  const now = '2026-11-08T23:10:00Z';
  const review = aTask('t1', detail);
  const waits = dutyAfter({ kind: 'waiting', at, waiting: aWaiting({ taskId: 't1', reason: 'who-is-the-child' }) });
  const changeOf = (decision: Decision): Change => {
    if (decision.kind === 'refused') throw new Error(decision.why);
    return decision.change;
  };
  const after = (decision: Decision): { task: Task; duty: Duty; change: Change } => {
    const change = changeOf(decision);
    const [task, duty] = [change.tasks?.[0]?.task, change.duties?.[0]?.duty];
    if (!task || !duty) throw new Error('nothing changed');
    return { task, duty, change };
  };
  const proposed = () => after(decideTask({ task: review, duty: waits, decision: pupil('P2'), by: first, now: at, needsSecond: true }));
  const eventsIn = (change: Change) => change.duties?.flatMap(({ events }) => events);

  it('keeps the first one\'s choice, and nothing follows from it: no message, no label, the clock as it was', () => {
    const { task, duty, change } = proposed();
    expect(task).toMatchObject({ state: 'open', revision: 2, proposal: { decision: pupil('P2'), by: 'desk-1', at }, deskAt: review.deskAt, supervisorAt: review.supervisorAt });
    expect(Object.keys(change).sort()).toEqual(['duties', 'tasks']);
    expect(duty.waiting).toEqual(waits.waiting);
    expect(eventsIn(change)).toEqual([{ kind: 'proposed', at, taskId: 't1', by: 'desk-1', outcome: 'pupil' }]);
  });

  it('agrees: decided as one decision of both, on its way to match', () => {
    const before = proposed();
    const { task, change } = after(agreeToProposal({ ...before, by: second, now, proposedAt: at }));
    expect(task).toMatchObject({ state: 'closed', decision: pupil('P2'), closedBy: 'desk-2', proposal: { by: 'desk-1' } });
    expect(eventsIn(change)).toEqual([{ kind: 'decided', at: now, taskId: 't1', by: 'desk-2', outcome: 'pupil', proposedBy: 'desk-1' }]);
    expect(change.due).toMatchObject([{ what: 'forward', queue: 'match' }]);
    expect(change.labels?.map(({ pupilId, same }) => [pupilId, same])).toEqual([['P1', false], ['P2', true]]);
  });

  it.each([['the other', second], ['whoever proposed', first]] as const)('%s returns it: open as it was, with both names in the story', (_who, by) => {
    const before = proposed();
    const { task, change } = after(returnProposal({ ...before, by, now, proposedAt: at, reason: 'Another birthday.' }));
    expect(task).toEqual({ ...review, revision: 3 });
    expect(eventsIn(change)).toEqual([{ kind: 'proposal-returned', at: now, taskId: 't1', by: by.sub, proposedBy: 'desk-1', outcome: 'pupil', reason: 'Another birthday.' }]);
    expect(change.due).toBeUndefined();
  });

  it.each<readonly [string, (before: { task: Task; duty: Duty }) => Decision, string]>([
    ['whoever proposed agrees', (before) => agreeToProposal({ ...before, by: first, now, proposedAt: at }), 'cannot be the one who agrees'],
    ['another proposal was made meanwhile', (before) => agreeToProposal({ ...before, by: second, now, proposedAt: '2026-11-08T22:00:00Z' }), 'no longer waits'],
    ['nothing was proposed', () => agreeToProposal({ task: review, duty: waits, by: second, now, proposedAt: at }), 'no longer waits'],
    ['it is decided already', (before) => agreeToProposal({ ...before, task: { ...before.task, state: 'closed' }, by: second, now, proposedAt: at }), 'already been decided'],
    ['something newer asks', (before) => agreeToProposal({ ...before, duty: dutyAfter({ kind: 'waiting', at, waiting: aWaiting({ taskId: 't2' }) }), by: second, now, proposedAt: at }), 'overtaken'],
    ['it is returned without a reason', (before) => returnProposal({ ...before, by: second, now, proposedAt: at, reason: ' ' }), 'say why'],
    ['somebody chooses past it', (before) => decideTask({ ...before, decision: pupil('P1'), by: second, now }), 'agree to that, or return it first'],
    ['somebody proposes past it', (before) => decideTask({ ...before, decision: school('900099'), by: second, now, needsSecond: true }), 'agree to that, or return it first'],
  ])('is refused where %s', (_what, act, why) => {
    expect(act(proposed())).toEqual({ kind: 'refused', why: expect.stringContaining(why) as string });
  });

  it('is not waited for where somebody telephones: a proposal stops no call', () => {
    expect(decideTask({ ...proposed(), decision: toldByPhone({ at: now }), by: first, now }).kind).toBe('change');
  });
});
