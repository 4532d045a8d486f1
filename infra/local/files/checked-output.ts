import { rename, rm } from 'node:fs/promises';
import { keepApart } from './places-apart.ts';
import type { Refusal } from './refusals.ts';
import { startWholeFile } from './whole-file.ts';

export interface CheckedOutput {
  /** Adds text to the answer (see `WholeFile.write` for when to await). Once a line has been refused there will be no answer and the text is let go. */
  write(text: string): Promise<void> | undefined;
  /** Records a bad line. */
  readonly refuse: (refusal: Refusal) => void;
  /** How many refusals there are so far. */
  readonly refused: number;
}

export interface OutputFiles {
  /** The answer's own path. */
  readonly out: string;
  /** The files read for it: none may be `out` itself. */
  readonly inputs: readonly string[];
  /** Other files that the same command writes: each must be a file of its own. */
  readonly beside?: readonly (string | undefined)[];
  /** Where messages for the person at the keyboard go; standard error unless a test listens. */
  readonly say?: (message: string) => void;
}

/** Where the bad lines of the run that made `out` are named. */
export const refusedPath = (out: string): string => `${out}.refused.jsonl`;
/** Where an older answer is kept when a later run is refused. */
export const earlierPath = (out: string): string => `${out}.earlier`;

/**
 * Makes one output file from input that is checked whole.
 *
 * All lines good: `out` appears by rename, a refusals file of an earlier run is removed, and the exit code is 0.
 * Any line bad: exit code 2; `OUT.refused.jsonl` names `line`, `field` and `reason`, never a value; `out` is not written. An older
 * `out` is then renamed to `OUT.earlier`: left where it was it would be taken for the answer to this input by whatever reads the file next, and
 * deleted it might be missed. It is not touched before the input is known to be bad, nor by a run that is killed or fails.
 * Anything thrown by `fill` leaves no file behind and is thrown on.
 */
export async function produceFile({ out, inputs, beside = [], say = toStandardError }: OutputFiles, fill: (output: CheckedOutput) => Promise<void>): Promise<0 | 2> {
  await keepApart({ inputs, outputs: [out, refusedPath(out), earlierPath(out), ...beside] });
  const refusals: Refusal[] = [];
  const file = await startWholeFile(out);
  try {
    await fill({
      write: (text) => (refusals.length > 0 ? undefined : file.write(text)),
      refuse: (refusal) => void refusals.push(refusal),
      get refused() {
        return refusals.length;
      },
    });
  } catch (cause) {
    await file.drop();
    throw cause;
  }
  if (refusals.length === 0) {
    await file.keep();
    await rm(refusedPath(out), { force: true });
    return 0;
  }
  await file.drop();
  await writeRefusals(out, refusals);
  const lines = new Set(refusals.map(({ line }) => line)).size;
  say(`Refused: ${lines} bad ${lines === 1 ? 'line' : 'lines'}, named in ${refusedPath(out)}. ${out} was not written.`);
  if (await setAside(out)) say(`An earlier ${out} is now ${earlierPath(out)}: it does not answer this input.`);
  return 2;
}

async function writeRefusals(out: string, refusals: readonly Refusal[]): Promise<void> {
  const file = await startWholeFile(refusedPath(out));
  for (const { line, field, reason } of [...refusals].sort((a, b) => a.line - b.line)) {
    await file.write(`${JSON.stringify({ line, field, reason })}\n`);
  }
  await file.keep();
}

async function setAside(out: string): Promise<boolean> {
  try {
    await rename(out, earlierPath(out));
    return true;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return false;
    throw cause;
  }
}

export function errorCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

function toStandardError(message: string): void {
  process.stderr.write(`${message}\n`);
}
