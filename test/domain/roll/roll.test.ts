import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, type RollChange } from '../../../shared/domain/roll/changes.ts';
import { compareManifests, leftSince, manifestText, readManifest, touchedBy } from '../../../shared/domain/roll/manifest.ts';
import { hasLeftAll, inOrder, readRegistration, type Registration, urnsOn, writeRegistration } from '../../../shared/domain/roll/registration.ts';
import { joinRecords, pupilOn, type RollPupil } from '../../../shared/domain/roll/roll-pupil.ts';
import { checkUpn } from '../../../shared/domain/roll/upn.ts';
import { givenInWholeFile, missingFromWholeFile } from '../../../shared/domain/roll/whole-file.ts';

const { registrations: _none, ...details } = { pupilId: 'P-1', givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', registrations: [] };
const pupil = (...registrations: Registration[]): RollPupil => ({ ...details, registrations });

describe('who is on a school\'s roll on a day', () => {
  test.each([
    ['one without days always is', [{ urn: '1' }], '2026-11-09', ['1']],
    ['one who joins next term is not yet', [{ urn: '1', from: '2027-01-04' }], '2027-01-03', []],
    ['one who joins that day is', [{ urn: '1', from: '2027-01-04' }], '2027-01-04', ['1']],
    ['one who leaves that day is no longer', [{ urn: '1', to: '2026-11-09' }], '2026-11-09', []],
    ['one who leaves the day after still is', [{ urn: '1', to: '2026-11-10' }], '2026-11-09', ['1']],
    ['one who moves is at one school on each day', [{ urn: '1', to: '2026-11-09' }, { urn: '2', from: '2026-11-09' }], '2026-11-09', ['2']],
    ['one at two schools is at both', [{ urn: '2' }, { urn: '1' }], '2026-11-09', ['1', '2']],
    ['one who came back is there once', [{ urn: '1', to: '2025-07-20' }, { urn: '1', from: '2026-09-01' }], '2026-11-09', ['1']],
  ])('%s', (_what, registrations, date, urns) => {
    expect(urnsOn(registrations, date)).toEqual(urns);
  });

  test('a child has left all schools only if none is to come', () => {
    expect(hasLeftAll([{ urn: '1', to: '2026-11-09' }], '2026-11-09')).toBe(true);
    expect(hasLeftAll([{ urn: '1', to: '2026-11-09' }, { urn: '2', from: '2027-01-04' }], '2026-11-09')).toBe(false);
  });

  const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const registration = fc.record({ urn: fc.constantFrom('900012', '900013', '1000001'), from: fc.option(day, { nil: undefined }), to: fc.option(day, { nil: undefined }) });

  test('a registration is read as it was written', () => {
    fc.assert(fc.property(registration, (one) => {
      expect(writeRegistration(readRegistration(writeRegistration(one)))).toBe(writeRegistration(one));
    }));
  });

  test('putting registrations in order changes no day\'s schools', () => {
    fc.assert(fc.property(fc.array(registration, { maxLength: 5 }), day, (all, date) => {
      expect(urnsOn(inOrder(all), date)).toEqual(urnsOn(all, date));
    }));
  });

  test('whoever is missing from a whole roll is at no school of it from that day on, and was where they were before it', () => {
    fc.assert(fc.property(fc.array(registration, { minLength: 1, maxLength: 5 }), day, day, (all, on, look) => {
      const after = missingFromWholeFile(pupil(...inOrder(all)), on);
      if (!after) return;
      expect(urnsOn(after.registrations, look)).toEqual(look >= on ? [] : urnsOn(all, look));
    }));
  });
});

describe('a change to a roll', () => {
  const at = (urn: string, from?: string, to?: string): Registration => ({ urn, ...(from ? { from } : {}), ...(to ? { to } : {}) });
  const on = '2026-11-16';
  test.each<[string, RollPupil | undefined, RollChange, readonly Registration[] | 'same' | 'refused']>([
    ['a joiner begins', undefined, { kind: 'joined', details, urn: '1', on }, [at('1', on)]],
    ['a joiner who had left begins again', pupil(at('1', undefined, '2025-07-20')), { kind: 'joined', details, urn: '1', on }, [at('1', undefined, '2025-07-20'), at('1', on)]],
    ['a joiner who is there already is the same', pupil(at('1')), { kind: 'joined', details, urn: '1', on }, 'same'],
    ['a leaver ends', pupil(at('1')), { kind: 'left', urn: '1', on }, [at('1', undefined, on)]],
    ['a leaver ends once', pupil(at('1', undefined, on)), { kind: 'left', urn: '1', on }, 'same'],
    ['a leaver\'s day is put right', pupil(at('1', undefined, '2026-12-18')), { kind: 'left', urn: '1', on }, [at('1', undefined, on)]],
    ['a leaver from elsewhere is refused', pupil(at('1')), { kind: 'left', urn: '2', on }, 'refused'],
    ['a leaver who never began is not there', pupil(at('1'), at('2', '2027-01-04')), { kind: 'left', urn: '2', on }, [at('1')]],
    ['a move ends here and begins there', pupil(at('1')), { kind: 'moved', urn: '1', toUrn: '2', on }, [at('1', undefined, on), at('2', on)]],
    ['a move made twice is the same', pupil(at('1', undefined, on), at('2', on)), { kind: 'moved', urn: '1', toUrn: '2', on }, 'same'],
    ['a move to the same school is refused', pupil(at('1')), { kind: 'moved', urn: '1', toUrn: '1', on }, 'refused'],
    ['a second school begins', pupil(at('1')), { kind: 'dual-begun', urn: '2', on }, [at('1'), at('2', on)]],
    ['a second school of a child at none is refused', pupil(at('1', undefined, '2026-01-01')), { kind: 'dual-begun', urn: '2', on }, 'refused'],
    ['a second school ends', pupil(at('1'), at('2')), { kind: 'dual-ended', urn: '2', on }, [at('1'), at('2', undefined, on)]],
    ['the only school does not end so', pupil(at('1')), { kind: 'dual-ended', urn: '1', on }, 'refused'],
    ['of a pupil who is not there is refused', undefined, { kind: 'moved', urn: '1', toUrn: '2', on }, 'refused'],
  ])('%s', (_what, before, change, expected) => {
    const outcome = applyChange(before, change);
    if (typeof expected === 'string') expect(outcome.kind).toBe(expected);
    else expect(outcome).toEqual({ kind: 'changed', pupil: pupil(...expected) });
  });

  test('corrects details and leaves the schools', () => {
    expect(applyChange(pupil(at('1')), { kind: 'corrected', details: { ...details, givenName: 'Rubi' } })).toEqual({ kind: 'changed', pupil: { ...pupil(at('1')), givenName: 'Rubi' } });
  });

  test('made twice makes no difference', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constantFrom('left' as const, 'dual-begun' as const, 'dual-ended' as const), urn: fc.constantFrom('1', '2'), on: fc.constantFrom('2026-11-09', '2027-01-04') }),
      fc.record({ kind: fc.constant('moved' as const), urn: fc.constantFrom('1', '2'), toUrn: fc.constantFrom('1', '2', '3'), on: fc.constantFrom('2026-11-09', '2027-01-04') }),
      fc.record({ kind: fc.constant('joined' as const), details: fc.constant(details), urn: fc.constantFrom('1', '2'), on: fc.constantFrom('2026-11-09', '2027-01-04') }),
    );
    fc.assert(fc.property(fc.constantFrom(pupil(at('1')), pupil(at('1'), at('2')), pupil(at('1', undefined, '2026-01-01'))), change, (before, one) => {
      const once = applyChange(before, one);
      if (once.kind === 'changed') expect(['same', 'refused']).toContain(applyChange(once.pupil, one).kind);
    }));
  });
});

