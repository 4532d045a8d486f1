import { describe, expect, it, test } from 'vitest';
import { policeEvent } from '../../events/police.ts';
import { storedIncident, storedPeriodData, storedWithdrawal } from '../../shared/adapters/dynamodb/stored-content-schema.ts';
import { storedVersion } from '../../shared/adapters/dynamodb/incident-schema.ts';
import { parseStored, StoredItemFault } from '../../shared/adapters/dynamodb/stored-schema.ts';
import { anIncident } from '../builders/an-incident.ts';
import { eventsOf, readExamples } from '../events/read-examples.ts';
import { aVersion, aWithdrawal } from './examples.ts';

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
