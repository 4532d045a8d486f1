import { resolve } from 'node:path';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { makeFindChild } from '../../../functions/match/find-child.ts';
import { registerAround } from '../../../functions/match/register-around.ts';
import { makeResolveStatedSchool } from '../../../functions/match/resolve-stated-school.ts';
import { documentClient } from '../../../shared/adapters/dynamodb/document-client.ts';
import { DynamoAuditLog } from '../../../shared/adapters/dynamodb/dynamo-audit-log.ts';
import { DynamoDirectory } from '../../../shared/adapters/dynamodb/dynamo-directory.ts';
import { DynamoDutyBook } from '../../../shared/adapters/dynamodb/dynamo-duty-book.ts';
import { DynamoIncidentStore } from '../../../shared/adapters/dynamodb/dynamo-incident-store.ts';
import { DynamoRoll } from '../../../shared/adapters/dynamodb/dynamo-roll.ts';
import { parametersInForce } from '../../../shared/domain/matching/parameters.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import type { TableName } from '../../topology.ts';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { startDynamo, tableNameOf } from '../engines/dynamo.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { lockState } from '../engines/state-lock.ts';
import { evaluateBook } from '../evaluate/evaluate-book.ts';
import { evaluateFiles } from '../evaluate/evaluate-files.ts';
import { type PairFigures, sayFigures } from '../evaluate/score-pairs.ts';
import { RefusedInput } from '../files/refusals.ts';
import { openTarget } from '../imports/open-target.ts';
import { runCommand } from './arguments.ts';

const shape = {
  name: 'match --evaluate',
  summary: 'Holds the matching of today against what people decided, in precision and recall. Nothing is learned from it.',
  options: {
    evaluate: { about: 'measure instead of matching' },
    state: { about: 'the folder of a run that has stopped, with the decisions of its desk', value: 'DIR' },
    cloud: { about: 'instead of --state: a deployed force, its tables by TABLE_DUTIES, TABLE_INCIDENTS, TABLE_DUE, TABLE_DIRECTORY, TABLE_ROLLS and TABLE_AUDIT, region and credentials from the environment; each child is looked for on the roll again, which the audit log records' },
    months: { about: 'with --state or --cloud: the months looked at, "2026-10,2026-11"; without it, the last 24 and the next', value: 'LIST' },
    pairs: { about: 'instead of --state: query_id, pupil_id, same (1 or 0), in the order of the decisions', value: 'PAIRS.csv' },
    pupils: { about: 'with --pairs: the roll', value: 'PUPILS.csv' },
    queries: { about: 'with --pairs: the children', value: 'QUERIES.csv' },
    json: { about: 'print the figures as one line of JSON' },
  },
} as const;

export const run = (argv: readonly string[]): Promise<number> =>
  runCommand(shape, argv, async ({ state, cloud, months, pairs, pupils, queries, json }) => {
    if ([state !== undefined, cloud, pairs !== undefined].filter(Boolean).length !== 1) throw new RefusedInput('Give either --state, or --cloud, or --pairs with --pupils and --queries.');
    let figures: PairFigures;
    if (cloud) figures = await evaluateCloud(months === undefined ? lastMonths(new Date()) : readMonths(months));
    else if (state !== undefined) {
      try {
        figures = await evaluateState(resolve(state), months === undefined ? lastMonths(new Date()) : readMonths(months));
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

async function evaluateState(stateDir: string, months: readonly string[]): Promise<PairFigures> {
  const lock = lockState(stateDir);
  try {
    const engine = await startDynamo({ stateDir });
    try {
      const client = documentClient({ endpoint: engine.endpoint, region: localRegion, credentials: localCredentials });
      return await evaluateTables(client, tableNameOf, months);
    } finally {
      await engine.stop();
    }
  } finally {
    lock.release();
  }
}

async function evaluateCloud(months: readonly string[]): Promise<PairFigures> {
  const target = await openTarget({ state: undefined, cloud: true });
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
