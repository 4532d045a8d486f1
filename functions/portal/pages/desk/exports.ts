import type { Decision } from '../../../../shared/domain/duty/change.ts';
import { askExport as ask, closeExport as close, decideExport as decide, type ExportDetail, exportTaskId, mayTake } from '../../../../shared/domain/duty/commands/export-request.ts';
import type { Decider } from '../../../../shared/domain/duty/commands/decide-task.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import { waitingClocks } from '../../../../shared/domain/clocks/waiting-clocks.ts';
import { packOf } from '../../../../shared/policy/packs.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { opaqueIdOf } from '../../../../shared/runtime/opaque-id.ts';
import { type Answer, go, notFound, type Page, problem, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital } from '../casework/page-parts.ts';
import { type Done, doneQuery, sayDone } from '../done.ts';
import { casesOf, openTasks } from './cases.ts';
import { deciderOf } from './decide.ts';
import { calendarDate, exportsView } from './exports.view.ts';
import { type Filled, longest, tooLong } from './fields.ts';

/** Exports of the ledger for inspectors: who asks, who approves, and what may be taken. No one person can make one. */
export const exportsPage: Page = (visit) => show(visit);

export const askExport: Page = async (visit) => {
  const { user: { force }, body, now } = visit;
  if (!force) return notFound;
  const { from = '', to = '', reason = '' } = body;
  const errors = {
    ...(calendarDate(from) ? {} : { from: 'Enter the first day as a date such as 2026-11-01' }),
    ...(calendarDate(to) ? {} : { to: 'Enter the last day as a date such as 2026-11-30' }),
    ...(reason.length > 0 && reason.length <= longest ? {} : { reason: reason ? tooLong : 'Enter who it is for, and why' }),
  };
  if (Object.keys(errors).length > 0) return show(visit, { form: 'askExport', values: body, errors });
  const policy = packOf(force)?.notification;
  const clocks = { deadlineAt: null, ...(policy ? waitingClocks({ queuedAt: now, deadlineAt: null, policy }) : { deskAt: now, supervisorAt: now }) };
  const exportId = opaqueIdOf('export', force, now, visit.user.sub, from, to);
  const decision = ask({ force, exportId, from, to, reason, by: deciderOf(visit.user), clocks, now });
  if (decision.kind === 'refused') return show(visit, { form: 'askExport', values: body, errors: { to: capital(decision.why) } });
  await visit.record({ force, operation: 'alteration', what: 'export-ask', subject: exportTaskId(exportId), outcome: `${from} ${to}` });
  await visit.deps.book.commit(decision.change);
  return go(href('exports') + doneQuery('asked'));
};

export const decideExport: Page = (visit) => onExport(visit, 'export-decide', 'decided-export', (task, by) => {
  const { decision, reason = '' } = visit.body;
  if (decision === 'approve') return decide({ task, decision: { kind: 'approve' }, by, now: visit.now });
  if (decision === 'refuse' && reason !== '' && reason.length <= longest) return decide({ task, decision: { kind: 'refuse', reason }, by, now: visit.now });
  return { kind: 'refused', why: 'choose whether it may be made; to refuse it, say why' };
});

export const closeExport: Page = (visit) => onExport(visit, 'export-close', 'closed', (task, by) => close({ task, by, now: visit.now }));

/** The export of an address, if there is one that this user may take now. */
export async function takenExport({ deps, params, user, now }: Visit): Promise<(Task & { readonly detail: ExportDetail & { readonly approvedBy: string; readonly approvedAt: string } }) | undefined> {
  const id = params['export'] ?? '';
  const task = user.force && /^[a-z0-9]{26}$/.test(id) ? await deps.book.task(user.force, exportTaskId(id)) : undefined;
  return mayTake(task, user.sub, now) ? task : undefined;
}

async function onExport(visit: Visit, what: string, done: Done, decision: (task: Task, by: Decider) => Decision): Promise<Answer> {
  const { deps, user: { force }, params } = visit;
  const taskId = exportTaskId(params['export'] ?? '');
  if (!force) return notFound;
  await visit.record({ force, operation: 'alteration', what, subject: taskId });
  const outcome = await commitDecision(deps.book, async () => {
    const task = await deps.book.task(force, taskId);
    return task ? decision(task, deciderOf(visit.user)) : { kind: 'refused', why: 'this is no longer waiting' };
  });
  if (outcome.kind === 'refused') return problem(409, 'That was not recorded', [`${capital(outcome.why)}.`, 'Nothing was changed.'], { href: href('exports'), text: 'Back to the exports' });
  return go(href('exports') + doneQuery(done));
}

async function show(visit: Visit, filled?: Filled): Promise<Answer> {
  const { user, user: { force }, now, query, speech } = visit;
  if (!force) return notFound;
  const tasks = (await openTasks(visit, force, casesOf(visit, force))).filter(({ detail }) => detail.kind === 'export');
  return {
    kind: 'page', template: 'pages/desk/exports.njk', view: exportsView({ tasks, user, now, filled, done: sayDone(query['done'], speech.say), speech }),
    shows: [{ force, operation: 'consultation', what: 'exports', outcome: String(tasks.length) }], ...(filled ? { status: 422 } : {}),
  };
}
