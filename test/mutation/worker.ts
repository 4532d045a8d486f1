import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { takeCollected } from './collect-tests.ts';
import type { Mutant } from './find-mutants.ts';
import type { Answer, answerCorpus as AnswerCorpus, Corpus } from './answer-corpus.ts';
import { serveVersions } from './versions.ts';

export interface Order {
  readonly number: number;
  readonly mutant: Mutant | undefined;
  /** Run the tests, or answer the corpus. */
  readonly work: 'tests' | 'corpus';
}

export type Report =
  | { readonly number: number; readonly kind: 'passed'; readonly milliseconds: Readonly<Record<string, number>> }
  | { readonly number: number; readonly kind: 'failed'; readonly by: string; readonly message: string }
  | { readonly number: number; readonly kind: 'answered'; readonly answers: readonly Answer[] };

export interface WorkerInput {
  readonly root: string;
  /** Test files, absolute, the quickest first. */
  readonly tests: readonly string[];
  readonly corpus: Corpus;
}

const { root, tests, corpus } = workerData as WorkerInput;
const versions = serveVersions(root, `${import.meta.dirname}/collect-tests.ts`);
// The same cases for every mutant, so that a mutant is not killed by luck.
fc.configureGlobal({ seed: 20_261_122 });
let version = 0;

const versioned = (path: string): string => `${pathToFileURL(path).href}?version=${version}`;

async function runTests(number: number): Promise<Report> {
  const milliseconds: Record<string, number> = {};
  let title = '';
  try {
    for (const path of tests) {
      title = path.slice(root.length + 1);
      const started = performance.now();
      await import(versioned(path));
      for (const test of takeCollected()) {
        title = test.title;
        await test.run();
      }
      milliseconds[path] = performance.now() - started;
    }
    return { number, kind: 'passed', milliseconds };
  } catch (cause) {
    takeCollected();
    return { number, kind: 'failed', by: title, message: cause instanceof Error ? cause.message.split('\n')[0] ?? '' : String(cause) };
  }
}

async function answer(number: number): Promise<Report> {
  try {
    const { answerCorpus } = (await import(versioned(`${import.meta.dirname}/answer-corpus.ts`))) as { answerCorpus: typeof AnswerCorpus };
    return { number, kind: 'answered', answers: answerCorpus(corpus) };
  } catch (cause) {
    return { number, kind: 'failed', by: 'the corpus', message: cause instanceof Error ? cause.message.split('\n')[0] ?? '' : String(cause) };
  }
}

parentPort?.on('message', ({ number, mutant, work }: Order) => {
  version += 1;
  versions.set(version, mutant);
  void (work === 'tests' ? runTests(number) : answer(number)).then((report) => { parentPort?.postMessage(report); });
});
