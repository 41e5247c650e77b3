import { buildSync } from 'esbuild';

/** `tests/bench/NAME.entry.ts` as a script for a page, its exports in the global `bench`. */
export const bundleEntry = (name: string): string =>
  buildSync({
    entryPoints: [`tests/bench/${name}.entry.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2023',
  }).outputFiles[0]?.text ?? '';
