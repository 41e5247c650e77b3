import type { Span } from '../core/span.ts';
import { frontMatterEnd } from './front-matter.ts';

/** Characters that write numbers in Chinese, plain and financial, in both scripts, with 两, 双, 半 and 几. */
const HAN_NUMERALS =
  '〇零一二三四五六七八九十百千万亿兆两双半几廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩雙幾貳參陸';
const NUMERAL = new RegExp(`[\\p{N}${HAN_NUMERALS}]+(?:[.,]\\p{N}+)*`, 'gu');
/** What a Markdown link or picture points to: addresses are not text. */
const ADDRESS = /\]\([^)\n]*\)/g;

/** A run of numerals in a file. */
export interface Numeral extends Span {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Every run of digits or numeral characters in the text of a Markdown file, in order, whatever it
 * means. It knows nothing of the reader of quantities and finds far more than that: it is what the
 * reader and the claims are held against. Front matter and addresses are passed over.
 */
export function findNumerals(file: string): Numeral[] {
  const from = frontMatterEnd(file);
  const addresses = [...file.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...file.matchAll(NUMERAL)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (start < from || addresses.some((each) => start >= each.start && end <= each.end)) return [];
    const line = file.slice(0, start).split('\n').length;
    return [{ start, end, text: match[0], line }];
  });
}
