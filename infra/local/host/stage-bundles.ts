import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleModules, functionDir, repositoryRoot } from '../../bundle.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';

export interface StageSource {
  readonly name: string;
  /** The module that exports `build`, by absolute path. */
  readonly stage: string;
}

interface Kept {
  readonly dir: string;
  /** Every source file with its time and size when it was bundled. */
  readonly inputs: readonly (readonly [path: string, mtimeMs: number, size: number])[];
}

const cacheDir = join(repositoryRoot, 'node_modules', '.cache', 'first-bell', 'stages');
const keepForMs = 24 * 3600 * 1000;

/**
 * Bundles stages for the laptop's workers, or takes the bundles of an earlier start when no source has changed since.
 * @returns the module's path for each name
 * @throws StartProblem `stage-broken`
 */
export async function stageBundles(sources: readonly StageSource[]): Promise<ReadonlyMap<string, string>> {
  const key = createHash('sha256').update(JSON.stringify([process.versions.node, sources])).digest('hex').slice(0, 16);
  const index = join(cacheDir, `${key}.json`);
  mkdirSync(cacheDir, { recursive: true });
  const kept = readKept(index);
  const dir = kept && isFresh(kept) ? kept.dir : await bundled(sources, index);
  return new Map(sources.map(({ name }) => [name, join(dir, name, 'stage.mjs')]));
}

async function bundled(sources: readonly StageSource[], index: string): Promise<string> {
  prune();
  // A folder of its own: a stack that runs from older bundles may read them again when it replaces a worker.
  const dir = join(cacheDir, `built-${randomUUID()}`);
  try {
    // A stage that stands in for a function, metered or made for a test, is given what lies beside the function's own bundle.
    const { inputs } = await bundleModules(sources.map(({ name, stage }) => ({ entry: stage, dir: join(dir, name), file: 'stage.mjs', filesOf: functionDir(name) })));
    writeWhole(index, JSON.stringify({ dir, inputs: [...inputs, join(repositoryRoot, 'infra', 'bundle.ts')].map(stamp) } satisfies Kept));
  } catch (cause) {
    rmSync(dir, { recursive: true, force: true });
    throw new StartProblem('stage-broken', `A function cannot be bundled. Put its sources right, then start again. ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return dir;
}

function stamp(path: string): [string, number, number] {
  const { mtimeMs, size } = statSync(path);
  return [path, mtimeMs, size];
}

function isFresh({ dir, inputs }: Kept): boolean {
  return existsSync(dir) && inputs.every(([path, mtimeMs, size]) => {
    const now = statSync(path, { throwIfNoEntry: false });
    return now?.mtimeMs === mtimeMs && now.size === size;
  });
}

function readKept(index: string): Kept | null {
  try {
    return JSON.parse(readIfThere(index) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

/** Removes bundles that no start has made use of for a day. */
function prune(): void {
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name);
    const made = statSync(path, { throwIfNoEntry: false });
    if (made && made.mtimeMs < Date.now() - keepForMs) rmSync(path, { recursive: true, force: true });
  }
}
