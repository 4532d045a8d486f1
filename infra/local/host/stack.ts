import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Instant } from '../../../shared/domain/time.ts';
import { functionDir } from '../../bundle.ts';
import { functions as allFunctions, queues as allQueues, tables as allTables, tableVariable, type FunctionName, type FunctionSpec, type QueueName, type TableName } from '../../topology.ts';
import { findDynamo, type DynamoEngineName } from '../engines/dynamo-binaries.ts';
import { loadBeforeStart, loadByWriting, restoreSnapshot, saveSnapshot, type TableItem } from '../engines/dynamo-load.ts';
import { createTables, dynamoDir, startDynamo, tableNameOf, type DynamoEngine } from '../engines/dynamo.ts';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { startMail, type MailEngine } from '../engines/mail.ts';
import { startQueues, type QueueEngine } from '../engines/queues.ts';
import { startSignIn, type ApiClient, type Person, type SignIn } from '../engines/sign-in.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';
import { lockState } from '../engines/state-lock.ts';
import { keepTime, type AdvanceOptions } from './advance.ts';
import { openApi } from './api.ts';
import { openClock, type ClockMode, type MovableClock } from './clock.ts';
import { startFunction, type HostedFunction } from './function-host.ts';
import type { LogLine } from './function-log.ts';
import { startPoller, type QueuePoller } from './queue-poller.ts';
import { watchQuiet } from './quiet.ts';
import { stageBundles } from './stage-bundles.ts';
import { readSchedule, type ScheduledFunction } from './schedule.ts';
import { allVariables, grantsOf, knownVariables, variablesFor } from './stack-environment.ts';
import { choosePorts, type Ports } from './stack-ports.ts';
import { openWeb } from './web.ts';

export { defaultPorts, type Ports } from './stack-ports.ts';
export type { AdvanceOptions } from './advance.ts';
export type { LogLine } from './function-log.ts';
export type { TableItem } from '../engines/dynamo-load.ts';

export interface StackOptions {
  readonly stateDir: string;
  /** Default: `defaultPorts`; 'free' remembers its choice in the state folder. */
  readonly ports?: 'free' | Partial<Ports>;
  /** `startAt` counts for a fresh state only. Default: running, from the machine's time. */
  readonly clock?: { readonly mode: ClockMode; readonly startAt?: Instant };
  /** Default: every function of the topology that has a stage.ts. */
  readonly functions?: readonly FunctionName[];
  /** Another module than functions/<name>/stage.ts, by absolute path, for tests. */
  readonly stages?: Partial<Record<FunctionName, string>>;
  /** Who can sign in to the portal. */
  readonly people?: readonly Person[];
  /** Police systems. */
  readonly apiClients?: readonly ApiClient[];
  /** Values for names in the topology's `settings` that the stack cannot know, or other ones than it would choose. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where the sign-in may send people back to. Default: "/signed-in" and "/signed-out". */
  readonly portalPaths?: { readonly signedIn?: string; readonly signedOut?: string };
  /** Loaded once, into a fresh state, before any function runs. */
  readonly firstItems?: () => Iterable<TableItem> | AsyncIterable<TableItem>;
  /** A file that keeps what `firstItems` made, for the next fresh state: its name must change when the items would. dynoxide only. */
  readonly firstItemsCache?: string;
  readonly engine?: DynamoEngineName;
  /** Workers a function; default 1. */
  readonly concurrency?: Partial<Record<FunctionName, number>>;
  /** When a failed message comes again. Default: at once on a stepped clock, else when its visibility runs out. */
  readonly retryAfterSeconds?: number;
  readonly onLog?: (line: LogLine) => void;
  /** What is being done now, for a person who waits. */
  readonly onProgress?: (text: string) => void;
}

export interface Stack {
  readonly stateDir: string;
  /** True when this start made the state. */
  readonly fresh: boolean;
  readonly urls: { readonly portal: string; readonly api: string; readonly issuer: string; readonly codes: string; readonly inbox: string; readonly dynamo: string; readonly queues: string; readonly mail: string };
  readonly tableNames: Readonly<Record<TableName, string>>;
  /** Every variable of the topology with its value here, for tools that use the adapters. */
  readonly environment: Readonly<Record<string, string>>;
  /** Spread one into an SDK client. */
  readonly aws: Readonly<Record<'dynamo' | 'sqs' | 'ses', { readonly endpoint: string; readonly region: string; readonly credentials: typeof localCredentials }>>;
  readonly clock: MovableClock;
  readonly functions: ReadonlyMap<string, HostedFunction>;
  /** Resolves, with a sentence, if the database ends by itself. */
  readonly died: Promise<string>;
  readonly mail: MailEngine;
  readonly signIn: SignIn;
  readonly queues: QueueEngine;
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  /** Moves the clock minute by minute, firing schedules and waiting for quiet. Never goes back. */
  advanceTo(instant: Instant, options?: AdvanceOptions): Promise<void>;
  /** Resolves when no message is visible or in flight and no invocation runs. */
  quiet(): Promise<void>;
  deadLetters(): Record<QueueName, number>;
  /** Lets running invocations end, then stops everything. */
  stop(): Promise<void>;
}

