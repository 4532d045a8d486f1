import { isShieldedReview } from '../../../../shared/domain/access/named-lead.ts';
import { notFound, type Page } from '../../app/page.ts';
import type { RouteId } from '../../paths.ts';
import { sayDone } from '../done.ts';
import { casesOf, childOf, openTasks, protectedChild, reportedName } from './cases.ts';
import { queueView } from './queue.view.ts';
import { queuesOf } from './task-words.ts';

/** One of the desk's lists: what waits, the earliest clock first. */
export function queue(id: RouteId): Page {
  return async (visit) => {
    const { user: { force }, now, query, speech } = visit;
    if (!force) return notFound;
    const cases = casesOf(visit, force);
    const tasks = (await openTasks(visit, force, cases)).filter((task) => queuesOf(task).includes(id));
    const named = await Promise.all(tasks.map(async (task) => ({
      task, name: task.childRef === null ? undefined : isShieldedReview(task) && !(await cases.mayKnowShielded(task.reference)) ? speech.say(protectedChild) : reportedName(childOf(await cases.incident(task.reference), task.childRef), speech.say),
    })));
    return {
      kind: 'page', template: 'pages/desk/queue.njk', view: queueView(id, named, { now, done: sayDone(query['done'], speech.say), speech }),
      shows: [{ force, operation: 'consultation', what: `desk-${id}`, subject: tasks.map(({ taskId }) => taskId).join(' ').slice(0, 4000), outcome: String(tasks.length) }],
    };
  };
}
