import type { IncidentData } from '../../../events/incident.ts';
import { isDeath } from '../risk/deaths.ts';
import type { Instant } from '../time.ts';
import { closeTasks, type Change, dutyEntry } from './change.ts';
import type { Duty, HeldElsewhere } from './duty.ts';
import type { DutyEvent } from './duty-events.ts';
import { type ActiveHold, holdsOn } from './holds.ts';
import type { Task } from './task.ts';

/** A death as it stands, with what became of the children that it names. */
export interface DeathStanding {
  readonly incident: IncidentData;
  readonly duties: readonly Duty[];
  /** The children whom it still names. */
  readonly childRefs: readonly string[];
  readonly restricted: boolean;
}

/**
 * Whether a death still stops a child of another incident. It does for as long as its own hold on that child stands; where it does not name the child, as long as it stands on
 * any child that it names; and where it names none, as long as it is a death: then the child's own hold has to be lifted.
 * @param sameAs the childRefs under which the death names this child
 */
export function stopsStill({ incident, duties, childRefs, restricted }: DeathStanding, sameAs: readonly string[]): Pick<HeldElsewhere, 'setBy' | 'because'> | undefined {
  const about = sameAs.length > 0 ? sameAs : childRefs;
  const holds = incident.children.filter(({ childRef }) => about.includes(childRef)).flatMap((child) => holdsOn(child, incident, duties.find(({ childRef }) => childRef === child.childRef) ?? {}));
  const own = holds.filter(({ holdKind }) => holdKind === 'death-or-critical-incident');
  const stands = own.length > 0 || (about.length === 0 && isDeath(incident));
  if (!stands) return undefined;
  return restricted ? {} : { because: incident.reference, ...setByOf(own) };
}

function setByOf(holds: readonly ActiveHold[]): Pick<HeldElsewhere, 'setBy'> {
  const setBy = holds.find((hold) => hold.setBy !== undefined)?.setBy;
  return setBy === undefined ? {} : { setBy };
}

/**
 * What happens to a child's row: another incident's hold comes, or goes; undefined where it is as it should be. Whoever is asked about that hold is asked no more once it has gone.
 * @param question the task that the child waits on
 */
export function followElsewhere(duty: Duty, holdKey: string, should: Pick<HeldElsewhere, 'setBy' | 'because'> | undefined, question: Task | undefined, now: Instant): { readonly events: readonly DutyEvent[]; readonly tasks: NonNullable<Change['tasks']> } | undefined {
  const is = duty.heldElsewhere?.some((hold) => hold.holdKey === holdKey) ?? false;
  if (is === (should !== undefined)) return undefined;
  if (should) return { events: [{ kind: 'held-elsewhere', at: now, hold: { holdKey, setAt: now, ...should } }], tasks: [] };
  const freed: DutyEvent = { kind: 'freed-elsewhere', at: now, holdKey };
  if (question?.state !== 'open' || question.detail.kind !== 'hold' || question.detail.holdKey !== holdKey) return { events: [freed], tasks: [] };
  return { events: [freed, { kind: 'decided', at: now, taskId: question.taskId, by: 'plan', outcome: 'overtaken' }], tasks: closeTasks([question], now, 'plan') };
}

/** The row of the first events and of what is planned after them, as one entry. */
export function togetherWith(duty: Duty, events: readonly DutyEvent[], planned: Change, tasks: NonNullable<Change['tasks']>): Change {
  const first = dutyEntry(duty, events);
  const [after] = planned.duties ?? [];
  const changed = new Set((planned.tasks ?? []).map(({ task }) => task.taskId));
  return {
    ...planned,
    duties: [{ before: duty.revision, duty: after?.duty ?? first.duty, events: [...events, ...(after?.events ?? [])] }],
    tasks: [...tasks.filter(({ task }) => !changed.has(task.taskId)), ...(planned.tasks ?? [])],
  };
}
