import { describe, expect, it, test } from 'vitest';
import { policeEvent } from '../../events/police.ts';
import { storedIncident, storedPeriodData, storedWithdrawal } from '../../shared/adapters/dynamodb/stored-content-schema.ts';
import { storedVersion } from '../../shared/adapters/dynamodb/incident-schema.ts';
import { parseStored, StoredItemFault } from '../../shared/adapters/dynamodb/stored-schema.ts';
import { disclosure } from '../../shared/adapters/dynamodb/disclosure-schema.ts';
import { dutyEvent } from '../../shared/adapters/dynamodb/duty-event-schema.ts';
import { duty } from '../../shared/adapters/dynamodb/duty-schema.ts';
import { task } from '../../shared/adapters/dynamodb/task-schema.ts';
import type { DutyEvent } from '../../shared/domain/duty/duty-events.ts';
import { aCall, aCallThatTold } from '../builders/a-call.ts';
import { anIncident } from '../builders/an-incident.ts';
import { eventsOf, readExamples } from '../events/read-examples.ts';
import { aDisclosure, aTask, aVersion, aWithdrawal, dutyChange, reported, storyOfADuty } from './examples.ts';

const [child] = anIncident().children;
const without = (name: string) => Object.fromEntries(Object.entries(anIncident()).filter(([key]) => key !== name));
const item = (data: unknown) => ({ ...aVersion(), content: { kind: 'incident', data } });

describe('a stored version that is damaged is a fault that names the field, so that no child is passed over', () => {
  test.each([
    ['without its children', item(without('children')), 'content.data.children'],
    ['without its people', item(without('people')), 'content.data.people'],
    ['with children that are no list', item({ ...anIncident(), children: { c1: child } }), 'content.data.children'],
    ['with a child that nothing refers to', item({ ...anIncident(), children: [{ ...child, childRef: undefined }] }), 'content.data.children.0.childRef'],
    ['without the instant it was reported', item(without('reportedAt')), 'content.data.reportedAt'],
    ['with holds that are no list', item({ ...anIncident(), holds: 'abduction' }), 'content.data.holds'],
    ['with a mark of confidence that is not true or false', item({ ...anIncident(), children: [{ ...child, addresses: [{ text: '14 Larkspur Row', confidential: 'yes' }] }] }), 'content.data.children.0.addresses.0.confidential'],
    ['that withdraws whom no list says', { ...aWithdrawal(), content: { kind: 'withdrawn', data: { ...aWithdrawal().content.data, childRefs: 'c1' } } }, 'content.data.childRefs'],
    ['of a kind that nobody knows', { ...aVersion(), content: { kind: 'merged', data: anIncident() } }, 'content.kind'],
  ])('%s', (_what, stored, field) => {
    const read = () => parseStored('version', storedVersion, stored);
    expect(read).toThrow(StoredItemFault);
    expect(read).toThrow(`a stored version cannot be read: ${field}`);
  });

  it('the fault holds nothing of what was stored', () => {
    expect(() => parseStored('version', storedVersion, item({ ...anIncident(), children: [{ ...child, dateOfBirth: 20180314, familyName: ['Tansley'] }] })))
      .toThrow(/^a stored version cannot be read: content\.data\.children\.0\.familyName, content\.data\.children\.0\.dateOfBirth$/);
  });
});

it('whatever the contract of today accepts is read back as it was', () => {
  const accepted = readExamples().flatMap(eventsOf).map((event) => policeEvent.parse(event));
  expect(accepted.length).toBeGreaterThan(10);
  for (const event of accepted) {
    switch (event.type) {
      case 'incident.withdrawn': expect(parseStored('withdrawal', storedWithdrawal, event.data)).toEqual(event.data); break;
      case 'force.period-closed': expect(parseStored('closed period', storedPeriodData, event.data)).toEqual(event.data); break;
      case 'incident.reported': case 'incident.amended': expect(parseStored('incident', storedIncident, event.data)).toEqual(event.data); break;
      default: throw new Error(`no such event: ${String(event satisfies never)}`);
    }
  }
});

