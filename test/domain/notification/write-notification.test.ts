import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentData, type IncidentData } from '../../../events/incident.ts';
import { reportedChild, type ReportedChild } from '../../../events/people.ts';
import { type KnownPupil, notRecorded, type ToWrite, wordsForSchool, writeNotification } from '../../../shared/domain/notification/write-notification.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { aChild, anIncident, aPerson } from '../../builders/an-incident.ts';

const policy = packOf('cheshire');
if (!policy) throw new Error('no pack');

/** Stands in every field that no school may see: if it is in what a school is shown, something has leaked. */
const canary = 'zqcanary';
const canaryPostcode = 'ZQ1 1ZQ';
const canaryPhone = '01632 960999';
const canaryTime = '2026-11-08T13:37:42Z';
const leaks = (text: string): boolean => /zqcanary|ZQ1|960999|13:37:42|homicide|"high"|merit|strangulation|former-partners|honour|covert|not-to-go-home|coercive/i.test(text);

const planted = {
  givenName: `${canary}g`, familyName: `${canary}f`, aliases: [{ givenName: `${canary}ag`, familyName: `${canary}af` }], addresses: [{ text: `${canary} house`, postcode: canaryPostcode, confidential: true }], phones: [canaryPhone], personId: `${canary}id`, pncId: '2014/0123456X',
  dateOfBirth: '1979-09-09', age: 47,
};
const allowedChild: Partial<ReportedChild> = { injuries: 'minor', lookedAfter: true };
const shown = aChild(allowedChild);
const child: ReportedChild = {
  ...shown, aliases: planted.aliases, addresses: planted.addresses, phones: planted.phones, personId: planted.personId, pncId: planted.pncId, age: 8, homeAuthority: '896', livesInForceArea: true, stayingElsewhere: true, stayingAuthority: '861', adopted: false,
  relations: [{ personRef: `${canary}p`, relation: 'child' }], schools: [{ text: `${canary} school`, town: canary }], schooling: 'at-school', worksAtSchool: 'no',
  placingAuthority: '895', arrangement: 'Her father sees her at weekends.',
  // Shown of a young person who is the person harmed, and of nobody else.
  wishes: canary, safeContact: canary,
};
/** Every field of the contract, filled. */
const incident: IncidentData = {
  ...anIncident(), doNotDiscloseTo: [canary], corrects: `${canary}rf`, occurredTo: canaryTime, occurredOn: '2019-06-30', kind: 'coercive-or-controlling', offenceGroup: 'homicide', grade: 'high', relationship: 'former-partners', isCrime: true, restricted: true,
  place: { text: `${canary} place`, postcode: canaryPostcode, addressId: canary, addressKind: 'confidential', kind: 'home' },
  assessment: { tool: 'merit', version: canary, score: 99, factors: ['strangulation', 'honour-based'] },
  people: [{ personRef: `${canary}p`, role: 'victim', ...planted, interpreter: canary, restricted: true }, { personRef: `${canary}q`, role: 'caller', ...planted }],
  children: [child, { ...aChild(), ...planted, dateOfBirth: '2015-05-05', childRef: `${canary}c`, schoolSummary: canary, words: { text: canary, clearedForSchool: true, askedBy: canary }, where: canary, nowWith: canary, spokenTo: { spoken: true, by: canary }, schools: [{ text: canary }] }],
  suspectStatus: { status: 'in-custody', asAt: '2026-11-09T06:40:00Z' }, collectionRisk: 'possible', informed: { parentToldSchoolWillKnow: true, suspectTold: false, childrensServicesAt: '2026-11-09T03:10:00Z' },
  conditions: [
    { kind: 'not-to-go-near-school', personRef: `${canary}q`, from: 'bail', expiresAt: '2026-12-07T10:00:00Z' },
    { kind: 'not-to-go-home', from: 'dvpo', expiresAt: canaryTime }, { kind: 'not-to-contact-child', childRefs: [`${canary}c`], expiresAt: canaryTime },
  ],
  holds: [{ kind: 'strategy-or-covert', reason: canary, setBy: { personId: canary, rank: 'sergeant' }, setAt: canaryTime, expiresAt: canaryTime }],
};
const pupil: KnownPupil = { givenName: 'Ruby', familyName: 'Tansley', knownAs: ['Rubes'], dateOfBirth: '2018-03-14', yearGroup: 4, sex: 'F' };
const write = (over: Partial<ToWrite> = {}) => writeNotification({ incident, child, pupil, policy, words: 'clean', ...over });

