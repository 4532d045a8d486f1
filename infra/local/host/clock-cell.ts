import type { Clock } from '../../../shared/ports/clock.ts';
import { instantOf } from '../../../shared/domain/time.ts';

/**
 * Where the clock's hands are, shared between threads. Three 64-bit numbers in milliseconds:
 * the instant while the clock stands, or -1 while it runs; how far it runs from the machine's clock; the latest it ever showed.
 */
const stands = 0;
const offset = 1;
const latest = 2;
const running = -1n;

export function newCell(): SharedArrayBuffer {
  const cell = new SharedArrayBuffer(3 * 8);
  Atomics.store(new BigInt64Array(cell), stands, running);
  return cell;
}

/** Milliseconds since 1970, never less than any thread has read before. */
export function readCell(cell: SharedArrayBuffer): number {
  const hands = new BigInt64Array(cell);
  const standing = Atomics.load(hands, stands);
  const shown = standing === running ? BigInt(Date.now()) + Atomics.load(hands, offset) : standing;
  for (;;) {
    const before = Atomics.load(hands, latest);
    if (before >= shown) return Number(before);
    if (Atomics.compareExchange(hands, latest, before, shown) === before) return Number(shown);
  }
}

export function standAt(cell: SharedArrayBuffer, epochMs: number): void {
  Atomics.store(new BigInt64Array(cell), stands, BigInt(epochMs));
}

/** Runs on from the instant given, at the machine's pace. */
export function runFrom(cell: SharedArrayBuffer, epochMs: number): void {
  const hands = new BigInt64Array(cell);
  Atomics.store(hands, offset, BigInt(epochMs) - BigInt(Date.now()));
  Atomics.store(hands, stands, running);
}

/** The clock that a function's worker is given. */
export function clockOf(cell: SharedArrayBuffer): Clock {
  return { now: () => instantOf(readCell(cell)) };
}