it('what a withdrawal keeps of a child is read back as it was, and is gone once a person has said where it belongs', () => {
  const at = '2026-11-09T09:00:00Z';
  const waiting = { taskId: null, reason: 'to-be-matched', hold: false, since: at, deadlineAt: null, deskAt: at, supervisorAt: at } as const;
  const placement = { version: 1, fingerprint: 'f', settings: ['school:900012'], pupilId: 'P1', source: 'roll' } as const;
  const takenBack = dutyChange(undefined,
    reported(), { kind: 'placed', at, placement: { ...placement, cause: 'm1' } },
    { kind: 'ended', at, ending: { kind: 'passed-to-force', toForce: 'Staffordshire', receipt: 'Log 118', by: 'desk-1', version: 1 } },
    { kind: 'withdrawn', at, version: 2, reason: 'wrong-child-or-school', by: 'PS-1' }, { kind: 'reinstated', at, version: 3, waiting }).duty;
  expect(takenBack.takenBack).toEqual({ ended: { kind: 'passed-to-force', toForce: 'Staffordshire', receipt: 'Log 118', by: 'desk-1', version: 1 }, wrong: { settings: ['school:900012'], pupilId: 'P1' } });
  expect(parseStored('duty', duty, takenBack)).toEqual(takenBack);
  const decided = dutyChange(takenBack, { kind: 'placed', at, placement: { ...placement, cause: 'decided~place~t' } }).duty;
  expect(decided.takenBack).toBeUndefined();
});

it('what was told by telephone, not sent, denied, followed, held elsewhere, ended and reopened of a child is read back as it was', () => {
  const at = '2026-11-09T09:00:00Z';
  const setting = 'school:900012';
  const waiting = { taskId: 't-2', reason: 'changed-since-decided', hold: false, since: at, deadlineAt: null, deskAt: at, supervisorAt: at } as const;
  const why = { reason: 'The head is a party.', decidedBy: 'desk-1', approvedBy: 'Insp Ward' };
  const call = aCallThatTold({ adultId: 'ka-3' });
  const told = { at, role: 'head', by: 'desk-1', adultId: 'ka-3' };
  const [placed, ...story] = storyOfADuty;
  const events: readonly DutyEvent[] = [
    reported(), ...(placed?.kind === 'placed' ? [{ ...placed, placement: { ...placed.placement, followed: [{ from: '900001', to: '900012' }] } }] : []), ...story,
    { kind: 'setting-not-sent', at, setting, version: 1, ...why },
    { kind: 'reopened', at, version: 2, waiting },
    { kind: 'question-ended', at, taskId: 't-2', ending: { kind: 'not-sent', version: 2, ...why } },
    { kind: 'setting-dropped', at, setting, why: 'not-our-pupil' },
    { kind: 'phone-attempted', at, setting, taskId: 't-1', contact: 'deputy', outcome: 'no-answer', by: 'desk-1', call: aCall({ adultId: 'ka-2', said: 'Nobody there yet.' }) }, { kind: 'also-read', at, setting, disclosureId: 'd', adultId: 'ka-2' },
    { kind: 'held-elsewhere', at, hold: { holdKey: 'elsewhere:a', setAt: at, setBy: 'sergeant PS-1', because: 'CHE-26-9' } },
    { kind: 'held-elsewhere', at, hold: { holdKey: 'elsewhere:b', setAt: at } },
    { kind: 'freed-elsewhere', at, holdKey: 'elsewhere:b' },
    { kind: 'told-by-phone', at, setting: null, where: setting, toldRole: 'head', by: 'desk-1', call },
  ];
  const after = dutyChange(undefined, ...events).duty;
  expect(after).toMatchObject({ heldElsewhere: [{ because: 'CHE-26-9' }], placement: { followed: [{}] }, toldHeld: [{ where: setting, ...told }], settings: { [setting]: { denied: true, notSent: why } }, ended: { kind: 'told-by-phone', version: 1, where: setting, call } });
  expect(parseStored('duty', duty, after)).toEqual(after);
  for (const event of events) expect(parseStored('event', dutyEvent, event)).toEqual(event);
  const changed = aDisclosure({ access: 'replaced', told, earlier: ['d-0'] });
  expect(parseStored('disclosure', disclosure, changed)).toEqual(changed);
  for (const detail of [
    { kind: 'breach', how: 'placed-elsewhere', setting, disclosureId: '', readBy: [], readAt: at, told, regulatorBy: at, deletions: [] },
    { kind: 'notice', what: 'withdrawn-after-read', setting, adultId: '', told },
    { kind: 'place', reason: 'changed-since-decided', pupils: [], schools: [], words: [] },
    { kind: 'phone', setting, disclosureId: 'd', contacts: [], attempts: [{ at, contact: 'head', outcome: 'engaged', by: 'desk-1', call: aCall() }] },
  ] as const) expect(parseStored('task', task, aTask({ detail }))).toEqual(aTask({ detail }));
  const decided = aTask({ state: 'closed', decision: { kind: 'told-by-phone', toldRole: 'head', where: setting, call }, closedAt: at, closedBy: 'desk-1' });
  expect(parseStored('task', task, decided)).toEqual(decided);
});
