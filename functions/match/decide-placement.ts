import type { MatchMessage } from '../../events/internal.ts';
import { type Decision, dutyEntry } from '../../shared/domain/duty/change.ts';
import { openTask, waitingFor } from '../../shared/domain/duty/commands/open-task.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { PlacementDecision, Task, TaskDecision } from '../../shared/domain/duty/task.ts';
import { alsoTold } from '../../shared/domain/placement/also-told.ts';
import { whatDecidesPlacement } from '../../shared/domain/placement/child-for-matching.ts';
import { type Succession, urnsFollowed } from '../../shared/domain/placement/follow-succession.ts';
import { keptSettings } from '../../shared/domain/placement/kept-settings.ts';
import { type SettingKey, settingKey } from '../../shared/domain/setting.ts';
import type { StoredVersion } from '../../shared/ports/incident-store.ts';
import type { Roll } from '../../shared/ports/roll.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import { placedPupil } from '../../shared/runtime/follow-move.ts';
import { fingerprintOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';
import { assessMessage, type MatchDeps, planMessage } from './deps.ts';
import { findSuccessor } from './find-successor.ts';
import { waitClocksFor } from './wait-clocks.ts';
import { withdrawIncident } from './withdraw-incident.ts';

/** A person decided: the child goes where they said, by the same road as a machine's match. */
export async function decidePlacement(message: Extract<MatchMessage, { type: 'task.decided' }>, deps: MatchDeps & { readonly roll: Roll }): Promise<Outcome> {
  const { force, reference, taskId } = message;
  const task = await deps.book.task(force, taskId);
  if (task?.state !== 'closed' || !task.decision) return { kind: 'retry', reason: 'decision not there yet' };
  const stored = await versionOf(task, deps);

  if (task.detail.kind === 'withdrawals') {
    const withdrawn = await deps.incidents.version(force, reference, task.detail.version);
    if (task.decision.kind !== 'withdrawals-confirmed' || withdrawn?.content.kind !== 'withdrawn') return done;
    return withdrawIncident(withdrawn, withdrawn.content.data, deps, true);
  }
  if (stored?.content.kind !== 'incident' || !task.childRef) return done;
  const childRef = task.childRef;
  const incident = stored.content.data;
  const child = incident.children.find((one) => one.childRef === childRef);
  const chosen = await chosenBy(task, task.decision, deps, childRef);
  let plan = false;
  await commitDecision(deps.book, async (): Promise<Decision> => {
    plan = false;
    const duty = await deps.book.duty({ force, reference, childRef });
    if (!duty || duty.ended) return { kind: 'change', change: {} };
    // Something newer has asked another question meanwhile.
    if (duty.waiting?.taskId) return { kind: 'change', change: {} };
    plan = true;
    if (!chosen || duty.placement?.cause === message.id) return { kind: 'change', change: {} };
    if (chosen.keys.length === 0) {
      plan = false;
      return askForSchool(task, duty, stored.version, child?.homeAuthority, deps);
    }
    const fingerprint = child ? fingerprintOf(whatDecidesPlacement(child, incident)) : '';
    const settings = [...new Set([...chosen.keys, ...(await keptOf(task, chosen.decision, duty, deps)), ...(child ? alsoTold(incident, child, deps.policyOf(force)).map(settingKey) : [])])];
    return { kind: 'change', change: { duties: [dutyEntry(duty, [{
      kind: 'placed', at: deps.clock.now(),
      placement: { cause: message.id, version: stored.version, fingerprint, settings, source: chosen.source, ...(chosen.followed?.length ? { followed: chosen.followed } : {}), ...(chosen.pupilId ? { pupilId: chosen.pupilId } : {}) },
    }])] } };
  });
  if (plan) await deps.outgoing.send('plan', [planMessage(message.id, stored, [childRef])]);
  // A pupil that a person chose tells which child it is.
  if (plan) await deps.outgoing.send('assess', [assessMessage(message.id, stored)]);
  return done;
}

/** The pupil who was chosen left every school meanwhile: somebody has to say where the child is, or nobody would be told. */
async function askForSchool(task: Task, duty: Duty, version: number, homeAuthority: string | undefined, deps: MatchDeps): Promise<Decision> {
  const now = deps.clock.now();
  const { force, reference, childRef } = duty;
  const clocks = await waitClocksFor(deps, { force, reportedAt: duty.reportedAt, now, ...(homeAuthority ? { setting: `authority:${homeAuthority}` } : {}) });
  const taskId = `place~${reference}~${childRef}~v${version}~no-school~${fingerprintOf(task.taskId)}`;
  const opened = openTask({ force, reference, childRef, taskId, clocks, now, detail: { kind: 'place', reason: 'which-school', pupils: [], schools: [], words: ['The pupil who was chosen is on no school\'s roll now.'] } });
  return { kind: 'change', change: { ...opened, duties: [dutyEntry(duty, [{ kind: 'waiting', at: now, waiting: waitingFor(taskId, 'which-school', clocks, now) }])] } };
}

/** The version that speaks for the task's child now. */
async function versionOf({ force, reference, childRef }: Task, { book, incidents }: MatchDeps): Promise<StoredVersion | undefined> {
  const duty = childRef === null ? undefined : await book.duty({ force, reference, childRef });
  return duty && incidents.version(force, reference, duty.version);
}

interface Chosen {
  readonly decision: PlacementDecision;
  readonly keys: readonly SettingKey[];
  readonly source: 'desk' | 'officer-note';
  readonly pupilId?: string;
  readonly followed?: readonly Succession[];
}

/** A pupil's schools that have closed and surely are another number now. */
async function followedOf(urns: readonly string[], { directory }: MatchDeps): Promise<readonly Succession[]> {
  const heirs = await Promise.all(urns.map(async (from) => ({ from, heir: await findSuccessor(from, directory) })));
  return heirs.flatMap(({ from, heir }) => (heir?.isSameSchool ? [{ from, to: heir.urn }] : []));
}

/** The child's other settings, which the choice leaves as they are. */
async function keptOf({ detail }: Task, decision: PlacementDecision, duty: Duty, { roll, clock }: MatchDeps & { readonly roll: Roll }): Promise<readonly SettingKey[]> {
  if (detail.kind !== 'place' || Object.keys(duty.settings).length === 0) return [];
  return keptSettings({ duty, detail, decision, pupil: await placedPupil(duty, roll, clock.now()) });
}

/** Undefined for decisions that leave the place as it was: a lifted hold, cleared words. */
async function chosenBy(task: Task, decision: TaskDecision, deps: MatchDeps & { readonly roll: Roll }, childRef: string): Promise<Chosen | undefined> {
  if (decision.kind === 'pupil') {
    const [pupil] = await deps.roll.pupils([decision.pupilId], { at: deps.clock.now(), force: task.force, reference: task.reference, childRef, actor: 'machine' });
    if (!pupil) throw new Error('the pupil that was chosen is no longer on the roll');
    const followed = await followedOf(pupil.urns, deps);
    return { decision, keys: urnsFollowed(pupil.urns, followed).map((urn): SettingKey => `school:${urn}`), source: 'desk', pupilId: pupil.pupilId, followed };
  }
  if (decision.kind === 'school') return { decision, keys: [`school:${decision.urn}`], source: 'officer-note' };
  if (decision.kind === 'authority') return { decision, keys: [`authority:${decision.code}`], source: 'desk' };
  return undefined;
}
