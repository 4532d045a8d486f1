import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFindChild } from '../../../functions/match/find-child.ts';
import { main } from '../../../infra/local/commands/main.ts';
import { dynoxideProgram } from '../../../infra/local/engines/dynamo-binaries.ts';
import { localCredentials, localRegion } from '../../../infra/local/engines/dynamo-wire.ts';
import { createTables, startDynamo, tableNameOf } from '../../../infra/local/engines/dynamo.ts';
import { claimStateFolder } from '../../../infra/local/engines/state-lock.ts';
import { tables } from '../../../infra/topology.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoRoll } from '../../../shared/adapters/dynamodb/dynamo-roll.ts';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import { FakeAuditLog } from '../../fakes/fake-audit-log.ts';
import { anIncident } from '../../builders/an-incident.ts';
import { inAFolder } from '../commands/in-a-folder.ts';
import { aSchoolSystem } from './a-school-system.ts';

/** A state as `npm start` leaves one: marked, with its engine, and stopped. */
async function aState(stateDir: string): Promise<void> {
  claimStateFolder(stateDir);
  const dynamo = await startDynamo({ stateDir, engine: 'dynoxide' });
  await createTables(dynamo.endpoint, tables);
  await dynamo.stop();
  writeFileSync(join(stateDir, 'loaded.json'), '{"engine":"dynoxide"}');
}

/** What stands in the state, by the adapters that the deployed functions use. */
async function lookInto<T>(stateDir: string, look: (where: { roll: DynamoRoll; directory: DynamoDirectory }) => Promise<T>): Promise<T> {
  const dynamo = await startDynamo({ stateDir, engine: 'dynoxide' });
  const client = documentClient({ endpoint: dynamo.endpoint, region: localRegion, credentials: localCredentials });
  try {
    return await look({ roll: new DynamoRoll({ client, table: tableNameOf('rolls'), audit: new FakeAuditLog() }), directory: new DynamoDirectory({ client, table: tableNameOf('directory') }) });
  } finally {
    client.destroy();
    await dynamo.stop();
  }
}

