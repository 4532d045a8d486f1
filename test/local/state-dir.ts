import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A state folder of the test's own, gone when the test is. */
export function aStateDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'first-bell-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Stops what the test started when it ends, well or badly; again is harmless. */
export function stopAfter<T extends { stop(): Promise<unknown> }>(started: T): T {
  onTestFinished(async () => void (await started.stop().catch(() => undefined)), 60_000);
  return started;
}
