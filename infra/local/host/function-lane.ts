import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { localCredentials, localRegion } from '../engines/dynamo-wire.ts';
import { StartProblem } from '../engines/start-problem.ts';
import type { PlainError, HostOrder, WorkerAnswer, WorkerSetup } from './function-orders.ts';
import type { LogLine } from './function-log.ts';

/** A function that threw, ran out of time or was ended. What it said is in its log; `errorType` is all that goes further. */
export class InvocationFailed extends Error {
  override readonly name = 'InvocationFailed';
  readonly errorType: string;

  constructor(functionName: string, error: PlainError) {
    super(`${functionName} failed with ${error.errorType}`);
    this.errorType = error.errorType;
  }
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

export interface Waiting { readonly event: unknown; resolve(result: unknown): void; reject(error: InvocationFailed): void }

export const endedError: PlainError = { errorType: 'Runtime.Ended', errorMessage: 'The worker was ended.', trace: [] };

export interface Lane {
  readonly free: boolean;
  run(work: Waiting): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** One worker after another: when one dies or is ended, the next invocation gets a fresh one. */
export async function newLane(options: FunctionOptions, onWorker: (worker: Worker) => void): Promise<Lane> {
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
  let kills = 0;

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
        const before = kills;
        const target = worker ?? (await load());
        if (kills === before) return await runOn(target, work);
        work.reject(new InvocationFailed(options.setup.functionName, endedError));
        await drop(endedError);
      } catch {
        work.reject(new InvocationFailed(options.setup.functionName, { errorType: 'Runtime.InitError', errorMessage: '', trace: [] }));
      } finally {
        free = true;
      }
    },
    kill: () => {
      kills++;
      return drop(endedError);
    },
    stop: async () => {
      if (worker && !current) await settled(worker, nextId++);
      await drop(endedError);
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
    worker.once('exit', () => resolve(endedError));
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
