import { defineConfig } from 'vitest/config';

/** Real browsers: one after the other, because two browsers at once starve each other on a small machine. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    // A hung browser should fail, a slow machine should not: axe over every view takes half a minute on two busy cores.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // The drivers lose a tab now and then; what fails three times in a row is broken.
    retry: 2,
    // The specs read English: on Linux Chromium speaks the language of its environment.
    env: { LANGUAGE: 'en_US' },
  },
});
