import { closeSync, fsync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { join } from 'node:path';
import type { Instant } from '../../../shared/domain/time.ts';
import { readIfThere } from './state-file.ts';
import { StartProblem } from './start-problem.ts';

/** An email that the local SES accepted, as the request had it. */
export interface JournalledEmail {
  readonly messageId: string;
  /** The domain's time. */
  readonly at: Instant;
  /** The machine's time, with milliseconds. */
  readonly acceptedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly configurationSet: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

export interface MailJournal {
  readonly emails: readonly JournalledEmail[];
  /** On disk, flushed, when it resolves. Those that come while the disk is waited for are flushed together after it. */
  append(email: JournalledEmail): Promise<void>;
  close(): Promise<void>;
}

export function journalFile(stateDir: string): string {
  return join(stateDir, 'mail', 'mail.jsonl');
}

/** Every email ever accepted over this state folder, in the order of acceptance. */
export function readJournal(stateDir: string): readonly JournalledEmail[] {
  return parsed(stateDir).emails;
}

/**
 * Opens the journal to append to. A last line that a kill cut short was never answered for, and is cut off.
 * @throws StartProblem `state-corrupt`
 */
export function openJournal(stateDir: string): MailJournal {
  mkdirSync(join(stateDir, 'mail'), { recursive: true, mode: 0o700 });
  const { emails, wholeBytes } = parsed(stateDir);
  const handle = openSync(journalFile(stateDir), 'a', 0o600);
  ftruncateSync(handle, wholeBytes);
  const all = [...emails];
  const flushed = flusher(handle);
  return {
    emails: all,
    append: async (email) => {
      writeSync(handle, `${JSON.stringify(email)}\n`);
      await flushed();
      all.push(email);
    },
    close: async () => {
      await flushed();
      closeSync(handle);
    },
  };
}

/** Flushes a file for whoever asks: one flush at a time, and one that begins after the asking for all who ask meanwhile. */
function flusher(handle: number): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => (next ??= last = last.catch(() => undefined).then(() => {
    next = undefined;
    return promisify(fsync)(handle);
  }));
}

function parsed(stateDir: string): { emails: JournalledEmail[]; wholeBytes: number } {
  const text = readIfThere(journalFile(stateDir)) ?? '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  try {
    const emails = whole.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as JournalledEmail);
    return { emails, wholeBytes: Buffer.byteLength(whole) };
  } catch (cause) {
    throw new StartProblem('state-corrupt', `The record of sent emails in the state folder ${stateDir} is damaged. Put back a copy of the folder, or delete it to begin afresh.`, { cause });
  }
}
