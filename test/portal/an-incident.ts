import type { IncidentData } from '../../events/incident.ts';
import type { Change } from '../../shared/domain/duty/change.ts';
import type { Duty } from '../../shared/domain/duty/duty.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import { evolveAll } from '../../shared/domain/duty/evolve.ts';
import type { Task, TaskDetail } from '../../shared/domain/duty/task.ts';
import type { Disclosure, NotificationContent } from '../../shared/domain/notification/content.ts';
import { writeNotification } from '../../shared/domain/notification/write-notification.ts';
import { partyKeysOf } from '../../shared/domain/recipients/party.ts';
import { packOf } from '../../shared/policy/packs.ts';
import type { DutyBook } from '../../shared/ports/duty-book.ts';
import type { IncidentStore } from '../../shared/ports/incident-store.ts';

/** The fakes, or the real stores on a laptop's engine. */
export interface Stores {
  readonly book: Pick<DutyBook, 'commit'>;
  readonly incidents: Pick<IncidentStore, 'accept'>;
}

export const force = 'cheshire';
/** Sunday night; the portal's clock stands at 07:10 on Monday. */
export const reportedAt = '2026-11-08T22:40:00Z';
export const releasedAt = '2026-11-09T07:00:00Z';
export const opensAt = '2026-11-09T08:45:00Z';

/** The invented case of notification-page.md. */
export function anIncident(fields: Partial<IncidentData> = {}): IncidentData {
  return {
    reference: 'CHE-26-0412207', incidentVersion: 1, reportedAt, kind: 'physical', isCrime: true, grade: 'standard',
    people: [
      { personRef: 'p1', role: 'victim', givenName: 'Corinne', familyName: 'Tansley', phones: ['07700 900123'] },
      { personRef: 'p2', role: 'suspect', givenName: 'Dale', familyName: 'Marchetti', addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }] },
    ],
    children: [{
      childRef: 'c1', givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'female', homeAuthority: '896',
      addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }], schools: [{ text: 'mossbrige primary wenbury' }],
      present: true, where: 'at home, upstairs', seenByOfficer: true, spokenTo: { spoken: true, alone: true, by: 'response officer' }, injuries: 'none-recorded', nowWith: 'her mother',
      words: { text: 'I put my pillow on my ears.', clearedForSchool: true, askedBy: 'response officer', interpreter: false },
      schoolSummary: "Police went to a report that Ruby's mother had been assaulted by her partner.",
    }],
    suspectStatus: { status: 'in-custody', asAt: '2026-11-09T06:40:00Z' },
    informed: { parentToldSchoolWillKnow: true, suspectTold: false, childrensServicesAt: '2026-11-09T03:10:00Z' },
    ...fields,
  };
}

export function aContent(incident = anIncident()): NotificationContent {
  const [child] = incident.children;
  const policy = packOf(force);
  if (!child || !policy) throw new Error('the case needs a child and a policy');
  return writeNotification({ incident, child, policy, words: 'clean', pupil: { givenName: child.givenName ?? '', familyName: child.familyName ?? '', dateOfBirth: '2018-03-14', yearGroup: 4, sex: 'F' } });
}

export function aDisclosure(fields: Partial<Disclosure> = {}, incident = anIncident()): Disclosure {
  return {
    disclosureId: 'disclosureofruby', revision: 1, force, reference: incident.reference, childRef: 'c1', setting: 'school:900012', version: incident.incidentVersion,
    content: aContent(incident), contentHash: 'h1', parties: partyKeysOf(incident), access: 'open', deadlineAt: opensAt, plannedAt: reportedAt, releasedAt,
    alerted: ['ka-900012-1', 'ka-900012-2'], barred: [], ...fields,
  };
}

const clocks = { readyAt: reportedAt, releaseAt: releasedAt, deputyAt: '2026-11-09T07:45:00Z', phoneTaskAt: '2026-11-09T08:15:00Z', deadlineAt: opensAt, homeTime: false, late: false };

