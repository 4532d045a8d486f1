import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { StartProblem } from '../engines/start-problem.ts';
import type { PlainError, HostOrder, WorkerAnswer, WorkerSetup } from './function-orders.ts';
import { openFunctionLog, type LogLine } from './function-log.ts';

/** A function that threw, ran out of time or was ended. What it said is in its log; `errorType` is all that goes further. */
export class InvocationFailed extends Error {
  override readonly name = 'InvocationFailed';
  readonly errorType: string;

  constructor(functionName: string, error: PlainError) {
    super(`${functionName} failed with ${error.errorType}`);
    this.errorType = error.errorType;
  }
}

export interface HostedFunction {
  readonly name: string;
  /** Runs one event; further ones wait their turn for a free worker, each of which does one at a time, as Lambda's do. */
  invoke(event: unknown): Promise<unknown>;
  /** Invocations running or waiting. */
  readonly busy: number;
  /** How many invocations have ended, well or badly. */
  readonly finished: number;
  /** Ends every worker in the middle of whatever it does, as a lost machine would; new ones take their place. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface FunctionOptions {
  readonly setup: WorkerSetup;
  readonly stateDir: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** Workers, 1 or more. */
  readonly concurrency?: number;
  /** Where AWS is: AWS_ENDPOINT_URL_DYNAMODB and the like. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly onLog?: ((line: LogLine) => void) | undefined;
  /** Told whenever an invocation has ended. */
  readonly onFinished?: (() => void) | undefined;
}

interface Waiting { readonly event: unknown; resolve(result: unknown): void; reject(error: InvocationFailed): void }

/** @throws StartProblem `stage-broken` when the function does not load */
export async function startFunction(options: FunctionOptions): Promise<HostedFunction> {
  const { functionName } = options.setup;
  const log = openFunctionLog({ stateDir: options.stateDir, functionName, onLog: options.onLog });
  const waiting: Waiting[] = [];
  const lanes: Lane[] = [];
  let finished = 0;
  let stopped = false;

  const next = () => {
    for (const lane of lanes) {
      const work = lane.free ? waiting.shift() : undefined;
      if (!work) continue;
      void lane.run(work).finally(() => {
        finished++;
        options.onFinished?.();
        next();
      });
    }
  };
  const makeLane = () => newLane(options, (worker) => {
    log.take('stdout', worker.stdout);
    log.take('stderr', worker.stderr);
  });
  for (let i = 0; i < (options.concurrency ?? 1); i++) lanes.push(await makeLane());

  return {
    name: functionName,
    invoke: (event) => new Promise((resolve, reject) => {
      if (stopped) {
        reject(new InvocationFailed(functionName, ended));
        return;
      }
      waiting.push({ event, resolve, reject });
      next();
    }),
    get busy() {
      return waiting.length + lanes.filter((lane) => !lane.free).length;
    },
    get finished() {
      return finished;
    },
    kill: async () => void (await Promise.all(lanes.map((lane) => lane.kill()))),
    stop: async () => {
      stopped = true;
      for (const work of waiting.splice(0)) work.reject(new InvocationFailed(functionName, ended));
      await Promise.all(lanes.map((lane) => lane.stop()));
      log.close();
    },
  };
}

const ended: PlainError = { errorType: 'Runtime.Ended', errorMessage: 'The worker was ended.', trace: [] };

