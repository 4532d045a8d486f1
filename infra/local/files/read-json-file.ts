import { readFile } from 'node:fs/promises';
import { RefusedInput, refusalsOf, WHOLE_LINE } from './refusals.ts';
import * as z from 'zod';

/**
 * Reads a JSON file that a schema must accept whole: a policy pack, the calendars.
 * @param called what the person calls it, for the message: "the policy pack"
 * @throws RefusedInput naming the file, the first fields at fault and why, never a value
 */
export async function readJsonFile<T>(path: string, schema: z.core.$ZodType<T>, called: string): Promise<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)));
  } catch (cause) {
    const why = cause instanceof SyntaxError || cause instanceof TypeError ? 'it is not JSON in UTF-8' : 'there is no such file, or it may not be read';
    throw new RefusedInput(`Can't take ${called} from ${path}: ${why}.`, { cause });
  }
  const result = z.safeParse(schema, raw);
  if (result.success) return result.data;
  const faults = refusalsOf(0, result.error.issues, raw).map(({ field, reason }) => `  ${field === WHOLE_LINE ? 'the file' : field} ${reason}`);
  const shown = faults.length > 10 ? [...faults.slice(0, 10), `  and ${faults.length - 10} more`] : faults;
  throw new RefusedInput(`Can't take ${called} from ${path}:\n${shown.join('\n')}`);
}
