import { type Decision, dutyEntry, stopUnread } from '../../shared/domain/duty/change.ts';
import { isDenial, saidOn } from '../../shared/domain/duty/commands/read-notification.ts';
import { type Duty, settingsStillTheirs, type Waiting } from '../../shared/domain/duty/duty.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { PlacementDecision } from '../../shared/domain/placement/place-child.ts';
import { settingKey } from '../../shared/domain/setting.ts';
import type { MatchDeps } from './deps.ts';

/** The open question that a setting's "not our pupil" asks, where the child waits on one. */
export async function denialOf({ force, waiting }: Duty, { book }: Pick<MatchDeps, 'book'>): Promise<{ readonly question: Task; readonly waiting: Waiting } | undefined> {
  const question = waiting?.taskId ? await book.task(force, waiting.taskId) : undefined;
  return waiting && question && isDenial(question) ? { question, waiting } : undefined;
}

/**
 * A version comes while a person looks for the right school of a child whom one setting has denied. The question stays with them. The child's other
 * settings go on with what the version says, as long as it leaves no doubt that they are the child's; with a doubt everything unread stops at once.
 * @param answer where the child belongs by this version; undefined where it says what the placement rests on
 */
export async function besideDenial(duty: Duty, { question, waiting }: { readonly question: Task; readonly waiting: Waiting }, answer: PlacementDecision | undefined, deps: MatchDeps): Promise<{ readonly plan: boolean; readonly decision: Decision }> {
  const others = settingsStillTheirs(duty);
  if (others.length === 0) return { plan: false, decision: { kind: 'change', change: {} } };
  const now = deps.clock.now();
  const waits = (reason: Waiting['reason']) => (waiting.reason === reason ? {} : { duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: { ...waiting, reason } }])] });
  const fits = !answer || (answer.kind === 'place' && others.every((key) => answer.settings.some((setting) => settingKey(setting) === key)));
  if (fits) return { plan: true, decision: { kind: 'change', change: waits('not-our-pupil') } };
  const stopped = await stopOf(duty, deps, now);
  const said = answer.kind === 'out-of-scope' ? ['By what is known now the policy would tell nobody of this child.'] : answer.words;
  return {
    plan: false,
    decision: { kind: 'change', change: { ...stopped, ...waits(answer.kind === 'review' ? answer.reason : 'which-school'), tasks: [...stopped.tasks, ...saidOn(question, ...said)] } },
  };
}

/** What is out and unread of a child, and the calls about it, stopped until a person has decided. */
export async function stopOf(duty: Duty, { book }: Pick<MatchDeps, 'book'>, now: string): Promise<ReturnType<typeof stopUnread>> {
  const settings = Object.values(duty.settings);
  const [disclosures, calls] = await Promise.all([
    book.disclosures(settings.map(({ disclosureId }) => disclosureId)),
    Promise.all(settings.flatMap(({ phoneTaskId }) => (phoneTaskId ? [book.task(duty.force, phoneTaskId)] : []))),
  ]);
  return stopUnread(disclosures, calls.filter((call) => call !== undefined), now, 'match');
}
