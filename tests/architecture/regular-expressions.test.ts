import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { regularExpressions } from './regular-expressions.ts';
import { sourceFiles } from './source-files.ts';

/** A text of this length must be matched in time that is all but linear. */
const OPTIONS = { timeout: 10_000, attackTimeout: 2000, maxAttackStringSize: 20_000 } as const;

/** What is slow about an expression; null for one that is safe, or was not seen through in time. */
function slownessOf(pattern: string, flags: string): string | null {
  const result = checkSync(pattern, flags, OPTIONS);
  return result.status === 'vulnerable'
    ? `/${pattern}/${flags}: ${result.complexity.summary}`
    : null;
}

it('sees through an expression that takes quadratic time', () => {
  expect(regularExpressions('const slow = /[\\d,]+亿元/u;', false)).toEqual([
    { pattern: '[\\d,]+亿元', flags: 'u' },
  ]);
  expect(slownessOf('^(\\d+)+亿$', '')).toMatch(/exponential/);
});

it('has no regular expression, in pages or background, that a text could make slow', () => {
  const slow = sourceFiles(/^(lib\/(?!corpus\/)|components\/).*\.tsx?$/).flatMap(({ file, text }) =>
    regularExpressions(text, file.endsWith('x')).flatMap(({ pattern, flags }) => {
      const slowness = slownessOf(pattern, flags);
      return slowness === null ? [] : [`${file}: ${slowness}`];
    }),
  );
  expect(slow).toEqual([]);
}, 120_000);
