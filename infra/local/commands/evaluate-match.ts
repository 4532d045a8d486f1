import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { makeFindChild } from '../../../functions/match/find-child.ts';
import { registerAround } from '../../../functions/match/register-around.ts';
import { makeResolveStatedSchool } from '../../../functions/match/resolve-stated-school.ts';
import { DynamoAuditLog } from '../../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRoll } from '../../../shared/adapters/dynamodb/dynamo-roll.ts';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { type TableName, tableVariable } from '../../topology.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { evaluateBook } from '../evaluate/evaluate-book.ts';
import { evaluateFiles } from '../evaluate/evaluate-files.ts';
import { type PairFigures, sayFigures } from '../evaluate/score-pairs.ts';
import { RefusedInput } from '../files/refusals.ts';
import { openTarget } from '../imports/open-target.ts';
import { runCommand } from './arguments.ts';

/** Every table that it reads, and the audit log, which each look at the roll is written to. */
const tablesRead = ['directory', 'duties', 'incidents', 'due', 'rolls', 'audit'] as const satisfies readonly TableName[];

const shape = {
  name: 'match --evaluate',
  summary: 'Holds the matching of today against what people decided, in precision and recall. Nothing is learned from it.',
  options: {
    evaluate: { about: 'measure instead of matching' },
    state: { about: 'the state folder of a First Bell on this machine, running or not, with the decisions of its desk, such as .first-bell/state', value: 'DIR' },
    cloud: { about: 'instead of --state: a deployed force, its tables by TABLE_DUTIES, TABLE_INCIDENTS, TABLE_DUE, TABLE_DIRECTORY, TABLE_ROLLS and TABLE_AUDIT, region and credentials from the environment; each child is looked for on the roll again, which the audit log records' },
    months: { about: 'with --state or --cloud: the months looked at, "2026-10,2026-11"; without it, the last 24, this one and the next', value: 'LIST' },
    pairs: { about: 'instead of --state: query_id, pupil_id, same (1 or 0), in the order of the decisions', value: 'PAIRS.csv' },
    pupils: { about: 'with --pairs: the roll', value: 'PUPILS.csv' },
    queries: { about: 'with --pairs: the children', value: 'QUERIES.csv' },
    json: { about: 'print the figures as one line of JSON' },
  },
  more: 'It reads what people decided about children whom the matching had left to them, matches those incidents again on the roll as it is now, and says how often the two agree.\nExample: npx first-bell match --evaluate --state .first-bell/state',
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ state, cloud, months, pairs, pupils, queries, json }) => {
    if ([state !== undefined, cloud, pairs !== undefined].filter(Boolean).length !== 1) throw new RefusedInput('Give either --state, or --cloud, or --pairs with --pupils and --queries.');
    let figures: PairFigures;
    if (cloud || state !== undefined) {
      try {
        figures = await evaluateTarget({ state, cloud }, months === undefined ? lastMonths(new Date()) : readMonths(months));
      } catch (cause) {
        if (!(cause instanceof StartProblem)) throw cause;
        throw new RefusedInput(cause.message);
      }
    } else {
      if (pairs === undefined || pupils === undefined || queries === undefined) throw new RefusedInput('--pairs also needs --pupils and --queries.');
      figures = await evaluateFiles({ pairs, pupils, queries });
    }
    process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${sayFigures(figures)}\n`);
    return 0;
  });

/** Of this machine or of the cloud, whose tables must all be named before the first is read. */
async function evaluateTarget(where: { readonly state: string | undefined; readonly cloud: boolean }, months: readonly string[]): Promise<PairFigures> {
  const missing = where.cloud ? tablesRead.map(tableVariable).filter((name) => !process.env[name]) : [];
  if (missing.length > 0) throw new RefusedInput(`${missing.join(', ')} must name the ${missing.length === 1 ? 'table' : 'tables'} (the stack's outputs say them).`);
  const target = await openTarget(where);
  try {
    return await evaluateTables(target.client, (name) => target.table(name), months);
  } finally {
    await target.stop();
  }
}

async function evaluateTables(client: DynamoDBDocumentClient, nameOf: (table: TableName) => string, months: readonly string[]): Promise<PairFigures> {
  const directory = new DynamoDirectory({ client, table: nameOf('directory') });
  const roll = new DynamoRoll({ client, table: nameOf('rolls'), audit: new DynamoAuditLog({ client, table: nameOf('audit') }) });
  const clock = { now: () => instantOf(Date.now()) };
  return evaluateBook(await directory.forces(), months, {
    book: new DynamoDutyBook({ client, tables: { duties: nameOf('duties') } }),
    incidents: new DynamoIncidentStore({ client, tables: { incidents: nameOf('incidents'), duties: nameOf('duties'), due: nameOf('due') } }),
    find: makeFindChild({ roll, directory, resolve: makeResolveStatedSchool(directory, registerAround(directory)), clock, parameters: parametersInForce }),
  });
}

function readMonths(text: string): string[] {
  const months = text.split(',');
  if (!months.every((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month))) throw new RefusedInput('--months takes months such as 2026-10,2026-11.');
  return months;
}

/** 24 months up to this one, and the next: a played night may lie a few days ahead. */
function lastMonths(today: Date): string[] {
  return Array.from({ length: 26 }, (_, back) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1 - back, 1)).toISOString().slice(0, 7)).reverse();
}