const apiAudience = 'https://api.first-bell.example';

/**
 * Starts the whole product, or the functions named, over a state folder.
 * @throws StartProblem with a sentence for a person; whatever had started is stopped again
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stateDir = resolve(options.stateDir);
  const lock = lockState(stateDir);
  const closing: (() => unknown)[] = [() => lock.release()];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    return await started({ ...options, stateDir }, (close) => void closing.push(close), stop);
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function started(options: StackOptions, atStop: (close: () => unknown) => void, stop: () => Promise<void>): Promise<Stack> {
  const { stateDir } = options;
  const say = options.onProgress ?? (() => undefined);
  const ports = await choosePorts(stateDir, options.ports);
  const mode = options.clock?.mode ?? 'running';
  const clock = openClock({ stateDir, mode, ...(options.clock?.startAt !== undefined && { startAt: options.clock.startAt }) });
  const portalUrl = `http://127.0.0.1:${ports.portal}`;

  const { dynamo, fresh } = await openDatabase(options, ports.dynamo, say, atStop);
  const queues = await startQueues({ stateDir, port: ports.queues, queues: allQueues });
  atStop(() => queues.stop());
  const mail = await startMail({ stateDir, port: ports.inbox, now: () => clock.now() });
  atStop(() => mail.stop());
  const apiClients = options.apiClients ?? [];
  const signIn = await startSignIn({
    stateDir, port: ports.signIn, people: options.people ?? [], apiClients, apiAudience,
    portal: { redirectUris: [portalUrl + (options.portalPaths?.signedIn ?? '/signed-in')], postLogoutRedirectUris: [portalUrl + (options.portalPaths?.signedOut ?? '/signed-out')] },
  });
  atStop(() => signIn.stop());

  const environment = allVariables(queues.urls, {
    PORTAL_URL: portalUrl, OIDC_ISSUER: signIn.issuer, OIDC_CLIENT_ID: signIn.portalClient.clientId, OIDC_CLIENT_SECRET: signIn.portalClient.clientSecret,
    // Every token of this sign-in has an audience, so no client is let in without one.
    API_AUDIENCE: apiAudience, API_CLIENTS: '', ...options.settings,
  });
  let stir: () => void = () => undefined;
  const functions = await startFunctions(options, { clock, environment, queues, dynamo, mail, onFinished: () => stir() }, say);
  atStop(() => Promise.all([...functions.values()].map((one) => one.stop())));

  const retryAfterSeconds = options.retryAfterSeconds ?? (mode === 'stepped' ? 0 : undefined);
  const pollers: QueuePoller[] = [];
  const polled: string[] = [];
  const scheduled: ScheduledFunction[] = [];
  for (const target of functions.values()) {
    const spec: FunctionSpec = allFunctions[target.name as FunctionName];
    for (const trigger of spec.triggers) {
      if (trigger.kind === 'queue') {
        polled.push(trigger.queue);
        pollers.push(startPoller({ queues, queue: trigger.queue, batchSize: trigger.batchSize, target, retryAfterSeconds, onSettled: () => stir() }));
      }
      if (trigger.kind === 'schedule') scheduled.push({ functionName: target.name, schedule: readSchedule(trigger.expression, trigger.timezone) });
    }
  }
  atStop(() => Promise.all(pollers.map((poller) => poller.stop())));
  const quiet = watchQuiet({ queues, polled, pollers, functions: [...functions.values()], waitForRetries: retryAfterSeconds !== undefined });
  stir = () => quiet.stir();

  const api = await openApi({ port: ports.api, routes: apiRoutes(functions), issuer: signIn.issuer, jwksUrl: signIn.jwksUrl, audiences: [apiAudience] });
  atStop(() => api.stop());
  const portal = functions.get('portal');
  if (portal) {
    const web = await openWeb({ port: ports.portal, target: portal });
    atStop(() => web.stop());
  }
  const time = keepTime({ stateDir, clock, scheduled, functions, quiet });
  await time.catchUp();
  if (mode === 'running') {
    const running = time.run();
    atStop(() => running.stop());
  }

  const aws = (endpoint: string) => ({ endpoint, region: localRegion, credentials: localCredentials });
  return {
    stateDir, fresh, environment, clock, functions, mail, signIn, queues, stop,
    urls: { portal: portalUrl, api: api.url, issuer: signIn.issuer, codes: signIn.codesUrl, inbox: mail.inboxUrl, dynamo: dynamo.endpoint, queues: queues.endpoint, mail: mail.endpoint },
    tableNames: Object.fromEntries((Object.keys(allTables) as TableName[]).map((table) => [table, environment[tableVariable(table)] ?? tableNameOf(table)])) as Record<TableName, string>,
    aws: { dynamo: aws(dynamo.endpoint), sqs: aws(queues.endpoint), ses: aws(mail.endpoint) },
    died: dynamo.died,
    invoke: (name, event) => {
      const target = functions.get(name);
      return target ? target.invoke(event) : Promise.reject(new Error(`The function "${name}" was not started.`));
    },
    advanceTo: (instant, advance) => time.advanceTo(instant, advance),
    quiet: () => quiet.reached(),
    deadLetters: () => Object.fromEntries((Object.keys(allQueues) as QueueName[]).map((queue) => [queue, queues.deadLetters(queue).length])) as Record<QueueName, number>,
  };
}

/** The database with its tables, and with the first items in a state that has none yet. */
async function openDatabase(options: StackOptions, port: number, say: (text: string) => void, atStop: (close: () => unknown) => void): Promise<{ dynamo: DynamoEngine; fresh: boolean }> {
  const { stateDir, firstItems, firstItemsCache } = options;
  const marker = join(stateDir, 'loaded.json');
  const before = JSON.parse(readIfThere(marker) ?? 'null') as { engine: DynamoEngineName } | null;
  const { engine } = findDynamo(before?.engine ?? options.engine);
  const fresh = before === null;
  const importing = fresh && firstItems !== undefined && engine === 'dynoxide';
  if (importing) {
    // Whatever an interrupted first start left: no function has seen it.
    rmSync(dynamoDir(stateDir), { recursive: true, force: true });
    if (!firstItemsCache || !restoreSnapshot(stateDir, firstItemsCache)) {
      await loadBeforeStart({ stateDir, tables: allTables, items: firstItems(), onProgress: (count) => say(`${count.toLocaleString('en-GB')} items made`) });
      if (firstItemsCache) saveSnapshot(stateDir, firstItemsCache);
    }
  }
  const dynamo = await startDynamo({ stateDir, port, engine });
  atStop(() => dynamo.stop());
  await createTables(dynamo.endpoint, allTables);
  if (fresh && firstItems && !importing) {
    await loadByWriting({ endpoint: dynamo.endpoint, items: firstItems(), onProgress: (count) => say(`${count.toLocaleString('en-GB')} items written`) });
  }
  if (fresh) writeWhole(marker, JSON.stringify({ engine }));
  return { dynamo, fresh };
}