describe('a whole roll', () => {
  test('keeps what is known of when a child came, ends what it no longer names, and forgets what never began', () => {
    const before = pupil({ urn: '1', from: '2024-09-01' }, { urn: '2' }, { urn: '3', from: '2027-01-04' });
    expect(givenInWholeFile(before, pupil({ urn: '1' }), '2026-11-09').registrations).toEqual([{ urn: '1', from: '2024-09-01' }, { urn: '2', to: '2026-11-09' }]);
  });

  test('lets an ended registration go after a year and a summer', () => {
    const before = pupil({ urn: '1' }, { urn: '2', to: '2025-07-20' });
    expect(givenInWholeFile(before, pupil({ urn: '1' }), '2026-08-23').registrations).toHaveLength(2);
    expect(givenInWholeFile(before, pupil({ urn: '1' }), '2026-08-24').registrations).toEqual([{ urn: '1' }]);
    expect(missingFromWholeFile(pupil({ urn: '2', to: '2025-07-20' }), '2026-08-24')).toBeUndefined();
  });

  test('given twice is the same', () => {
    const once = givenInWholeFile(pupil({ urn: '2' }), pupil({ urn: '1' }), '2026-11-09');
    expect(givenInWholeFile(once, pupil({ urn: '1' }), '2026-11-09')).toEqual(once);
  });
});

describe('two records of one child', () => {
  test('are registered wherever either is, and shielded if either is; details are of the school they are at', () => {
    const old: RollPupil = { ...pupil({ urn: '1', to: '2026-09-01' }), address: 'old', shielded: true };
    const now: RollPupil = { ...pupil({ urn: '2', from: '2026-09-01' }), address: 'new' };
    expect(pupilOn(joinRecords([old, now], '2026-11-09'), '2026-11-09')).toEqual({ ...details, urns: ['2'], address: 'new', shielded: true });
  });
});

