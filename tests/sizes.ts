/** Holds what runs in every page to its size. `npm run sizes`, after a build. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { builtExtension } from './e2e/harness/launch-browser.ts';

interface Budget {
  readonly what: string;
  readonly bytes: () => number;
  /** What the project promises, in thousands of bytes, uncompressed and minified. */
  readonly promised: number;
  /** Where the promise is not kept yet: the size that may not be exceeded on the way there. */
  readonly atMost?: number;
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
  { what: 'sentinel.js', bytes: built('sentinel.js'), promised: 8 },
  { what: 'annotator.js', bytes: built('annotator.js'), promised: 60 },
  ...(existsSync(QUANTITY)
    ? [{ what: 'quantity stage', bytes: stage(QUANTITY), promised: 40, atMost: 80.2 }]
    : []),
];

for (const { what, bytes, promised, atMost = promised } of BUDGETS) {
  const size = bytes() / 1000;
  const missed = size > promised ? `, NOT KEPT; at most ${atMost} for now` : '';
  process.stdout.write(`${what}: ${size.toFixed(1)} kB, promised ${promised}${missed}\n`);
  if (size > atMost) process.exitCode = 1;
}
