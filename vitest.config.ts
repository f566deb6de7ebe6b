import { defineConfig } from 'vitest/config';

const isCi = process.env.CI === 'true';

/** Start the whole product, browsers and fake platforms, and wait for each other with deadlines. */
const SERVING = ['test/e2e/**/*.test.ts', 'test/channels/**/*.test.ts', 'test/nodes/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Real servers wait for each other with deadlines; a machine that pauses must not fail a release. What is wrong fails three times.
    retry: isCi ? 2 : 0,
    // `.ci/run` counts from the report.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: [...SERVING, 'test/faults/**'],
          sequence: { groupOrder: 0 },
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'serving',
          include: SERVING,
          sequence: { groupOrder: 1 },
          // Two cores: more workers only make the real servers under test slower.
          maxWorkers: 2,
        },
      },
    ],
  },
});
