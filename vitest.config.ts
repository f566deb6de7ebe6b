import { defineConfig } from 'vitest/config';

const isCi = process.env.CI === 'true';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/faults/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers only make the real servers under test slower, and in CI even a second one starves browsers and fakes.
    maxWorkers: isCi ? 1 : 2,
    // Real servers wait for each other with deadlines; a machine that pauses must not fail a release. What is wrong fails three times.
    retry: isCi ? 2 : 0,
    // `.ci/run` counts from the report.
    reporters: ['default', ['json', { outputFile: 'node_modules/.vitest/report.json' }]],
  },
});
