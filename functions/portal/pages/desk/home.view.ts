import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import { href } from '../../paths.ts';
import { type Deadline, sayDeadline } from './clock-words.ts';
import { queuesOf } from './task-words.ts';

export interface HomeView {
  readonly total: number;
  readonly overdue: number;
  readonly queues: readonly { readonly text: string; readonly does: string; readonly href: string; readonly count: number; readonly first: Deadline | undefined }[];
  readonly ledgerHref: string;
}

const queues = [
  { id: 'phone', text: 'Telephone', does: 'Schools to ring: unread, or nobody could be told by email' },
  { id: 'reviews', text: 'Reviews', does: 'Which child, which school, or where to send it' },
  { id: 'holds', text: 'Holds', does: 'Stopped until a person decides' },
  { id: 'words', text: 'Words', does: 'Summaries and children\'s words that may identify somebody' },
  { id: 'refused', text: 'Refused events', does: 'Reports that the force has to send again' },
  { id: 'counts', text: 'Counts', does: 'The force\'s count and the ledger differ' },
  { id: 'questions', text: 'Questions', does: 'Schools that ask, by the time at which they open or close' },
  { id: 'exports', text: 'Exports', does: 'Copies of the ledger that wait for a second person, or to be taken' },
  { id: 'notices', text: 'Notices', does: 'Key adults passed over or not reached, and children absent this morning' },
] as const;

export function homeView(tasks: readonly Task[], now: Instant): HomeView {
  return {
    total: tasks.length,
    overdue: tasks.filter(({ supervisorAt }) => supervisorAt <= now).length,
    queues: queues.map(({ id, text, does }) => {
      const mine = tasks.filter((task) => queuesOf(task).includes(id));
      const deadlines = mine.flatMap(({ deadlineAt }) => (deadlineAt ? [deadlineAt] : [])).sort();
      return { text, does, href: href(id), count: mine.length, first: deadlines[0] ? sayDeadline(deadlines[0], now) : undefined };
    }),
    ledgerHref: href('ledger'),
  };
}
