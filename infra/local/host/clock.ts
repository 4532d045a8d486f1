import { join } from 'node:path';
import { epochMs, instantOf, type Instant } from '../../../shared/domain/time.ts';
import type { Clock } from '../../../shared/ports/clock.ts';
import { StartProblem } from '../engines/start-problem.ts';
import { readIfThere, writeWhole } from '../engines/state-file.ts';
import { newCell, readCell, runFrom, standAt } from './clock-cell.ts';

/** 'running' goes with the machine's clock from wherever it was set; 'stepped' stands until it is moved. */
export type ClockMode = 'running' | 'stepped';

/** Domain time on one machine. It never goes back, and takes up where it was when the state folder is used again. */
export interface MovableClock extends Clock {
  readonly mode: ClockMode;
  nowMs(): number;
  /** Moves forward; an instant already past changes nothing. On disk before any function can see it. */
  moveTo(instant: Instant): void;
  /** What a worker thread reads the time from. */
  readonly cell: SharedArrayBuffer;
}

interface Kept {
  /** What it showed when it was last written, to the millisecond, so that starting again never takes it back. */
  readonly at: string;
  /** The machine's clock then; a running clock has gone on since. */
  readonly written: string;
  readonly mode: ClockMode;
}

/**
 * Opens the state folder's clock. A running clock that was stopped has gone on in the meantime, as clocks do; a stepped one stood.
 * @param options.startAt for a fresh state; default: the machine's time
 * @throws StartProblem `state-corrupt`
 */
export function openClock(options: { readonly stateDir: string; readonly mode: ClockMode; readonly startAt?: Instant }): MovableClock {
  const file = join(options.stateDir, 'clock.json');
  const cell = newCell();
  const from = startingPoint(file, options);
  const set = (at: number) => {
    const kept: Kept = { at: new Date(at).toISOString(), written: new Date().toISOString(), mode: options.mode };
    writeWhole(file, `${JSON.stringify(kept)}\n`);
    if (options.mode === 'stepped') standAt(cell, at);
    else runFrom(cell, at);
  };
  set(from);
  return {
    mode: options.mode,
    cell,
    now: () => instantOf(readCell(cell)),
    nowMs: () => readCell(cell),
    moveTo: (instant) => {
      const to = epochMs(instant);
      if (Number.isNaN(to)) throw new Error(`"${instant}" is not an instant.`);
      if (to > readCell(cell)) set(to);
    },
  };
}

function startingPoint(file: string, options: { readonly stateDir: string; readonly startAt?: Instant }): number {
  const text = readIfThere(file);
  if (text === null) return options.startAt === undefined ? Date.now() : epochMs(options.startAt);
  let at: number;
  let gone = 0;
  try {
    const kept = JSON.parse(text) as Kept;
    at = Date.parse(kept.at);
    if (kept.mode === 'running') gone = Math.max(0, Date.now() - Date.parse(kept.written));
  } catch {
    at = Number.NaN;
  }
  if (Number.isNaN(at)) {
    throw new StartProblem('state-corrupt', `The clock in the state folder ${options.stateDir} is damaged. Put back a copy of the folder, or delete it to begin afresh.`);
  }
  return at + gone;
}
