import { startedProcesses, textOf } from './started-processes.ts';

export interface PeakMemory {
  /** Megabytes: this process, and the largest of those it started. Undefined where the system does not tell. */
  stop(): { readonly ownMb: number; readonly startedMb: number | undefined };
}

/** Watches how much memory this process and those below it take at most. They are looked at five times a second. */
export function watchMemory(): PeakMemory {
  let startedKb: number | undefined;
  const look = (): void => {
    for (const { pid } of startedProcesses()) {
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

function peakOf(pid: string): number | undefined {
  return Number(/VmHWM:\s+(\d+) kB/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? NaN) || undefined;
}
