import { defineConfig } from 'vitest/config';

/** What ships: these tests look at dist/, so they run after the build. */
export default defineConfig({
  test: { include: ['tests/package/*.test.ts'], testTimeout: 120_000 },
});
