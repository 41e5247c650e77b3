/** Holds what runs in every page to its size. `npm run sizes`, after a build. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { builtExtension } from './e2e/harness/launch-browser.ts';

interface Budget {
  readonly what: string;
  readonly bytes: () => number;
  /** In thousands of bytes, uncompressed and minified. */
  readonly limit: number;
}

const built = (file: string) => () =>
  Math.max(
    ...(['chromium', 'firefox'] as const).map(
      (kind) => statSync(join(builtExtension(kind), file)).size,
    ),
  );

const stage = (entry: string) => () =>
  buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  }).outputFiles.reduce((sum, file) => sum + file.contents.byteLength, 0);

const QUANTITY = 'lib/core/quantity/read-quantities.ts';

const BUDGETS: readonly Budget[] = [
  { what: 'sentinel.js', bytes: built('sentinel.js'), limit: 8 },
  { what: 'annotator.js', bytes: built('annotator.js'), limit: 60 },
  ...(existsSync(QUANTITY) ? [{ what: 'quantity stage', bytes: stage(QUANTITY), limit: 40 }] : []),
];

for (const { what, bytes, limit } of BUDGETS) {
  const size = bytes() / 1000;
  const kept = size <= limit;
  process.stdout.write(`${what}: ${size.toFixed(1)} of ${limit} kB${kept ? '' : ': TOO LARGE'}\n`);
  if (!kept) process.exitCode = 1;
}
