import { describe, expect, test } from 'vitest';
import { readAdults } from '../../../infra/local/imports/read-adults.ts';
import { isSharedMailbox } from '../../../shared/domain/contacts/work-mailbox.ts';
import { readChangeRows } from '../../../infra/local/imports/read-change-rows.ts';
import { writeRegistration } from '../../../shared/domain/roll/registration.ts';
import { readCtf } from '../../../infra/local/imports/read-ctf.ts';
import { givenPupil, pupilIdOf } from '../../../infra/local/imports/pupil-ids.ts';
import { readPupilRows } from '../../../infra/local/imports/read-pupil-rows.ts';
import type { Refusal } from '../../../infra/local/files/refusals.ts';
import { inAFolder } from '../commands/in-a-folder.ts';

const { path, put } = inAFolder();

async function read<T>(rows: (complaints: { refuse: (refusal: Refusal) => void; doubt: (refusal: Refusal) => void }) => AsyncIterable<T>): Promise<{ rows: T[]; refused: string[]; doubted: string[] }> {
  const refused: string[] = [];
  const doubted: string[] = [];
  const made: T[] = [];
  for await (const row of rows({ refuse: ({ line, field, reason }) => refused.push(`${line} ${field} ${reason}`), doubt: ({ line, field, reason }) => doubted.push(`${line} ${field} ${reason}`) })) made.push(row);
  return { rows: made, refused, doubted };
}

