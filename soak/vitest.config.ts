import { defineConfig } from 'vitest/config';

/** One after the other, as long as it takes, and never a second try: a soak looks for what happens once. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['soak/*.soak.ts'],
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 120_000,
    retry: 0,
    env: { LANGUAGE: 'en_US' },
  },
});
