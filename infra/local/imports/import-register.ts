import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDirectoryWriter } from '../../../shared/adapters/dynamodb/dynamo-directory-writer.ts';
import type { Establishment } from '../../../shared/domain/schools/establishment.ts';
import type { School } from '../../../shared/ports/directory.ts';
import { readEstablishments } from '../register/read-gias.ts';
import { schoolShardsOf } from '../start/school-shards.ts';
import type { ComplaintsKept } from './complaints-file.ts';
import type { Target } from './open-target.ts';

export interface RegisterImport {
  readonly target: Target;
  readonly register: string;
  readonly links: string;
  readonly dryRun: boolean;
  readonly complaints: ComplaintsKept;
  readonly say: (message: string) => void;
}

const lookedUpAtOnce = 16;

/**
 * Takes in the register's download and its links. A row that can't be read costs itself alone (the register's own extracts have such
 * rows) and leaves that school as it was. Each school is its own entry, and the names of each authority are replaced at once.
 */
export async function importRegister({ target, register, links, dryRun, complaints, say }: RegisterImport): Promise<number> {
  const where = { client: target.client, table: target.table('directory') };
  const directory = new DynamoDirectory(where);
  const counts = { added: 0, changed: 0, same: 0 };
  const changed: School[] = [];
  let group: School[] = [];
  const compare = async (): Promise<void> => {
    const known = await Promise.all(group.map(({ urn }) => directory.school(urn)));
    group.forEach((school, at) => {
      const before = known[at];
      if (before && sameSchool(before, school)) counts.same += 1;
      else {
        counts[before ? 'changed' : 'added'] += 1;
        changed.push(school);
      }
    });
    const done = counts.added + counts.changed + counts.same;
    if (done % 5000 < group.length) say(`Compared: ${done} establishments`);
    group = [];
  };
  for await (const row of readEstablishments(register)) {
    if (row.kind === 'refused') {
      complaints.refuse(row);
      continue;
    }
    for (const { field, reason } of row.doubts) complaints.doubt({ line: row.line, field, reason: `${reason}; the row was taken without it` });
    group.push(schoolOf(row.value));
    if (group.length === lookedUpAtOnce) await compare();
  }
  await compare();
  const words = `${counts.added} establishments added, ${counts.changed} changed, ${counts.same} as before; ${complaints.refused} rows could not be read.`;
  if (dryRun) {
    say(`${words} Nothing was changed: this was a dry run.`);
    return 0;
  }
  const writer = new DynamoDirectoryWriter(where);
  await writer.putSchools(changed);
  say('Filing the names of schools');
  for (const [authority, shard] of await schoolShardsOf(register, links)) await writer.putSchoolShard(authority, shard);
  say(words);
  return 0;
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
