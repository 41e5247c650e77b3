import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Reading } from './reading.entry.ts';

let bundle: string | null = null;

/** The page reader as one script. */
const bundled = (): string => {
  bundle ??=
    buildSync({
      entryPoints: ['tests/page/reading.entry.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'duishu',
      target: 'es2023',
    }).outputFiles[0]?.text ?? '';
  return bundle;
};

/** Starts to read a page, and waits until it has been read once; the reading is its global `reading`. */
export const startReadingIn = async (page: Page): Promise<void> => {
  await page.evaluate(
    `${bundled()}; globalThis.reading = duishu.startReading(); reading.settled();`,
  );
};

/** Asks the reading that runs in a page. */
export const ask = <T>(page: Page, question: (reading: Reading) => T | Promise<T>): Promise<T> =>
  // What `evaluate` gives for an expression has no type.
  page.evaluate(`(${question.toString()})(globalThis.reading)`) as Promise<T>;
