import type { Change } from '../../shared/domain/duty/change.ts';
import { decideTask } from '../../shared/domain/duty/commands/decide-task.ts';
import { recordRead, sayNotOurPupil } from '../../shared/domain/duty/commands/read-notification.ts';
import { agreeToProposal } from '../../shared/domain/duty/commands/second-person.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { Task, TaskDecision, TaskKind } from '../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../shared/domain/notification/content.ts';
import type { House } from './house.ts';

export const key = { force: 'cheshire', reference: 'CHE-26-0412207', childRef: 'c1' };

/** What schools and the desk do in a house, as the portal has it stored. */
export async function dutyIn(house: House): Promise<Duty> {
  const duty = await house.book.duty(key);
  if (!duty) throw new Error('the child is not in the ledger');
  return duty;
}

export async function disclosureAt(house: House, setting: string): Promise<Disclosure> {
  const disclosure = await house.book.disclosure((await dutyIn(house)).settings[setting]?.disclosureId ?? '');
  if (!disclosure) throw new Error(`nothing is disclosed to ${setting}`);
  return disclosure;
}

/** By setting: how far it has got, and what may be done with what it was sent. */
export async function standing(house: House): Promise<Readonly<Record<string, string>>> {
  const { settings } = await dutyIn(house);
  return Object.fromEntries(await Promise.all(Object.entries(settings).map(async ([setting, { state }]) => [setting, `${state}, ${(await disclosureAt(house, setting)).access}`] as const)));
}

export async function openTasks(house: House, kind?: TaskKind): Promise<readonly Task[]> {
  return (await house.book.openTasks('cheshire')).items.filter(({ detail }) => !kind || detail.kind === kind);
}

/** To whom emails went, and at which step. */
export function mails(house: House): readonly string[] {
  return house.mailer.sent.map(({ to, tags }) => `${to} ${tags['step']}`);
}

export async function reads(house: House, setting: string, adultId: string): Promise<void> {
  const read = recordRead({ duty: await dutyIn(house), disclosure: await disclosureAt(house, setting), adultId, now: house.clock.now() });
  if (read.kind !== 'change') throw new Error(read.why);
  await house.book.commit(read.change);
}

export async function denies(house: House, setting: string, adultId: string): Promise<void> {
  const now = house.clock.now();
  const duty = await dutyIn(house);
  const [phoneTask, question] = await Promise.all([duty.settings[setting]?.phoneTaskId, duty.waiting?.taskId].map(async (id) => (id ? house.book.task('cheshire', id) : undefined)));
  const disclosure = await disclosureAt(house, setting);
  const earlier = await house.book.disclosures(disclosure.earlier ?? []);
  const said = sayNotOurPupil({ duty, disclosure, earlier, adultId, now, phoneTask, question, clocks: { deadlineAt: '2026-11-09T08:45:00Z', deskAt: now, supervisorAt: now } });
  if (said.kind !== 'change') throw new Error(said.why);
  await house.book.commit(said.change);
}

/** Decides the first open task of a kind; answers why not, if it is refused. */
export async function decides(house: House, kind: TaskKind, decision: TaskDecision, role: 'desk' | 'supervisor' = 'desk', which: (task: Task) => boolean = () => true): Promise<string> {
  const task = (await openTasks(house, kind)).find(which);
  if (!task) throw new Error(`no task: ${kind}`);
  const disclosures = await house.book.disclosures(task.detail.kind === 'phone' ? [task.detail.disclosureId] : []);
  const decided = decideTask({ task, duty: await dutyOf(house, task), disclosures, decision, by: { sub: 'desk-1', role }, now: house.clock.now() });
  if (decided.kind !== 'change') return decided.why;
  await house.book.commit(decided.change);
  if (decision.kind === 'not-sent') return agrees(house, task.taskId);
  await handOn(house, decided.change);
  return 'decided';
}

function dutyOf(house: House, { force, reference, childRef }: Task): Promise<Duty | undefined> {
  return house.book.duty({ force, reference, childRef: childRef ?? key.childRef });
}

/** Another of the desk, a supervisor, signs in and agrees that nobody is told. */
async function agrees(house: House, taskId: string): Promise<string> {
  const task = await house.book.task('cheshire', taskId);
  if (!task?.proposal) throw new Error('nothing was proposed');
  const disclosures = await house.book.disclosures(task.detail.kind === 'phone' ? [task.detail.disclosureId] : []);
  const agreed = agreeToProposal({ task, duty: await dutyOf(house, task), disclosures, by: { sub: 'Insp Ward', role: 'supervisor' }, now: house.clock.now(), proposedAt: task.proposal.at });
  if (agreed.kind !== 'change') return agreed.why;
  await house.book.commit(agreed.change);
  await handOn(house, agreed.change);
  return 'decided';
}

async function handOn(house: House, change: Change): Promise<void> {
  for (const row of change.due ?? []) if (row.what === 'forward') await house.outgoing.send('match', [JSON.parse(row.body) as never]);
  await house.settle();
}