async function startFunctions(
  options: StackOptions,
  world: { clock: MovableClock; environment: Readonly<Record<string, string>>; queues: QueueEngine; dynamo: DynamoEngine; mail: MailEngine; onFinished: () => void },
  say: (text: string) => void,
): Promise<Map<string, HostedFunction>> {
  const stageOf = (name: FunctionName) => options.stages?.[name] ?? join(functionDir(name), 'stage.ts');
  const names = options.functions ?? (Object.keys(allFunctions) as FunctionName[]).filter((name) => existsSync(stageOf(name)));
  say(`${names.length} functions starting`);
  const modules = await stageBundles(names.map((name) => ({ name, stage: stageOf(name) })));
  const starting = names.map(async (name) => {
    return startFunction({
      setup: {
        functionName: name, module: modules.get(name) ?? '', clock: world.clock.cell, grants: grantsOf(name, world.queues.urls),
        env: variablesFor(name, world.environment), knownVariables: knownVariables(),
      },
      stateDir: options.stateDir, timeoutSeconds: allFunctions[name].timeoutSeconds, memoryMb: allFunctions[name].memoryMb,
      endpoints: { AWS_ENDPOINT_URL_DYNAMODB: world.dynamo.endpoint, AWS_ENDPOINT_URL_SQS: world.queues.endpoint, AWS_ENDPOINT_URL_SES: world.mail.endpoint },
      onFinished: world.onFinished, onLog: options.onLog,
      ...(options.concurrency?.[name] !== undefined && { concurrency: options.concurrency[name] }),
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

function apiRoutes(functions: ReadonlyMap<string, HostedFunction>) {
  return [...functions.values()].flatMap((target) => {
    const spec: FunctionSpec = allFunctions[target.name as FunctionName];
    return spec.triggers.flatMap((trigger) => (trigger.kind === 'api' ? trigger.routes.map((route) => ({ route, target })) : []));
  });
}