describe.skipIf(!dynoxideProgram())('npx first-bell import, into the embedded engine (left out where dynoxide is not installed)', () => {
  const folder = inAFolder();
  let state = '';
  beforeEach(async () => {
    state = folder.path('state');
    await aState(state);
  });
  afterEach(() => void delete process.env['WONDE_TOKEN']);

  const header = 'pupil_id,urn,year_group,given_name,middle_names,family_name,preferred_given_name,former_family_name,dob,sex,address,town,postcode';
  const ruby = '17,900012,3,Ruby,Ann,Tansley,,,2018-03-14,F,14 Larkspur Row,Wenbury,CQ7 4TN';
  const others = Array.from({ length: 30 }, (_, at) => `${100 + at},900012,4,Maya${at},,Birch,,,2017-05-${String(1 + (at % 28)).padStart(2, '0')},F,${at + 1} Mill Lane,Wenbury,CQ1 1AA`);
  const roll = (...rows: string[]) => folder.put('pupils.csv', `${[header, ...rows].join('\n')}\n`);
  const pupils = (...more: string[]) => main(['import', 'pupils', '--in', folder.path('pupils.csv'), '--source', 'school:900012', '--state', state, '--on', '2026-11-09', ...more]);
  const matched = () => lookInto(state, async ({ roll: stored, directory }) => {
    const find = makeFindChild({ roll: stored, directory, clock: { now: () => '2026-11-10T06:00:00Z' }, parameters: parametersInForce, resolve: async () => ({ kind: 'review', score: 0, candidates: [], reason: 'None.' }) });
    const incident = anIncident({ children: [{ childRef: 'c1', givenName: 'Ruby', familyName: 'Tansley', dateOfBirth: '2018-03-14', sex: 'female', addresses: [{ text: '14 Larkspur Row, Wenbury', postcode: 'CQ7 4TN' }] }] });
    const found = (await find('cheshire', incident)).get('c1');
    const pupil = found?.match.pupilId === undefined ? undefined : found.pupils.get(found.match.pupilId);
    const { perhapsLeft, otherSchoolUnknown } = pupil ?? {};
    return { kind: found?.match.kind, pupil: found?.match.pupilId, urns: found?.match.pupilId === undefined ? [] : pupil?.urns, ...(perhapsLeft ? { perhapsLeft } : {}), ...(otherSchoolUnknown ? { otherSchoolUnknown } : {}) };
  });

  test('a roll is imported and the real match finds the child; once she has left it finds no school', async () => {
    await roll(ruby, ...others);
    expect(await pupils('--dry-run', '--report', folder.path('ids.jsonl'))).toBe(0);
    expect(folder.printed.err).toContain('31 joined, 0 came back, 0 changed, 0 left');
    expect(await folder.lines('ids.jsonl')).toHaveLength(31);
    expect(await folder.text('ids.jsonl')).not.toMatch(/Ruby|Tansley|2018/);
    expect(await matched()).toEqual({ kind: 'none', pupil: undefined, urns: [] });

    expect(await pupils()).toBe(0);
    expect(await matched()).toEqual({ kind: 'match', pupil: 'school:900012~17', urns: ['900012'] });
    expect(await pupils()).toBe(0);
    expect(folder.printed.err).toContain('The same was given before: 31 pupils');

    await roll(...others);
    expect(await pupils()).toBe(0);
    expect(folder.printed.err).toContain('0 joined, 0 came back, 0 changed, 1 left');
    expect(await matched()).toEqual({ kind: 'match', pupil: 'school:900012~17', urns: [] });
    expect(folder.printed.err + folder.printed.out).not.toMatch(/Ruby|Tansley|Birch|2018-03-14|CQ7/);
  });

  test('nothing is taken in of a roll with a bad row, and the row is named without its values', async () => {
    await roll(ruby, '18,900013,3,Noah,,Okafor,,,2018-03-14,M,,,', '19,900012,3,Noah,,Okafor,,,14.3.2018,M,,,', '17,900012,3,Rubi,,Tansley,,,2018-03-14,F,,,');
    expect(await pupils()).toBe(2);
    expect(await folder.lines('pupils.csv.refused.jsonl')).toEqual([
      { line: 3, field: 'urn', reason: "is another school's: a school gives its own roll only", row: 'refused' }, { line: 4, field: 'dob', reason: 'must be a date such as 2016-11-09', row: 'refused' },
      { line: 5, field: 'pupil_id', reason: 'or the pupil number was given before', row: 'refused' },
    ]);
    expect(await matched()).toMatchObject({ kind: 'none' });
  });

  test('a roll that lost more than a third at once is not believed, unless it is said again', async () => {
    await roll(ruby, ...others);
    expect(await pupils()).toBe(0);
    await roll(...others.slice(0, 12));
    expect(await pupils()).toBe(2);
    expect(folder.printed.err).toContain('More than a third would leave at once');
    expect(await matched()).toMatchObject({ urns: ['900012'] });
    expect(await pupils('--even-if-smaller')).toBe(0);
    expect(await matched()).toMatchObject({ urns: [] });
  });

  test('a change moves a child on its day, and one that does not fit is named', async () => {
    await roll(ruby, ...others);
    expect(await pupils()).toBe(0);
    const change = (row: string) => folder.put('changes.csv', `change,pupil_id,urn,to_urn,on\n${row}\n`);
    const changes = () => main(['import', 'pupils', '--changes', '--in', folder.path('changes.csv'), '--source', 'school:900012', '--state', state, '--on', '2026-11-09']);
    await change('moved,17,900012,900088,2026-11-10');
    expect(await changes()).toBe(0);
    expect(await matched()).toMatchObject({ kind: 'match', urns: ['900088'] });
    await change('left,999,900012,,2026-11-10');
    expect(await changes()).toBe(2);
    expect(await folder.lines('changes.csv.refused.jsonl')).toEqual([{ line: 2, field: 'change', reason: 'is of a pupil who is not on this roll', row: 'refused' }]);
  });

  test('a transfer file adds its pupils, and a school\'s own system gives its whole roll without its token being seen', async () => {
    await folder.put('ctf.xml', '<CTfile><Header><SourceSchool><LEA>896</LEA><Estab>2101</Estab></SourceSchool></Header><CTFpupilData><Pupil><UPN>B801200005001</UPN><Surname>Tansley</Surname><Forename>Ruby</Forename><DOB>2018-03-14</DOB><Sex>F</Sex><Address><AddressLines><AddressLine1>14 Larkspur Row</AddressLine1></AddressLines><PostCode>CQ7 4TN</PostCode></Address></Pupil></CTFpupilData></CTfile>');
    expect(await main(['import', 'ctf', '--in', folder.path('ctf.xml'), '--source', 'school:900077', '--state', state, '--on', '2026-11-09'])).toBe(0);
    const first = await matched();
    expect(first).toMatchObject({ kind: 'match', urns: ['900077'] });
    expect(first.pupil).toMatch(/^upn~/);

    const server = await aSchoolSystem('invented-token-7f3a');
    try {
      process.env['WONDE_TOKEN'] = 'invented-token-7f3a';
      const wonde = () => main(['import', 'wonde', '--school', 'A1930000001', '--base', server.base, '--source', 'school:900012', '--state', state, '--on', '2026-11-09', '--refused', folder.path('wonde.jsonl')]);
      expect(await wonde()).toBe(0);
      expect(await folder.lines('wonde.jsonl')).toEqual([{ line: 3, field: 'upn', reason: 'does not agree with its check letter; the row was taken without it', row: 'taken' }]);
      expect(await matched()).toMatchObject({ pupil: first.pupil, urns: ['900012', '900077'] });
      process.env['WONDE_TOKEN'] = 'another';
      expect(await wonde()).toBe(1);
    } finally {
      await server.stop();
    }
    expect(folder.printed.err + folder.printed.out).not.toMatch(/invented-token|another\b|Ruby|Tansley|B801200005001/);
  });

  test('a child whom a transfer file has as dually registered is asked about until the other roll is there, and then both schools are told; a guest is at neither', async () => {
    const give = async (source: string, estab: string, enrolment: string, entry: string, day: string): Promise<number> => {
      await folder.put('ctf.xml', `<CTfile><Header><SourceSchool><LEA>896</LEA><Estab>${estab}</Estab></SourceSchool></Header><CTFpupilData><Pupil><UPN>B801200005001</UPN><Surname>Tansley</Surname><Forename>Ruby</Forename><DOB>2018-03-14</DOB><Sex>F</Sex><BasicDetails><EnrolStatus>${enrolment}</EnrolStatus></BasicDetails><Address><AddressLines><AddressLine1>14 Larkspur Row</AddressLine1></AddressLines><PostCode>CQ7 4TN</PostCode></Address><SchoolHistory><School><LEA>896</LEA><Estab>${estab}</Estab><EntryDate>${entry}</EntryDate></School></SchoolHistory></Pupil></CTFpupilData></CTfile>`);
      return main(['import', 'ctf', '--in', folder.path('ctf.xml'), '--source', source, '--state', state, '--on', day]);
    };
    expect(await give('school:900012', '2101', 'M', '2024-09-02', '2026-11-07')).toBe(0);
    expect(await matched()).toMatchObject({ urns: ['900012'], otherSchoolUnknown: true });
    expect(await give('school:900077', '2102', 'G', '2026-11-02', '2026-11-07')).toBe(0);
    expect(await matched()).toMatchObject({ urns: ['900012'], otherSchoolUnknown: true });
    expect(await give('school:900077', '2102', 'S', '2026-11-02', '2026-11-08')).toBe(0);
    const both = await matched();
    expect(both).toMatchObject({ kind: 'match', urns: ['900012', '900077'] });
    expect(Object.keys(both).sort()).toEqual(['kind', 'pupil', 'urns']);
    expect(await give('school:900077', '2102', 'G', '2026-11-02', '2026-11-09')).toBe(0);
    expect(await matched()).toMatchObject({ urns: ['900012'], otherSchoolUnknown: true });
  });

  test('a register is taken in only with links that can be read, each that can not named by its line', async () => {
    const data = join(import.meta.dirname, '../../../infra/local/world/data');
    const lines = readFileSync(join(data, 'edubasealldata.csv'), 'latin1').split('\r\n');
    writeFileSync(folder.path('register.csv'), `${lines.slice(0, 60).join('\r\n')}\r\n`, 'latin1');
    const [heading = '', one = ''] = readFileSync(join(data, 'links_edubasealldata.csv'), 'latin1').split('\r\n');
    const register = (...more: string[]) => main(['import', 'register', '--in', folder.path('register.csv'), '--links', folder.path('links.csv'), '--state', state, ...more]);
    for (const more of [['--dry-run'], []]) {
      await folder.put('links.csv', 'URN,Name\n');
      expect(await register(...more)).toBe(2);
      await folder.put('links.csv', `${heading}\r\n`);
      expect(await register(...more)).toBe(2);
    }
    expect(await lookInto(state, ({ directory }) => directory.schoolShard('national-words'))).toBeUndefined();
    expect(await lookInto(state, ({ directory }) => directory.school(lines[1]?.split(',')[0]?.replaceAll('"', '') ?? ''))).toBeUndefined();
    await folder.put('links.csv', `${heading}\r\n${one}\r\nonly,two\r\n`);
    expect(await register('--dry-run')).toBe(0);
    expect(await folder.lines('register.csv.refused.jsonl')).toMatchObject([{ line: 3, field: 'links: ', row: 'refused' }]);
  });

  test('an import never writes its refusals over what it reads', async () => {
    await roll(ruby);
    const before = await folder.text('pupils.csv');
    expect(await pupils('--refused', folder.path('pupils.csv'))).toBe(2);
    expect(await pupils('--report', folder.path('pupils.csv'))).toBe(2);
    expect(await pupils('--report', folder.path('r.jsonl'), '--refused', folder.path('r.jsonl'))).toBe(2);
    expect(await folder.text('pupils.csv')).toBe(before);
  });

  test('the register and key adults are taken in, and a shared inbox is not', async () => {
    const data = join(import.meta.dirname, '../../../infra/local/world/data');
    const lines = readFileSync(join(data, 'edubasealldata.csv'), 'latin1').split('\r\n');
    writeFileSync(folder.path('register.csv'), `${lines.slice(0, 60).join('\r\n')}\r\n`, 'latin1');
    const register = (...more: string[]) => main(['import', 'register', '--in', folder.path('register.csv'), '--links', join(data, 'links_edubasealldata.csv'), '--state', state, ...more]);
    expect(await register('--dry-run')).toBe(0);
    expect(folder.printed.err).toContain('59 establishments added, 0 changed, 0 as before; 0 rows could not be read. Nothing was changed');
    expect(await register()).toBe(0);
    expect(await register()).toBe(0);
    expect(folder.printed.err).toContain('0 establishments added, 0 changed, 59 as before');

    const again = (from: number, to: number): void => writeFileSync(folder.path('register.csv'), `${[lines[0], ...lines.slice(from, to)].join('\r\n')}\r\n`, 'latin1');
    const found = () => lookInto(state, async ({ directory }) => (await directory.schoolShard('national-words')) ?? '');
    const before = await found();
    again(1, 1);
    expect(await register()).toBe(2);
    again(1, 20);
    expect(await register('--dry-run')).toBe(2);
    expect(await register()).toBe(2);
    expect(folder.printed.err).toContain('There are 19 schools where 59 are known.');
    expect(await found()).toBe(before);
    expect(await register('--even-if-smaller')).toBe(0);
    expect(await found()).not.toBe(before);

    const adults = (...rows: string[]) => folder.put('adults.csv', `urn,given_name,family_name,role,email,order,phone,trained_on,approved_by\n${rows.join('\n')}\n`);
    const importAdults = (...more: string[]) => main(['import', 'adults', '--in', folder.path('adults.csv'), '--state', state, ...more]);
    await adults('900012,Helen,Osei,dsl,h.osei@larkspur.example,1,01632 960201,2026-09-01,governor-2', '900012,Tom,Birch,ddsl,office@larkspur.example,2,,2026-09-01,governor-2');
    expect(await importAdults()).toBe(2);
    expect(await folder.lines('adults.csv.refused.jsonl')).toEqual([{ line: 3, field: 'email', reason: "is a shared inbox: give the person's own work address", row: 'refused' }]);
    await adults('900012,Helen,Osei,dsl,h.osei@larkspur.example,1,01632 960201,2020-09-01,governor-2', '900012,Tom,Birch,ddsl,t.birch@larkspur.example,2,,2020-09-01,');
    expect(await importAdults('--dry-run')).toBe(0);
    expect(await importAdults()).toBe(0);
    expect(folder.printed.err).toContain("1 can't be told anything yet");
    expect(existsSync(folder.path('adults.csv.refused.jsonl'))).toBe(false);
    await lookInto(state, async ({ directory }) => {
      expect((await directory.adults('school:900012')).map(({ name, trained, approvedBy }) => [name, trained, approvedBy])).toEqual([['Helen Osei', true, 'governor-2'], ['Tom Birch', true, undefined]]);
      const urn = (lines[1] ?? '').split(',')[0]?.replaceAll('"', '') ?? '';
      expect(await directory.school(urn)).toMatchObject({ urn });
      expect((await directory.schoolShard('national-words')) ?? '').not.toBe('');
    });
  });

  test('key adults may come with the sign-in that opens their entries: one for a trust\'s lead, and none by a file that is there already', async () => {
    const rows = (first: string, second: string) => folder.put('adults.csv', `urn,given_name,family_name,role,email,order,trained_on,approved_by,sub,force\n900012,Helen,Osei,dsl,h.osei@larkspur.example,1,2020-09-01,governor-2,${first}\n900013,Helen,Osei,dsl,h.osei@larkspur.example,1,2020-09-01,governor-2,${second}\n`);
    const importAdults = () => main(['import', 'adults', '--in', folder.path('adults.csv'), '--state', state]);
    for (const [first, second] of [['h.osei@larkspur.example,cheshire', ',' ], ['idp-4c11,', ','], ['idp-4c11,cheshire', 'idp-4c11,gwynedd']]) {
      await rows(first ?? '', second ?? '');
      expect(await importAdults()).toBe(2);
    }
    await rows('idp-4c11,cheshire', 'idp-4c11,cheshire');
    expect(await importAdults()).toBe(0);
    expect(folder.printed.err).toContain('1 can sign in who could not before');
    expect(await importAdults()).toBe(0);
    await lookInto(state, async ({ directory }) => {
      const [one, two] = [await directory.adults('school:900012'), await directory.adults('school:900013')].map((adults) => adults.find(({ name }) => name === 'Helen Osei')?.adultId);
      expect(await directory.user('idp-4c11')).toMatchObject({ role: 'key-adult', force: 'cheshire', active: true, adultId: one, alsoAdultIds: [two] });
    });
    await rows('idp-4c11,cheshire', ',');
    expect(await importAdults()).toBe(2);
    expect(await folder.lines('adults.csv.refused.jsonl')).toMatchObject([{ field: 'sub', reason: expect.stringContaining('two administrators change it') as string }]);
  });

  test('a folder that holds no First Bell is refused', async () => {
    await roll(ruby);
    expect(await main(['import', 'pupils', '--in', folder.path('pupils.csv'), '--source', 'school:900012', '--state', folder.path('nowhere')])).toBe(2);
    expect(folder.printed.err).toContain('is not the state of a First Bell that has been started');
    expect(await pupils('--on', 'soon')).toBe(2);
    expect(await main(['import', 'pupils', '--in', folder.path('pupils.csv'), '--source', 'me', '--state', state])).toBe(2);
    expect(await main(['import', 'everything'])).toBe(2);
    expect(await main(['import', '--help'])).toBe(0);
  });
});
