import { resolve } from 'node:path';
import type { Instant } from '../../../shared/domain/time.ts';
import { forcesWithPack } from '../../../shared/policy/packs.ts';
import { buckets as allBuckets, functions as allFunctions, queues as allQueues, tables as allTables, tableVariable, type FunctionName, type FunctionSpec, type QueueName, type TableName } from '../../topology.ts';
import type { DynamoEngineName } from '../engines/dynamo-binaries.ts';
import type { Items } from '../engines/dynamo-load.ts';
import { tableNameOf } from '../engines/dynamo.ts';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { localKey } from '../engines/local-keys.ts';
import { startMail, type MailEngine } from '../engines/mail.ts';
import { startObjects } from '../engines/objects.ts';
import { startQueues, type QueueEngine } from '../engines/queues.ts';
import { startSigning } from '../engines/signing.ts';
import { startSignIn, type ApiClient, type Person, type SignIn } from '../engines/sign-in.ts';
import { lockState } from '../engines/state-lock.ts';
import { keepTime, type AdvanceOptions } from './advance.ts';
import { openApi } from './api.ts';
import { openClock, type ClockMode, type MovableClock } from './clock.ts';
import type { HostedFunction } from './function-host.ts';
import type { LogLine } from './function-log.ts';
import { openDatabase } from './open-database.ts';
import { startPoller, type QueuePoller } from './queue-poller.ts';
import { watchQuiet } from './quiet.ts';
import { readSchedule, type ScheduledFunction } from './schedule.ts';
import { allVariables } from './stack-environment.ts';
import { choosePorts, type Ports } from './stack-ports.ts';
import { sayMailEvents } from './mail-events.ts';
import { stageBundles } from './stage-bundles.ts';
import { stagesOf, startFunctions } from './start-functions.ts';
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
  readonly firstItems?: () => Items;
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

  const stages = stagesOf(options);
  say(`${stages.length} functions bundled and the engines started`);
  const apiClients = options.apiClients ?? [];
  const opened = <T extends { stop(): unknown }>(engine: T): T => {
    atStop(() => engine.stop());
    return engine;
  };
  const [modules, { dynamo, fresh }, queues, mail, objects, signing, signIn] = await allOrNone([
    stageBundles(stages),
    openDatabase({ stateDir, port: ports.dynamo, engine: options.engine, firstItems: options.firstItems, firstItemsCache: options.firstItemsCache, say, opened }),
    startQueues({ stateDir, port: ports.queues, queues: allQueues }).then(opened),
    startMail({ stateDir, port: ports.inbox, now: () => clock.now() }).then(opened),
    startObjects({ stateDir, buckets: Object.keys(allBuckets) }).then(opened),
    startSigning({ stateDir }).then(opened),
    startSignIn({
      stateDir, port: ports.signIn, people: options.people ?? [], apiClients, apiAudience,
      portal: { redirectUris: [portalUrl + (options.portalPaths?.signedIn ?? '/signed-in')], postLogoutRedirectUris: [portalUrl + (options.portalPaths?.signedOut ?? '/signed-out')] },
    }).then(opened),
  ]);

  const environment = allVariables(queues.urls, {
    PORTAL_URL: portalUrl, OIDC_ISSUER: signIn.issuer, OIDC_CLIENT_ID: signIn.portalClient.clientId, OIDC_CLIENT_SECRET: signIn.portalClient.clientSecret,
    // Every token of this sign-in has an audience, so no client is let in without one.
    API_AUDIENCE: apiAudience, API_CLIENTS: '',
    CALL_LIST_KEYS: JSON.stringify(Object.fromEntries(forcesWithPack.map((force) => [force, localKey(stateDir, `call-list-${force}`).public]))),
    CALL_LIST_PROTECTED_KEYS: JSON.stringify(Object.fromEntries(forcesWithPack.map((force) => [force, localKey(stateDir, `call-list-protected-${force}`).public]))),
    ...options.settings,
  });
  let stir: () => void = () => undefined;
  const functions = await startFunctions(stages, {
    stateDir, modules, environment, clock: clock.cell, queueUrls: queues.urls, concurrency: options.concurrency, onLog: options.onLog, onFinished: () => stir(),
    endpoints: { dynamo: dynamo.endpoint, sqs: queues.endpoint, ses: mail.endpoint, s3: objects.endpoint, kms: signing.endpoint },
  });
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
        // Lambda polls with as many as its function may run at once.
        const lanes = options.concurrency?.[target.name as FunctionName] ?? 1;
        for (let lane = 0; lane < lanes; lane++) pollers.push(startPoller({ queues, queue: trigger.queue, batchSize: trigger.batchSize, target, retryAfterSeconds, onSettled: () => stir() }));
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
  const mailEvents = functions.has('delivery-events') ? await sayMailEvents({ stateDir, mail, queues, now: () => clock.now() }) : undefined;
  const time = keepTime({ stateDir, clock, scheduled, functions, quiet, beforeEach: async () => mailEvents?.flush() });
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

/** Waits for all, so that nothing is still starting when the first failure is thrown. */
async function allOrNone<T extends readonly unknown[]>(starting: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const settled = await Promise.allSettled(starting);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined)) as unknown as T;
}

function apiRoutes(functions: ReadonlyMap<string, HostedFunction>) {
  return [...functions.values()].flatMap((target) => {
    const spec: FunctionSpec = allFunctions[target.name as FunctionName];
    return spec.triggers.flatMap((trigger) => (trigger.kind === 'api' ? trigger.routes.map((route) => ({ route, target })) : []));
  });
}
