import { defineConfig } from 'vitest/config';

const IN_BROWSERS = ['tests/e2e/**/*.test.ts', 'tests/**/*.browser.test.ts'];

/** One worker a browser, so that all its test files share one running browser. */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: IN_BROWSERS,
    provide: { browser },
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine may be slow: what is promised is polled for, and seldom waited for so long.
    expect: { poll: { timeout: 10_000, interval: 50 } },
    globalSetup: 'tests/e2e/harness/build-once.ts',
    sequence: { groupOrder: browser === 'chromium' ? 1 : 2 },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...IN_BROWSERS, 'node_modules/**'],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
