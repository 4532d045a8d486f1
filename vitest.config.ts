import { defineConfig } from 'vitest/config';

/** One project per kind of test, so that each can be run alone: `npx vitest run --project domain`. */
const project = (name: string, include: string[], extra: Record<string, unknown> = {}) => ({
  test: { name, include, environment: 'node', ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/{domain,events,functions,local,portal,runtime}/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('infra', ['test/infra/**/*.test.ts'], { globalSetup: ['test/infra/synthesise.ts'], testTimeout: 120_000, hookTimeout: 300_000 }),
      project('contract', ['test/contract/**/*.test.ts'], { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('journey', ['test/journey/**/*.test.ts'], { testTimeout: 600_000, hookTimeout: 300_000, fileParallelism: false }),
      project('browser', ['test/browser/**/*.test.ts'], { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false }),
    ],
  },
});
