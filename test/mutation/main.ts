import { readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from '../../infra/local/world/chance.ts';
import { tellingIncidents, type Answer } from './answer-corpus.ts';
import { findMutants, type Mutant } from './find-mutants.ts';
import { inventCorpus } from './invent-corpus.ts';
import { Bench } from './try-mutants.ts';
import { turned, type Turn } from './turned.ts';

const usage = `Changes the matching domain one small way at a time, runs its tests against each change, and prints how many were noticed.
Changes that were not are then set against invented incidents: the bar is that none of them turns a review into a match.
A test file slower than all the others together is run only against changes that turn an incident into a match.

Usage: npm run mutate -- [--files PART,PART] [--sample N] [--seed S] [--homes N] [--incidents N] [--telling N] [--every] [--out FILE]

  --files      only files whose path contains one of these
  --sample     try N mutants drawn by chance, not all of them
  --seed       of the draw and the invented incidents, 1 unless given
  --homes      homes on the invented roll, 300 unless given
  --incidents  invented incidents, 6000 unless given
  --telling    how many of them are kept, those that show something new, 400 unless given
  --every      set noticed changes against the incidents too, not only those left
  --out        the survivors as JSON, test-output/mutation.json unless given

The exit code is 1 when a change that was not noticed turns a review, or nobody, into a match, or a match into another child's.
`;

const root = resolve(import.meta.dirname, '../..');
const folder = 'shared/domain/matching';
const testFolder = 'test/domain/matching';

interface Tried {
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'timed out' | 'survived';
  readonly turns?: readonly Turn[];
}

const { values } = parseArgs({ options: { files: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string' }, homes: { type: 'string' }, incidents: { type: 'string' }, telling: { type: 'string' }, every: { type: 'boolean' }, out: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) process.stdout.write(usage);
else process.exitCode = await main();

async function main(): Promise<number> {
  const seed = Number(values.seed ?? '1');
  const parts = values.files?.split(',') ?? [''];
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`).sort();
  const all = findMutants(root, files.filter((file) => parts.some((part) => file.includes(part))));
  const chosen = values.sample === undefined ? all : chanceOf(seed, 'mutation/sample').sample(all, Number(values.sample)).sort((a, b) => all.indexOf(a) - all.indexOf(b));
  const tests = readdirSync(join(root, testFolder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts')).map((file) => join(root, testFolder, file));
  const invented = inventCorpus(Number(values.homes ?? '300'), Number(values.incidents ?? '6000'), seed);

  const first = new Bench({ root, tests, corpus: invented });
  const started = performance.now();
  const clean = await first.run(undefined, 'tests', 600_000);
  if (clean.kind !== 'passed') throw new Error(`The tests must pass before anything is changed: ${'by' in clean ? `${clean.by}: ${clean.message}` : clean.kind}`);
  const took = performance.now() - started;
  const corpus = { pupils: invented.pupils, queries: tellingIncidents(invented, await answersOf(first), Number(values.telling ?? '400')) };
  await first.close();
  const quickFirst = [...tests].sort((a, b) => (clean.milliseconds[a] ?? 0) - (clean.milliseconds[b] ?? 0));
  const slow = quickFirst.filter((test) => (clean.milliseconds[test] ?? 0) > took / 2);
  const quick = quickFirst.filter((test) => !slow.includes(test));
  const bench = new Bench({ root, tests: quick, corpus });
  const thorough = new Bench({ root, tests: slow, corpus });
  const answering = performance.now();
  const original = await answersOf(bench);
  // A mutant may be slower, or go round for ever.
  const limits = { tests: 3000 + 6 * quick.reduce((sum, test) => sum + (clean.milliseconds[test] ?? 0), 0), slow: 5000 + 6 * took, corpus: 5000 + 6 * (performance.now() - answering) };
  const kinds = (kind: Answer['kind']): number => original.filter((answer) => answer.kind === kind).length;
  say(`${chosen.length} mutants of ${all.length} in ${files.length} files; ${tests.length} test files (${slow.length} of them slow) take ${(took / 1000).toFixed(1)} s; ${original.length} invented children on ${corpus.pupils.length} pupils: ${kinds('match')} matched, ${kinds('review')} reviews, ${kinds('none')} none.`);
  const tried: Tried[] = [];
  const begun = performance.now();
  for (const mutant of chosen) {
    const outcome = await bench.run(mutant, 'tests', limits.tests);
    if (outcome.kind !== 'passed' && !values.every) {
      tried.push({ mutant, outcome: outcome.kind === 'timed out' ? 'timed out' : 'killed' });
    } else {
      const answered = await bench.run(mutant, 'corpus', limits.corpus);
      const turns = answered.kind === 'answered' ? turned(original, answered.answers) : [];
      const late = outcome.kind === 'passed' && slow.length > 0 && turns.some(({ harm }) => harm) ? await thorough.run(mutant, 'tests', limits.slow) : outcome;
      tried.push({ mutant, outcome: late.kind === 'passed' ? 'survived' : 'killed', turns });
      if (late.kind === 'passed' && turns.some(({ harm }) => harm)) say(`into a match: ${mutant.file}:${mutant.line} ${mutant.change}: ${short(mutant.original)} → ${short(mutant.replacement)}`);
    }
    if (tried.length % 100 === 0) say(`${tried.length} tried, ${tried.filter((one) => one.outcome === 'survived').length} left, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  await bench.close();
  await thorough.close();
  return report(tried, corpus, performance.now() - begun);
}

async function answersOf(bench: Bench): Promise<readonly Answer[]> {
  const outcome = await bench.run(undefined, 'corpus', 600_000);
  if (outcome.kind !== 'answered') throw new Error(`The invented incidents could not be decided: ${'message' in outcome ? outcome.message : outcome.kind}`);
  return outcome.answers;
}

function report(tried: readonly Tried[], corpus: ReturnType<typeof inventCorpus>, milliseconds: number): number {
  const survivors = tried.filter(({ outcome }) => outcome === 'survived');
  const harmful = survivors.filter(({ turns = [] }) => turns.some(({ harm }) => harm));
  for (const { mutant, turns = [] } of survivors) {
    const harms = turns.filter(({ harm }) => harm).length;
    process.stdout.write(`survived  ${mutant.file}:${mutant.line}  ${mutant.change}: ${short(mutant.original)} → ${short(mutant.replacement)}${turns.length === 0 ? '' : `  [${turns.length} answers differ${harms === 0 ? '' : `, ${harms} INTO A MATCH`}]`}\n`);
  }
  process.stdout.write('\n');
  for (const file of new Set(tried.map(({ mutant }) => mutant.file))) {
    const here = tried.filter(({ mutant }) => mutant.file === file);
    const left = here.filter(({ outcome }) => outcome === 'survived').length;
    process.stdout.write(`${file.padEnd(60)} ${String(here.length - left).padStart(4)} of ${String(here.length).padStart(4)} noticed  ${percent(1 - left / here.length)}\n`);
  }
  const slow = tried.filter(({ outcome }) => outcome === 'timed out').length;
  process.stdout.write(`\nMutation score ${percent(1 - survivors.length / Math.max(1, tried.length))}: ${tried.length - survivors.length - slow} killed, ${slow} timed out, ${survivors.length} survived, of ${tried.length}, in ${Math.round(milliseconds / 1000)} s.\n`);
  process.stdout.write(`Survivors that change an answer of the invented incidents: ${survivors.filter(({ turns = [] }) => turns.length > 0).length}.\n`);
  process.stdout.write(`Survivors that turn a review or nobody into a match, or a match into another child's: ${harmful.length}. The bar is none.\n`);
  const out = resolve(values.out ?? join(root, 'test-output/mutation.json'));
  mkdirSync(join(out, '..'), { recursive: true });
  const children = new Map(corpus.queries.map((query) => [query.child.childRef, query]));
  const detail = survivors.map(({ mutant, turns = [] }) => ({ ...mutant, differs: turns.length, examples: turns.filter(({ harm }) => harm).slice(0, 3).map((turn) => ({ ...turn, query: children.get(turn.childRef), pupil: corpus.pupils.find(({ pupilId }) => pupilId === turn.pupilId) })) }));
  writeFileSync(out, `${JSON.stringify(detail, null, 1)}\n`);
  return harmful.length === 0 ? 0 : 1;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}…` : line;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
