import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href, type RouteId } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { taskAddress } from './cases.ts';
import { type Deadline, sayDeadline, sayWhen } from './clock-words.ts';
import { taskTitle } from './task-words.ts';

export interface QueueView {
  readonly title: string;
  readonly nothing: string;
  readonly done: string | undefined;
  readonly rows: readonly { readonly href: string; readonly title: string; readonly name: string | undefined; readonly reference: string; readonly deadline: Deadline; readonly since: string; readonly attempts: string | undefined; readonly needsSecond: boolean }[];
}

const titles: Partial<Record<RouteId, readonly [string, string]>> = {
  reviews: ['Reviews', 'No child waits for a decision.'],
  phone: ['Schools to telephone', 'No school has to be telephoned now.'],
  holds: ['Holds', 'Nothing is on hold.'],
  words: ['Words to check', 'No words wait to be checked.'],
  refused: ['Refused events', 'Every refused event has been put right.'],
  counts: ['Counts that do not agree', 'The force\'s counts and the ledger agree.'],
  breaches: ['A wrong school read it', 'No breach is open.'],
  questions: ['Questions of schools', 'No school waits for an answer.'],
  bounces: ['Emails that did not arrive', 'No email to a key adult has come back.'],
  recalls: ['Withdrawn after they were read', 'Nothing that was withdrawn had been read.'],
  notices: ['Notices', 'There is nothing new to know.'],
};

export function queueView(id: RouteId, tasks: readonly { readonly task: Task; readonly name: string | undefined }[], { now, done, speech }: { readonly now: Instant; readonly done: string | undefined; readonly speech: Speech }): QueueView {
  const { say } = speech;
  const [title, nothing] = titles[id] ?? ['', ''];
  return {
    title: say(title), nothing: say(nothing), done,
    rows: tasks.map(({ task, name }) => {
      const tried = 'attempts' in task.detail ? task.detail.attempts.length : 0;
      return {
        href: href('task', { task: taskAddress(task) }), title: taskTitle(task.detail, say), name, reference: task.reference,
        needsSecond: task.proposal !== undefined,
        deadline: sayDeadline(task.deadlineAt, now, speech), since: sayWhen(task.openedAt, now, speech),
        attempts: tried === 0 ? undefined : tried === 1 ? say('Tried once') : say('Tried {count} times', { count: tried }),
      };
    }),
  };
}
