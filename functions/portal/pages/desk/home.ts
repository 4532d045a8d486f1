import { notFound, type Page } from '../../app/page.ts';
import { casesOf, openTasks } from './cases.ts';
import { homeView } from './home.view.ts';

/** The desk's first page: how many of each wait, and which clock runs out first. */
export const home: Page = async (visit) => {
  const { user: { force }, now } = visit;
  if (!force) return notFound;
  const tasks = await openTasks(visit, force, casesOf(visit, force));
  return {
    kind: 'page', template: 'pages/desk/home.njk', view: homeView(tasks, now),
    shows: [{ force, operation: 'consultation', what: 'desk-home', outcome: String(tasks.length) }],
  };
};
