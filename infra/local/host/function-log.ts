import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A line that a function wrote. */
export interface LogLine {
  readonly function: string;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface FunctionLog {
  take(stream: 'stdout' | 'stderr', from: Readable): void;
  close(): void;
}

/** Everything a function writes, line by line, to `<state>/logs/<function>.log` and to whoever listens. */
export function openFunctionLog(options: { readonly stateDir: string; readonly functionName: string; readonly onLog?: ((line: LogLine) => void) | undefined }): FunctionLog {
  const dir = join(options.stateDir, 'logs');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const handle = openSync(join(dir, `${options.functionName}.log`), 'a', 0o600);
  let open = true;
  return {
    take: (stream, from) => {
      createInterface({ input: from }).on('line', (text) => {
        if (open) writeSync(handle, `${text}\n`);
        options.onLog?.({ function: options.functionName, stream, text });
      });
    },
    close: () => {
      open = false;
      closeSync(handle);
    },
  };
}
