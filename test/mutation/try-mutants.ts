import { Worker } from 'node:worker_threads';
import type { Mutant } from './find-mutants.ts';
import type { Order, Report, WorkerInput } from './worker.ts';

export type Outcome = Report | { readonly number: number; readonly kind: 'timed out' };

/** Modules loaded for a mutant stay loaded, so a worker is replaced after so many. */
const mutantsAWorker = 150;

/** Runs mutants one at a time in a worker of its own, which is ended when it takes longer than the limit. */
export class Bench {
  readonly #input: WorkerInput;
  #worker: Worker | undefined;
  #done = 0;
  #number = 0;
  /** By mutated file: how often each test file noticed, so that the likeliest is run first. */
  readonly #noticed = new Map<string, Map<string, number>>();

  constructor(input: WorkerInput) {
    this.#input = input;
  }

  async run(mutant: Mutant | undefined, work: Order['work'], limit: number): Promise<Outcome> {
    if (this.#worker && this.#done >= mutantsAWorker) await this.close();
    const worker = this.#worker ?? this.#start();
    this.#number += 1;
    this.#done += 1;
    const number = this.#number;
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const heard = (report: Report): void => {
      if (report.number === number) resolve(report);
    };
    const failed = (cause: Error): void => reject(cause);
    worker.on('message', heard).on('error', failed);
    const timer = setTimeout(() => resolve({ number, kind: 'timed out' }), limit);
    worker.postMessage({ number, mutant, work, tests: this.#likeliestFirst(mutant) } satisfies Order);
    try {
      const outcome = await promise;
      if (outcome.kind === 'timed out') await this.close();
      if (outcome.kind === 'failed' && mutant) this.#note(mutant.file, outcome.file);
      return outcome;
    } catch (cause) {
      await this.close();
      // A mutant that exhausts the worker's memory has been noticed.
      if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') return { number, kind: 'timed out' };
      throw cause;
    } finally {
      clearTimeout(timer);
      worker.off('message', heard).off('error', failed);
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#done = 0;
    await worker?.terminate();
  }

  #note(file: string, test: string): void {
    const noticed = this.#noticed.get(file) ?? new Map<string, number>();
    this.#noticed.set(file, noticed.set(test, (noticed.get(test) ?? 0) + 1));
  }

  #likeliestFirst(mutant: Mutant | undefined): string[] {
    const noticed = this.#noticed.get(mutant?.file ?? '');
    return [...this.#input.tests].sort((a, b) => (noticed?.get(b) ?? 0) - (noticed?.get(a) ?? 0));
  }

  #start(): Worker {
    const { FIRST_BELL_SHARED: _notHere, ...env } = process.env;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#input, env, execArgv: ['--disable-warning=ExperimentalWarning'], resourceLimits: { maxOldGenerationSizeMb: 1500 } });
    // A worker ended on purpose must not be mistaken for a fault; faults while a mutant runs are heard there.
    worker.on('error', () => undefined);
    this.#worker = worker;
    return worker;
  }
}