describe('a child on the rolls of two schools', () => {
  const leftOf = (...records: [RollPupil, ...RollPupil[]]) => pupilOn(joinRecords(records, '2026-11-09'), '2026-11-09').perhapsLeft;

  test('may have left the one where they were before, if each school gave its own and one has them since later', () => {
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01' }), pupil({ urn: '2', from: '2026-11-02' }))).toEqual(['1']);
    expect(leftOf(pupil({ urn: '1' }), pupil({ urn: '2', from: '2026-11-02' }))).toEqual(['1']);
  });

  test('are at both where one roll names both, where nobody says since when, or since the same day', () => {
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01' }, { urn: '2', from: '2026-11-02' }))).toBeUndefined();
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01' }), pupil({ urn: '1' }, { urn: '2', from: '2026-11-02' }))).toBeUndefined();
    expect(leftOf(pupil({ urn: '1' }), pupil({ urn: '2' }))).toBeUndefined();
    expect(leftOf(pupil({ urn: '1', from: '2026-09-01' }), pupil({ urn: '2', from: '2026-09-01' }))).toBeUndefined();
  });

  test('are at both where either school says that there is another, and not where a third is meant', () => {
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01', dual: true }), pupil({ urn: '2', from: '2026-11-02' }))).toBeUndefined();
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01' }), pupil({ urn: '2', from: '2026-11-02', dual: true }))).toBeUndefined();
    expect(leftOf(pupil({ urn: '1', from: '2023-09-01' }), pupil({ urn: '2', from: '2024-09-01', dual: true }), pupil({ urn: '3', from: '2026-11-02' }))).toEqual(['1']);
  });

  test('are at one more than is known where one school says that there is another, and no roll names it', () => {
    const unknown = (...records: [RollPupil, ...RollPupil[]]) => pupilOn(joinRecords(records, '2026-11-09'), '2026-11-09').otherSchoolUnknown;
    expect(unknown(pupil({ urn: '1', dual: true }))).toBe(true);
    expect(unknown(pupil({ urn: '1', dual: true }), pupil({ urn: '2', to: '2026-09-01' }))).toBe(true);
    expect(unknown(pupil({ urn: '1', dual: true }), pupil({ urn: '2' }))).toBeUndefined();
    expect(unknown(pupil({ urn: '1' }))).toBeUndefined();
    expect(unknown(pupil({ urn: '1', dual: true, to: '2026-09-01' }, { urn: '2' }))).toBeUndefined();
  });

  test('have not left where the later one has not begun, or is over', () => {
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01' }), pupil({ urn: '2', from: '2026-11-16' }))).toBeUndefined();
    expect(leftOf(pupil({ urn: '1', from: '2024-09-01' }), pupil({ urn: '2', from: '2026-10-01', to: '2026-11-01' }))).toBeUndefined();
  });
});

describe('what a source gave', () => {
  test('says who joined, changed, came back, left and is let go', () => {
    const before = new Map([['a', '1'], ['b', '1'], ['c', leftSince('2026-01-01')], ['d', '1'], ['e', leftSince('2024-01-01')], ['g', '1']]);
    const after = new Map([['a', '1'], ['b', '2'], ['c', '1'], ['d', leftSince('2026-11-09')], ['f', '1'], ['g', '1']]);
    const changes = compareManifests(before, after);
    expect(changes).toEqual({ joined: ['f'], changed: ['b'], back: ['c'], left: ['d'], forgotten: ['e'], unchanged: 2 });
    expect(touchedBy(changes)).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(readManifest(manifestText(after))).toEqual(after);
    expect(readManifest('')).toEqual(new Map());
  });
});

describe('a pupil number', () => {
  test.each([
    ['B801200005001', 'valid'], ['A801200005001', 'wrong'], ['B801200005002', 'wrong'], ['B80120000500A', 'wrong'], ['', 'wrong'], ['b801200005001', 'wrong'], ['I801200005001', 'wrong'],
  ])('%s is %s', (upn, verdict) => expect(checkUpn(upn)).toBe(verdict));

  test('of another figure in any one place never has the same letter, and one with a letter at the end is temporary', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 }), (place, figure) => {
      const good = 'B801200005001';
      const other = good.slice(0, place) + String(figure) + good.slice(place + 1);
      expect(checkUpn(other)).toBe(other === good ? 'valid' : 'wrong');
    }));
    const temporary = 'ABCDEFGHJKLMNPQRTUVWXYZ'.split('').map((letter) => `${letter}80120000500A`).filter((upn) => checkUpn(upn) === 'temporary');
    expect(temporary).toHaveLength(1);
  });
});
