import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line as a user would, in a process group of its own.
 * @param killWhen given everything said on stderr so far; true kills the whole group at once, as a power cut would
 */
export function runFirstBell(args: readonly string[], killWhen?: (said: string) => boolean): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(node, [join(root, 'bin', 'first-bell.mjs'), ...args], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err, killed] = ['', '', false];
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (!killed && child.pid !== undefined && killWhen?.(err)) {
        killed = true;
        process.kill(-child.pid, 'SIGKILL');
      }
    });
    child.on('error', failed);
    child.on('close', (code, signal) => { done({ code, signal, out, err }); });
  });
}

/** A night small enough to be played many times. */
export const smallNight = ['--pupils', '4000', '--incidents', '8'] as const;

export function lastLine(out: string): Record<string, unknown> {
  return JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>;
}
