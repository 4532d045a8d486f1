import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvRow } from '../../../infra/local/files/csv-text.ts';
import { readCsvRows, type CsvOptions } from '../../../infra/local/files/read-csv-rows.ts';
import type { Refusal } from '../../../infra/local/files/refusals.ts';

type Column = 'id' | 'surname' | 'note';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-bell-csv-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer, options: Partial<CsvOptions<Column>> = {}): Promise<{ rows: unknown[]; refused: Refusal[] }> {
  const path = join(folder, 'in.csv');
  await writeFile(path, content);
  const refused: Refusal[] = [];
  const rows: unknown[] = [];
  for await (const row of readCsvRows<Column>(path, { columns: ['id', 'surname'], ...options }, (refusal) => refused.push(refusal))) rows.push({ line: row.line, values: row.values });
  return { rows, refused };
}

describe('a CSV file', () => {
  it('is read by the names in its header, whatever their order, with other columns let go', async () => {
    const { rows, refused } = await read('\uFEFFsurname,shoe,id\r\nQuill,9,1\r\n"O\'Mere, the ""tall""",8,2\r\n');
    expect(refused).toEqual([]);
    expect(rows).toEqual([{ line: 2, values: { id: '1', surname: 'Quill' } }, { line: 3, values: { id: '2', surname: 'O\'Mere, the "tall"' } }]);
  });

  it('names the line on which a row begins, past cells of several lines and blank lines', async () => {
    const { rows } = await read('id,surname\n1,"Quill\nof Tarn"\n\n2,Mere\n');
    expect(rows).toEqual([{ line: 2, values: { id: '1', surname: 'Quill\nof Tarn' } }, { line: 5, values: { id: '2', surname: 'Mere' } }]);
  });

  it.each(['', '\uFEFF'])('says at which bytes a row begins and ends, past letters of several bytes and the mark at the beginning', async (mark) => {
    const path = join(folder, 'in.csv');
    const bytes = Buffer.from(`${mark}id,surname\r\n1,"Żak\r\nof Łódź"\r\n\r\n2,Ødegård\r\n3,Mere`);
    await writeFile(path, bytes);
    const pieces: string[] = [];
    for await (const { from, to } of readCsvRows<Column>(path, { columns: ['id', 'surname'] }, () => undefined)) pieces.push(bytes.subarray(from, to).toString());
    expect(pieces).toEqual(['1,"Żak\r\nof Łódź"\r\n', '2,Ødegård\r\n', '3,Mere']);
  });

  it('gives empty cells for an optional column that is not there', async () => {
    const { rows } = await read('id,surname\n1,Quill\n', { optionalColumns: ['note'] });
    expect(rows).toEqual([{ line: 2, values: { id: '1', surname: 'Quill', note: '' } }]);
  });

  it('reads the register of schools in its own encoding', async () => {
    const { rows } = await read(Buffer.from('id,surname\n1,Zo\xeb\n', 'latin1'), { encoding: 'windows-1252' });
    expect(rows).toEqual([{ line: 2, values: { id: '1', surname: 'Zoë' } }]);
  });

  it.each<[string, string | Buffer, Refusal, number | 'any']>([
    ['a missing column', 'id,name\n1,Barnaby\n', { line: 1, field: 'surname', reason: 'is missing from the header' }, 0],
    ['a column named twice', 'id,surname,id\n1,Barnaby,2\n', { line: 1, field: 'id', reason: 'is the name of more than one column' }, 0],
    ['an empty file', '', { line: 1, field: '(line)', reason: 'must be a header naming the columns, and the file is empty' }, 0],
    ['a row with too few cells, and reads on', 'id,surname\nBarnaby\n2,Mere\n', { line: 2, field: '(line)', reason: 'must have 2 cells, like the header' }, 1],
    ['a row with too many cells, and reads on', 'id,surname\n1,Barnaby,x\n2,Mere\n', { line: 2, field: '(line)', reason: 'must have 2 cells, like the header' }, 1],
    ['broken quoting', 'id,surname\n1,Mere\n2,"Barna"by\n3,Mere\n', { line: 3, field: '(line)', reason: 'has broken quoting, so the rest of the file was not read' }, 'any'],
    ['a quote that never ends', 'id,surname\n1,Mere\n2,"Barnaby\n3,Mere\n', { line: 3, field: '(line)', reason: 'has broken quoting, so the rest of the file was not read' }, 'any'],
  ])('refuses %s', async (_, content, refusal, goodRows) => {
    const { rows, refused } = await read(content);
    expect(refused).toEqual([refusal]);
    expect(JSON.stringify(refused)).not.toContain('Barna');
    if (goodRows !== 'any') expect(rows).toHaveLength(goodRows);
  });

  it('refuses bytes of another encoding', async () => {
    const { refused } = await read(Buffer.from('id,surname\n1,Zo\xeb\n', 'latin1'));
    expect(refused.map(({ reason }) => reason)).toEqual(['is not utf-8, so the rest of the file was not read']);
  });

  it('throws, rather than refuses, when there is no file', async () => {
    const reading = readCsvRows<Column>(join(folder, 'gone.csv'), { columns: ['id'] }, () => undefined);
    await expect(reading.next()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('gives back every cell that was written, whatever is in it', async () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 50 }), async (pairs) => {
        const { rows, refused } = await read(csvRow(['id', 'surname']) + pairs.map(csvRow).join(''));
        expect(refused).toEqual([]);
        expect(rows).toMatchObject(pairs.map(([id, surname]) => ({ values: { id, surname } })));
      }),
      { numRuns: 25 },
    );
  });

  it('is read a row at a time: a hundred thousand rows, and stopping early leaves nothing running', async () => {
    const path = join(folder, 'big.csv');
    await writeFile(path, `id,surname\n${'1,Quill\n'.repeat(100_000)}`);
    let rows = 0;
    for await (const _ of readCsvRows<Column>(path, { columns: ['id'] }, () => undefined)) rows += 1;
    expect(rows).toBe(100_000);
    for await (const _ of readCsvRows<Column>(path, { columns: ['id'] }, () => undefined)) break;
  });
});