/** The events of a duty that was placed, planned and released to one setting. */
export function releasedEvents(disclosure: Disclosure): DutyEvent[] {
  const setting = disclosure.setting as `school:${string}`;
  return [
    { kind: 'reported', at: reportedAt, force: disclosure.force, reference: disclosure.reference, childRef: disclosure.childRef, version: disclosure.version, firstSentAt: reportedAt, reportedAt, basis: 'statutory', waiting: { taskId: null, reason: 'to-be-matched', hold: false, since: reportedAt, deadlineAt: null, deskAt: reportedAt, supervisorAt: reportedAt } },
    { kind: 'placed', at: reportedAt, placement: { cause: 'm1', version: disclosure.version, fingerprint: 'f', settings: [setting], pupilId: 'P0000001', source: 'roll' } },
    { kind: 'planned', at: reportedAt, cause: 'm1', setting, disclosureId: disclosure.disclosureId, version: disclosure.version, contentHash: disclosure.contentHash, clocks },
    { kind: 'released', at: releasedAt, setting, disclosureId: disclosure.disclosureId },
    { kind: 'alerted', at: releasedAt, setting, disclosureId: disclosure.disclosureId, adultId: disclosure.alerted[0] ?? 'nobody', step: 'key-adult' },
  ];
}

export function dutyOf(events: readonly DutyEvent[]): Duty {
  const duty = evolveAll(undefined, events);
  if (!duty) throw new Error('a duty needs an event');
  return duty;
}

/** Puts an incident, its duty and its released disclosure into the fakes. */
export async function putReleased(fakes: Stores, disclosure: Disclosure, incident: IncidentData, more: readonly DutyEvent[] = []): Promise<void> {
  await putIncident(fakes, incident);
  const events = [...releasedEvents(disclosure), ...more];
  await commit(fakes, {
    duties: [{ before: 0, duty: dutyOf(events), events }], disclosures: [{ before: 0, disclosure }],
    alerts: disclosure.alerted.map((adultId) => ({ adultId, disclosureId: disclosure.disclosureId, setting: disclosure.setting, releasedAt: disclosure.releasedAt ?? releasedAt })),
  });
}

/** Puts a child that waits for a person, with the task. */
export async function putWaiting(fakes: Stores, incident: IncidentData, taskId: string, detail: TaskDetail, childRef = incident.children[0]?.childRef): Promise<Task> {
  await putIncident(fakes, incident);
  const task = aTask(taskId, detail, { reference: incident.reference, childRef: childRef ?? null });
  const reason = detail.kind === 'place' ? detail.reason : detail.kind === 'hold' ? 'hold' : 'words';
  const waiting = { taskId, reason, hold: detail.kind === 'hold', since: reportedAt, deadlineAt: opensAt, deskAt: task.deskAt, supervisorAt: task.supervisorAt } as const;
  const events: DutyEvent[] = [{ kind: 'reported', at: reportedAt, force, reference: incident.reference, childRef: childRef ?? '', version: 1, firstSentAt: reportedAt, reportedAt, basis: 'statutory', waiting }];
  await commit(fakes, { duties: [{ before: 0, duty: dutyOf(events), events }], tasks: [{ before: 0, task }] });
  return task;
}

export function aTask(taskId: string, detail: TaskDetail, fields: Partial<Task> = {}): Task {
  return { taskId, revision: 1, force, reference: '', childRef: null, detail, openedAt: reportedAt, deadlineAt: opensAt, deskAt: '2026-11-09T07:15:00Z', supervisorAt: '2026-11-09T08:15:00Z', state: 'open', ...fields };
}

export async function commit(fakes: Pick<Stores, 'book'>, change: Change): Promise<void> {
  if ((await fakes.book.commit(change)) !== 'committed') throw new Error('the case could not be put into the book');
}

async function putIncident(fakes: Stores, incident: IncidentData): Promise<void> {
  await fakes.incidents.accept({
    receipt: { force, receiptId: `r-${incident.reference}-${incident.incidentVersion}`, receivedAt: reportedAt, source: 'urn:che', eventId: `e-${incident.reference}-${incident.incidentVersion}`, type: 'incident.reported', contentHash: incident.reference, reference: incident.reference, version: incident.incidentVersion },
    version: { force, reference: incident.reference, version: incident.incidentVersion, receivedAt: reportedAt, sentAt: reportedAt, eventId: `e-${incident.reference}-${incident.incidentVersion}`, source: 'urn:che', content: { kind: 'incident', data: incident } },
    versionHash: incident.reference, duties: [], due: [],
  });
}
