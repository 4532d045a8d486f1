import * as z from 'zod';
import { type FunctionName, functions } from '../../infra/topology.ts';
import type { Assembly, Resource } from './templates.ts';

export const functionNames = Object.keys(functions) as FunctionName[];

const shape = z.looseObject({
  Architectures: z.array(z.string()),
  Runtime: z.string(),
  Handler: z.string(),
  MemorySize: z.number(),
  Timeout: z.number(),
  KmsKeyArn: z.unknown(),
  Role: z.unknown(),
  ReservedConcurrentExecutions: z.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  LoggingConfig: z.object({ LogFormat: z.string(), LogGroup: z.unknown() }),
});

/** The Lambda function of a name: its resource and what it is made with. */
export function functionIn(assembly: Assembly, name: FunctionName): { readonly resource: Resource; readonly made: z.infer<typeof shape> } {
  const found = assembly.of('AWS::Lambda::Function').filter(({ Properties }) => typeof Properties['FunctionName'] === 'string' && Properties['FunctionName'].endsWith(`-${name}`));
  const [resource] = found;
  if (!resource || found.length > 1) throw new Error(`${found.length} functions are called ${name}`);
  return { resource, made: shape.parse(resource.Properties) };
}

const statement = z.object({
  Action: z.union([z.string(), z.array(z.string())]), Effect: z.literal('Allow'), Resource: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export const inlinePolicies = z.array(z.object({ PolicyName: z.string(), PolicyDocument: z.object({ Statement: z.array(statement) }) }));
