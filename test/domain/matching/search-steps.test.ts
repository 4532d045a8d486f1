import { describe, expect, it } from 'vitest';
import { PupilIndex } from '../../../infra/local/matching/pupil-index.ts';
import { searchIndex } from '../../../infra/local/matching/search-index.ts';
import { parametersInForce, type NameFrequencies, type PupilRecord, type ReportedChild } from '../../../shared/domain/matching/index.ts';
import { prepareChild } from '../../../shared/domain/matching/prepare.ts';

const frequencies: NameFrequencies = { pupils: 50_000, given: new Map([['amelia', 400]]), family: new Map([['smith', 450]]) };
const pupil: PupilRecord = { pupilId: 'P1', urns: ['900001'], givenName: 'Amelia', familyName: 'Smith', dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', town: 'Exampleton', postcode: 'ZZ1 2AB' };
const sister: PupilRecord = { ...pupil, pupilId: 'P2', givenName: 'Zelda', dateOfBirth: '2012-01-02' };
const child: ReportedChild = { childRef: 'c1', givenName: 'Amelia', familyName: 'Smith', aliases: [], dateOfBirth: '2016-05-14', sex: 'F', address: '12 Acacia Avenue', incidentDate: '2026-11-07' };
/** Forty others of that number and street in other towns, none of them like her. */
const elsewhere = Array.from({ length: 40 }, (_, at): PupilRecord => ({ ...pupil, pupilId: `X${at}`, givenName: 'Boris', familyName: 'Kodaly', dateOfBirth: `2014-03-${10 + (at % 19)}`, town: `Town${at}`, postcode: `YY${at + 1} 1AA` }));

function search(reported: Partial<ReportedChild>, roll: readonly PupilRecord[]) {
  const index = new PupilIndex();
  for (const record of roll) index.add(record);
  const { pupils, unseen, lines } = searchIndex(index, prepareChild({ ...child, ...reported }), frequencies, parametersInForce);
  return { found: pupils.map(({ record }) => record.pupilId), unseen, lines };
}

describe('a house told without its postcode', () => {
  it('is read in the district of the pupil found by name and date, however many towns have one', () => {
    const { found, unseen, lines } = search({}, [pupil, sister, ...elsewhere]);
    expect(found).toEqual(['P1', 'P2']);
    expect(unseen).toEqual([]);
    expect(lines).toBe(3);
  });

  it('hides somebody when nobody was found by name and date and there are too many', () => {
    const { found, unseen } = search({ givenName: 'Quentin', familyName: 'Vane' }, [...elsewhere, pupil, sister]);
    expect(found).not.toContain('P1');
    expect(unseen).toEqual(['at-home']);
  });

  it('hides somebody when the home of the pupil found is itself too crowded', () => {
    const crowd = Array.from({ length: 30 }, (_, at): PupilRecord => ({ ...sister, pupilId: `C${at}` }));
    expect(search({}, [pupil, ...crowd]).unseen).toEqual(['at-home']);
  });

  it('is read in every town when few have one', () => {
    expect(search({ givenName: 'Quentin', familyName: 'Vane' }, [pupil, sister, ...elsewhere.slice(0, 4)])).toMatchObject({ found: ['P1', 'P2', 'X0', 'X1', 'X2', 'X3'], unseen: [] });
  });
});

describe('a search', () => {
  it('looks next door when the date is not known: a child of the same name may live there', () => {
    const nextDoor = { ...pupil, pupilId: 'P5', dateOfBirth: '2013-09-01', address: '14 Acacia Avenue' };
    expect(search({ postcode: 'ZZ1 2AB', dateOfBirth: undefined }, [pupil, nextDoor]).found).toEqual(['P1', 'P5']);
    expect(search({ postcode: 'ZZ1 2AB' }, [pupil, nextDoor]).found).toEqual(['P1']);
  });

  it('stops at the home when names, date and house agree, and goes on to the district, then anywhere, when they do not', () => {
    const namesake = { ...pupil, pupilId: 'P3', dateOfBirth: '2016-05-15', address: '1 Elm Road', postcode: 'ZZ1 9XY' };
    const faraway = { ...namesake, pupilId: 'P4', postcode: 'QQ1 1AA' };
    const postcode = 'ZZ1 2AB';
    expect(search({ postcode }, [pupil, sister, namesake, faraway]).found).toEqual(['P1', 'P2']);
    expect(search({ postcode, givenName: 'Emily', dateOfBirth: '2016-05-15' }, [sister, namesake, faraway]).found).toContain('P3');
    expect(search({ postcode }, [sister, namesake, faraway]).found).toEqual(['P2', 'P3', 'P4']);
  });
});