describe('a roll in CSV', () => {
  const header = 'pupil_id,urn,year_group,given_name,middle_names,family_name,preferred_given_name,former_family_name,dob,sex,address,town,postcode,upn,joined_on,left_on,shielded';
  const rowsOf = async (...rows: string[]) => {
    await put('pupils.csv', `${[header, ...rows].join('\n')}\n`);
    return read((complaints) => readPupilRows(path('pupils.csv'), complaints));
  };

  test('is read with its days, its two ways to write a second school, and its marks', async () => {
    const { rows, refused, doubted } = await rowsOf(
      '1,900012;900077,3,Ruby,Ann,Tansley,Rubes; Bee,Orme,2018-03-14,F,14 Larkspur Row,Wenbury,CQ7 4TN,b801200005001,,,yes',
      '2,900012,R,Noah,,Okafor,,,2017-01-02,u,,,,,2026-09-01,2027-01-04,',
      '2,900088,R,Noah,,Okafor,,,2017-01-02,u,,,,,2027-01-04,,',
    );
    expect([refused, doubted]).toEqual([[], []]);
    expect(rows).toEqual([
      {
        line: 2, localId: '1', upn: 'B801200005001', registrations: [{ urn: '900012' }, { urn: '900077' }],
        details: { yearGroup: 3, givenName: 'Ruby', middleNames: 'Ann', familyName: 'Tansley', knownAs: ['Rubes', 'Bee'], formerFamilyNames: ['Orme'], dateOfBirth: '2018-03-14', sex: 'F', address: '14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN', shielded: true },
      },
      {
        line: 3, localId: '2', registrations: [{ urn: '900012', from: '2026-09-01', to: '2027-01-04' }, { urn: '900088', from: '2027-01-04' }],
        details: { yearGroup: 0, givenName: 'Noah', familyName: 'Okafor', knownAs: [], formerFamilyNames: [], dateOfBirth: '2017-01-02', shielded: false },
      },
    ]);
  });

  test('refuses a row that can\'t be taken by its number, field and reason, and leaves out what can be left out', async () => {
    const { rows, refused, doubted } = await rowsOf(
      ',900012,3,Ruby,,Tansley,,,2018-03-14,F,,,,,,,', '2,school,3,Ruby,,Tansley,,,2018-02-30,F,,,,,,,', '3,900012,3,,,,,,2018-03-14,F,,,,,,,',
      '4,900012,three,Ruby,,Tansley,,,2018-03-14,girl,,,,A801200005001,,,', '5,900012,3,Ruby,,Tansley,,,2018-03-14,F,,,,,2026-09-02,2026-09-01,', '4,900013,3,Ruby,,Other,,,2018-03-14,F,,,,,,,',
    );
    expect(rows.map(({ localId, upn, details: { yearGroup, sex } }) => [localId, upn, yearGroup, sex])).toEqual([['4', undefined, undefined, undefined]]);
    expect(refused).toEqual([
      '2 pupil_id is missing', '3 urn must be a number of 5 to 7 digits, or two with a semicolon between', '3 dob must be a date such as 2016-11-09', '4 given_name and family_name are both missing', '6 left_on must not be before joined_on',
      '7 pupil_id was given in the row before with other details',
    ]);
    expect(doubted).toEqual([
      '5 year_group must be a whole number from 0 to 13, or R or N; the row was taken without it', '5 sex must be M or F; the row was taken without it', '5 upn does not agree with its check letter; the row was taken without it',
    ]);
    expect([...refused, ...doubted].join()).not.toMatch(/Ruby|Tansley|girl|A8012/);
  });

  test('gives two schools\' records of one pupil number one id that does not tell it, and other pupils ids of their source', () => {
    const [a, b] = ['school:900012', 'school:900077'].map((source) => pupilIdOf(source, { upn: 'B801200005001', localId: '1' }, 'secret'));
    expect(a).toBe(b);
    expect(a).toMatch(/^upn~[\w-]{16}$/);
    expect(pupilIdOf('school:900012', { upn: 'B801200005001', localId: '1' }, 'other secret')).not.toBe(a);
    expect(pupilIdOf('school:900012', { localId: '1' }, 'secret')).toBe('school:900012~1');
    const given = { line: 2, localId: '1', upn: 'B801200005001', details: { givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14' }, registrations: [{ urn: '900012' }] };
    expect(JSON.stringify(givenPupil('school:900012', given, 'secret'))).not.toContain('B801200005001');
  });
});

describe('changes in CSV', () => {
  test('are read together for each pupil, in their order', async () => {
    await put('changes.csv', [
      'change,pupil_id,urn,to_urn,on,given_name,family_name,dob', 'moved,1,900012,900013,2026-11-16,,,', 'left,2,900012,,2026-11-20,,,', 'corrected,1,,,,Ruby,Tansley,2018-03-14',
      'joined,3,900012,,2026-11-23,Maya,Birch,2019-09-10', 'left,4,900012,,soon,,,', 'vanished,5,900012,,2026-11-20,,,', 'moved,6,900012,there,2026-11-20,,,',
    ].join('\n'));
    const { rows, refused } = await read((complaints) => readChangeRows(path('changes.csv'), complaints));
    expect(rows.map(({ line, of, given }) => [line, of.localId, given('P').changes.map(({ kind }) => kind)])).toEqual([[2, '1', ['moved', 'corrected']], [3, '2', ['left']], [5, '3', ['joined']]]);
    expect(refused).toEqual([
      '6 on must be the first day on which it holds, such as 2026-11-09', '7 change must be joined, left, moved, corrected, dual-begun or dual-ended', '8 to_urn must be a number of 5 to 7 digits',
    ]);
  });
});

describe('a common transfer file', () => {
  const file = (pupils: string, root = 'CTfile') => `<?xml version="1.0" encoding="UTF-8"?>
<${root}><Header><DocumentName>Common Transfer File</DocumentName><CTFversion>24.0</CTFversion><DocumentQualifier>full</DocumentQualifier>
<SourceSchool><LEA>896</LEA><Estab>2101</Estab><SchoolName>Larkspur Primary</SchoolName></SourceSchool></Header><CTFpupilData>${pupils}</CTFpupilData></${root}>`;

  test('is read for names, birth, home, year and days, and for nothing else', async () => {
    await put('ctf.xml', file(`
<Pupil><UPN>B801200005001</UPN><Surname>O&apos;Tansley</Surname><Forename>Ruby</Forename><DOB>2018-03-14</DOB><Sex>F</Sex>
<BasicDetails><FormerUPN>B801200005001</FormerUPN><PreferredSurname>Orme</PreferredSurname><PreferredForename>Bee</PreferredForename><FormerSurname>Pell</FormerSurname><MiddleNames>Ann</MiddleNames><NCyearActual>3</NCyearActual><Ethnicity>WBRI</Ethnicity></BasicDetails>
<FSMhistory><FSMreviewDate>2026-11-09</FSMreviewDate></FSMhistory><LookedAfter><InCare>true</InCare></LookedAfter>
<Address><BS7666Address><SAON>Flat 2</SAON><PAON>14</PAON><Street>Larkspur Row</Street><Town>Wenbury</Town></BS7666Address><PostCode>CQ7 4TN</PostCode></Address>
<Contacts><Contact><Surname>Secret</Surname><Forename>Parent</Forename><Address><PostCode>ZZ1 1ZZ</PostCode></Address></Contact></Contacts>
<SchoolHistory><School><LEA>896</LEA><Estab>2000</Estab><EntryDate>2022-09-05</EntryDate><LeavingDate>2024-07-19</LeavingDate></School><School><LEA>896</LEA><Estab>2101</Estab><EntryDate>2024-09-02</EntryDate><LeavingDate>2026-12-18</LeavingDate></School></SchoolHistory></Pupil>
<Pupil><Surname><![CDATA[Birch]]></Surname><Forename>Maya</Forename><DOB>2019-09-10</DOB><Gender>F</Gender><Address><AddressLines><AddressLine1>3 Mill Lane</AddressLine1><AddressLine2>Wenbury</AddressLine2></AddressLines></Address></Pupil>`));
    const { rows, refused, doubted } = await read((complaints) => readCtf(path('ctf.xml'), '900012', complaints));
    expect([refused, doubted]).toEqual([[], []]);
    expect(rows).toEqual([
      {
        line: 4, localId: 'B801200005001', upn: 'B801200005001', registrations: [{ urn: '900012', from: '2024-09-02', to: '2026-12-19' }],
        details: { yearGroup: 3, givenName: 'Ruby', middleNames: 'Ann', familyName: "O'Tansley", knownAs: ['Bee'], formerFamilyNames: ['Pell', 'Orme'], dateOfBirth: '2018-03-14', sex: 'F', address: 'Flat 2, 14 Larkspur Row', town: 'Wenbury', postcode: 'CQ7 4TN', shielded: false },
      },
      { line: 10, localId: 'Birch|Maya|2019-09-10', registrations: [{ urn: '900012' }], details: { givenName: 'Maya', familyName: 'Birch', knownAs: [], formerFamilyNames: [], dateOfBirth: '2019-09-10', sex: 'F', address: '3 Mill Lane, Wenbury', shielded: false } },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Secret|ZZ1|WBRI|InCare/);
  });

  test('says who is at another school as well, and who is a guest or has left: those are on no roll by it', async () => {
    const pupil = (name: string, enrolment: string, history = '') => `<Pupil><Surname>${name}</Surname><Forename>Ruby</Forename><DOB>2018-03-14</DOB><BasicDetails>${enrolment}</BasicDetails>${history}</Pupil>`;
    const here = (days: string) => `<SchoolHistory><School><LEA>896</LEA><Estab>2101</Estab>${days}</School></SchoolHistory>`;
    await put('ctf.xml', file([
      pupil('Single', '<EnrolStatus>C</EnrolStatus>'), pupil('Main', '<EnrolStatus>M</EnrolStatus>', here('<EntryDate>2024-09-02</EntryDate>')), pupil('Subsidiary', '<EnrolStatus>s</EnrolStatus>'),
      pupil('College', '<EnrolStatus>F</EnrolStatus>'), pupil('Guest', '<EnrolStatus>G</EnrolStatus>', here('<EntryDate>2026-09-07</EntryDate>')), pupil('Gone', '<EnrolStatus>P</EnrolStatus>'),
      pupil('Left', '<EnrolStatus>P</EnrolStatus>', here('<LeavingDate>2026-07-17</LeavingDate>')), pupil('Odd', '<EnrolStatus>X</EnrolStatus>'), pupil('Silent', ''),
    ].join('')));
    const { rows, refused, doubted } = await read((complaints) => readCtf(path('ctf.xml'), '900012', complaints));
    expect(rows.map(({ details, registrations, notRegistered }) => [details.familyName, ...registrations.map(writeRegistration), ...(notRegistered ? ['not registered'] : [])])).toEqual([
      ['Single', '900012'], ['Main', '900012 2024-09-02/ dual'], ['Subsidiary', '900012 / dual'], ['College', '900012'], ['Guest', '900012 2026-09-07/', 'not registered'], ['Gone', '900012', 'not registered'],
      ['Left', '900012 /2026-07-18'], ['Odd', '900012'], ['Silent', '900012'],
    ]);
    expect(refused).toEqual([]);
    expect(doubted).toEqual(['3 EnrolStatus must be C, F, O, M, S, P, G; the row was taken as of a registered pupil']);
  });

  test('is refused where it is cut off, or is another kind of file, without a word of it', async () => {
    await put('ctf.xml', file('<Pupil><Surname>Tansley</Surname><Forename>Ruby</Forename><DOB>2018-03-14</DOB></Pupil><Pupil><Surname>Bir').replace(/<\/CTFpupilData>[^]*/, ''));
    const cut = await read((complaints) => readCtf(path('ctf.xml'), '900012', complaints));
    expect(cut.rows).toHaveLength(1);
    expect(cut.refused).toEqual([expect.stringMatching(/^\d+ \(line\) is not well-formed XML from here on$/)]);
    await put('other.xml', file('', 'ATfile'));
    expect((await read((complaints) => readCtf(path('other.xml'), '900012', complaints))).refused).toEqual(['1 (line) must be a common transfer file: its outermost element is CTfile']);
    await put('dob.xml', file('<Pupil><Surname>Tansley</Surname><Forename>Ruby</Forename><DOB>14/03/2018</DOB></Pupil>'));
    expect((await read((complaints) => readCtf(path('dob.xml'), '900012', complaints))).refused).toEqual(['3 DOB must be a date such as 2016-11-09']);
  });
});

describe('the directory of key adults in CSV', () => {
  const header = 'urn,authority,given_name,family_name,role,email,order,phone,trained_on,approved_by,present,declared_conflicts';
  const rowsOf = async (...rows: string[]) => {
    await put('adults.csv', `${[header, ...rows].join('\n')}\n`);
    return read((complaints) => readAdults(path('adults.csv'), complaints, '2026-11-09'));
  };

  test('is read; a course to come is none yet, and approval by nobody is no approval', async () => {
    const { rows, refused } = await rowsOf(
      '900012,,Helen,Osei,DSL,H.Osei@larkspur.example,1,01632 960201,2026-09-01,governor-2,yes,Harrop; Pell', '900012,,Tom,Birch,deputy safeguarding lead,t.birch@larkspur.example,2,,2026-11-10,,no,',
      ',896,Ivy,Marlow,education-safeguarding-officer,i.marlow@council.example,1,01632 960202,2026-09-01,director-1,,',
    );
    expect(refused).toEqual([]);
    expect(rows).toEqual([
      { adultId: expect.stringMatching(/^A-/) as string, setting: 'school:900012', name: 'Helen Osei', givenName: 'Helen', familyName: 'Osei', role: 'designated-safeguarding-lead', mailbox: 'h.osei@larkspur.example', order: 1, phone: '01632 960201', trained: true, trainedOn: '2026-09-01', present: true, approvedBy: 'governor-2', declaredConflicts: [{ familyName: 'Harrop' }, { familyName: 'Pell' }] },
      { adultId: expect.stringMatching(/^A-/) as string, setting: 'school:900012', name: 'Tom Birch', givenName: 'Tom', familyName: 'Birch', role: 'deputy-safeguarding-lead', mailbox: 't.birch@larkspur.example', order: 2, trained: false, present: false },
      { adultId: expect.stringMatching(/^A-/) as string, setting: 'authority:896', name: 'Ivy Marlow', givenName: 'Ivy', familyName: 'Marlow', role: 'education-safeguarding-officer', mailbox: 'i.marlow@council.example', order: 1, phone: '01632 960202', trained: true, trainedOn: '2026-09-01', present: true, approvedBy: 'director-1' },
    ]);
  });

  test.each([
    ['a shared inbox', '900012,,Helen,Osei,dsl,office@larkspur.example,1,,,,,', 'email is a shared inbox: give the person\'s own work address'],
    ['a role\'s inbox', '900012,,Helen,Osei,dsl,dsl.team@larkspur.example,1,,,,,', 'email is a shared inbox: give the person\'s own work address'],
    ['an adult approved by themself', '900012,,Helen,Osei,dsl,h.osei@larkspur.example,1,,2026-09-01,helen  osei,,', 'approved_by is the person themself: a second person must approve'],
    ['an adult approved by their own mailbox', '900012,,Helen,Osei,dsl,h.osei@larkspur.example,1,,2026-09-01,H.Osei@Larkspur.example,,', 'approved_by is the person themself: a second person must approve'],
    ['nobody in particular', '900012,,,Osei,dsl,h.osei@larkspur.example,1,,,,,', 'given_name is missing: only named people are told'],
    ['a role that is none', '900012,,Helen,Osei,teacher,h.osei@larkspur.example,1,,,,,', 'role must be designated-safeguarding-lead, deputy-safeguarding-lead, head or education-safeguarding-officer'],
    ['an officer at a school', '900012,,Helen,Osei,education-safeguarding-officer,h.osei@larkspur.example,1,,,,,', 'role does not belong to this kind of setting'],
    ['two settings', '900012,896,Helen,Osei,dsl,h.osei@larkspur.example,1,,,,,', 'urn or authority must be given, and not both'],
  ])('refuses %s', async (_what, row, reason) => {
    const { rows, refused } = await rowsOf(row);
    expect(rows).toEqual([]);
    expect(refused).toContain(`2 ${reason}`);
  });

  test('refuses a second in one place of the order, and one person twice', async () => {
    const { refused } = await rowsOf('900012,,Helen,Osei,dsl,h.osei@larkspur.example,1,,,,,', '900012,,Tom,Birch,ddsl,t.birch@larkspur.example,1,,,,,', '900012,,Helen,Osei,head,h.osei@larkspur.example,3,,,,,');
    expect(refused).toEqual(['3 order is another person\'s at the same setting', '4 email was given before']);
  });

  test.each(['office', 'Admin', 'head.teacher', 'school.office2', 'info', 'safeguarding-team', 'dsl1', 'office+dsl'])('takes %s@ for a shared inbox', (local) => {
    expect(isSharedMailbox(`${local}@larkspur.example`)).toBe(true);
  });
  test.each(['h.osei', 'helen', 'osei.office', 'hosei2', 'i.head'])('takes %s@ for a person\'s own', (local) => {
    expect(isSharedMailbox(`${local}@larkspur.example`)).toBe(false);
  });
});
