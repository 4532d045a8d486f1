import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoRegisterImporter } from '../../../shared/adapters/dynamodb/dynamo-register-importer.ts';
import type { Establishment } from '../../../shared/domain/schools/establishment.ts';
import type { School } from '../../../shared/ports/directory.ts';
import { readEstablishments, readLinks, type RegisterRow } from '../register/read-gias.ts';
import { shardsByName } from '../start/school-shards.ts';
import type { ComplaintsKept } from './complaints-file.ts';
import type { Target } from './open-target.ts';
import { countsOf, cutShort, indexed } from './register-cut-short.ts';

export interface RegisterImport {
  readonly target: Target;
  readonly register: string;
  readonly links: string;
  readonly dryRun: boolean;
  /** Take in a register that lost more than a third of its schools or former names: a download that was cut short looks just like it. */
  readonly evenIfSmaller: boolean;
  readonly complaints: ComplaintsKept;
  readonly say: (message: string) => void;
}

const lookedUpAtOnce = 16;

/**
 * Takes in the register's download and its links, both read and held against what is there before anything is written. A row that can't be read costs
 * itself alone (the register's own extracts have such rows) and leaves that school as it was. All that changes is seen at once, by one write.
 */
export async function importRegister({ target, register, links, dryRun, evenIfSmaller, complaints, say }: RegisterImport): Promise<number> {
  const where = { client: target.client, table: target.table('directory') };
  const directory = new DynamoDirectory(where);
  const establishments = await rowsOf(readEstablishments(register), '', complaints);
  const successions = await rowsOf(readLinks(links), 'links: ', complaints);
  if (establishments.length === 0 || (successions.length === 0 && !evenIfSmaller)) {
    say(`${establishments.length === 0 ? `${register} has no establishment` : `${links} has no link`} that can be used, so nothing was changed.`);
    return 2;
  }
  const shards = shardsByName(establishments, successions);
  const cut = evenIfSmaller ? undefined : cutShort(await indexed(directory), countsOf(shards));
  if (cut) {
    say(`${cut} A download that was cut short looks just so, so nothing was changed: if it is true, say so with --even-if-smaller.`);
    return 2;
  }
  say(`${establishments.length} establishments and ${successions.length} links read`);
  const { counts, changed } = await compare(directory, establishments, say);
  const words = `${counts.added} establishments added, ${counts.changed} changed, ${counts.same} as before; ${complaints.refused} rows could not be read.`;
  if (dryRun) {
    say(`${words} Nothing was changed: this was a dry run.`);
    return 0;
  }
  say('Writing');
  await new DynamoRegisterImporter(where).replace({ schools: changed, shards });
  say(words);
  return 0;
}

async function rowsOf<T>(rows: AsyncIterable<RegisterRow<T>>, file: string, complaints: ComplaintsKept): Promise<T[]> {
  const values: T[] = [];
  for await (const row of rows) {
    if (row.kind === 'refused') {
      complaints.refuse({ line: row.line, field: `${file}${row.field}`, reason: row.reason });
      continue;
    }
    for (const { field, reason } of row.doubts) complaints.doubt({ line: row.line, field: `${file}${field}`, reason: `${reason}; the row was taken without it` });
    values.push(row.value);
  }
  return values;
}

async function compare(directory: DynamoDirectory, establishments: readonly Establishment[], say: (message: string) => void): Promise<{ counts: { added: number; changed: number; same: number }; changed: School[] }> {
  const counts = { added: 0, changed: 0, same: 0 };
  const changed: School[] = [];
  for (let start = 0; start < establishments.length; start += lookedUpAtOnce) {
    const group = establishments.slice(start, start + lookedUpAtOnce).map(schoolOf);
    const known = await Promise.all(group.map(({ urn }) => directory.school(urn)));
    group.forEach((school, at) => {
      const before = known[at];
      if (before && sameSchool(before, school)) counts.same += 1;
      else {
        counts[before ? 'changed' : 'added'] += 1;
        changed.push(school);
      }
    });
    const done = start + group.length;
    if (done % 5000 < group.length) say(`Compared: ${done} establishments`);
  }
  return { counts, changed };
}

function schoolOf({ urn, name, authorityCode, town, postcode, telephone, status, statutoryLowAge, statutoryHighAge }: Establishment): School {
  return {
    urn, name, authority: authorityCode, status,
    ...(town ? { town } : {}), ...(postcode ? { postcode } : {}), ...(telephone ? { telephone } : {}),
    ...(statutoryLowAge === undefined ? {} : { lowAge: statutoryLowAge }), ...(statutoryHighAge === undefined ? {} : { highAge: statutoryHighAge }),
  };
}

function sameSchool(a: School, b: School): boolean {
  const sorted = (school: School): string => JSON.stringify(Object.entries(school).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
