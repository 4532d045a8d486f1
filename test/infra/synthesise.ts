import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of two syntheses: `bare` of a fresh clone, `full` with every setting given. */
    readonly synthesised: { readonly bare: string; readonly full: string };
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Synthesises once for all the tests of this folder, in processes of their own and as `npm run synth` does. */
export default async function synthesise(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'first-bell-synth-'));
  const [bare, full] = [join(dir, 'bare'), join(dir, 'full')];
  await run(bare, {});
  await run(full, { settings: join(import.meta.dirname, 'every-setting.json'), bundles: join(bare, 'bundles') });
  project.provide('synthesised', { bare, full });
  return () => rm(dir, { recursive: true, force: true });
}

async function run(outdir: string, context: Readonly<Record<string, string>>): Promise<void> {
  try {
    // No credentials and no region from outside: a fresh clone has none.
    const env = { PATH: process.env['PATH'], CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) };
    await promisify(execFile)(process.execPath, ['infra/app.ts'], { cwd: root, env, maxBuffer: 16 * 1024 * 1024 });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
    throw new Error(`The synthesis failed.\n${said}`, { cause });
  }
}
