import { childOf } from './cases.ts';
import type { Shows, TaskPage } from './task-page.ts';
import type { WordsDetail } from './details.ts';
import { wordsView } from './words.view.ts';

/** The words that screening stopped, in the version that it stopped, for a person to clear or take out. */
export async function wordsPage({ visit, task, filled }: TaskPage, detail: WordsDetail): Promise<Shows> {
  const stored = await visit.deps.incidents.version(task.force, task.reference, detail.version);
  const incident = stored?.content.kind === 'incident' ? stored.content.data : undefined;
  return { template: 'pages/desk/words.njk', view: wordsView(task, detail, childOf(incident, task.childRef), visit.now, filled, visit.speech) };
}
