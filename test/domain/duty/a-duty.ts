import { evolveAll } from '../../../shared/domain/duty/evolve.ts';
import type { Clocks, Duty, Waiting } from '../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../shared/domain/duty/duty-events.ts';
import type { Disclosure, NotificationContent } from '../../../shared/domain/notification/content.ts';
import type { Task, TaskDetail } from '../../../shared/domain/duty/task.ts';

/** Rows of the ledger as tests need them: give only what the test is about. */
export const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' } as const;
export const at = '2026-11-08T22:41:00Z';
export const school = 'school:900012';

export const clocks: Clocks = { readyAt: at, releaseAt: '2026-11-09T07:00:00Z', deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: '2026-11-09T08:45:00Z', homeTime: false, late: false };

export function aWaiting(over: Partial<Waiting> = {}): Waiting {
  return { taskId: null, reason: 'to-be-matched', hold: false, since: at, deadlineAt: clocks.deadlineAt, deskAt: '2026-11-09T06:15:00Z', supervisorAt: '2026-11-09T07:45:00Z', ...over };
}

export const reported = { kind: 'reported', at, ...key, version: 1, firstSentAt: at, reportedAt: '2026-11-08T22:40:00Z', basis: 'statutory', waiting: aWaiting() } as const satisfies DutyEvent;
export const placed = { kind: 'placed', at, placement: { cause: 'm1', version: 1, fingerprint: 'f1', settings: [school], source: 'roll', pupilId: 'P1' } } as const satisfies DutyEvent;
export const planned = { kind: 'planned', at, cause: 'm1', setting: school, disclosureId: 'd1', version: 1, contentHash: 'h1', clocks } as const satisfies DutyEvent;
export const released = { kind: 'released', at: clocks.releaseAt, setting: school, disclosureId: 'd1' } as const satisfies DutyEvent;
export const read = { kind: 'read', at: '2026-11-09T07:20:00Z', setting: school, disclosureId: 'd1', adultId: 'a1' } as const satisfies DutyEvent;

export function dutyAfter(...events: readonly DutyEvent[]): Duty {
  const duty = evolveAll(undefined, [reported, ...events]);
  if (!duty) throw new Error('no duty');
  return duty;
}

const content: NotificationContent = {
  version: 1, asAt: '2026-11-08T22:40:00Z', reference: key.reference, child: { firstName: 'Ruby', fullName: 'Ruby Tansley', pronoun: 'she', directVictim: false, lookedAfter: false },
  placedFrom: 'roll', conditions: [], happened: { reportedAt: '2026-11-08T22:40:00Z' }, detailsByPhone: false, informed: {}, parentContactAdvice: 'Ask us first.', notRecorded: [],
};

export function aDisclosure(over: Partial<Disclosure> = {}): Disclosure {
  return { disclosureId: 'd1', revision: 1, ...key, setting: school, version: 1, content, contentHash: 'h1', parties: [], access: 'closed', deadlineAt: clocks.deadlineAt, plannedAt: at, alerted: [], barred: [], ...over };
}

export function aTask(taskId: string, detail: TaskDetail, over: Partial<Task> = {}): Task {
  return { taskId, revision: 1, ...key, detail, openedAt: at, deadlineAt: clocks.deadlineAt, deskAt: at, supervisorAt: at, state: 'open', ...over };
}
