import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, markOf, type ProcessMark } from './process-mark.ts';
import { StartProblem } from './start-problem.ts';
import { readIfThere } from './state-file.ts';

export interface StateLock {
  release(): void;
}

interface LockText extends ProcessMark {
  readonly token: string;
}

const marker = 'first-bell-state';

/**
 * Takes a state folder for one stack, making it if need be. A lock whose holder was killed is taken over.
 * @throws StartProblem `state-in-use` while another stack holds it, `state-not-ours` where the folder holds other things
 */
export function lockState(stateDir: string): StateLock {
  claimStateFolder(stateDir);
  const file = join(stateDir, 'lock');
  const mine: LockText = { ...markOf(process.pid), token: randomUUID() };
  const beside = `${file}.${mine.token}`;
  writeFileSync(beside, JSON.stringify(mine), { mode: 0o600 });
  try {
    for (;;) {
      if (linked(beside, file)) return { release: () => release(file, mine.token) };
      const holder = holderOf(file);
      if (holder && isAlive(holder)) {
        throw new StartProblem('state-in-use', `The state folder ${stateDir} is in use by another First Bell (process ${holder.pid}). Stop that one first, or choose another folder with --state.`);
      }
      takeAway(file, holder);
    }
  } finally {
    unlinkSync(beside);
  }
}

/** Makes the folder if need be and marks it as ours. @throws StartProblem `state-not-ours` */
export function claimStateFolder(stateDir: string): void {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const has = readdirSync(stateDir);
  if (has.length > 0 && !has.includes(marker)) {
    throw new StartProblem('state-not-ours', `The folder ${stateDir} holds files that are not First Bell's. Choose an empty folder, or one that First Bell made.`);
  }
  writeFileSync(join(stateDir, marker), 'The state of one First Bell on one machine: synthetic data only. Delete the whole folder to begin afresh.\n');
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function holderOf(file: string): LockText | null {
  try {
    return JSON.parse(readIfThere(file) ?? 'null') as LockText | null;
  } catch {
    return null;
  }
}

/** Moves a dead holder's lock aside; if in the meantime somebody else's live lock came there, puts that one back. */
function takeAway(file: string, dead: LockText | null): void {
  const aside = `${file}.dead.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw cause;
  }
  const moved = holderOf(aside);
  if (moved && moved.token !== dead?.token && isAlive(moved)) linked(aside, file);
  unlinkSync(aside);
}

function release(file: string, token: string): void {
  if (holderOf(file)?.token === token) unlinkSync(file);
}
