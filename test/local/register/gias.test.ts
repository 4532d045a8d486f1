import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RefusedInput } from '../../../infra/local/files/refusals.ts';
import { readEstablishments, readLinks, type RegisterRow } from '../../../infra/local/register/read-gias.ts';
import { readRegisterCsv } from '../../../infra/local/register/read-register-csv.ts';
import { encodeWindows1252 } from '../../../infra/local/register/encode-windows-1252.ts';
import { establishmentColumns } from '../../../infra/local/register/gias-columns.ts';
import { establishmentCells, giasEstablishmentBytes, giasLinkBytes, linkCells, type EstablishmentCells } from '../../../infra/local/register/write-gias.ts';
import { anEstablishment } from '../../domain/schools/an-establishment.ts';

let folder: string;
let files = 0;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'gias-')); });
afterAll(async () => { await rm(folder, { recursive: true }); });

async function fileOf(bytes: Iterable<Buffer>): Promise<string> {
  const path = join(folder, `${++files}.csv`);
  await writeFile(path, Buffer.concat([...bytes]));
  return path;
}

async function all<T>(rows: AsyncIterable<RegisterRow<T>>): Promise<RegisterRow<T>[]> {
  const found: RegisterRow<T>[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe('the register file', () => {
  it('reads back what was written, accents, quotation marks and line breaks included', async () => {
    const school = anEstablishment({
      name: 'St Zoë’s “Hill” School, Crèche & Café €1',
      street: '1 Bell Lane\nOff the Green',
      openedOn: '2001-09-03',
      closedOn: '2020-02-29',
      statusCode: '2',
      status: 'closed',
      hasSixthForm: false,
      headName: 'Mrs Ada Van Doorn',
      telephone: '01632960123',
    });
    const path = await fileOf(giasEstablishmentBytes([establishmentCells(school)]));
    expect(await all(readEstablishments(path))).toEqual([{ kind: 'row', line: 2, value: school, doubts: [] }]);
  });

  it('writes a heading line of the register’s own columns, quoted, each line ended with CRLF', async () => {
    const [heading] = [...giasEstablishmentBytes([])];
    expect(heading?.toString('latin1')).toBe(`${establishmentColumns.map((column) => `"${column}"`).join(',')}\r\n`);
  });

  it('refuses a character that Windows-1252 does not have instead of writing a question mark', () => {
    expect(() => encodeWindows1252('Łódź')).toThrow('U+0141');
    expect(() => encodeWindows1252('\u0081')).not.toThrow();
  });

  const broken: readonly [string, EstablishmentCells, string, string][] = [
    ['an URN that is not a number', { URN: 'NA' }, 'URN', 'is not 5 to 7 digits'],
    ['no name', { EstablishmentName: '  ' }, 'EstablishmentName', 'is blank'],
    ['an authority that is not three digits', { 'LA (code)': '89' }, 'LA (code)', 'is not three digits'],
    ['a status that the register does not use', { 'EstablishmentStatus (code)': '5' }, 'EstablishmentStatus (code)', 'is not 1, 2, 3 or 4'],
  ];
  it.each(broken)('refuses a row with %s by line, field and reason, and goes on', async (_what, cells, field, reason) => {
    const good = anEstablishment({ urn: '900002' });
    const path = await fileOf(giasEstablishmentBytes([establishmentCells(anEstablishment(), cells), establishmentCells(good)]));
    const [first, second] = await all(readEstablishments(path));
    expect(first).toEqual({ kind: 'refused', line: 2, field, reason });
    expect(second).toEqual({ kind: 'row', line: 3, value: good, doubts: [] });
  });

  it('keeps a row whose date or age can’t be read, leaves the field out and says so', async () => {
    const cells = establishmentCells(anEstablishment(), { OpenDate: '31-02-2010', StatutoryLowAge: 'four' });
    const [row] = await all(readEstablishments(await fileOf(giasEstablishmentBytes([cells]))));
    expect(row).toMatchObject({ kind: 'row', doubts: [{ field: 'OpenDate' }, { field: 'StatutoryLowAge' }] });
    expect(row?.kind === 'row' && 'openedOn' in row.value).toBe(false);
  });

  it('refuses a row of too few columns and a row with broken quotation marks, and goes on', async () => {
    const [heading = Buffer.of(), row = Buffer.of()] = [...giasEstablishmentBytes([establishmentCells(anEstablishment())])];
    const path = await fileOf([heading, Buffer.from('"123","456"\r\n'), Buffer.from('"12"3,"4"\r\n'), row]);
    const rows = await all(readEstablishments(path));
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['refused', 'refused', 'row']);
    expect(rows.filter((item) => item.kind === 'refused').map(({ line }) => line).sort()).toEqual([2, 3]);
  });

  it('does not take another file for a register', async () => {
    await expect(all(readEstablishments(await fileOf([Buffer.from('a,b\r\n1,2\r\n')])))).rejects.toThrow(RefusedInput);
    await expect(all(readEstablishments(await fileOf([])))).rejects.toThrow(RefusedInput);
  });

  it('reads a copy saved as UTF-8 with its mark, and columns in another order', async () => {
    const text = '\uFEFFEstablishmentName,LA (code),URN,EstablishmentStatus (code)\r\nÉcole Bell,896,900001,1\r\n';
    const [row] = await all(readEstablishments(await fileOf([Buffer.from(text)])));
    expect(row).toMatchObject({ kind: 'row', value: { urn: '900001', name: 'École Bell' } });
  });
});

describe('the links file', () => {
  const link = { urn: '900002', linkUrn: '900001', linkName: 'Bell Lane Infant School', linkType: 'Predecessor - merged', establishedOn: '2019-09-01' };

  it('reads back what was written', async () => {
    expect(await all(readLinks(await fileOf(giasLinkBytes([linkCells(link)]))))).toEqual([{ kind: 'row', line: 2, value: link, doubts: [] }]);
  });

  it('reads the columns by heading when LinkURN stands before URN', async () => {
    const text = 'LinkURN,URN,LinkName,LinkType,LinkEstablishedDate\r\n900001,900002,Bell Lane Infant School,Predecessor - merged,01-09-2019\r\n';
    expect(await all(readLinks(await fileOf([Buffer.from(text)])))).toEqual([{ kind: 'row', line: 2, value: link, doubts: [] }]);
  });
});

describe.skipIf(!process.env.FIRST_BELL_SHARED)('the real extract (set FIRST_BELL_SHARED to the shared folder to run)', () => {
  const register = join(process.env.FIRST_BELL_SHARED ?? '', 'data/register');

  it('is reproduced byte for byte by the writer', async () => {
    const path = join(register, 'edubasealldata.csv');
    const rows: EstablishmentCells[] = [];
    for await (const item of readRegisterCsv(path)) {
      if (item.kind === 'cells' && item.line > 1) rows.push(Object.fromEntries(establishmentColumns.map((column, index) => [column, item.cells[index] ?? ''])));
    }
    expect(Buffer.concat([...giasEstablishmentBytes(rows)]).equals(await readFile(path))).toBe(true);
  });

  it('has one row that is not an establishment and 6,022 that are', async () => {
    const rows = await all(readEstablishments(join(register, 'edubasealldata.csv')));
    expect(rows.filter(({ kind }) => kind === 'refused')).toEqual([{ kind: 'refused', line: 6024, field: 'URN', reason: 'is not 5 to 7 digits' }]);
    expect(rows.length).toBe(6023);
    expect((await all(readLinks(join(register, 'links_edubasealldata.csv')))).length).toBe(8206);
  });
});
