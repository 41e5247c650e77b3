import type { Span } from '../core/span.ts';
import type { Exclusions } from './exclusions.ts';
import { findNumerals } from './find-numerals.ts';
import type { CorpusProblem } from './problem.ts';

const keyOf = (line: number, numeral: string) => `${line}\n${numeral}`;

/**
 * Checks that every numeral of a text is inside a claim's figure or stands in the exclusion list,
 * and that the list holds nothing else.
 *
 * @returns In line order; `[]` when all is accounted for.
 */
export function checkNumerals(input: {
  readonly file: string;
  readonly text: string;
  readonly claimed: readonly Span[];
  readonly exclusions: Exclusions['exclusions'];
}): CorpusProblem[] {
  const loose = findNumerals(input.text).filter(
    ({ start, end }) => !input.claimed.some((span) => span.start <= start && end <= span.end),
  );
  const found = new Map<string, number>();
  for (const { line, text } of loose) {
    found.set(keyOf(line, text), (found.get(keyOf(line, text)) ?? 0) + 1);
  }
  const excluded = new Map<string, number>();
  for (const { line, numeral, times } of input.exclusions) {
    const key = keyOf(line, numeral);
    excluded.set(key, (excluded.get(key) ?? 0) + (times ?? 1));
  }
  return [...new Set([...found.keys(), ...excluded.keys()])]
    .map((key) => {
      const [line = '', numeral = ''] = key.split('\n');
      return { line: Number(line), numeral, is: found.get(key) ?? 0, told: excluded.get(key) ?? 0 };
    })
    .filter(({ is, told }) => is !== told)
    .sort((a, b) => a.line - b.line)
    .map(({ line, numeral, is, told }) => ({
      file: input.file,
      where: `line ${line}`,
      reason:
        is > told
          ? `"${numeral}" is neither a claim nor excluded (found ${is}, excluded ${told})`
          : `"${numeral}" is excluded ${told} times but found ${is}`,
    }));
}
