import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WireEvent } from '../force/to-events.ts';
import type { ChildTruth } from '../world/night/types.ts';

/** One thing the simulated force sent, with the answer it got: its own record, kept apart from everything of First Bell's. */
export interface SentEntry {
  readonly actionId: string;
  readonly kind: string;
  /** Domain time. */
  readonly at: string;
  readonly event: WireEvent;
  readonly answer: { readonly status: number; readonly receiptId?: string; readonly refusalId?: string; readonly outcome?: string };
  /** What the simulation knows of the children, for the check afterwards; never sent. */
  readonly truth?: { readonly children: readonly ChildTruth[]; readonly partyAdultId: string | null };
}

export function sentLogFile(stateDir: string): string {
  return join(stateDir, 'force', 'sent.jsonl');
}

/** Every action's last entry, in the order first sent. A line cut off by a kill is left out: its action is sent again. */
export function readSentLog(stateDir: string): Map<string, SentEntry> {
  const path = sentLogFile(stateDir);
  const entries = new Map<string, SentEntry>();
  if (!existsSync(path)) return entries;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    try {
      const entry = JSON.parse(line) as SentEntry;
      entries.set(entry.actionId, entry);
    } catch {
      // The last line of a killed process.
    }
  }
  return entries;
}

export interface SentLog {
  readonly entries: Map<string, SentEntry>;
  /** Safe on disk when it returns: all of them, by one flush. */
  write(...sent: readonly SentEntry[]): void;
  close(): void;
}

export function openSentLog(stateDir: string): SentLog {
  const entries = readSentLog(stateDir);
  const path = sentLogFile(stateDir);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const handle = openSync(path, 'a', 0o600);
  // A cut-off last line must not swallow the next one.
  writeSync(handle, '\n');
  return {
    entries,
    write(...sent) {
      writeSync(handle, sent.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      fsyncSync(handle);
      for (const entry of sent) entries.set(entry.actionId, entry);
    },
    close: () => closeSync(handle),
  };
}
