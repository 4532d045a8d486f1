import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { functionDir } from '../../bundle.ts';
import { functions as allFunctions, type FunctionName } from '../../topology.ts';
import { startFunction, type HostedFunction } from './function-host.ts';
import type { LogLine } from './function-log.ts';
import { grantsOf, knownVariables, variablesFor } from './stack-environment.ts';
import type { StageSource } from './stage-bundles.ts';

/** A laptop that does several things at once is slower than Lambda; a function that hangs is still ended. */
const timePatience = 4;

export interface Stage extends StageSource {
  readonly name: FunctionName;
}

/** The functions to start and where their stages are: those named, else every one that has a stage. */
export function stagesOf(options: { readonly functions?: readonly FunctionName[]; readonly stages?: Partial<Record<FunctionName, string>> }): readonly Stage[] {
  const stageOf = (name: FunctionName) => options.stages?.[name] ?? join(functionDir(name), 'stage.ts');
  const names = options.functions ?? (Object.keys(allFunctions) as FunctionName[]).filter((name) => existsSync(stageOf(name)));
  return names.map((name) => ({ name, stage: stageOf(name) }));
}

export interface FunctionsWorld {
  readonly stateDir: string;
  /** Bundles by name. */
  readonly modules: ReadonlyMap<string, string>;
  readonly clock: SharedArrayBuffer;
  readonly environment: Readonly<Record<string, string>>;
  readonly queueUrls: Readonly<Record<string, string>>;
  readonly endpoints: { readonly dynamo: string; readonly sqs: string; readonly ses: string; readonly s3: string; readonly kms: string };
  readonly concurrency?: Partial<Record<FunctionName, number>> | undefined;
  readonly onFinished: () => void;
  readonly onLog?: ((line: LogLine) => void) | undefined;
}

/** Starts every stage in a worker of its own; if one does not load, none is left running. */
export async function startFunctions(stages: readonly Stage[], world: FunctionsWorld): Promise<Map<string, HostedFunction>> {
  const starting = stages.map(async ({ name }) => {
    return startFunction({
      setup: {
        functionName: name, module: world.modules.get(name) ?? '', clock: world.clock, grants: grantsOf(name, world.queueUrls),
        env: variablesFor(name, world.environment), knownVariables: knownVariables(),
      },
      stateDir: world.stateDir, timeoutSeconds: allFunctions[name].timeoutSeconds * timePatience, memoryMb: allFunctions[name].memoryMb,
      endpoints: { AWS_ENDPOINT_URL_DYNAMODB: world.endpoints.dynamo, AWS_ENDPOINT_URL_SQS: world.endpoints.sqs, AWS_ENDPOINT_URL_SES: world.endpoints.ses, AWS_ENDPOINT_URL_S3: world.endpoints.s3, AWS_ENDPOINT_URL_KMS: world.endpoints.kms },
      onFinished: world.onFinished, onLog: world.onLog,
      ...(world.concurrency?.[name] !== undefined && { concurrency: world.concurrency[name] }),
    });
  });
  const settled = await Promise.allSettled(starting);
  const failed = settled.find((one) => one.status === 'rejected');
  const hosts = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (failed) {
    await Promise.all(hosts.map((host) => host.stop()));
    throw failed.reason;
  }
  return new Map(hosts.map((host) => [host.name, host]));
}
