import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RefusedInput } from './refusals.ts';

interface Places {
  /** Read; each must be there. */
  readonly inputs: readonly string[];
  /** Written by rename, or taken away: none may be an input or another output. Those that were not asked for are undefined. */
  readonly outputs: readonly (string | undefined)[];
}

/**
 * Holds every file of a command against every other, by where it really is, before anything is opened for writing: a rename replaces whatever has the name,
 * so a device, a folder, a link or one of the inputs (somebody's roll) must not be what it falls on.
 * @throws RefusedInput
 */
export async function keepApart({ inputs, outputs }: Places): Promise<void> {
  const taken = new Map<string, 'input' | 'output'>();
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found === undefined) throw new RefusedInput(`There is no file ${input}, or it may not be read.`);
    if (found.isDirectory()) throw new RefusedInput(`${input} is a folder, not a file.`);
    for (const place of await placesOf(input)) taken.set(place, 'input');
  }
  for (const output of outputs.filter((path) => path !== undefined)) {
    const places = await placesOf(output);
    for (const place of places) {
      if (taken.get(place) === 'input') throw new RefusedInput(`An output must not be one of the inputs: ${output}`);
      if (taken.get(place) === 'output') throw new RefusedInput(`Two outputs must not be the same file: ${output}`);
    }
    const existing = await lstat(output).catch(() => undefined);
    if (existing && !existing.isFile()) throw new RefusedInput(`${output} is not an ordinary file, so it can't be the output.`);
    const folder = await stat(dirname(resolve(output))).catch(() => undefined);
    if (!folder?.isDirectory()) throw new RefusedInput(`There is no folder ${dirname(resolve(output))} to write in.`);
    for (const place of places) taken.set(place, 'output');
  }
}

/** As it was given, and with the links in its folder and its own followed. */
async function placesOf(path: string): Promise<ReadonlySet<string>> {
  const given = resolve(path);
  const folder = await realpath(dirname(given)).catch(() => dirname(given));
  return new Set([given, join(folder, basename(given)), await realpath(given).catch(() => given)]);
}
