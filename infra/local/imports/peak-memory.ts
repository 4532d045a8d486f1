import { readdirSync, readFileSync } from 'node:fs';

export interface PeakMemory {
  /** Megabytes: this process, and the largest of those it started. Undefined where the system does not tell. */
  stop(): { readonly ownMb: number; readonly startedMb: number | undefined };
}

/** Watches how much memory this process and its children take at most. Children are looked at five times a second. */
export function watchMemory(): PeakMemory {
  let startedKb: number | undefined;
  const look = (): void => {
    for (const pid of childrenOf(process.pid)) {
      const kb = peakOf(pid);
      if (kb !== undefined) startedKb = Math.max(startedKb ?? 0, kb);
    }
  };
  const timer = setInterval(look, 200);
  timer.unref();
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return { ownMb: Math.round(process.resourceUsage().maxRSS / 1024), startedMb: startedKb === undefined ? undefined : Math.round(startedKb / 1024) };
    },
  };
}

function childrenOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter((child) => child !== ''));
  } catch {
    return [];
  }
}

function peakOf(pid: string): number | undefined {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) || undefined;
  } catch {
    return undefined;
  }
}
