import { openFunctionLog } from './function-log.ts';
import { endedError, InvocationFailed, newLane, type FunctionOptions, type Lane, type Waiting } from './function-lane.ts';

export { InvocationFailed, type FunctionOptions } from './function-lane.ts';

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
        reject(new InvocationFailed(functionName, endedError));
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
      for (const work of waiting.splice(0)) work.reject(new InvocationFailed(functionName, endedError));
      await Promise.all(lanes.map((lane) => lane.stop()));
      log.close();
    },
  };
}
