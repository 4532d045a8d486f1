import { describe, expect, it } from 'vitest';
import type { PupilRecord } from '../../../shared/domain/matching/types.ts';
import type { Disclosure } from '../../../shared/domain/notification/content.ts';
import { compareChild } from '../../../shared/domain/portal/compare-child.ts';
import { earlierTellings } from '../../../shared/domain/portal/earlier-notifications.ts';
import { inReadingOrder, minutesToOpening, standingOf } from '../../../shared/domain/portal/order-of-list.ts';
import { searchSchools } from '../../../shared/domain/portal/search-schools.ts';
import { expiryOf, isLive } from '../../../shared/domain/portal/session-life.ts';
import { userAsCandidate } from '../../../shared/domain/portal/user-as-candidate.ts';
import { mayBeParty } from '../../../shared/domain/recipients/party.ts';
import type { RegisteredSchool } from '../../../shared/domain/schools/registered-school.ts';

const pupil: PupilRecord = { pupilId: 'P1', urns: ['900012'], givenName: 'Zoë', familyName: "O'Dowd-Hale", dateOfBirth: '2018-03-14', sex: 'F', postcode: 'CQ7 4TN' };
const side = { givenNames: ['Zoe'], familyNames: ['O Dowd Hale'], addresses: [], postcodes: ['cq74tn'], urns: [] };

describe('a child beside a pupil', () => {
  it.each([
    ['given-name', { givenNames: ['Zoe'] }, 'same'], ['given-name', { givenNames: ['Zoey'] }, 'close'], ['given-name', { givenNames: ['Ruth'] }, 'different'], ['given-name', { givenNames: [] }, 'not-recorded'],
    ['date-of-birth', { dateOfBirth: '2018-03-14' }, 'same'], ['date-of-birth', { dateOfBirth: '2018-03-15' }, 'close'], ['date-of-birth', { dateOfBirth: '2018-14-03' }, 'close'], ['date-of-birth', { dateOfBirth: '2018-03' }, 'close'], ['date-of-birth', { dateOfBirth: '2017-09-30' }, 'different'], ['date-of-birth', {}, 'not-recorded'],
    ['postcode', {}, 'same'], ['postcode', { postcodes: ['CQ7 4TM'] }, 'close'], ['postcode', { postcodes: ['M1 1AA', 'CQ7 4TN'] }, 'same'],
    ['sex', { sex: 'female' }, 'same'], ['sex', { sex: 'male' }, 'different'], ['address', {}, 'not-recorded'], ['school', { urns: ['900012'] }, 'same'], ['school', { urns: ['900099'] }, 'different'],
  ] as const)('%s %j is %s', (field, fields, likeness) => {
    expect(compareChild({ ...side, ...fields }, pupil).find((line) => line.field === field)?.likeness).toBe(likeness);
  });
});

