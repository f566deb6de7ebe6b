/** The fault suite alone: processes that are killed again and again need the machine for themselves. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
