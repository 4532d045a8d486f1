import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { hasEnded, markOf, type ProcessMark } from './process-mark.ts';

/**
 * An engine that is a process of its own. It runs under a small shell that holds our end of a pipe: when this process goes,
 * even by SIGKILL, the pipe closes and the shell ends the engine, so that nothing is left behind on the machine.
 */
export interface ChildEngine {
  /** The engine's own process, not the shell's. */
  readonly mark: ProcessMark;
  /** What it has said so far, its last lines only. */
  said(): string;
  /** Resolves with its exit code when it ends for whatever reason. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

const keeper = `
trap '' INT
exec 3<&0
"$@" 3<&- </dev/null & engine=$!
echo "engine $engine"
{ cat <&3; kill $engine; } >/dev/null 2>&1 & watch=$!
exec 3<&-
wait $engine; code=$?
kill $watch 2>/dev/null
exit $code`;

export async function startChildEngine(command: readonly string[]): Promise<ChildEngine> {
  const shell = spawn('/bin/sh', ['-c', keeper, 'first-bell-keeper', ...command], { stdio: ['pipe', 'pipe', 'pipe'], env: plainEnvironment() });
  const lines: string[] = [];
  const keep = (line: string) => {
    lines.push(line);
    if (lines.length > 40) lines.shift();
  };
  const ended = new Promise<number | null>((resolve) => shell.once('exit', (code) => resolve(code)));
  const pid = await firstPid(shell, keep);
  createInterface({ input: shell.stderr }).on('line', keep);
  shell.stdin.on('error', () => undefined);
  const mark = markOf(pid);
  const letGo = () => shell.stdin.destroy();
  process.once('exit', letGo);
  void ended.then(() => {
    process.off('exit', letGo);
    shell.stdin.destroy();
  });
  return {
    mark,
    ended,
    said: () => lines.join('\n'),
    stop: async () => {
      shell.stdin.end();
      if (!(await hasEnded(mark, 5000))) process.kill(mark.pid, 'SIGKILL');
      await ended;
    },
  };
}

function firstPid(shell: ChildProcess, keep: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    shell.once('error', reject);
    shell.once('exit', (code) => reject(new Error(`The shell that keeps the engine ended at once (${code ?? 'killed'}).`)));
    if (!shell.stdout) throw new Error('The keeper was started without a pipe.');
    createInterface({ input: shell.stdout }).on('line', (line) => {
      const pid = /^engine (\d+)$/.exec(line)?.[1];
      if (pid) resolve(Number(pid));
      else keep(line);
    });
  });
}

/** No proxy settings, credentials or the like from whoever started us. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, TMPDIR, JAVA_HOME } = process.env;
  return Object.fromEntries(Object.entries({ PATH, HOME, LANG, TMPDIR, JAVA_HOME }).filter(([, value]) => value !== undefined));
}
