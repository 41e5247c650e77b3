import { describe, expect, it } from 'vitest';
import { BREACHES } from './conventions.cases.ts';
import { CONVENTIONS } from './conventions.ts';
import { sourceFiles } from './source-files.ts';

const SOURCES = sourceFiles(/^(entrypoints|components|lib|tests)\/.*\.(tsx?|css)$|^[\w.]+\.ts$/);

describe.each(CONVENTIONS)('$name', ({ name, breaches }) => {
  it('is seen to be broken where it is', () => {
    const seed = BREACHES[name];
    expect(seed).toBeDefined();
    if (seed !== undefined) expect(breaches(seed)).not.toEqual([]);
  });

  it('holds for every file', () => {
    const found = SOURCES.flatMap((source) =>
      breaches(source).map((breach) => `${source.file}: ${breach}`),
    );
    expect(found).toEqual([]);
  });
});