interface Lane {
  readonly free: boolean;
  run(work: Waiting): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** One worker after another: when one dies or is ended, the next invocation gets a fresh one. */
async function newLane(options: FunctionOptions, onWorker: (worker: Worker) => void): Promise<Lane> {
  let worker: Worker | null = null;
  const load = async () => {
    const made = await loaded(options, onWorker);
    worker = made;
    made.once('exit', () => {
      if (worker === made) worker = null;
    });
    return made;
  };
  await load();
  let current: ((error: PlainError) => void) | null = null;
  let nextId = 0;

  const drop = async (error: PlainError) => {
    const old = worker;
    worker = null;
    current?.(error);
    await old?.terminate();
  };
  const runOn = (target: Worker, work: Waiting) => new Promise<void>((resolve) => {
    const id = nextId++;
    const deadline = Date.now() + options.timeoutSeconds * 1000;
    const finish = (act: () => void) => {
      clearTimeout(timer);
      target.off('message', hear).off('error', fell).off('exit', left);
      current = null;
      act();
      resolve();
    };
    const fail = (error: PlainError) => finish(() => work.reject(new InvocationFailed(options.setup.functionName, error)));
    const hear = (answer: WorkerAnswer) => {
      if (answer.kind === 'done' && answer.id === id) finish(() => work.resolve(answer.result));
      if (answer.kind === 'failed' && answer.id === id) fail(answer.error);
    };
    const fell = (thrown: unknown) => void drop({ errorType: thrown instanceof Error ? thrown.name : 'Error', errorMessage: '', trace: [] });
    const left = () => void drop({ errorType: 'Runtime.ExitError', errorMessage: '', trace: [] });
    const timer = setTimeout(() => void drop({ errorType: 'Sandbox.Timedout', errorMessage: '', trace: [] }), options.timeoutSeconds * 1000);
    current = fail;
    target.on('message', hear).on('error', fell).on('exit', left);
    target.postMessage({
      kind: 'invoke', id, event: work.event, requestId: randomUUID(), deadline, memoryMb: options.memoryMb,
      arn: `arn:aws:lambda:${localRegion}:000000000000:function:${options.setup.functionName}`,
    } satisfies HostOrder);
  });

  let free = true;
  return {
    get free() {
      return free;
    },
    run: async (work) => {
      free = false;
      try {
        await runOn(worker ?? (await load()), work);
      } catch {
        work.reject(new InvocationFailed(options.setup.functionName, { errorType: 'Runtime.InitError', errorMessage: '', trace: [] }));
      } finally {
        free = true;
      }
    },
    kill: () => drop(ended),
    stop: async () => {
      if (worker && !current) await settled(worker, nextId++);
      await drop(ended);
    },
  };
}

async function loaded(options: FunctionOptions, onWorker: (worker: Worker) => void): Promise<Worker> {
  const { setup } = options;
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: setup, stdout: true, stderr: true, execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
    env: {
      ...setup.env, ...options.endpoints,
      AWS_REGION: localRegion, AWS_ACCESS_KEY_ID: localCredentials.accessKeyId, AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
      AWS_LAMBDA_FUNCTION_NAME: setup.functionName, AWS_LAMBDA_FUNCTION_VERSION: '$LATEST', AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(options.memoryMb),
      NODE_ENV: 'production', TZ: ':UTC',
    },
  });
  onWorker(worker);
  const failure = await new Promise<PlainError | null>((resolve) => {
    worker.once('message', (answer: WorkerAnswer) => resolve(answer.kind === 'broken' ? answer.error : null));
    worker.once('error', (thrown) => resolve({ errorType: 'Error', errorMessage: String(thrown), trace: [] }));
    worker.once('exit', () => resolve(ended));
  });
  if (failure === null) {
    // An error while nothing runs would otherwise end the whole stack; the next invocation finds the worker gone and gets another.
    worker.on('error', () => undefined);
    return worker;
  }
  await worker.terminate();
  throw new StartProblem('stage-broken', `The function "${setup.functionName}" does not load: ${failure.errorMessage}. Put its stage.ts right, then start again.\n${failure.trace.slice(1, 4).join('\n')}`);
}

async function settled(worker: Worker, id: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 500);
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind !== 'settled' || answer.id !== id) return;
      clearTimeout(timer);
      setImmediate(resolve);
    });
    worker.once('exit', () => resolve());
    worker.postMessage({ kind: 'settle', id } satisfies HostOrder);
  });
}
