import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockState } from '../../../infra/local/engines/state-lock.ts';
import { aStateDir } from '../state-dir.ts';

const lockThenDie = `import { lockState } from ${JSON.stringify(join(import.meta.dirname, '../../../infra/local/engines/state-lock.ts'))}; lockState(process.argv[1]); process.kill(process.pid, 'SIGKILL');`;

describe('a state folder', () => {
  test('has one stack at a time, and says who has it', () => {
    const dir = aStateDir();
    const lock = lockState(dir);
    expect(() => lockState(dir)).toThrow(`in use by another First Bell (process ${process.pid})`);
    lock.release();
    lockState(dir).release();
    expect(readdirSync(dir)).toEqual(['first-bell-state']);
  });

  test('is taken over from a stack that was killed', () => {
    const dir = aStateDir();
    expect(spawnSync(process.execPath, ['--input-type=module', '--eval', lockThenDie, dir]).signal).toBe('SIGKILL');
    expect(existsSync(join(dir, 'lock'))).toBe(true);
    lockState(dir).release();
  });

  test('is taken over when its lock was cut short', () => {
    const dir = aStateDir();
    lockState(dir).release();
    writeFileSync(join(dir, 'lock'), '{"pid":');
    lockState(dir).release();
  });

  test('is refused when it holds other people\'s files', () => {
    const dir = aStateDir();
    writeFileSync(join(dir, 'thesis.doc'), '');
    expect(() => lockState(dir)).toThrow(/not First Bell's. Choose an empty folder/);
    expect(readdirSync(dir)).toEqual(['thesis.doc']);
  });
});
