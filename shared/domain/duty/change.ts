import type { Disclosure } from '../notification/content.ts';
import type { Instant } from '../time.ts';
import type { DueRow } from './due.ts';
import type { Duty } from './duty.ts';
import type { DutyEvent } from './duty-events.ts';
import { evolveAll } from './evolve.ts';
import type { LabelledPair } from './labelled-pair.ts';
import type { Task } from './task.ts';

/** Everything that one decision changes, stored together or not at all. At most 100 items in all, a duty with its events making two. */
export interface Change {
  /** `before` is the revision read; 0 if there was none. The duty given is the one after the events. */
  readonly duties?: readonly { readonly before: number; readonly duty: Duty; readonly events: readonly DutyEvent[] }[];
  readonly disclosures?: readonly { readonly before: number; readonly disclosure: Disclosure }[];
  readonly tasks?: readonly { readonly before: number; readonly task: Task }[];
  /** Put whether or not they are there already: their ids make them the same row. */
  readonly due?: readonly DueRow[];
  /** An adult may now find this disclosure in their list. Put whether or not it is there. */
  readonly alerts?: readonly Alert[];
  /** What a person's decision says of a reported child and a pupil. Put whether or not it is there. */
  readonly labels?: readonly LabelledPair[];
}

export interface Alert {
  readonly adultId: string;
  readonly disclosureId: string;
  readonly setting: string;
  readonly releasedAt: Instant;
}

/** A decision about a duty: what to store, or why nothing may be done. */
export type Decision = { readonly kind: 'change'; readonly change: Change } | { readonly kind: 'refused'; readonly why: string };

/** The duty after these events, as an entry of a change. */
export function dutyEntry(duty: Duty, events: readonly DutyEvent[]): NonNullable<Change['duties']>[number] {
  const after = evolveAll(duty, events);
  if (!after) throw new Error('no duty to change');
  return { before: duty.revision, duty: after, events };
}

export function disclosureEntry(disclosure: Disclosure, fields: Partial<Disclosure>): NonNullable<Change['disclosures']>[number] {
  return { before: disclosure.revision, disclosure: { ...disclosure, ...fields, revision: disclosure.revision + 1 } };
}

export function taskEntry(task: Task, fields: Partial<Task>): NonNullable<Change['tasks']>[number] {
  return { before: task.revision, task: { ...task, ...fields, revision: task.revision + 1 } };
}

/**
 * Doubt about the child, or a hold: what is out and unread is closed again until a person has decided, and nobody is rung about it meanwhile.
 * @param disclosures those of the duty's settings, with their earlier versions
 * @param calls the duty's tasks: those of its calls that are open are closed
 */
export function stopUnread(disclosures: readonly Disclosure[], calls: readonly Task[], now: Instant, by: string): { readonly disclosures: NonNullable<Change['disclosures']>; readonly tasks: NonNullable<Change['tasks']> } {
  return {
    disclosures: [
      ...disclosures.filter(({ access, readBy, told }) => access === 'open' && !readBy?.length && !told).map((disclosure) => disclosureEntry(disclosure, { access: 'closed' })),
      ...supersede(disclosures),
    ],
    tasks: closeTasks(calls.filter(({ detail }) => detail.kind === 'phone'), now, by),
  };
}

/** What was readable until a newer version goes out, where that has gone out or is stopped. */
export function supersede(disclosures: readonly Disclosure[]): NonNullable<Change['disclosures']> {
  return disclosures.filter(({ access }) => access === 'replaced').map((disclosure) => disclosureEntry(disclosure, { access: 'superseded' }));
}

/** Those that are open, overtaken by something that came later. */
export function closeTasks(tasks: readonly Task[], now: Instant, by: string): NonNullable<Change['tasks']> {
  return tasks.filter(({ state }) => state === 'open').map((task) => taskEntry(task, { state: 'closed', decision: { kind: 'overtaken' }, closedAt: now, closedBy: by }));
}
