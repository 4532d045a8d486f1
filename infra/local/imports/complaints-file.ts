import { rm } from 'node:fs/promises';
import { jsonLine } from '../files/json-text.ts';
import type { Refusal } from '../files/refusals.ts';
import { startWholeFile } from '../files/whole-file.ts';
import type { Complaints } from './read-pupil-rows.ts';

/** What was wrong with a file: rows refused, and fields left out of rows that were taken. By row, field and reason, never a value. */
export interface ComplaintsKept extends Complaints {
  readonly refused: number;
  readonly doubted: number;
  /** Writes the file of them beside the input (or takes an old one away); answers its path, if there is one. */
  write(): Promise<string | undefined>;
}

/** So many are named; a file that is wrong throughout need not be repeated whole. */
const mostNamed = 100_000;

export function complaintsOf(path: string): ComplaintsKept {
  const named: (Refusal & { readonly row: 'refused' | 'taken' })[] = [];
  const rows = new Set<string>();
  let doubted = 0;
  return {
    refuse: (refusal) => {
      rows.add(`${fileOf(refusal)}${refusal.line}`);
      if (named.length < mostNamed) named.push({ row: 'refused', ...refusal });
    },
    doubt: (refusal) => {
      doubted += 1;
      if (named.length < mostNamed) named.push({ row: 'taken', ...refusal });
    },
    get refused() {
      return rows.size;
    },
    get doubted() {
      return doubted;
    },
    async write() {
      if (named.length === 0) {
        await rm(path, { force: true });
        return undefined;
      }
      const file = await startWholeFile(path);
      for (const { line, field, reason, row } of named.toSorted((a, b) => a.line - b.line)) {
        const full = file.write(jsonLine({ line, field, reason, row }));
        if (full) await full;
      }
      await file.keep();
      return path;
    },
  };
}

/** Of a field that is named with its file ("links: URN"), the file: its lines are counted apart. */
function fileOf({ field }: Refusal): string {
  return /^[a-z]+: /.exec(field)?.[0] ?? '';
}
