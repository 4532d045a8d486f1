import type { PupilRecord } from '../../shared/domain/matching/types.ts';
import { aChild, anIncident, aPerson } from '../builders/an-incident.ts';
import { anEvent, aRig, type Rig } from './a-rig.ts';
import { anAdult, ruby } from './house.ts';

const max: PupilRecord = { ...ruby, pupilId: 'P2', givenName: 'Max', dateOfBirth: '2016-05-02', sex: 'M' };
const omar: PupilRecord = { pupilId: 'P3', urns: ['900013'], yearGroup: 9, givenName: 'Omar', familyName: 'Quill', dateOfBirth: '2013-02-20', sex: 'M', address: '3 Elm Close', town: 'Wenbury', postcode: 'CQ7 5AB' };

/** At the primary school two adults; at the high school the first may be a party, so that the second is told and the desk has a notice. */
export const adults = [
  anAdult(), anAdult({ adultId: 'a2', name: 'Tom Birch', givenName: 'Tom', familyName: 'Birch', mailbox: 't.birch@wenbury.example', order: 2 }),
  anAdult({ adultId: 'b1', setting: 'school:900013', givenName: 'Nadia', familyName: 'Quill', mailbox: 'n.quill@high.example' }), anAdult({ adultId: 'b2', setting: 'school:900013', givenName: 'Ada', familyName: 'Stone', mailbox: 'a.stone@high.example', order: 2 }),
];

/** A Sunday night: brother and sister at one school, one boy at another, and a child whose words name somebody. */
export const events = [
  anEvent(anIncident({ reference: 'CHE-1', children: [aChild(), aChild({ childRef: 'c2', givenName: 'Max', dateOfBirth: '2016-05-02', sex: 'male', schoolSummary: 'Police went to a report that his mother had been hurt.' })] })),
  anEvent(anIncident({
    reference: 'CHE-2', people: [aPerson({ familyName: 'Quill', givenName: 'Nora', addresses: [{ text: '3 Elm Close, Wenbury', postcode: 'CQ7 5AB' }] })],
    children: [aChild({ givenName: 'Omar', familyName: 'Quill', dateOfBirth: '2013-02-20', sex: 'male', addresses: [{ text: '3 Elm Close, Wenbury', postcode: 'CQ7 5AB' }], schoolSummary: 'Nora was hurt by her partner.', words: { text: 'I was asleep.', clearedForSchool: true } })],
  })),
];
export const children = [['CHE-1', 'c1'], ['CHE-1', 'c2'], ['CHE-2', 'c1']] as const;

export async function aSmallNight(): Promise<Rig> {
  return aRig({ pupils: [ruby, max, omar], adults });
}

/** What the night has come to: only what must be the same however it came about. */
export async function outcomeOf(rig: Rig): Promise<object> {
  const duties = await Promise.all(children.map(([reference, childRef]) => rig.book.duty({ force: 'cheshire', reference, childRef })));
  return {
    states: duties.map((duty) => duty?.state),
    told: [...rig.book.disclosuresById.values()].map(({ reference, childRef, setting, version, access, alerted, barred }) => [reference, childRef, setting, version, access, alerted, barred].join(' ')).toSorted(),
    tasks: [...rig.book.tasks.values()].map(({ reference, childRef, detail, state }) => [reference, childRef, detail.kind, state].join(' ')).toSorted(),
    alerts: [...rig.book.alerts.values()].map(({ adultId, disclosureId }) => `${adultId} ${disclosureId}`).toSorted(),
  };
}

export function emailsTo(rig: Rig): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to, tags } of rig.mailer.sent) counts[`${to} ${tags['step']}`] = (counts[`${to} ${tags['step']}`] ?? 0) + 1;
  return counts;
}
