import type { ContactChange } from '../../shared/domain/contacts/contact-change.ts';
import { exportTaskId } from '../../shared/domain/duty/commands/export-request.ts';
import type { Task } from '../../shared/domain/duty/task.ts';
import type { Fakes } from '../fakes/fakes.ts';
import { aDisclosure, anIncident, aTask, commit, putReleased, putWaiting } from './an-incident.ts';


const newcomer = { adultId: 'ka-900012-9', setting: 'school:900012', name: 'Noor Vale', givenName: 'Noor', familyName: 'Vale', role: 'deputy-safeguarding-lead', mailbox: 'n.vale@elsewhere.example', order: 3, trained: true, trainedOn: '2026-09-01', present: true } as const;
/** A change of the contacts that waits for a second person. */
export const aChange: ContactChange = { changeId: 'changeofnoor', force: 'cheshire', authority: '896', deed: 'entry', after: newcomer, newDomain: true, proposedBy: 'sub-admin-2', proposedAt: '2026-11-08T15:00:00Z', state: 'open' };

/** An approved export, by the last part of its address. */
export const anExport = 'abcdefghjkmnpqrstuvwxyz012';

export interface FullDesk {
  readonly disclosureId: string;
  readonly tasks: Readonly<Record<'place' | 'hold' | 'words' | 'phone' | 'refused' | 'withdrawals' | 'count' | 'question' | 'export' | 'notice' | 'glass', Task>>;
}

const child = anIncident().children[0];
function caseOf(reference: string, givenName: string, familyName: string) {
  if (!child) throw new Error('the case needs a child');
  return anIncident({ reference, people: [{ personRef: 'p1', role: 'victim', givenName: 'Corinne', familyName }], children: [{ ...child, givenName, familyName }] });
}

/** A released notification and one task of every kind. */
export async function aFullDesk(fakes: Fakes): Promise<FullDesk> {
  await fakes.contacts.propose(aChange);
  const ruby = aDisclosure();
  const phone = aTask('phone~CHE-26-0412207~c1', {
    kind: 'phone', setting: ruby.setting, disclosureId: ruby.disclosureId, attempts: [{ at: '2026-11-09T07:05:00Z', contact: 'key-adult', outcome: 'voicemail', by: 'sub-desk' }],
    contacts: [{ role: 'key-adult', adultId: 'ka-900012-1' }, { role: 'deputy', adultId: 'ka-900012-2' }, { role: 'head', phone: '01632 960200' }, { role: 'authority-lead' }],
  }, { reference: ruby.reference, childRef: 'c1' });
  await putReleased(fakes, ruby, anIncident(), [{ kind: 'phone-opened', at: '2026-11-09T07:02:00Z', setting: 'school:900012', taskId: phone.taskId }]);

  await fakes.roll.put([
    { pupilId: 'P0000001', urns: ['900012'], yearGroup: 4, givenName: 'Rosalind', familyName: 'Aldous', dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN' },
    { pupilId: 'P0000002', urns: ['900013'], yearGroup: 7, givenName: 'Rosa', familyName: 'Aldus', dateOfBirth: '2018-04-13', sex: 'F', address: '3 Quarry Bank', postcode: 'CQ9 1AA' },
    { pupilId: 'P0000003', urns: ['900012', '900013'], yearGroup: 4, givenName: 'Roz', familyName: 'Alder', dateOfBirth: '2017-03-14', sex: 'F' },
  ], () => []);
  const place = await putWaiting(fakes, caseOf('CHE-26-0412300', 'Rosalind', 'Aldous'), 'place~CHE-26-0412300~c1', {
    kind: 'place', reason: 'who-is-the-child', words: ['Two pupils share the name and one digit of the date of birth differs.'],
    pupils: ['P0000001', 'P0000002', 'P0000003'].map((pupilId, i) => ({ pupilId, urns: ['900012'], score: 0.9 - i / 10, evidence: ['the family name is spelt alike'] })),
    schools: [{ urn: '900012', score: 0.8, evidence: ['the name is like what the officer wrote'] }],
  });
  const hold = await putWaiting(fakes, caseOf('CHE-26-0412301', 'Samir', 'Okonjo'), 'hold~CHE-26-0412301~c1', {
    kind: 'hold', holdKey: 'k', holdKind: 'party-works-at-setting', reason: 'The suspect is the caretaker.', setting: 'school:900012', expiresAt: '2026-11-09T07:00:00Z', expired: true, attempts: [],
  });
  const words = await putWaiting(fakes, caseOf('CHE-26-0412302', 'Wren', 'Halloran'), 'words~CHE-26-0412302~c1', { kind: 'words', version: 1, hits: ['a family name', 'a postcode'] });
  const refused = aTask('refused~x1', { kind: 'refused', refusalId: 'refusal0001', status: 400, fields: ['data.children[0].dateOfBirth', 'data.reportedAt'] });
  const count = aTask('count~x2', { kind: 'count', periodStart: '2026-11-07T07:00:00Z', periodEnd: '2026-11-08T07:00:00Z', forceSays: 14, ledgerSays: 13 });
  const withdrawals = aTask('withdrawals~x3', { kind: 'withdrawals', version: 2, reason: 'duplicate', authorisedBy: 'PS-9', childRefs: ['c1'], countInHour: 6 }, { reference: ruby.reference });
  const question = aTask('question~x5', { kind: 'question', question: 'who-may-collect', setting: 'school:900012', disclosureId: ruby.disclosureId, adultId: 'ka-900012-1' }, { reference: ruby.reference, childRef: 'c1' });
  const approved = aTask(exportTaskId(anExport), { kind: 'export', from: '2026-11-01', to: '2026-11-08', reason: 'For the inspectorate.', askedBy: 'sub-sergeant', approvedBy: 'sub-inspector', approvedAt: '2026-11-09T07:05:00Z' }, { deadlineAt: null });
  const notice = aTask('notice~x4', { kind: 'notice', what: 'adult-may-be-a-party', setting: 'school:900013', adultId: 'ka-900013-1' }, { reference: ruby.reference, childRef: 'c1' });
  // For supervisors alone.
  const glass = aTask('break-glass~x6', { kind: 'break-glass', by: 'sub-desk', reason: 'child-in-danger', note: 'The school rings: he is at the gate.', until: '2026-11-09T08:05:00Z' }, { reference: ruby.reference, deadlineAt: null });
  await commit(fakes, { tasks: [phone, refused, count, withdrawals, question, approved, notice, glass].map((task) => ({ before: 0, task })) });
  return { disclosureId: ruby.disclosureId, tasks: { place, hold, words, phone, refused, withdrawals, count, question, export: approved, notice, glass } };
}
