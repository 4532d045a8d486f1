import { readFileSync } from 'node:fs';

/** Enough to know a process again: the pid alone is used anew by the system. */
export interface ProcessMark {
  readonly pid: number;
  /** Clock ticks since boot when it began, from /proc; null where there is no /proc. */
  readonly began: string | null;
}

export function markOf(pid: number): ProcessMark {
  return { pid, began: beganAt(pid) };
}

export function isAlive(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const began = beganAt(mark.pid);
  return mark.began === null || began === null || began === mark.began;
}

/** The process's command and arguments, or null when it is gone, is a zombie, or the system has no /proc. */
export function commandOf(pid: number): readonly string[] | null {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter((word) => word !== '');
    return words.length === 0 ? null : words;
  } catch {
    return null;
  }
}

export async function hasEnded(mark: ProcessMark, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (isAlive(mark) && commandOf(mark.pid) !== null) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return true;
}

function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may itself hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
