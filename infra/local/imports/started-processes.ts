import { readdirSync, readFileSync } from 'node:fs';

/** A process that this one started, or that one of those did. */
export interface StartedProcess {
  readonly pid: string;
  /** "dynoxide" */
  readonly name: string;
}

/** Every process below this one, engines under their keepers too, but not the bundler, which only makes ready. None where the system does not tell. */
export function startedProcesses(): StartedProcess[] {
  const below = (pid: string): string[] => childrenOf(pid).flatMap((child) => [child, ...below(child)]);
  return below(String(process.pid)).map((pid) => ({ pid, name: textOf(`/proc/${pid}/comm`).trim() })).filter(({ name }) => name !== 'esbuild');
}

/** Seconds that processors have worked for this process and for all that it started and that still run. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return startedProcesses().reduce((sum, { pid }) => sum + secondsOf(textOf(`/proc/${pid}/stat`)), (user + system) / 1e6);
}

/** Linux counts hundredths of a second, whatever the machine. The name before the numbers may hold spaces and brackets. */
function secondsOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function childrenOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) => textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter((child) => child !== ''));
  } catch {
    return [];
  }
}

/** Nothing where the process has ended meanwhile. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
