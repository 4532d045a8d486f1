import { describe, expect, it } from 'vitest';
import type { IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import type { SettingCalendar } from '../../../shared/domain/clocks/calendar.ts';
import type { Change } from '../../../shared/domain/duty/change.ts';
import { planNotification } from '../../../shared/domain/duty/commands/plan-notification.ts';
import type { ToPlan } from '../../../shared/domain/duty/commands/to-plan.ts';
import type { Duty } from '../../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../../shared/domain/duty/duty-events.ts';
import { evolveAll } from '../../../shared/domain/duty/evolve.ts';
import type { Task } from '../../../shared/domain/duty/task.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import type { KnownPupil } from '../../../shared/domain/notification/write-notification.ts';
import type { SettingKey } from '../../../shared/domain/setting.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { fingerprintOf } from '../../../shared/runtime/opaque-id.ts';
import { aChild, anIncident } from '../../builders/an-incident.ts';
import { aTask, aWaiting, dutyAfter, placed, school } from './a-duty.ts';

const policy = packOf('cheshire');
if (!policy) throw new Error('no pack');
const sunday = '2026-11-08T22:41:00Z';
const monday = '2026-11-09T09:30:00Z';
const calendar: SettingCalendar = { school: { authority: '896' }, authorityTerms: [], bankHolidays: [] };
/** Every day a holiday: no opening is ever known. */
const never: SettingCalendar = { ...calendar, bankHolidays: Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 10, 8 + day)).toISOString().slice(0, 10)) };
const pupil: KnownPupil = { givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14' };
const idOf = (setting: SettingKey, version: number): string => `${setting}~v${version}`;

/** What there is, and the plan that is made of it: its changes can be carried over into the next. */
interface Situation {
  readonly duty: Duty;
  readonly disclosures: readonly Disclosure[];
  readonly tasks: readonly Task[];
}
const atFirst: Situation = { duty: dutyAfter(placed), disclosures: [], tasks: [] };

function plan(situation: Situation, over: Partial<ToPlan> & { readonly child?: ReportedChild; readonly version?: Partial<IncidentData> } = {}): Change {
  const child = over.child ?? aChild();
  const incident = anIncident({ children: [child], ...over.version });
  const { version: _version, ...rest } = over;
  return planNotification({
    duty: situation.duty, incident, child, versionReceivedAt: sunday, pupil, policy: policy as NonNullable<typeof policy>, cause: `plan~v${incident.incidentVersion}`, now: sunday,
    calendars: new Map((situation.duty.placement?.settings ?? []).map((setting) => [setting, calendar])), disclosures: new Map(situation.disclosures.map((one) => [one.disclosureId, one])), tasks: situation.tasks,
    disclosureIdOf: idOf, fingerprintOf, ...rest,
  });
}

function after({ duty, disclosures, tasks }: Situation, change: Change): Situation {
  const byId = new Map(disclosures.map((one) => [one.disclosureId, one]));
  for (const { disclosure } of change.disclosures ?? []) byId.set(disclosure.disclosureId, disclosure);
  const tasksById = new Map(tasks.map((one) => [one.taskId, one]));
  for (const { before, task } of change.tasks ?? []) {
    expect(before, `task ${task.taskId} is written over the revision that is there`).toBe(tasksById.get(task.taskId)?.revision ?? 0);
    tasksById.set(task.taskId, task);
  }
  return { duty: change.duties?.[0]?.duty ?? duty, disclosures: [...byId.values()], tasks: [...tasksById.values()] };
}
function happened(situation: Situation, ...events: readonly DutyEvent[]): Situation {
  const duty = evolveAll(situation.duty, events);
  return duty ? { ...situation, duty } : situation;
}
const planned = after(atFirst, plan(atFirst));
const releasedIt = (situation: Situation, at = '2026-11-09T07:00:00Z'): Situation => {
  const id = situation.duty.settings[school]?.disclosureId ?? '';
  const open = situation.disclosures.map((one) => (one.disclosureId === id ? { ...one, access: 'open' as const, releasedAt: at, alerted: ['a1'] } : one));
  return { ...happened(situation, { kind: 'released', at, setting: school, disclosureId: id }), disclosures: open };
};
const readIt = (situation: Situation): Situation => {
  const id = situation.duty.settings[school]?.disclosureId ?? '';
  return { ...happened(situation, { kind: 'read', at: '2026-11-09T07:20:00Z', setting: school, disclosureId: id, adultId: 'a1' }), disclosures: situation.disclosures.map((one) => (one.disclosureId === id ? { ...one, readAt: '2026-11-09T07:20:00Z', readBy: ['a1'] } : one)) };
};
const kinds = (change: Change) => (change.duties ?? []).flatMap(({ events }) => events.map(({ kind }) => kind));
const dueAt = (change: Change, what: string) => change.due?.find((row) => row.what === what)?.at;
const homicide = { version: { incidentVersion: 2, offenceGroup: 'homicide' as const }, now: '2026-11-09T07:10:00Z' };

describe('planning', () => {
  it('makes one closed disclosure for each place, with its clocks as due rows', () => {
    const change = plan(atFirst);
    expect(kinds(change)).toEqual(['planned']);
    expect(change.disclosures).toMatchObject([{ before: 0, disclosure: { access: 'closed', setting: school, version: 1, alerted: [], barred: [] } }]);
    expect(change.due?.map(({ what, at }) => [what, at])).toEqual([['release', '2026-11-09T07:00:00Z'], ['deputy', '2026-11-09T07:45:00Z'], ['phone', '2026-11-09T08:15:00Z'], ['resurface', '2026-11-16T07:00:00Z']]);
  });

  it('asked again by the same message, also after the roll has changed, does nothing, whether it waits, is out or was read', () => {
    for (const situation of [planned, releasedIt(planned), readIt(releasedIt(planned))]) {
      expect(plan(situation)).toEqual({});
      expect(plan(situation, { pupil: { ...pupil, yearGroup: 5 }, now: '2026-11-22T09:00:00Z' })).toEqual({});
    }
  });

  it('asked by another message about the same version, does not disclose again what is out, although the roll has changed', () => {
    const change = plan(readIt(releasedIt(planned)), { cause: 'plan~again', pupil: { ...pupil, yearGroup: 5 } });
    expect(kinds(change)).toEqual(['plan-unchanged']);
    expect(change.disclosures).toEqual([]);
  });

  it('without a place, or ended, does nothing', () => {
    expect(plan({ ...atFirst, duty: dutyAfter() })).toEqual({});
    expect(plan(happened(planned, { kind: 'ended', at: sunday, ending: { kind: 'not-sent', reason: 'x', decidedBy: 'a', approvedBy: 'b' } }), { cause: 'later' })).toEqual({});
  });

  it('a later version that the school sees nothing of only notes that it was looked at', () => {
    const change = plan(releasedIt(planned), { version: { incidentVersion: 2, grade: 'high' } });
    expect(kinds(change)).toEqual(['plan-unchanged']);
    expect(change.disclosures).toEqual([]);
  });

  it('a party added in a later version is kept from the page at once, though the school sees nothing of it', () => {
    const change = plan(releasedIt(planned), { version: { incidentVersion: 2, people: [...anIncident().people, { personRef: 'p3', role: 'suspect', givenName: 'Helen', familyName: 'Osei' }] } });
    expect(change.disclosures?.[0]?.disclosure).toMatchObject({ access: 'open', version: 1 });
    expect(JSON.stringify(change.disclosures?.[0]?.disclosure.parties)).toContain('osei');
  });

  it('a later version that the school sees takes the place of one not yet out, and keeps its clocks', () => {
    const next = after(planned, plan(planned, { child: aChild({ nowWith: 'her aunt' }), version: { incidentVersion: 2 }, versionReceivedAt: '2026-11-08T23:50:00Z', now: '2026-11-08T23:50:00Z' }));
    expect(next.disclosures.map(({ version, access }) => [version, access])).toEqual([[1, 'superseded'], [2, 'closed']]);
    expect(next.duty.settings[school]?.clocks).toMatchObject({ releaseAt: '2026-11-09T07:00:00Z', deadlineAt: '2026-11-09T08:45:00Z' });
  });

  it('a later version of what has been read is a new disclosure whose clocks count from that version', () => {
    const next = after(readIt(releasedIt(planned)), plan(readIt(releasedIt(planned)), { child: aChild({ nowWith: 'her aunt' }), version: { incidentVersion: 2 }, versionReceivedAt: monday, now: monday }));
    expect(next.disclosures.map(({ version, access, readBy }) => [version, access, readBy])).toEqual([[1, 'replaced', ['a1']], [2, 'closed', undefined]]);
    expect(next.duty.settings[school]).toMatchObject({ state: 'planned', clocks: { releaseAt: monday, deadlineAt: '2026-11-10T08:45:00Z', homeTime: true } });
  });

  it('a place that is no longer theirs is hidden at once, and its call is closed', () => {
    const out = releasedIt(planned);
    const call = aTask('phone~1', { kind: 'phone', setting: school, disclosureId: idOf(school, 1), contacts: [], attempts: [] });
    const elsewhere = { ...happened(out, { ...placed, placement: { ...placed.placement, cause: 'm2', version: 2, settings: ['school:900013'] } }), tasks: [call] };
    const next = after(elsewhere, plan(elsewhere, { version: { incidentVersion: 2 }, cause: 'plan~2' }));
    expect(next.disclosures.map(({ setting, access }) => [setting, access])).toEqual([[school, 'hidden'], ['school:900013', 'closed']]);
    expect(next.duty.settings[school]?.state).toBe('not-theirs');
    expect(next.tasks.map(({ state }) => state)).toEqual(['closed']);
  });

  it('"not our pupil", and a person finds it is another pupil of the same school: the page shows that one, not the first', () => {
    const out = readIt(releasedIt(planned));
    const back = happened({ ...out, disclosures: out.disclosures.map((one) => ({ ...one, access: 'hidden' as const })) }, { kind: 'setting-dropped', at: monday, setting: school, why: 'not-our-pupil' }, { ...placed, placement: { ...placed.placement, cause: 'decided', pupilId: 'P2', source: 'desk' } });
    const next = after(back, plan(back, { cause: 'plan~decided', now: monday, pupil: { ...pupil, givenName: 'Rubina', dateOfBirth: '2018-03-15' } }));
    expect(next.disclosures).toHaveLength(1);
    expect(next.disclosures[0]).toMatchObject({ access: 'closed', alerted: [], content: { child: { fullName: 'Rubina Tansley', dateOfBirth: '2018-03-15' } } });
    expect(next.disclosures[0]).not.toHaveProperty('readBy');
  });
});

describe('a hold', () => {
  it('before anything is out: no disclosure at all, a task for the desk and an end by ruling 8', () => {
    const change = plan(atFirst, { child: aChild({ worksAtSchool: 'unsure' }) });
    expect(change.disclosures).toEqual([]);
    expect(change.duties?.[0]?.duty.state).toBe('on-hold');
    expect(change.tasks).toMatchObject([{ before: 0, task: { detail: { kind: 'hold', holdKind: 'party-works-at-setting', expired: false, setting: school } } }]);
    expect(dueAt(change, 'hold-expiry')).toBe('2026-11-09T07:15:00Z');
    expect(dueAt(change, 'release')).toBeUndefined();
  });

  it('with no opening known: a day', () => {
    expect(dueAt(plan(atFirst, { child: aChild({ worksAtSchool: 'yes' }), calendars: new Map([[school, never]]) }), 'hold-expiry')).toBe('2026-11-09T22:40:00Z');
  });

  it('closes what is out and unread and the call about it, and leaves what was read to its reader', () => {
    const call = aTask('phone~1', { kind: 'phone', setting: school, disclosureId: idOf(school, 1), contacts: [], attempts: [] });
    const unread = { ...releasedIt(planned), tasks: [call] };
    const stopped = after(unread, plan(unread, homicide));
    expect(stopped.disclosures.map(({ access }) => access)).toEqual(['closed']);
    expect(stopped.tasks.map(({ detail, state }) => [detail.kind, state])).toEqual([['phone', 'closed'], ['hold', 'open']]);
    expect(plan(readIt(releasedIt(planned)), homicide).disclosures).toEqual([]);
  });

  it('asked again while it stands, opens no second task', () => {
    const held = after(atFirst, plan(atFirst, { child: aChild({ worksAtSchool: 'yes' }) }));
    expect(plan(held, { child: aChild({ worksAtSchool: 'yes' }) })).toEqual({});
    expect(plan(held, { child: aChild({ worksAtSchool: 'yes' }), version: { incidentVersion: 2 } })).toEqual({});
  });

  it('withdrawn and reported again with the same hold: held again, by a task of its own', () => {
    const held = after(atFirst, plan(atFirst, { child: aChild({ worksAtSchool: 'yes' }) }));
    const closed = { ...held, tasks: held.tasks.map((task) => ({ ...task, state: 'closed' as const, revision: 2 })) };
    const again = happened(closed, { kind: 'withdrawn', at: sunday, version: 2, reason: 'duplicate', by: 'PS-1' }, { kind: 'reinstated', at: sunday, version: 3, waiting: aWaiting() }, { ...placed, placement: { ...placed.placement, cause: 'm3', version: 3 } });
    const next = after(again, plan(again, { child: aChild({ worksAtSchool: 'yes' }), version: { incidentVersion: 3 } }));
    expect(next.duty.state).toBe('on-hold');
    expect(next.tasks.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('lifted: it goes out as any other', () => {
    const held = after(atFirst, plan(atFirst, { child: aChild({ worksAtSchool: 'yes' }) }));
    const lifted = happened(held, { kind: 'decided', at: sunday, taskId: held.duty.waiting?.taskId ?? '', by: 'desk-1', outcome: 'lift-hold' }, { kind: 'hold-lifted', at: sunday, holdKey: 'ruling:party-works-at-setting', by: 'PS-1', reason: 'x' });
    expect(kinds(plan(lifted, { child: aChild({ worksAtSchool: 'yes' }), cause: 'lifted' }))).toEqual(['planned']);
  });
});

describe('words that name someone', () => {
  const named = aChild({ schoolSummary: 'Dale hit her mother.' });

  it('wait for a person until the deadline', () => {
    const change = plan(atFirst, { child: named });
    expect(change.disclosures).toBeUndefined();
    expect(change.tasks).toMatchObject([{ task: { detail: { kind: 'words', version: 1, hits: ["someone's first name"] } } }]);
    expect(dueAt(change, 'words-deadline')).toBe('2026-11-09T08:45:00Z');
    expect(JSON.stringify(change)).not.toContain('Dale');
  });

  it('with no opening known, have a day, not a moment', () => {
    expect(dueAt(plan(atFirst, { child: named, calendars: new Map([[school, never]]) }), 'words-deadline')).toBe('2026-11-09T22:41:00Z');
  });

  it.each([['cleared', 'Dale hit her mother.', false], ['removed', undefined, false], ['undecided', undefined, true]] as const)('%s: shown so', (decision, summary, detailsByPhone) => {
    const held = after(atFirst, plan(atFirst, { child: named }));
    const decided = happened(held, { kind: 'decided', at: sunday, taskId: held.duty.waiting?.taskId ?? '', by: 'x', outcome: decision }, { kind: 'words-decided', at: sunday, version: 1, decision, by: 'x' });
    const content = plan(decided, { child: named, cause: 'decided' }).disclosures?.[0]?.disclosure.content;
    expect(content?.summary).toBe(summary);
    expect(content?.detailsByPhone).toBe(detailsByPhone);
  });

  it('of a later version are screened anew, although the earlier ones were cleared', () => {
    const held = happened(after(atFirst, plan(atFirst, { child: named })), { kind: 'decided', at: sunday, taskId: 'words~CHE-26-0412207~c1~v1', by: 'x', outcome: 'cleared' }, { kind: 'words-decided', at: sunday, version: 1, decision: 'cleared', by: 'x' });
    expect(plan(held, { child: named, version: { incidentVersion: 2 } }).tasks).toMatchObject([{ task: { detail: { kind: 'words', version: 2 } } }]);
  });

  it('put right in a later version: the question about the old ones is closed and it is planned', () => {
    const held = after(atFirst, plan(atFirst, { child: named }));
    const next = after(held, plan(held, { version: { incidentVersion: 2 } }));
    expect(next.duty.state).toBe('planned');
    expect(next.tasks).toMatchObject([{ state: 'closed', decision: { kind: 'overtaken' } }]);
  });

  it('of a newer version do not stop what is out already', () => {
    const change = plan(releasedIt(planned), { child: named, version: { incidentVersion: 2 } });
    expect(kinds(change)).toEqual(['waiting']);
    expect(change.disclosures).toBeUndefined();
  });
});
