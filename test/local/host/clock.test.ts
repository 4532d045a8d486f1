import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClock } from '../../../infra/local/host/clock.ts';
import { epochMs, instantOf, plusMinutes } from '../../../shared/domain/time.ts';
import { aStateDir } from '../state-dir.ts';

const evening = '2026-11-08T22:00:00Z';

describe('a stepped clock', () => {
  test('stands until it is moved, and never goes back', () => {
    const clock = openClock({ stateDir: aStateDir(), mode: 'stepped', startAt: evening });
    const start = epochMs(evening);
    fc.assert(fc.property(fc.array(fc.integer({ min: -500, max: 900 })), (moves) => {
      for (const minutes of moves) {
        const before = clock.now();
        const to = instantOf(start + minutes * 60_000);
        clock.moveTo(to);
        expect(clock.now()).toBe(to > before ? to : before);
      }
    }), { numRuns: 20 });
  });

  test('is where it was when the state is opened again, whatever start is asked for', () => {
    const stateDir = aStateDir();
    openClock({ stateDir, mode: 'stepped', startAt: evening }).moveTo(plusMinutes(evening, 90));
    expect(openClock({ stateDir, mode: 'stepped', startAt: evening }).now()).toBe(plusMinutes(evening, 90));
  });

  test('shows the same to a worker thread at once', async () => {
    const clock = openClock({ stateDir: aStateDir(), mode: 'stepped', startAt: evening });
    const worker = new Worker(`
      const { parentPort, workerData } = require('node:worker_threads');
      import(workerData.module).then(({ clockOf }) => {
        const clock = clockOf(workerData.cell);
        parentPort.on('message', () => parentPort.postMessage(clock.now()));
        parentPort.postMessage('ready');
      });`, { eval: true, workerData: { cell: clock.cell, module: join(import.meta.dirname, '../../../infra/local/host/clock-cell.ts') } });
    await once(worker, 'message');
    clock.moveTo(plusMinutes(evening, 5));
    worker.postMessage('now?');
    expect(await once(worker, 'message')).toEqual([plusMinutes(evening, 5)]);
    await worker.terminate();
  }, 30_000);
});

describe('a running clock', () => {
  test('goes on from where it is moved to, also while the stack is stopped', async () => {
    const stateDir = aStateDir();
    const clock = openClock({ stateDir, mode: 'running', startAt: evening });
    clock.moveTo(plusMinutes(evening, 600));
    const before = clock.nowMs();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const later = openClock({ stateDir, mode: 'running' }).nowMs();
    expect(later - before).toBeGreaterThanOrEqual(50);
    expect(later - epochMs(plusMinutes(evening, 600))).toBeLessThan(60_000);
  });

  test('stops where it is when the state is opened stepped', () => {
    const stateDir = aStateDir();
    const running = openClock({ stateDir, mode: 'running', startAt: evening });
    const shown = running.now();
    const stepped = openClock({ stateDir, mode: 'stepped' });
    expect(stepped.now() >= shown).toBe(true);
  });
});

test('a damaged clock is said to be damaged', () => {
  const stateDir = aStateDir();
  writeFileSync(join(stateDir, 'clock.json'), '{"at":"yesterday"}');
  expect(() => openClock({ stateDir, mode: 'stepped' })).toThrow(/clock in the state folder .* is damaged/);
});
