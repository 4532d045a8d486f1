import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../infra/local/world/chance.ts';
import { lastLine, runFirstBell, smallNight } from './run-first-bell.ts';

const seed = Number(process.env['FIRST_BELL_KILL_SEED'] ?? 1);
const nights = 4;
const killsANight = 5;

describe(`a night whose processes are all killed at ${nights * killsANight} seeded moments (seed ${seed})`, () => {
  it.each(Array.from({ length: nights }, (_, n) => n))('night %i ends balanced, with nothing told twice or wrongly', async (night) => {
    const chance = chanceOf(seed, `kills/${night}`);
    const state = mkdtempSync(join(tmpdir(), 'first-bell-killed-'));
    try {
      const args = ['start', '--once', '--json', '--seed', String(100 + night), ...smallNight, '--state', state];
      let kills = 0;
      for (let n = 0; n < killsANight; n++) {
        // So many lines of progress into this life of the process: sometimes while it starts, mostly while it works.
        const lines = chance.happens(0.2) ? chance.between(1, 3) : chance.between(3, 9);
        const ran = await runFirstBell(args, (said) => said.split('\n').length > lines);
        if (ran.signal === 'SIGKILL') kills += 1;
        else expect(ran.code, ran.err.slice(-3000)).toBe(0);
        await wait(50);
      }
      expect(kills).toBeGreaterThan(0);
      const ran = await runFirstBell(args);
      expect(ran.code, ran.err.slice(-4000) + ran.out).toBe(0);
      expect(lastLine(ran.out)).toMatchObject({ balanced: true, open: 0, deadlinesUncovered: 0 });
      const verified = await runFirstBell(['verify', '--state', state]);
      expect(verified.code, verified.out).toBe(0);
    } finally {
      rmSync(state, { recursive: true, force: true });
    }
  });
});