const disclosure = (fields: Partial<Disclosure>): Disclosure => ({
  disclosureId: 'd', revision: 1, force: 'f', reference: 'R1', childRef: 'c1', setting: 'school:900012', version: 1, contentHash: 'h', parties: [], access: 'open', deadlineAt: '2026-11-09T08:45:00Z', plannedAt: '2026-11-08T20:00:00Z',
  releasedAt: '2026-11-09T07:00:00Z', alerted: ['a'], barred: [], content: { child: { fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14' } } as Disclosure['content'], ...fields,
});

describe('the list', () => {
  it('has the unread first, the soonest opening at the top, then what a colleague read, then one\'s own, then the withdrawn', () => {
    const all = [
      disclosure({ disclosureId: 'withdrawn', access: 'withdrawn', readBy: ['a'] }), disclosure({ disclosureId: 'acknowledged', readAt: 'x', readBy: ['a'], acknowledgedAt: 'x' }), disclosure({ disclosureId: 'mine', readAt: 'x', readBy: ['a'] }),
      disclosure({ disclosureId: 'colleague', readAt: 'x', readBy: ['b'] }), disclosure({ disclosureId: 'no-opening', deadlineAt: null }), disclosure({ disclosureId: 'later', deadlineAt: '2026-11-09T09:00:00Z' }), disclosure({ disclosureId: 'soon' }),
    ];
    expect(inReadingOrder(all, ['a']).map(({ disclosureId }) => disclosureId)).toEqual(['soon', 'later', 'no-opening', 'colleague', 'mine', 'acknowledged', 'withdrawn']);
    expect(standingOf(disclosure({ readAt: 'x', readBy: ['b'] }), ['a'])).toBe('read-by-colleague');
    expect([minutesToOpening('2026-11-09T08:45:00Z', '2026-11-09T07:10:30Z'), minutesToOpening(null, 'x')]).toEqual([94, undefined]);
  });
});

describe('earlier notifications', () => {
  const june = { disclosureId: 'june', reference: 'R0', releasedAt: '2026-06-03T06:00:00Z', content: { child: { fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14' }, present: true } as Disclosure['content'] };
  const now = disclosure({});
  const all = { mayKnow: () => true, mayOpen: () => true };
  const earlier = (fields: Partial<Disclosure>, sight = all) => earlierTellings(now, [disclosure({ ...june, ...fields })], sight);

  it('are those of the same name and birth date at this school, released before: when, what that page said of the child, whether support was recorded', () => {
    expect(earlier({})).toEqual([{ on: '2026-06-03', withdrawn: false, supported: false, kind: 'was-there', disclosureId: 'june' }]);
    expect(earlier({ supportedAt: 'x' })).toMatchObject([{ supported: true }]);
    for (const other of [{ access: 'hidden' }, { access: 'closed' }, { access: 'superseded' }, { setting: 'school:900013' }, { force: 'other' }, { reference: 'R1' }, { releasedAt: '2026-11-10T07:00:00Z' }, { content: { child: { fullName: 'Ruby Tansley' } } as Disclosure['content'] }] as const) expect(earlier(other)).toEqual([]);
    expect(earlierTellings(disclosure({ content: { child: { fullName: 'Ruby Tansley' } } as Disclosure['content'] }), [disclosure(june)], all)).toEqual([]);
  });

  it.each([[true, 'was-there'], [false, 'was-not-there'], [undefined, 'not-recorded']] as const)('present %s is said as %s; the person harmed as such; never a grade', (present, kind) => {
    const child = { fullName: 'Ruby Tansley', dateOfBirth: '2018-03-14', directVictim: false };
    expect(earlier({ content: { child, present } as Disclosure['content'] })).toMatchObject([{ kind }]);
    expect(earlier({ content: { child: { ...child, directVictim: true }, present } as Disclosure['content'] })).toMatchObject([{ kind: 'person-harmed' }]);
  });

  it('are told once for each incident, by the day of its first version, newest incident first', () => {
    const versions = [disclosure({ ...june, disclosureId: 'v2', version: 2, releasedAt: '2026-06-05T06:00:00Z' }), disclosure({ ...june, access: 'superseded', supportedAt: 'x' }), disclosure({ ...june, disclosureId: 'may', reference: 'R9', releasedAt: '2026-05-01T06:00:00Z' })];
    expect(earlierTellings(now, [now, ...versions], all).map(({ on, disclosureId, supported }) => [on, disclosureId, supported])).toEqual([['2026-06-03', 'v2', true], ['2026-05-01', 'may', false]]);
  });

  it('whoever may be a party to one knows nothing of it; whoever may not open its page knows when, and no more', () => {
    expect(earlier({}, { ...all, mayKnow: () => false })).toEqual([]);
    expect(earlier({}, { ...all, mayOpen: () => false })).toEqual([{ on: '2026-06-03', withdrawn: false, supported: false }]);
  });

  it('what was withdrawn is said as withdrawn, without what it was, to those who had read it; of the wrong child, to nobody', () => {
    expect(earlier({ access: 'withdrawn', withdrawnReason: 'duplicate' })).toEqual([{ on: '2026-06-03', withdrawn: true, supported: false, disclosureId: 'june' }]);
    expect(earlier({ access: 'withdrawn', withdrawnReason: 'duplicate' }, { ...all, mayOpen: () => false })).toEqual([]);
    expect(earlier({ access: 'withdrawn', withdrawnReason: 'wrong-child-or-school' })).toEqual([]);
  });
});

describe('a session', () => {
  it('lives less than fifteen idle minutes and less than eight hours', () => {
    expect([isLive({ createdAt: 0, seenAt: 100 }, 999), isLive({ createdAt: 0, seenAt: 100 }, 1000), isLive({ createdAt: 0, seenAt: 28_700 }, 28_799), isLive({ createdAt: 0, seenAt: 28_700 }, 28_800)]).toEqual([true, false, true, false]);
    expect([expiryOf({ createdAt: 0, seenAt: 100 }), expiryOf({ createdAt: 0, seenAt: 28_700 })]).toEqual([1000, 28_800]);
  });
});

describe('a desk user as a possible party', () => {
  const parties = [{ personId: 'N-1', familyNames: ['marchetti'], initials: ['d'], addresses: [] }];
  it.each([
    [{ name: 'Donna Marchetti' }, true], [{ name: 'Ada Quill', givenName: 'Donna', familyName: 'Marchetti' }, true], [{ name: 'Ada Marchetti' }, false], [{ name: 'Ada Quill', officerId: 'N-1' }, true], [{ name: 'Donna Quill' }, false],
  ])('%j: %s', (user, expected) => {
    expect(mayBeParty(userAsCandidate(user), parties)).toBe(expected);
  });
});

describe('a search of the register', () => {
  const school = (urn: string, name: string, places: string[] = [], statusCode: '1' | '2' = '1') => ({ urn, name, statusCode, places, otherNames: [] }) as unknown as RegisteredSchool;
  const schools = [school('1', "St Oswald's CofE Primary School", ['Wenbury']), school('2', 'Wenbury High School', ['Wenbury']), school('3', 'Mossbridge Primary School', ['Wenbury']), school('4', 'Wenbury Old School', [], '2')];
  it.each([['wenbury', ['2', '3', '1']], ['st osw', ['1']], ['primary wenb', ['3', '1']], ['zebra', []], ['', []]])('"%s"', (typed, urns) => {
    expect(searchSchools(typed, schools).map(({ urn }) => urn)).toEqual(urns);
  });
});
