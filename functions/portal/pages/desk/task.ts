import { isShieldedReview } from '../../../../shared/domain/access/named-lead.ts';
import type { Task } from '../../../../shared/domain/duty/task.ts';
import { type Answer, notFound, type Page, type Shown, type Visit } from '../../app/page.ts';
import { sayDone } from '../done.ts';
import { breachPage } from './breach.ts';
import { type Cases, casesOf, taskAt } from './cases.ts';
import type { Filled } from './fields.ts';
import { holdPage } from './hold.ts';
import { phonePage } from './phone.ts';
import { keptPage } from './kept.ts';
import { placePage } from './place.ts';
import { plainPage } from './plain.ts';
import type { Shows, TaskPage } from './task-page.ts';
import { wordsPage } from './words.ts';

/** One task: what is known, and every way in which a person may decide it. */
export const task: Page = async (visit) => {
  const { user: { force } } = visit;
  if (!force) return notFound;
  const cases = casesOf(visit, force);
  const found = await taskAt(visit, force, cases);
  return found ? showTask(visit, cases, found) : notFound;
};

/** The task's page; again, with what was wrong, where a form was refused. */
export async function showTask(visit: Visit, cases: Cases, task: Task, filled?: Filled, found?: TaskPage['found']): Promise<Answer> {
  const page: TaskPage = { visit, cases, task, filled, found };
  const made = await makePage(page);
  const shown: Shown = {
    force: task.force, operation: 'consultation', what: isShieldedReview(task) ? (made.kept ? 'shielded-child-kept' : 'shielded-child') : `task-${task.detail.kind}`, reference: task.reference, subject: task.taskId,
    ...(task.childRef === null ? {} : { childRef: task.childRef }),
  };
  return { kind: 'page', template: made.template, view: { ...made.view, done: sayDone(visit.query['done'], visit.speech.say) }, shows: [shown], ...(filled ? { status: 422 } : {}) };
}

async function makePage(page: TaskPage): Promise<Shows> {
  switch (page.task.detail.kind) {
    case 'place': return isShieldedReview(page.task) && !(await page.cases.mayKnowShielded(page.task.reference)) ? keptPage(page) : placePage(page, page.task.detail);
    case 'phone': return phonePage(page, page.task.detail);
    case 'hold': return holdPage(page, page.task.detail);
    case 'words': return wordsPage(page, page.task.detail);
    case 'breach': return breachPage(page, page.task.detail);
    case 'refused': case 'safety-review': case 'withdrawals': case 'count': case 'export': case 'question': case 'notice': case 'break-glass': return plainPage(page, page.task.detail);
    default: {
      const unknown: never = page.task.detail;
      throw new Error(`unknown task ${JSON.stringify(unknown)}`);
    }
  }
}

