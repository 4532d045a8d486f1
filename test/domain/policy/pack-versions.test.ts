import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePacks, packValues } from '../../../shared/policy/compare-packs.ts';
import { packVersions } from '../../../shared/policy/pack-versions.ts';
import { packOf } from '../../../shared/policy/packs.ts';
import { readPack } from '../../../shared/policy/read-pack.ts';

const current = packVersions('cheshire')[0];
const raw = current?.raw as Record<string, Record<string, unknown>>;

describe('the versions of a pack', () => {
  it('begin with the one that every function works by, and no two have one name', () => {
    const versions = packVersions('cheshire');
    expect(versions[0]?.pack).toEqual(packOf('cheshire'));
    expect(versions.map(({ current: is }) => is)).toEqual([true, ...versions.slice(1).map(() => false)]);
    expect(new Set(versions.map(({ version }) => version)).size).toBe(versions.length);
    expect(packVersions('gwynedd')).toEqual([]);
  });

  it('have every value with the source that its section names', () => {
    const values = packValues(raw);
    expect(values.find(({ field }) => field === 'risk.pace.months')).toEqual({ field: 'risk.pace.months', value: '3', source: 'Devon: three notices in three months' });
    expect(values.filter(({ field }) => field.includes('sources'))).toEqual([]);
    expect(values.filter(({ field, source }) => field.includes('.') && source === undefined && !field.endsWith('illustrative'))).toEqual([]);
  });
});

describe('two versions compared', () => {
  it('show what was added, changed and removed, and nothing of the sources', () => {
    const { contacts: _contacts, ...without } = raw;
    const changed = { ...without, version: 'x', risk: { ...raw['risk'], repeatMonths: 6, sources: {} }, extra: { of: [1] } };
    expect(comparePacks(raw, changed).filter(({ field }) => !field.startsWith('contacts.'))).toEqual([
      { kind: 'added', field: 'extra.of', value: '[1]' }, { kind: 'changed', field: 'risk.repeatMonths', before: '12', after: '6' }, { kind: 'changed', field: 'version', before: '"2026-11-01"', after: '"x"' },
    ]);
    expect(comparePacks(raw, changed).filter(({ kind }) => kind === 'removed').map(({ field }) => field)).toContain('contacts.deskTelephone');
  });

  it('turned round are the same changes the other way', () => {
    const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({ node: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.string({ maxLength: 3 }), fc.array(fc.integer(), { maxLength: 2 }), fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 })) })).node;
    fc.assert(fc.property(value, value, (a, b) => {
      const there = comparePacks({ s: a }, { s: b });
      const turned = comparePacks({ s: b }, { s: a }).map((change) => (change.kind === 'changed' ? { ...change, before: change.after, after: change.before } : { ...change, kind: change.kind === 'added' ? 'removed' : 'added' }));
      expect(turned).toEqual(there);
      expect(comparePacks({ s: a }, { s: a })).toEqual([]);
    }), { seed: 20261109, numRuns: 200 });
  });
});

describe('a pack that somebody writes', () => {
  it.each([
    ['a number too great', { ...raw, risk: { ...raw['risk'], repeatMonths: 500 } }, 'risk.repeatMonths', 'must be at most 120'],
    ['a word for a number', { ...raw, risk: { ...raw['risk'], repeatMonths: 'a year' } }, 'risk.repeatMonths', 'must be a number'],
    ['half a number', { ...raw, risk: { ...raw['risk'], repeatMonths: 1.5 } }, 'risk.repeatMonths', 'must be a whole number'],
    ['a key left out', { ...raw, risk: { ...raw['risk'], repeatMonths: undefined } }, 'risk.repeatMonths', 'is missing; it must be a number'],
    ['a section left out', { ...raw, rfgv: undefined }, 'rfgv', 'is missing; it must be an object in braces'],
    ['another time zone', { ...raw, timezone: 'Europe/Paris' }, 'timezone', 'must be "Europe/London"'],
    ['a time of day that is none', { ...raw, notification: { ...raw['notification'], morningRun: '7 am' } }, 'notification.morningRun', 'must be a time of day such as 08:45'],
    ['a deputy after the telephone', { ...raw, notification: { ...raw['notification'], phoneTaskMinutesBeforeDeadline: 400 } }, 'notification.phoneTaskMinutesBeforeDeadline', 'must not be more than deputyMinutesBeforeDeadline: the deputy comes before the telephone'],
    ['no object at all', [], '(the whole)', 'must be an object in braces'],
  ])('with %s is told which field, and how to mend it', (_, pack, field, mend) => {
    const read = readPack(pack);
    expect(read.kind === 'faulty' && read.faults).toEqual([{ field, mend }]);
  });

  it('and is sound is read', () => {
    expect(readPack(raw)).toEqual({ kind: 'pack', pack: packOf('cheshire') });
  });
});
