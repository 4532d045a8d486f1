import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusedInput } from '../../../infra/local/files/refusals.ts';
import { answerQueries } from '../../../infra/local/matching/answer-queries.ts';
import { QueryFile } from '../../../infra/local/matching/query-file.ts';
import { readRoll } from '../../../infra/local/matching/read-pupils.ts';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';

const heading = 'query_id,incident_id,incident_date,given_name,family_name,dob,address,postcode';
const refuse = ({ field, reason }: { field: string; reason: string }): never => {
  throw new Error(`${field} ${reason}`);
};

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-bell-many-queries-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file of queries, read incident by incident', () => {
  const incidentsOf = async (text: string | Buffer): Promise<string[][]> => {
    await writeFile(at('queries.csv'), text);
    const file = await QueryFile.read(at('queries.csv'), refuse);
    try {
      return [...file.incidents()].map((incident) => incident.map(({ at: place, query: { child } }) => `${place} ${child.childRef} ${child.givenName ?? ''} of ${child.address ?? ''}`));
    } finally {
      file.close();
    }
  };

  it('brings the children of one incident together wherever their rows are', async () => {
    const row = (id: string, incident: string): string => `${id},${incident},2026-11-07,Zoë,Nobody,2014-01-09,3 Elm Road,YY9 9ZZ`;
    const text = [heading, row('Q1', 'A'), row('Q2', 'B'), row('Q3', ''), row('Q4', 'B'), row('Q5', 'A'), row('Q6', '')].join('\n');
    expect(await incidentsOf(text)).toEqual([
      ['0 Q1 Zoë of 3 Elm Road', '4 Q5 Zoë of 3 Elm Road'],
      ['1 Q2 Zoë of 3 Elm Road', '3 Q4 Zoë of 3 Elm Road'],
      ['2 Q3 Zoë of 3 Elm Road'],
      ['5 Q6 Zoë of 3 Elm Road'],
    ]);
  });

  it.each([['LF', '\n'], ['CRLF', '\r\n']])('finds each row again behind a byte-order mark, blank lines, quoted line ends and letters of several bytes, lines ending in %s', async (_, end) => {
    const rows = [
      heading, '', `Q1,A,2026-11-07,"Łucja, ""Lu""",Żak,2014-01-09,"Flat 2${end}3 Elm Road",YY9 9ZZ`, '', 'Q2,B,2026-11-07,Jack,Nobody,2014-01-09,4 Elm Road,YY9 9ZZ', 'Q1b,A,2026-11-07,Ødegård,Żak,2014-01-09,5 Elm Road,YY9 9ZZ',
    ];
    const found = [[`0 Q1 Łucja, "Lu" of Flat 2${end}3 Elm Road`, '2 Q1b Ødegård of 5 Elm Road'], ['1 Q2 Jack of 4 Elm Road']];
    expect(await incidentsOf(`\uFEFF${rows.join(end)}${end}`)).toEqual(found);
    expect(await incidentsOf(rows.join(end))).toEqual(found);
  });

  it('gives a row that comes twice once', async () => {
    const row = 'Q1,A,2026-11-07,Jack,Nobody,2014-01-09,3 Elm Road,YY9 9ZZ';
    expect(await incidentsOf(`${heading}\n${row}\n${row.replace('Q1', 'Q2')}\n${row}\n`)).toEqual([['0 Q1 Jack of 3 Elm Road', '1 Q2 Jack of 3 Elm Road']]);
  });

  it('answers nothing when the file changes between the readings', async () => {
    await writeFile(at('queries.csv'), `${heading}\nQ1,A,2026-11-07,Jack,Nobody,2014-01-09,3 Elm Road,YY9 9ZZ\n`);
    const file = await QueryFile.read(at('queries.csv'), refuse);
    const changed = await open(at('queries.csv'), 'a');
    await changed.writeFile('Q2,A,2026-11-07,Jill,Nobody,2014-01-09,3 Elm Road,YY9 9ZZ\n');
    await changed.close();
    expect(() => [...file.incidents()]).toThrow(RefusedInput);
    file.close();
  });

  it('refuses what can be read only once', async () => {
    await expect(QueryFile.read('/dev/null', refuse)).rejects.toThrow('must be an ordinary file');
  });
});

describe('answering a hundred thousand queries', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): { heap: number; outside: number } => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return { heap: heapUsed, outside: arrayBuffers };
  };

  /** Each incident's second child stands as far from the first as can be, so that an answer waits as long as can be for its turn. */
  async function writeQueries(count: number): Promise<void> {
    // Little to search by, so that it is soon done; the same few addresses, since the comparing remembers up to a number of them.
    const row = (i: number): string => `Q${i},I${i % (count / 2)},2026-11-07,,Nobody,,"${i % 500} Elm Road, Exampleton, a long address so that it would be noticed",`;
    await writeFile(at('queries.csv'), [heading, ...Array.from({ length: count }, (_, i) => row(i)), ''].join('\n'));
  }

  /** The most that is held on the heap beyond what was held before, and outside it for each query. */
  async function mostHeld(count: number): Promise<{ heap: number; outsideEach: number }> {
    await writeQueries(count);
    const roll = await readRoll(at('pupils.csv'), refuse);
    const before = held();
    let [heap, outside, answers, rows] = [0, 0, 0, 0];
    const sample = (): void => {
      const now = held();
      heap = Math.max(heap, now.heap - before.heap);
      outside = Math.max(outside, now.outside - before.outside);
    };
    const queries = await QueryFile.read(at('queries.csv'), refuse);
    sample();
    const output = { write: () => void (rows += 1), refuse, refused: 0 };
    const heard = (): void => {
      answers += 1;
      if (answers % (count / 5) === 0) sample();
    };
    await answerQueries(roll, queries, parametersInForce, { out: at('out.csv'), output, explain: undefined }, { heard, say: () => undefined });
    queries.close();
    expect([answers, rows]).toEqual([count, count + 1]);
    return { heap, outsideEach: outside / count };
  }

  it('holds no more on the heap than for four thousand, and some ninety bytes a query outside it', async () => {
    await writeFile(at('pupils.csv'), 'pupil_id,urn,given_name,family_name,dob\nP1,900001,Amelia,Featherstone,2016-05-14\n');
    await mostHeld(4_000);
    const few = await mostHeld(4_000);
    const many = await mostHeld(100_000);
    expect(many.heap - few.heap).toBeLessThan(3_000_000);
    expect(many.outsideEach).toBeLessThan(110);
    expect((await readdir(folder)).sort()).toEqual(['pupils.csv', 'queries.csv']);
  }, 120_000);
});
