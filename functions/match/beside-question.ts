import { type Decision, dutyEntry, stopUnread } from '../../shared/domain/duty/change.ts';
import { isBesideQuestion, saidOn } from '../../shared/domain/duty/commands/read-notification.ts';
import { type Duty, settingsStillTheirs, type Waiting } from '../../shared/domain/duty/duty.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { PlacementDecision } from '../../shared/domain/placement/place-child.ts';
import { settingKey } from '../../shared/domain/setting.ts';
import type { MatchDeps } from './deps.ts';

/** The open question about some of the child's settings, where the child waits on one. */
export async function besideQuestionOf({ force, waiting }: Duty, { book }: Pick<MatchDeps, 'book'>): Promise<{ readonly question: Task; readonly waiting: Waiting } | undefined> {
  const question = waiting?.taskId ? await book.task(force, waiting.taskId) : undefined;
  return waiting && question && isBesideQuestion(question) ? { question, waiting } : undefined;
}

/**
 * A version comes while a person has a question about some of a child's settings: one has denied the child, or was not to be told. The question stays with them. The child's other
 * settings go on with what the version says, as long as it leaves no doubt that they are the child's; with a doubt everything unread stops at once.
 * @param answer where the child belongs by this version; undefined where it says what the placement rests on
 */
export async function besideQuestion(duty: Duty, { question, waiting }: { readonly question: Task; readonly waiting: Waiting }, answer: PlacementDecision | undefined, deps: MatchDeps): Promise<{ readonly plan: boolean; readonly decision: Decision }> {
  const others = settingsStillTheirs(duty);
  if (others.length === 0) return { plan: false, decision: { kind: 'change', change: {} } };
  const now = deps.clock.now();
  const waits = (reason: Waiting['reason']) => (waiting.reason === reason ? {} : { duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: { ...waiting, reason } }])] });
  const fits = !answer || (answer.kind === 'place' && others.every((key) => answer.settings.some((setting) => settingKey(setting) === key)));
  if (fits) return { plan: true, decision: { kind: 'change', change: waits(reasonOf(question)) } };
  const stopped = await stopOf(duty, deps, now);
  const said = answer.kind === 'out-of-scope' ? ['By what is known now the policy would tell nobody of this child.'] : answer.words;
  return {
    plan: false,
    decision: { kind: 'change', change: { ...stopped, ...waits(answer.kind === 'review' ? answer.reason : 'which-school'), tasks: [...stopped.tasks, ...saidOn(question, ...said)] } },
  };
}

function reasonOf({ detail }: Task): Waiting['reason'] {
  return detail.kind === 'place' ? detail.reason : 'which-school';
}

/** What is out and unread of a child, and the calls about it, stopped until a person has decided. */
export async function stopOf(duty: Duty, { book }: Pick<MatchDeps, 'book'>, now: string): Promise<ReturnType<typeof stopUnread>> {
  const settings = Object.values(duty.settings);
  const [disclosures, calls] = await Promise.all([
    book.disclosures(settings.map(({ disclosureId }) => disclosureId)),
    Promise.all(settings.flatMap(({ phoneTaskId }) => (phoneTaskId ? [book.task(duty.force, phoneTaskId)] : []))),
  ]);
  const before = disclosures.flatMap(({ earlier = [] }) => earlier);
  return stopUnread([...disclosures, ...(before.length > 0 ? await book.disclosures(before) : [])], calls.filter((call) => call !== undefined), now, 'match');
}
