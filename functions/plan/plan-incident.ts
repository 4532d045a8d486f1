import type { PlanMessage } from '../../events/internal.ts';
import type { SettingCalendar } from '../../shared/domain/clocks/calendar.ts';
import type { Change } from '../../shared/domain/duty/change.ts';
import { planNotification } from '../../shared/domain/duty/commands/plan-notification.ts';
import { questionIdsOf } from '../../shared/domain/duty/commands/plan-questions.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { KnownPupil } from '../../shared/domain/notification/write-notification.ts';
import type { SettingKey } from '../../shared/domain/setting.ts';
import type { PolicyPack } from '../../shared/policy/policy-pack.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';
import type { Roll } from '../../shared/ports/roll.ts';
import { commitDecision } from '../../shared/runtime/commit-decision.ts';
import type { Log } from '../../shared/runtime/log.ts';
import { fingerprintOf, opaqueIdOf } from '../../shared/runtime/opaque-id.ts';
import { done, type Outcome } from '../../shared/runtime/queue-stage.ts';

export interface PlanDeps {
  readonly incidents: IncidentStore;
  readonly book: DutyBook;
  readonly directory: Directory;
  readonly roll: Roll;
  readonly clock: Clock;
  readonly log: Log;
  readonly policyOf: (force: string) => PolicyPack;
}

/** Writes what each setting of each matched child will be shown, and sets its clocks. Each child is planned from the version that speaks for it, whichever asked. */
export async function planIncident(message: PlanMessage, deps: PlanDeps): Promise<Outcome> {
  const { force, reference } = message;
  for (const childRef of message.childRefs) {
    const committed = await commitDecision(deps.book, async () => {
      const duty = await deps.book.duty({ force, reference, childRef });
      return { kind: 'change', change: duty ? await planOf(duty, message.id, deps) : {} };
    });
    deps.log.info(committed.kind === 'committed' ? 'notification-planned' : 'child-unchanged', { force });
  }
  return done;
}

/** What planning this child comes to, from the version that speaks for it. */
export async function planOf(duty: Duty, cause: string, deps: PlanDeps): Promise<Change> {
  if (!duty.placement || duty.ended) return {};
  const { force, reference, childRef } = duty;
  const stored = await deps.incidents.version(force, reference, duty.version);
  const incident = stored?.content.kind === 'incident' ? stored.content.data : undefined;
  const child = incident?.children.find((one) => one.childRef === childRef);
  if (!stored || !incident || !child) throw new Error('the version that speaks for a child does not list it');
  const now = deps.clock.now();
  const settings = duty.placement.settings;
  const disclosureIdOf = (setting: SettingKey, version: number): string => opaqueIdOf('disclosure', force, reference, childRef, setting, version);
  const ids = [...Object.values(duty.settings).map(({ disclosureId }) => disclosureId), ...settings.map((setting) => disclosureIdOf(setting, incident.incidentVersion))];
  const taskIds = [...questionIdsOf(duty, child, incident), duty.waiting?.taskId, ...Object.values(duty.settings).map(({ phoneTaskId }) => phoneTaskId)].filter((id) => typeof id === 'string');
  const [pupil, disclosures, tasks, calendars] = await Promise.all([
    pupilOf(duty.placement.pupilId, { force, reference, childRef }, deps),
    deps.book.disclosures([...new Set(ids)]),
    Promise.all([...new Set(taskIds)].map((id) => deps.book.task(force, id))),
    Promise.all(settings.map(async (setting): Promise<[SettingKey, SettingCalendar]> => [setting, await deps.directory.calendar(setting)])),
  ]);
  const before = disclosures.flatMap(({ earlier = [] }) => earlier);
  const known = before.length > 0 ? [...disclosures, ...(await deps.book.disclosures([...new Set(before)].filter((id) => !ids.includes(id))))] : disclosures;
  return planNotification({
    duty, incident, child, pupil, now, fingerprintOf, disclosureIdOf, versionReceivedAt: stored.receivedAt, namesProtected: stored.namesProtected?.includes(childRef) ?? false, policy: deps.policyOf(force), cause,
    calendars: new Map(calendars), disclosures: new Map(known.map((disclosure) => [disclosure.disclosureId, disclosure])), tasks: tasks.filter((task) => task !== undefined),
  });
}

async function pupilOf(pupilId: string | undefined, key: { force: string; reference: string; childRef: string }, { roll, clock }: PlanDeps): Promise<KnownPupil | undefined> {
  if (!pupilId) return undefined;
  const [pupil] = await roll.pupils([pupilId], { at: clock.now(), ...key, actor: 'machine' });
  return pupil;
}
