import { sayWhen } from './clock-words.ts';
import { headOf, type Shows, type TaskPage } from './task-page.ts';
import { href } from '../../paths.ts';
import { protectedChild } from './cases.ts';
import { sayAnd } from './lists.ts';

/** A shielded child's review to whoever is no named lead: that it is there, its clock, and whom to ring. Nothing of the child. */
export async function keptPage({ visit, cases, task }: TaskPage): Promise<Shows> {
  const { user, now, speech } = visit;
  const { say } = speech;
  const leads = await cases.namedLeads();
  return {
    template: 'pages/desk/kept.njk', kept: true,
    view: {
      head: { ...headOf(task, undefined, now, undefined, speech), name: say(protectedChild) },
      leads: leads.length > 0 ? sayAnd(leads.map(({ name }) => name), say) : '',
      supervisorAt: sayWhen(task.supervisorAt, now, speech),
      breakGlassHref: user.role === 'desk' ? href('breakGlass') : undefined,
    },
  };
}
