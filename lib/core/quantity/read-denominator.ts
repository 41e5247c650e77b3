import { wordSet, wordsBefore } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { overSpace } from './code-runs.ts';
import { all, any, latin, many, one } from './pattern.ts';
import type { Stream } from './stream.ts';

/** A word between a denominator's amount and its unit: per million output tokens, 每百万输入tokens. */
const qualifier = any(many(any(latin, one('-'))), wordSet('输[入出] 个 缓存 推理'));
/** Denominators that are no units of `UNITS_AFTER`, or other ones there. */
const OTHERS = new WordTrie<string>([
  ['月 mo', '1 month'],
  ['日', '1 day'],
  ['annum', '1 year'],
  ['时 h', '1 hour'],
  ['股 share', '1 share'],
  ['人 person user seat employee 用户', '1 person'],
  ['次(调用|) call request query', '1 call'],
  ['张 image', '1 image'],
  ['页 page', '1 page'],
  ['百公里', '100 km'],
  ['l', '1 L'],
  ['dl', '1 dL'],
  ['gpu[_-]hour 卡时', '1 GPU hour'],
  ['gpu card chip', '1 GPU'],
  ['head', '1 person'],
  ['度', '1 kWh'],
  ['m', '1M token'],
  ['k', '1k token'],
]);

const EARLIER = wordSet('earlier ago before later from');

const MILLION = 1e6;

/** An amount in the form of `Quantity.per`: 1M, 1k, 100. */
export function amountText(amount: number): string {
  if (amount >= 1e9 && amount % 1e9 === 0) return `${amount / 1e9}B`;
  if (amount >= MILLION && amount % MILLION === 0) return `${amount / MILLION}M`;
  return amount >= 1000 && amount % 1000 === 0 ? `${amount / 1000}k` : String(amount);
}

/** So many tokens. */
export const tokenPer = (amount: number): string => `${amountText(amount)} token`;

/** What a price is for, in the form of `Quantity.per`, and where it ends. */
export interface Denominator {
  readonly per: string;
  readonly end: number;
}

/** A denominator without a number of its own at `at`: 月, month, token, 吨. */
export function bareDenominator(stream: Stream, at: number): Denominator | null {
  const { codes } = stream;
  let per = OTHERS.find(codes, at);
  let { end } = OTHERS;
  const unit = per ? null : UNITS_AFTER.find(codes, at);
  if (unit?.factor === 1 && !NO_DENOMINATORS.has(unit.kind)) {
    per = `1 ${unit.code}`;
    end = Math.max(UNITS_AFTER.end, hyphened(codes, UNITS_AFTER.end));
  }
  const tokens = unit?.kind === 'duration' || (!unit && per) ? 0 : tokensEnd(stream, at);
  if (tokens > 0) return { per: tokenPer(1), end: tokens };
  // "$15 a year earlier" is no price per year.
  if (per) return EARLIER(codes, overSpace(codes, end)) < 0 ? { per, end } : null;
  // per patient, per container: any noun behind "per".
  const word = PER(codes, at - 1) < 0 ? -1 : latinWord(codes, at);
  return word < 0 || NO_NOUN(codes, at) > 0
    ? null
    : { per: `1 ${String.fromCharCode(...codes.subarray(at, word)).toLowerCase()}`, end: word };
}

/** GB-month, card-hour */
const hyphened = all(one('-'), wordSet('(month|hour|year|day|second)s?'));
const PER = wordsBefore('per');
const latinWord = many(latin);
const NO_NOUN = wordSet('se capita cent million billion thousand hundred the a');

/** Kinds of units that nothing is priced by. */
const NO_DENOMINATORS: ReadonlySet<string> = new Set(['money', 'percent', 'multiple']);

/** Most words between a denominator's amount and its tokens: per million output or reasoning tokens. */
const MOST_QUALIFIERS = 3;

/** The end of the token word at `from` or a few words behind it; 0 when there is none. */
export function tokensEnd({ codes }: Stream, from: number): number {
  let at = overSpace(codes, from);
  for (let words = 0; words <= MOST_QUALIFIERS; words++) {
    if (UNITS_AFTER.find(codes, at)?.code === 'token') return UNITS_AFTER.end;
    const end = qualifier(codes, at);
    if (end < 0) return 0;
    at = overSpace(codes, end);
  }
  return 0;
}
