import { describe, expect, it } from 'vitest';
import type { Hold, IncidentData } from '../../../events/incident.ts';
import type { ReportedChild } from '../../../events/people.ts';
import { holdExpiry, holdsOn } from '../../../shared/domain/duty/holds.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { aChild, anIncident, aPerson } from '../../builders/an-incident.ts';

const policy = packOf('cheshire');
if (!policy) throw new Error('no pack');

const sergeants: Hold = { kind: 'strategy-or-covert', reason: 'Strategy discussion at nine.', setBy: { personId: 'PS-1', rank: 'sergeant' }, setAt: '2026-11-09T01:00:00+01:00', expiresAt: '2026-11-09T06:00:00Z' };
const kinds = (incident: Partial<IncidentData> = {}, child: Partial<ReportedChild> = {}, lifted: readonly string[] = []) => {
  const reported = aChild(child);
  return holdsOn(reported, anIncident({ children: [reported, aChild({ childRef: 'c2' })], ...incident }), { liftedHolds: lifted }).map(({ holdKind }) => holdKind);
};

describe('what holds a child', () => {
  const cases: readonly (readonly [situation: string, incident: Partial<IncidentData>, child: Partial<ReportedChild>, expected: readonly string[]])[] = [
    ['an ordinary incident', {}, {}, []],
    ['someone involved works at the school', {}, { worksAtSchool: 'yes' }, ['party-works-at-setting']],
    ['an officer who is not sure of that', {}, { worksAtSchool: 'unsure' }, ['party-works-at-setting']],
    ['an honour-based incident', { kind: 'honour-based' }, {}, ['honour-based-or-forced-marriage']],
    ['the honour-based factor of an assessment', { assessment: { tool: 'dash-2009', factors: ['honour-based'] } }, {}, ['honour-based-or-forced-marriage']],
    ['other factors of an assessment', { assessment: { tool: 'dash-2009', factors: ['strangulation'] } }, {}, []],
    ['a homicide', { offenceGroup: 'homicide' }, {}, ['death-or-critical-incident']],
    ['a confidential place', { place: { postcode: 'CQ1 1AA', addressKind: 'confidential' } }, {}, ['protected-address-or-identity']],
    ['a confidential address of a party', { people: [aPerson({ addresses: [{ text: '2 Quiet Lane', confidential: true }] })] }, {}, ['protected-address-or-identity']],
    ['a confidential address of the child', {}, { addresses: [{ text: '2 Quiet Lane', confidential: true }] }, ['protected-address-or-identity']],
    ["a confidential address of a brother or sister", { children: [aChild(), aChild({ childRef: 'c2', addresses: [{ text: '2 Quiet Lane', confidential: true }] })] }, {}, ['protected-address-or-identity']],
    ['an incident kept to a restricted group', { restricted: true }, {}, ['restricted']],
    ['a party who works for the police', { people: [aPerson({ restricted: true })] }, {}, ['restricted']],
    ["a sergeant's hold on every child", { holds: [sergeants] }, {}, ['strategy-or-covert']],
    ["a sergeant's hold on this child", { holds: [{ ...sergeants, childRefs: ['c1'] }] }, {}, ['strategy-or-covert']],
    ["a sergeant's hold on another child", { holds: [{ ...sergeants, childRefs: ['c2'] }] }, {}, []],
    ['several at once', { kind: 'honour-based', holds: [sergeants] }, { worksAtSchool: 'yes' }, ['strategy-or-covert', 'party-works-at-setting', 'honour-based-or-forced-marriage']],
  ];
  it.each(cases)('%s', (_situation, incident, child, expected) => {
    expect(kinds(incident, child)).toEqual(expected);
  });

  it('lifting one leaves the others, and lasts through later versions', () => {
    const [first, second] = holdsOn(aChild({ worksAtSchool: 'yes' }), anIncident({ kind: 'honour-based' }), {});
    expect(kinds({ kind: 'honour-based' }, { worksAtSchool: 'yes' }, [first?.holdKey ?? ''])).toEqual(['honour-based-or-forced-marriage']);
    expect(kinds({ kind: 'honour-based', incidentVersion: 2, reportedAt: '2026-11-08T22:45:00Z' }, { worksAtSchool: 'yes' }, [first?.holdKey ?? '', second?.holdKey ?? ''])).toEqual([]);
  });

  it("lifting one of a sergeant's holds does not lift one set later", () => {
    const [hold] = holdsOn(aChild(), anIncident({ holds: [sergeants] }), {});
    expect(kinds({ holds: [sergeants, { ...sergeants, setAt: '2026-11-09T03:00:00Z' }] }, {}, [hold?.holdKey ?? ''])).toEqual(['strategy-or-covert']);
  });
});

describe('when a person must look at a hold again: the later of half an hour after it was set and 90 minutes before the opening', () => {
  it.each<readonly [situation: string, setAt: string, asked: string | undefined, deadlineAt: string | null, expected: string]>([
    ['nobody asked, in the night before', '2026-11-08T23:00:00Z', undefined, '2026-11-09T08:45:00Z', '2026-11-09T07:15:00Z'],
    ['asked for earlier', '2026-11-08T23:00:00Z', '2026-11-09T06:00:00Z', '2026-11-09T08:45:00Z', '2026-11-09T06:00:00Z'],
    ['asked for later than that', '2026-11-08T23:00:00Z', '2026-11-10T06:00:00Z', '2026-11-09T08:45:00Z', '2026-11-09T07:15:00Z'],
    ['set shortly before the opening', '2026-11-09T08:30:00Z', undefined, '2026-11-09T08:45:00Z', '2026-11-09T09:00:00Z'],
    ['set just where the two meet', '2026-11-09T06:45:00Z', undefined, '2026-11-09T08:45:00Z', '2026-11-09T07:15:00Z'],
    ['no opening known', '2026-11-08T23:00:00Z', undefined, null, '2026-11-09T23:00:00Z'],
    ['no opening known, asked for sooner', '2026-11-08T23:00:00Z', '2026-11-09T05:00:00Z', null, '2026-11-09T05:00:00Z'],
  ])('%s', (_situation, setAt, expiresAt, deadlineAt, expected) => {
    const hold = { holdKey: 'k', holdKind: 'abduction' as const, reason: 'r', setAt, ...(expiresAt ? { expiresAt } : {}) };
    expect(holdExpiry(hold, deadlineAt, policy.notification)).toBe(expected);
  });

  it("reads a sergeant's times wherever the clock stood", () => {
    expect(holdsOn(aChild(), anIncident({ holds: [sergeants] }), {})).toMatchObject([{ setAt: '2026-11-09T00:00:00Z', expiresAt: '2026-11-09T06:00:00Z', reason: 'Strategy discussion at nine.' }]);
  });
});
