import { rmSync } from 'node:fs';
import { commandOf, hasEnded, isAlive, markOf, type ProcessMark } from './process-mark.ts';
import { StartProblem } from './start-problem.ts';
import { readIfThere, writeWhole } from './state-file.ts';

/** Notes the engine's process, so that a later start can end it if this one is killed. */
export function noteEngine(pidFile: string, pid: number): void {
  writeWhole(pidFile, JSON.stringify(markOf(pid)));
}

export function forgetEngine(pidFile: string): void {
  rmSync(pidFile, { force: true });
}

/**
 * Ends the engine that a killed run left behind, by its own pid, and only when its command line is the engine's own and
 * names this state folder: a pid may have passed to a stranger since.
 */
export async function stopOrphan(pidFile: string, isOurs: (command: readonly string[]) => boolean): Promise<void> {
  const mark = readMark(pidFile);
  if (!mark) return;
  const command = isAlive(mark) ? commandOf(mark.pid) : null;
  if (command && isOurs(command)) {
    process.kill(mark.pid, 'SIGTERM');
    if (!(await hasEnded(mark, 2000))) process.kill(mark.pid, 'SIGKILL');
    if (!(await hasEnded(mark, 5000))) {
      throw new StartProblem('engine-failed', `A database from an earlier run is still there and does not end (process ${mark.pid}). End it, then start again.`);
    }
  }
  forgetEngine(pidFile);
}

function readMark(pidFile: string): ProcessMark | null {
  try {
    return JSON.parse(readIfThere(pidFile) ?? 'null') as ProcessMark | null;
  } catch {
    return null;
  }
}
