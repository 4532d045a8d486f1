import { expect, test } from 'vitest';
import { openTask } from '../../../shared/domain/duty/commands/open-task.ts';

const now = '2026-11-09T08:30:00Z';
const opened = (deskAt: string) => openTask({
  force: 'cheshire', reference: 'INC-1', childRef: 'c1', taskId: 'place~1', now, clocks: { deadlineAt: '2026-11-09T08:45:00Z', deskAt, supervisorAt: '2026-11-09T08:45:00Z' },
  detail: { kind: 'place', reason: 'which-school', pupils: [], schools: [], words: [] },
});

test('a task whose desk clock is still to come waits for it by a row, and for the supervisor\'s by another', () => {
  const { tasks, due } = opened('2026-11-09T08:31:00Z');
  expect(tasks[0]?.task.deskAlertedAt).toBeUndefined();
  expect(due.map(({ what, at }) => [what, at])).toEqual([['desk', '2026-11-09T08:31:00Z'], ['supervisor', '2026-11-09T08:45:00Z']]);
});

test.each([['at this very moment', now], ['before', '2026-11-09T07:00:00Z']])('a task whose desk clock came %s has had it, and waits for the supervisor\'s alone', (_when, deskAt) => {
  const { tasks, due } = opened(deskAt);
  expect(tasks[0]?.task).toMatchObject({ deskAt, deskAlertedAt: now, state: 'open' });
  expect(due.map(({ what }) => what)).toEqual(['supervisor']);
});
