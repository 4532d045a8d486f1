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
  /** Test files in the order in which they are to be run, absolute; all of the input's. */
  readonly tests: readonly string[];
}

export type Report =
  | { readonly number: number; readonly kind: 'passed'; readonly milliseconds: Readonly<Record<string, number>> }
  | { readonly number: number; readonly kind: 'failed'; readonly file: string; readonly by: string; readonly message: string }
  | { readonly number: number; readonly kind: 'answered'; readonly answers: readonly Answer[] };

export interface WorkerInput {
  readonly root: string;
  /** Test files, absolute. */
  readonly tests: readonly string[];
  readonly corpus: Corpus;
}

const { root, tests, corpus } = workerData as WorkerInput;
const corpusFile = `${import.meta.dirname}/answer-corpus.ts`;
const versions = serveVersions(root, `${import.meta.dirname}/collect-tests.ts`, [...tests, corpusFile]);
// The same cases for every mutant, so that a mutant is not killed by luck.
fc.configureGlobal({ seed: 20_261_122 });
let version = 0;

const versioned = (path: string): string => `${pathToFileURL(path).href}?version=${version}`;

async function runTests(number: number, inOrder: readonly string[]): Promise<Report> {
  const milliseconds: Record<string, number> = {};
  let [file, title] = ['', ''];
  try {
    for (const path of inOrder) {
      file = path;
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
    return { number, kind: 'failed', file, by: title, message: cause instanceof Error ? cause.message.split('\n')[0] ?? '' : String(cause) };
  }
}

async function answer(number: number): Promise<Report> {
  try {
    const { answerCorpus } = (await import(versioned(corpusFile))) as { answerCorpus: typeof AnswerCorpus };
    return { number, kind: 'answered', answers: answerCorpus(corpus) };
  } catch (cause) {
    return { number, kind: 'failed', file: corpusFile, by: 'the corpus', message: cause instanceof Error ? cause.message.split('\n')[0] ?? '' : String(cause) };
  }
}

parentPort?.on('message', ({ number, mutant, work, tests: inOrder }: Order) => {
  version += 1;
  versions.set(version, mutant);
  void (work === 'tests' ? runTests(number, inOrder) : answer(number)).then((report) => { parentPort?.postMessage(report); });
});
