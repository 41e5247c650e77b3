import { isStatistic, type Quantity } from '../../../../lib/core/quantity/quantity.ts';
import { readQuantities } from '../../../../lib/core/quantity/read-quantities.ts';
import { type Marked, readMarks } from './marked-passage.ts';

/** How well passages are read; shares are 0–1. */
export interface Score {
  /** Of statistics, on exact spans. */
  readonly f1: number;
  /** Share of the matched statistics with the right value, and with the right kind and unit. */
  readonly value: number;
  readonly unit: number;
  /** Share of all numbers, marked or read, that are rightly told to be statistics or not. */
  readonly statistic: number;
  readonly wrong: readonly string[];
}

const isNear = (a: number | null, b: number): boolean =>
  a !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const unitOf = ({ unit, per }: Quantity): string => `${unit ?? '-'}${per ? `/${per}` : ''}`;

const overlaps = (a: Marked, b: Quantity): boolean => a.start < b.end && b.start < a.end;

/** Reads marked passages and compares. */
export function scorePassages(passages: readonly string[]): Score {
  const wrong: string[] = [];
  let [matched, missed, extra, values, units, numbers, told] = [0, 0, 0, 0, 0, 0, 0];
  for (const { text, marked } of passages.map(readMarks)) {
    const read = readQuantities(text);
    const statistics = read.filter(isStatistic);
    const around = ({ start, end }: { start: number; end: number }): string =>
      `${text.slice(Math.max(0, start - 10), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 6)}`;
    for (const mark of marked) {
      const found = statistics.find(({ start, end }) => start === mark.start && end === mark.end);
      if (!found) {
        missed += 1;
        wrong.push(`missed ${around(mark)}`);
        continue;
      }
      matched += 1;
      if (isNear(found.lo, mark.lo) && isNear(found.hi, mark.hi)) values += 1;
      else wrong.push(`value ${found.lo}–${found.hi}: ${around(mark)}`);
      if (found.kind === mark.kind && unitOf(found) === mark.unit) units += 1;
      else wrong.push(`${found.kind} in ${unitOf(found)}: ${around(mark)}`);
    }
    for (const quantity of statistics) {
      if (marked.some(({ start, end }) => start === quantity.start && end === quantity.end))
        continue;
      extra += 1;
      wrong.push(`extra ${around(quantity)}`);
    }
    for (const quantity of read) {
      numbers += 1;
      if (marked.some((mark) => overlaps(mark, quantity)) === isStatistic(quantity)) told += 1;
    }
    const unread = marked.filter(
      (mark) => !read.some((quantity) => overlaps(mark, quantity)),
    ).length;
    numbers += unread;
  }
  return {
    f1: (2 * matched) / (2 * matched + missed + extra),
    value: values / matched,
    unit: units / matched,
    statistic: told / numbers,
    wrong,
  };
}
