import { mayTake } from '../../../../shared/domain/duty/commands/export-request.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import type { CalendarDate, Instant } from '../../../../shared/domain/time.ts';
import type { PortalUser } from '../../../../shared/ports/directory.ts';
import { href } from '../../paths.ts';
import type { Speech } from '../../words/speech.ts';
import { sayWhen } from './clock-words.ts';
import { errorList, type Field, fieldsOf, type Filled } from './fields.ts';

interface Row {
  readonly title: string;
  readonly reason: string;
  readonly asked: string;
  readonly state: string;
  /** For a supervisor who did not ask for it. */
  readonly decide: { readonly action: string; readonly fields: Readonly<Record<'decision' | 'reason', Field>> } | undefined;
  readonly take: readonly { readonly text: string; readonly href: string }[];
  readonly closeAction: string | undefined;
}

export interface ExportsView {
  readonly done: string | undefined;
  readonly errors: ReturnType<typeof errorList>;
  readonly rows: readonly Row[];
  readonly ask: { readonly action: string; readonly fields: Readonly<Record<'from' | 'to' | 'reason', Field>> };
}

export function exportsView({ tasks, user, now, filled, done, speech }: { readonly tasks: readonly Task[]; readonly user: PortalUser; readonly now: Instant; readonly filled: Filled | undefined; readonly done: string | undefined; readonly speech: Speech }): ExportsView {
  const field = fieldsOf('askExport', filled);
  return {
    done, errors: errorList(filled),
    rows: tasks.flatMap((task) => rowOf(task, user, now, speech)),
    ask: {
      action: href('askExport'),
      fields: {
        from: field('from', 'First day on which children were reported', { hint: 'For example, 2026-11-01', width: 20 }),
        to: field('to', 'Last day', { hint: 'At most 31 days', width: 20 }),
        reason: field('reason', 'Who is it for, and why?'),
      },
    },
  };
}

function rowOf(task: Task, user: PortalUser, now: Instant, speech: Speech): Row[] {
  const { say } = speech;
  const { detail, taskId } = task;
  if (detail.kind !== 'export') return [];
  const ids = { export: taskId.replace(/^export~/, '') };
  const mine = detail.askedBy === user.sub;
  const field = fieldsOf(`decide-${ids.export}`, undefined);
  return [{
    title: say('{first} to {last}', { first: detail.from, last: detail.to }), reason: detail.reason,
    asked: mine ? say('Asked by you, {when}', { when: sayWhen(task.openedAt, now, speech) }) : say('Asked by {who}, {when}', { who: detail.askedBy, when: sayWhen(task.openedAt, now, speech) }),
    state: detail.approvedAt ? say('Approved {when}', { when: sayWhen(detail.approvedAt, now, speech) }) : say('Waits for a second person'),
    decide: user.role === 'supervisor' && !mine && !detail.approvedAt ? {
      action: href('decideExport', ids),
      fields: {
        decision: field('decision', 'May it be made?', { items: [{ value: 'approve', text: 'Yes: who asked may take it, for a week' }, { value: 'refuse', text: 'No' }] }),
        reason: field('reason', 'If not, why'),
      },
    } : undefined,
    take: mayTake(task, user.sub, now) ? [
      { text: 'The ledger as CSV', href: href('exportCsv', ids) }, { text: 'The signature of the CSV', href: href('exportCsvSignature', ids) },
      { text: 'The ledger as JSON, with every event', href: href('exportJson', ids) }, { text: 'The signature of the JSON', href: href('exportJsonSignature', ids) },
    ] : [],
    closeAction: mine ? href('closeExport', ids) : undefined,
  }];
}

/** A date that is one: "2026-11-30", and not "2026-11-31". */
export function calendarDate(text: string): text is CalendarDate {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
