import type { Span } from '../span.ts';
import type { SentenceContext } from './sentence-context.ts';

/** A number, but not the one in a name, month or day: DeepSeek-V3, GPT-4, 今年 2 月, 2 月 9 日. */
const NUMBER = /(?<![a-z\d.-]|[今去明]年)\d(?!\d? ?[月日号])/g;

/** Whether a number other than of a year stands in a stretch of a sentence. */
export function holdsNumber({ text, periods }: SentenceContext, { start, end }: Span): boolean {
  const isYear = (at: number): boolean => periods.some((one) => one.start <= at && at < one.end);
  return [...text.slice(start, end).matchAll(NUMBER)].some(({ index }) => !isYear(start + index));
}
