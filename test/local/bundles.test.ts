import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundleFunctions } from '../../infra/bundle.ts';
import { bundleLimit } from '../../infra/local/commands/bench-bundles.ts';
import { functions } from '../../infra/topology.ts';

// The portal's may be larger: its pages come with it.
const names = Object.keys(functions).filter((name) => name !== 'portal');

describe(`a function's bundle is at most ${bundleLimit} bytes, so that a cold start costs little`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'first-bell-bundles-'));
  let bundles: ReadonlyMap<string, Bundle>;
  beforeAll(async () => {
    bundles = await bundleFunctions(names, dir);
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(names)('%s', (name) => {
    expect(bundles.get(name)?.bytes).toBeGreaterThan(0);
    expect(bundles.get(name)?.bytes).toBeLessThanOrEqual(bundleLimit);
  });
});
