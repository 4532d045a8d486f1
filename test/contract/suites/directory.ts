import { expect, test } from 'vitest';
import type { Adult, Directory, DirectoryWriter, School } from '../../../shared/ports/directory.ts';

export function directorySuite(fresh: () => Promise<{ readonly directory: Directory; readonly writer: DirectoryWriter }>): void {
  const school: School = { urn: '900012', name: 'Larkspur Primary', authority: '896', town: 'Wenbury', postcode: 'CQ7 4TN', telephone: '01632 960100', status: 'open', lowAge: 4, highAge: 11 };
  const adult = (adultId: string, order: number, over: Partial<Adult> = {}): Adult => ({
    adultId, setting: 'school:900012', name: 'Ivy Marlow', givenName: 'Ivy', familyName: 'Marlow', otherFamilyNames: ['Pell'], role: 'designated-safeguarding-lead', mailbox: `${adultId}@larkspur.example`, phone: '01632 960101', order,
    trained: true, present: true, approvedBy: 'admin-2', homeAddress: '2 Mill Lane', homePostcode: 'CQ7 4TP', policePersonIds: ['N-7'], declaredConflicts: [{ familyName: 'Harrop', givenName: 'Dale' }, { familyName: 'Harrop' }], ...over,
  });

  test('knows nothing of what was never put there', async () => {
    const { directory } = await fresh();
    expect(await directory.school('900012')).toBeUndefined();
    expect(await directory.adults('school:900012')).toEqual([]);
    expect(await directory.adult('A-1')).toBeUndefined();
    expect(await directory.authority('896')).toBeUndefined();
    expect(await directory.client('rms')).toBeUndefined();
    expect(await directory.user('sub-1')).toBeUndefined();
    expect(await directory.schoolShard('896')).toBeUndefined();
    expect(await directory.forces()).toEqual([]);
  });

  test('gives schools back, many at once, the last word on each', async () => {
    const { directory, writer } = await fresh();
    const many = Array.from({ length: 130 }, (_, index): School => ({ urn: String(900100 + index), name: `School ${index}`, authority: '896', status: 'closed' }));
    expect(await writer.putSchools([...many, { ...school, name: 'Old name' }, school])).toBe(132);
    expect(await directory.school('900012')).toEqual(school);
    expect(await directory.school('900229')).toEqual(many[129]);
  });

  test('gives the adults of a setting in deputy order, eligible or not', async () => {
    const { directory, writer } = await fresh();
    expect(await writer.putAdults([adult('A-10', 10), adult('A-2', 2, { present: false }), adult('A-1', 1), adult('B-1', 1, { setting: 'authority:896' })])).toBe(4);
    expect((await directory.adults('school:900012')).map(({ adultId }) => adultId)).toEqual(['A-1', 'A-2', 'A-10']);
    expect((await directory.adults('authority:896')).map(({ adultId }) => adultId)).toEqual(['B-1']);
    expect(await directory.adult('A-1')).toEqual(adult('A-1', 1));
  });

  test('moves an adult who changes place or setting, who then stands nowhere twice', async () => {
    const { directory, writer } = await fresh();
    await writer.putAdults([adult('A-1', 1), adult('A-2', 2), adult('A-3', 3)]);
    await writer.putAdults([adult('A-1', 4), adult('A-2', 1, { setting: 'school:900013' })]);
    expect((await directory.adults('school:900012')).map(({ adultId }) => adultId)).toEqual(['A-3', 'A-1']);
    expect((await directory.adults('school:900013')).map(({ adultId }) => adultId)).toEqual(['A-2']);
    expect((await directory.adult('A-2'))?.setting).toBe('school:900013');
  });

  test('forgets an approval that is taken back', async () => {
    const { directory, writer } = await fresh();
    await writer.putAdults([adult('A-1', 1)]);
    const { approvedBy: _approvedBy, ...unapproved } = adult('A-1', 1);
    await writer.putAdults([unapproved]);
    expect(await directory.adults('school:900012')).toEqual([unapproved]);
  });

  test('takes a hundred adults at once', async () => {
    const { directory, writer } = await fresh();
    await writer.putAdults(Array.from({ length: 100 }, (_, index) => adult(`A-${index}`, index + 1)));
    expect((await directory.adults('school:900012')).map(({ order }) => order)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  test('makes the calendar of a school from its own days, its authority\'s terms and its division\'s bank holidays', async () => {
    const { directory, writer } = await fresh();
    const terms = [{ start: '2026-11-02', end: '2026-12-18' }];
    await writer.putAuthority({ code: '896', name: 'Cheshire East', phone: '01632 960200', neighbours: ['895'] }, terms);
    await writer.putBankHolidays('england-and-wales', ['2026-12-25']);
    await writer.putBankHolidays('scotland', ['2026-11-30']);
    await writer.putSchools([school]);
    expect(await directory.calendar('school:900012')).toEqual({ school: { authority: '896' }, authorityTerms: terms, bankHolidays: ['2026-12-25'] });
    const own = { authority: '896', division: 'scotland', opens: '08:40', closes: '15:15', insetDays: ['2026-11-27'], terms: [{ start: '2026-11-03', end: '2026-12-18' }] };
    await writer.putSchoolCalendar('900012', own);
    expect(await directory.calendar('school:900012')).toEqual({ school: own, authorityTerms: terms, bankHolidays: ['2026-11-30'] });
    expect(await directory.calendar('authority:896')).toEqual({ school: { authority: '896' }, authorityTerms: terms, bankHolidays: ['2026-12-25'] });
    expect(await directory.authority('896')).toEqual({ code: '896', name: 'Cheshire East', phone: '01632 960200', neighbours: ['895'] });
    await writer.putSchoolCalendar('900012', { ...own, closures: ['2026-11-30'] });
    await writer.putAuthority({ code: '896', name: 'Cheshire East', neighbours: [], closures: ['2026-12-01', '2026-11-30'] }, terms);
    expect((await directory.calendar('school:900012')).school.closures).toEqual(['2026-11-30', '2026-12-01']);
    expect((await directory.calendar('authority:896')).school.closures).toEqual(['2026-12-01', '2026-11-30']);
    expect(await directory.ownCalendar('900012')).toEqual({ ...own, closures: ['2026-11-30'] });
    expect(await directory.authorityTerms('896')).toEqual(terms);
    expect(await directory.calendar('school:999999')).toEqual({ school: { authority: '' }, authorityTerms: [], bankHolidays: ['2026-12-25'] });
  });

  test('gives clients, users and forces back', async () => {
    const { directory, writer } = await fresh();
    const client = { clientId: 'cheshire-rms', force: 'cheshire', sources: ['https://rms.example/encompass'] };
    const user = { sub: 'sub-1', name: 'Desk One', role: 'desk', active: true, force: 'cheshire', familyName: 'One', givenName: 'Desk' } as const;
    await writer.putClient(client);
    await writer.putUser(user);
    await writer.putForces(['cheshire', 'gwynedd']);
    expect(await directory.client('cheshire-rms')).toEqual(client);
    expect(await directory.user('sub-1')).toEqual(user);
    expect(await directory.forces()).toEqual(['cheshire', 'gwynedd']);
  });

  test('lists those of a force who work cases, and nobody who has left or changed force', async () => {
    const { directory, writer } = await fresh();
    const casework = { mailbox: 'i.one@idva.example', authorities: ['896'], fullTime: 0.6, capacity: 12, shifts: [{ days: [1, 2], from: '09:00', to: '17:00' }], otherFamilyNames: ['Old'], homeAddress: '1 Elm Row', homePostcode: 'CQ7 1AA', policePersonIds: ['N-1'], declaredConflicts: [{ familyName: 'Marsh', givenName: 'Jo' }] };
    const idva = { sub: 'sub-2', name: 'Ida One', role: 'idva', active: true, force: 'cheshire', familyName: 'One', givenName: 'Ida', casework } as const;
    await writer.putUser(idva);
    await writer.putUser({ sub: 'sub-1', name: 'Desk One', role: 'desk', active: true, force: 'cheshire' });
    expect(await directory.workers('cheshire')).toEqual([idva]);
    expect(await directory.workers('gwynedd')).toEqual([]);
    await writer.putUser({ ...idva, force: 'gwynedd' });
    expect([await directory.workers('cheshire'), await directory.workers('gwynedd')]).toEqual([[], [{ ...idva, force: 'gwynedd' }]]);
    await writer.putUser({ sub: 'sub-2', name: 'Ida One', role: 'desk', active: true, force: 'gwynedd' });
    expect(await directory.workers('gwynedd')).toEqual([]);
  });

  test('somebody is written to in the language they chose, wherever they stand, and nothing else of them changes; what was put since then keeps it', async () => {
    const { directory, writer } = await fresh();
    const casework = { authorities: [], fullTime: 1, shifts: [] };
    const idva = { sub: 'sub-2', name: 'Ida One', role: 'idva', active: true, force: 'cheshire', casework } as const;
    await writer.putSchools([school]);
    await writer.putUser(idva);
    await writer.putAdults([adult('A-1', 1), adult('A-2', 2)]);
    await writer.writeIn('cy', idva, [adult('A-1', 1), adult('A-9', 9)]);
    const welsh = adult('A-1', 1, { language: 'cy' });
    expect([await directory.user('sub-2'), await directory.workers('cheshire'), await directory.adult('A-1'), await directory.adults('school:900012'), await directory.adult('A-9')]).toEqual([{ ...idva, language: 'cy' }, [{ ...idva, language: 'cy' }], welsh, [welsh, adult('A-2', 2)], undefined]);
    await writer.putUser({ ...idva, active: false });
    await writer.putAdults([adult('A-1', 3)]);
    expect([await directory.workers('cheshire'), await directory.adults('school:900012')]).toEqual([[{ ...idva, active: false, language: 'cy' }], [adult('A-2', 2), adult('A-1', 3, { language: 'cy' })]]);
    await writer.writeIn('en', idva, [adult('A-1', 3)]);
    expect([(await directory.user('sub-2'))?.language, (await directory.adult('A-1'))?.language]).toEqual(['en', 'en']);
  });

  test('gives a long shard back whole, and its successor in its place', async () => {
    const { directory, writer } = await fresh();
    const long = Array.from({ length: 60_000 }, (_, index) => ((index * 2654435761) % 4294967296).toString(36)).join('é');
    await writer.putSchoolShard('896', long);
    expect((await directory.schoolShard('896')) === long).toBe(true);
    await writer.putSchoolShard('896', 'short');
    await writer.putSchoolShard('896', 'short');
    expect(await directory.schoolShard('896')).toBe('short');
  });
}
