import { StartProblem } from '../engines/start-problem.ts';
import { bucketVariables, buckets, environmentOf, functions, queues, queueVariable, tables, tableVariable, type Access, type BucketName, type FunctionName, type FunctionSpec, type QueueName, type TableName } from '../../topology.ts';
import { localRegion } from '../engines/dynamo-wire.ts';
import { tableNameOf } from '../engines/dynamo.ts';
import type { Grants } from './grants.ts';

/** The values of every variable that the topology can grant. */
export function allVariables(queueUrls: Readonly<Record<string, string>>, settings: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...Object.fromEntries((Object.keys(tables) as TableName[]).map((table) => [tableVariable(table), tableNameOf(table)])),
    ...Object.fromEntries((Object.keys(queues) as QueueName[]).map((queue) => [queueVariable(queue), queueUrls[queue] ?? ''])),
    ...Object.fromEntries((Object.keys(buckets) as BucketName[]).flatMap((bucket) => {
      const [name, region] = bucketVariables(bucket);
      return [[name, bucket], [region, buckets[bucket].region === 'second' ? 'eu-west-1' : localRegion]];
    })),
    SIGNING_KEY: 'alias/first-bell-signing',
    SIGNING_KEY_REGION: localRegion,
    MAIL_FROM: 'First Bell <no-reply@first-bell.example>',
    MAIL_CONFIGURATION_SET: 'first-bell',
    MAIL_PER_SECOND: '200',
    ...settings,
  };
}

/**
 * What one function is given: no more and no less than the topology lists.
 * @throws StartProblem `variable-missing`
 */
export function variablesFor(name: FunctionName, all: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(environmentOf(name).map((variable) => {
    const value = all[variable];
    if (value === undefined) {
      throw new StartProblem('variable-missing', `The function "${name}" is to have ${variable} (infra/topology.ts), and nobody gave it a value. Give one in \`settings\` when the stack is started.`);
    }
    return [variable, value];
  }));
}

/** Every variable that any function may have. */
export function knownVariables(): string[] {
  return [...new Set((Object.keys(functions) as FunctionName[]).flatMap(environmentOf))];
}

export function grantsOf(name: FunctionName, queueUrls: Readonly<Record<string, string>>): Grants {
  const spec: FunctionSpec = functions[name];
  return {
    functionName: name,
    tables: Object.fromEntries((Object.entries(spec.tables) as [TableName, Access][]).map(([table, access]) => [tableNameOf(table), access])),
    queueUrls: spec.sends.map((queue) => queueUrls[queue] ?? ''),
    email: spec.sendsEmail === true,
    buckets: spec.puts ?? [],
    signs: spec.signs === true,
  };
}
