import type { ReportedChild } from '../../../../events/people.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { Instant } from '../../../../shared/domain/time.ts';
import type { School } from '../../../../shared/ports/directory.ts';
import type { Visit } from '../../app/page.ts';
import { href, type RouteId } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { type Cases, reportedName, taskAddress } from './cases.ts';
import { type Deadline, sayDeadline, sayWhen } from './clock-words.ts';
import { errorList, type Field, fieldsOf, type Filled } from './fields.ts';
import { queuesOf, taskTitle } from './task-words.ts';

/** What every task's page is made from. */
export interface TaskPage {
  readonly visit: Visit;
  readonly cases: Cases;
  readonly task: Task;
  readonly filled: Filled | undefined;
  /** Schools found by name, where they were looked for. */
  readonly found?: { readonly words: string; readonly schools: readonly School[] } | undefined;
}

export interface Shows {
  readonly template: string;
  readonly view: object;
  /** Nothing of the child was shown. */
  readonly kept?: true;
}

/** What stands at the top of every task's page. */
export interface TaskHead {
  readonly title: string;
  readonly name: string | undefined;
  readonly reference: string;
  readonly since: string;
  readonly deadline: Deadline;
  readonly backHref: string;
  readonly backText: string;
  readonly errors: readonly { readonly text: string; readonly href: string }[];
}

const listNames: Partial<Record<RouteId, string>> = { reviews: 'All reviews', phone: 'All calls', holds: 'All holds', words: 'All words', refused: 'All refused events', counts: 'All counts', notices: 'All notices', bounces: 'All bounces', recalls: 'All recalls', breaches: 'All breaches', questions: 'All questions', exports: 'All exports' };

export function headOf(task: Task, child: ReportedChild | undefined, now: Instant, filled: Filled | undefined, speech: Speech): TaskHead {
  const list = queuesOf(task)[0] ?? 'desk';
  return {
    title: taskTitle(task.detail, speech.say), name: task.childRef === null ? undefined : reportedName(child, speech.say), reference: task.reference,
    since: sayWhen(task.openedAt, now, speech), deadline: sayDeadline(task.deadlineAt, now, speech),
    backHref: href(list), backText: listNames[list] ?? 'Desk', errors: errorList(filled),
  };
}

/** A form of a task's page: where it goes and what it asks. */
export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, Field>>;
}

export function actionOf(id: RouteId, task: Task): string {
  return href(id, { task: taskAddress(task) });
}

export function notSendForm(task: Task, filled: Filled | undefined): Form {
  const field = fieldsOf('notSend', filled);
  return {
    action: actionOf('notSend', task),
    fields: { reason: field('reason', 'Why nothing is to be sent') },
  };
}
