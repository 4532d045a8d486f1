import { describe, expect, it } from 'vitest';
import { expireHold } from '../../../shared/domain/duty/commands/chase-unread.ts';
import { renewHold } from '../../../shared/domain/duty/commands/renew-hold.ts';
import type { Task } from '../../../shared/domain/duty/task.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { aCalendar } from '../clocks/a-calendar.ts';
import { aWaiting, dutyAfter, reported } from './a-duty.ts';

const policy = packOf('cheshire')?.notification;
if (!policy) throw new Error('no pack');
const calendar = aCalendar({ opens: '08:45', closes: '15:15' });
const waiting = aWaiting({ taskId: 'hold-1', reason: 'hold', hold: true });
const duty = dutyAfter({ kind: 'waiting', at: reported.at, waiting });
const task: Task = {
  taskId: 'hold-1', revision: 1, force: duty.force, reference: duty.reference, childRef: duty.childRef, openedAt: '2026-11-09T00:20:00Z', deadlineAt: '2026-11-09T08:45:00Z', deskAt: '2026-11-09T06:00:00Z', supervisorAt: '2026-11-09T06:30:00Z', state: 'open',
  detail: { kind: 'hold', holdKey: 'k', holdKind: 'strategy-or-covert', reason: 'r', setting: 'school:900012', expiresAt: '2026-11-09T06:00:00Z', expired: true, attempts: [] },
};
const renewed = (now: string, until: string, over: Partial<Parameters<typeof renewHold>[0]> = {}) => renewHold({ task, duty, inspectorId: 'PI-7', reason: 'r', until, by: { sub: 'desk-1', role: 'desk' }, calendar, policy, now, ...over });
const expiryOf = (decision: ReturnType<typeof renewed>) => (decision.kind === 'change' ? decision.change.due?.[0]?.at : decision.why);

describe('renewing a hold (ruling 8)', () => {
  it.each([
    ['in the night, as asked where that is early enough', '2026-11-09T02:00:00Z', '2026-11-09T05:00:00Z', '2026-11-09T05:00:00Z'],
    ['in the night, cut back to 90 minutes before school opens', '2026-11-09T02:00:00Z', '2026-11-09T12:00:00Z', '2026-11-09T07:15:00Z'],
    ['just before school opens, half an hour', '2026-11-09T08:20:00Z', '2026-11-09T12:00:00Z', '2026-11-09T08:50:00Z'],
    ['after it has opened, measured against tomorrow', '2026-11-09T09:00:00Z', '2026-11-12T12:00:00Z', '2026-11-10T07:15:00Z'],
    ['on Friday afternoon, measured against Monday', '2026-11-13T16:00:00Z', '2026-12-12T12:00:00Z', '2026-11-16T07:15:00Z'],
  ])('%s', (_what, now, until, expected) => {
    expect(expiryOf(renewed(now, until))).toBe(expected);
  });

  it('is refused without an inspector, into the past, for what has been decided, and for what is no hold or was overtaken', () => {
    const now = '2026-11-09T06:10:00Z';
    const why = (over: Partial<Parameters<typeof renewHold>[0]>, until = '2026-11-09T07:00:00Z') => expiryOf(renewed(now, until, over));
    expect(why({ inspectorId: ' ' })).toContain('inspector');
    expect(why({}, now)).toContain('a time to come');
    expect(why({ task: { ...task, state: 'closed' } })).toContain('already been decided');
    expect(why({ task: { ...task, detail: { kind: 'words', version: 1, hits: [] } } })).toContain('not a hold');
    expect(why({ duty: dutyAfter() })).toContain('overtaken');
  });

  it('the row of the earlier expiry finds nothing due; the renewed one does', () => {
    const decision = renewed('2026-11-09T05:50:00Z', '2026-11-09T07:00:00Z');
    const after = decision.kind === 'change' ? decision.change.tasks?.[0]?.task : undefined;
    expect(expireHold(after, '2026-11-09T06:00:00Z')).toEqual({});
    expect(expireHold(after, '2026-11-09T07:00:00Z').tasks?.[0]?.task.detail).toMatchObject({ expired: true });
  });
});
