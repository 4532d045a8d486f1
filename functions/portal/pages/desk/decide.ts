import { matchMessage } from '../../../../events/internal.ts';
import type { Change, Decision } from '../../../../shared/domain/duty/change.ts';
import { isShieldedReview } from '../../../../shared/domain/access/named-lead.ts';
import { decideTask, type Decider } from '../../../../shared/domain/duty/commands/decide-task.ts';
import type { Duty } from '../../../../shared/domain/duty/duty.ts';
import type { Task, TaskDecision } from '../../../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../../../shared/domain/notification/content.ts';
import { commitDecision } from '../../../../shared/runtime/commit-decision.ts';
import { type Answer, go, notFound, type Page, problem, type Visit } from '../../app/page.ts';
import { href } from '../../paths.ts';
import { capital } from '../casework/page-parts.ts';
import { type Done, doneQuery } from '../done.ts';
import { type Cases, casesOf, taskAt } from './cases.ts';
import { queuesOf } from './task-words.ts';

/** An open task that this user may know of; what a form of its page did, or why it didn't. */
export interface Deciding {
  readonly visit: Visit;
  readonly cases: Cases;
  readonly task: Task;
}

/** A handler of one of the desk's forms. */
export function onTask(handle: (deciding: Deciding) => Promise<Answer>): Page {
  return async (visit) => {
    const { user: { force } } = visit;
    if (!force) return notFound;
    const cases = casesOf(visit, force);
    const task = await taskAt(visit, force, cases);
    if (task && isShieldedReview(task) && !(await cases.mayKnowShielded(task.reference))) {
      await visit.record({ force, operation: 'refusal', what: 'shielded-child', reference: task.reference, subject: task.taskId, outcome: 'not-a-named-lead' });
      return problem(403, 'Only a named lead decides this', ['This child is protected or adopted. Nothing of yours was recorded.'], { href: href('desk'), text: 'Back to the desk' });
    }
    if (task) return handle({ visit, cases, task });
    await visit.record({ force, operation: 'refusal', what: 'task', outcome: 'not-found' });
    return problem(409, 'This is no longer waiting', ['Somebody else decided it first, or something that came later made it needless. Nothing of yours was recorded.'], { href: href('desk'), text: 'Back to the desk' });
  };
}

/** Records a decision: the audit entry, then the change with its due row, then the message to the match stage, then the due row's end. */
export async function settle({ visit, task }: Deciding, decision: TaskDecision, done: Done, needsSecond = false): Promise<Answer> {
  const { deps, user, now } = visit;
  const by = deciderOf(user);
  return store({ visit, task }, needsSecond ? `propose-${decision.kind}` : decision.kind, needsSecond ? 'proposed' : done, (fresh, duty, disclosures) => decideTask({ task: fresh, duty, disclosures, decision, by, now, needsSecond }), deps);
}

export function deciderOf({ sub, role, officerId }: Visit['user']): Decider {
  return { sub, role: role === 'supervisor' ? 'supervisor' : 'desk', officerId };
}

export async function store(
  { visit, task }: Pick<Deciding, 'visit' | 'task'>, what: string, done: Done, decide: (task: Task, duty: Duty | undefined, disclosures: readonly Disclosure[]) => Decision, deps = visit.deps,
): Promise<Answer> {
  const { force, reference, childRef, taskId } = task;
  await visit.record({ force, operation: 'alteration', what: `decide-${what}`, reference, subject: taskId, ...(childRef === null ? {} : { childRef }) });
  let decided: Change = {};
  const outcome = await commitDecision(deps.book, async () => {
    const fresh = await deps.book.task(force, taskId);
    if (!fresh) return { kind: 'refused', why: 'this is no longer waiting' };
    const duty = childRef === null ? undefined : await deps.book.duty({ force, reference, childRef });
    const about = duty && fresh.detail.kind === 'phone' ? await deps.book.disclosures([fresh.detail.disclosureId]) : [];
    const decision = decide(fresh, duty, about);
    if (decision.kind === 'change') decided = decision.change;
    return decision;
  });
  if (outcome.kind === 'refused') return problem(409, 'That was not recorded', [`${capital(outcome.why)}.`, 'Nothing was changed.'], { href: href('desk'), text: 'Back to the desk' });
  deps.log.info('task-decided', { what });
  await handOn(visit, decided);
  return go(href(queuesOf(task)[0] ?? 'desk') + doneQuery(done));
}

/** Sends what the decision asks to be sent. If that fails the due row is still there, and the chase stage sends it. */
async function handOn({ deps }: Visit, { due = [] }: Change): Promise<void> {
  for (const row of due) {
    if (row.what !== 'forward' || row.queue !== 'match') continue;
    try {
      await deps.outgoing.send('match', [matchMessage.parse(JSON.parse(row.body))]);
      await deps.due.remove(row);
    } catch (fault) {
      deps.log.error('forward-left-to-chase', {}, fault);
    }
  }
}