describe('what a school is shown', () => {
  it('the incident planted here has every field that the contract knows, so that a new one is thought of', () => {
    expect(Object.keys(incidentData.shape).filter((field) => !(field in incident))).toEqual([]);
    expect(Object.keys(reportedChild.shape).filter((field) => !(field in { ...child, directVictim: false }))).toEqual([]);
  });

  it.each(['clean', 'cleared', 'removed', 'undecided'] as const)('holds no address, number, other person, grade, offence, caller, hold or risk (words %s)', (words) => {
    for (const known of [pupil, undefined]) {
      const content = JSON.stringify(write({ words, pupil: known }));
      expect(leaks(content), content).toBe(false);
    }
  });

  it('does not change, whatever is in the fields that no school may see', () => {
    const other = fc.record({
      grade: fc.constantFrom('standard', 'medium', 'high'), isCrime: fc.boolean(), restricted: fc.boolean(), offenceGroup: fc.constantFrom('homicide', 'rape', 'other'), kind: fc.constantFrom('physical', 'sexual', 'honour-based'),
      relationship: fc.constantFrom('partners', 'siblings'), occurredTo: fc.constant('2026-11-08T22:20:00Z'), holds: fc.constant([]), place: fc.record({ text: fc.string(), postcode: fc.constant('CQ1 1AA') }),
      assessment: fc.record({ tool: fc.constantFrom('dara', 'other'), score: fc.nat(100), factors: fc.constant([]) }), people: fc.array(fc.record({ givenName: fc.string(), familyName: fc.string(), role: fc.constant('suspect'), personRef: fc.constant('p1'), phones: fc.array(fc.string()) }), { maxLength: 3 }),
    }, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<IncidentData>>;
    const usual = write();
    fc.assert(fc.property(other, fc.boolean(), (changed, alone) => {
      const changedIncident = { ...incident, ...changed, children: alone ? [child] : incident.children };
      expect(write({ incident: changedIncident })).toEqual(usual);
    }), { seed: 7, numRuns: 150 });
  });

  it('shows what the force wrote for it, and conditions that touch the school and this child', () => {
    expect(write()).toMatchObject({
      child: { firstName: 'Rubes', fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14', yearGroup: 4, pronoun: 'she', lookedAfter: true },
      summary: shown.schoolSummary, words: { text: 'I put my pillow on my ears.', askedBy: 'response officer' }, where: 'at home, upstairs', nowWith: 'her mother', spokenTo: { spoken: true, alone: true, by: 'response officer' },
      conditions: [{ kind: 'not-to-go-near-school', from: 'bail', expiresAt: '2026-12-07T10:00:00Z' }], suspect: { status: 'in-custody' }, placedFrom: 'roll', detailsByPhone: false, asAt: '2026-11-09T06:40:00Z',
    });
  });

  it.each(['removed', 'undecided'] as const)('words %s: no free text at all, in any field', (words) => {
    const spoken = aChild({ schoolSummary: canary, where: canary, nowWith: canary, words: { text: canary, clearedForSchool: true, askedBy: canary }, spokenTo: { spoken: true, alone: true, by: canary } });
    const content = writeNotification({ incident: anIncident({ children: [spoken] }), child: spoken, pupil, policy, words });
    expect(JSON.stringify(content)).not.toContain(canary);
    expect(content.spokenTo).toEqual({ spoken: true, alone: true });
    expect(content.detailsByPhone).toBe(words === 'undecided');
  });

  it("the child's words that the officer did not clear are never shown", () => {
    const quiet = aChild({ words: { text: canary, clearedForSchool: false, askedBy: canary } });
    expect(JSON.stringify(write({ child: quiet, words: 'cleared' }))).not.toContain(canary);
    expect(wordsForSchool(quiet)).not.toContain(canary);
  });

  it('every free text that is shown is also screened', () => {
    const words = ['schoolSummary', 'where', 'nowWith'].map((field) => `${field} says`);
    const spoken = aChild({ schoolSummary: 'schoolSummary says', where: 'where says', nowWith: 'nowWith says', words: { text: 'words say', clearedForSchool: true, askedBy: 'asked by' }, spokenTo: { spoken: true, by: 'spoken by' } });
    expect(wordsForSchool(spoken).toSorted()).toEqual([...words, 'words say', 'asked by', 'spoken by'].toSorted());
    const content = JSON.stringify(write({ child: spoken }));
    for (const text of wordsForSchool(spoken)) expect(content).toContain(text);
  });

  it.each<readonly [string, KnownPupil | undefined, Partial<ReportedChild>, object]>([
    ['not on a roll: the officer\'s names', undefined, {}, { firstName: 'Ruby', fullName: 'Ruby Tansley' }],
    ['no given name', undefined, { givenName: undefined }, { firstName: 'this child', fullName: 'Tansley' }],
    ['no name at all', undefined, { givenName: undefined, familyName: undefined }, { firstName: 'this child', fullName: 'Name not recorded' }],
    ['another family name on the roll: the one the school knows', { ...pupil, familyName: 'Quill', knownAs: [] }, {}, { firstName: 'Ruby', fullName: 'Ruby Quill' }],
    ['sex not recorded', undefined, { sex: undefined }, { pronoun: 'they' }],
    ['sex other', undefined, { sex: 'other' }, { pronoun: 'they' }],
    ['a boy', undefined, { sex: 'male' }, { pronoun: 'he' }],
  ])('%s', (_situation, known, over, expected) => {
    expect(write({ pupil: known, child: aChild(over) }).child).toMatchObject(expected);
  });

  it('is as of the report, or of the suspect\'s status where that is later', () => {
    expect(write({ incident: anIncident() }).asAt).toBe('2026-11-08T22:40:00Z');
    expect(write({ incident: anIncident({ suspectStatus: { status: 'in-custody', asAt: '2026-11-08T20:00:00Z' } }) }).asAt).toBe('2026-11-08T22:40:00Z');
    expect(write({ incident: anIncident({ reportedAt: '2026-07-04T01:15:00+01:00' }) }).happened.reportedAt).toBe('2026-07-04T00:15:00Z');
  });

  it('what was not recorded is named by its field, and what was is not', () => {
    const bare: ReportedChild = { childRef: 'c1', familyName: 'Tansley' };
    const missing = notRecorded(anIncident({ children: [bare], occurredFrom: undefined as unknown as string }), bare, policy);
    expect(missing).toContain('childName');
    expect(missing.filter((field) => ![...policy.notification.requiredFields, ...policy.notification.askedFields].includes(field as never))).toEqual([]);
    expect(notRecorded(incident, child, policy)).toEqual([]);
  });

  it('a summary that screening kept back is not called "not recorded"', () => {
    expect(write({ words: 'undecided' }).notRecorded).not.toContain('schoolSummary');
  });
});

it('the incident built for tests is one that the contract takes', () => {
  expect(incidentData.safeParse(anIncident({ people: [aPerson()] })).success).toBe(true);
});
