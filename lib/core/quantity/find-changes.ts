import { wordsOf } from '../text/word-list.ts';
import { type TrieEntry, WordTrie } from '../text/word-trie.ts';
import { CHANGES, FROM_WORDS, RATES_OF_CHANGE } from './change-words.ts';
import { LATIN, WIDE_COMMA } from './char-class.ts';
import type { Item } from './item.ts';
import { many, one } from './pattern.ts';
import type { ChangeRole } from './quantity.ts';
import type { Stream } from './stream.ts';

/** 1 for a rise, -1 for a fall, 0 for neither. */
type Sign = 0 | 1 | -1;

/** What a word before a number, or the text before it, says of a change. */
interface Hint {
  readonly sign: Sign;
  /** Whether 至, 到, to: the number is what the change leads to. */
  readonly to: boolean;
  /** Whether 从, from: the number is where it starts. */
  readonly from: boolean;
  /** Whether it is a noun like 增速, which itself reaches something. */
  readonly noun: boolean;
}

const NOUNS = new Set(wordsOf(RATES_OF_CHANGE));

const HINTS = new WordTrie<Hint>([
  [
    '至 到 为 成 to into up_to below above past beyond',
    { sign: 0, to: true, from: false, noun: false },
  ],
  [FROM_WORDS, { sign: 0, to: false, from: true, noun: false }],
  ...CHANGES.flatMap(([words, sign]) =>
    wordsOf(words).map((word): TrieEntry<Hint> => {
      return [word, { sign, to: word.endsWith('至'), from: false, noun: NOUNS.has(word) }];
    }),
  ),
]);

/** How far before a number its change word may stand, in units. */
const REACH = 48;
/** What may stand between a number and its noun of change: "a 40% drop", 20%的增长. */
const link = many(one(' 的'), 0, 2);
const NO_HINT: Hint = { sign: 0, to: false, from: false, noun: false };

/** , ， ; : and 。; compared one by one, because every unit before a number is asked. */
const isClauseEnd = (code: number): boolean =>
  code === 0x2c || code === WIDE_COMMA || code === 0x3b || code === 0x3a || code === 0x3002;

/** Reads the text before a quantity, from the end of the one before it. */
function readGap({ codes, kind }: Stream, start: number, end: number): Hint {
  let gap = NO_HINT;
  let i = end;
  // What stood in a clause before no longer counts.
  for (const lowest = Math.max(start, end - REACH); i > lowest; i--)
    if (isClauseEnd(codes[i - 1] ?? 0)) break;
  while (i < end) {
    const inWord = kind[codes[i] ?? 0] === LATIN && i > 0 && kind[codes[i - 1] ?? 0] === LATIN;
    const hint = inWord ? null : HINTS.find(codes, i, end);
    if (!hint) {
      i++;
      continue;
    }
    i = HINTS.end;
    gap = hint.sign ? hint : { ...gap, to: hint.to, from: hint.from };
  }
  return gap;
}

/** The sign of a noun of change right behind a quantity. */
function signAfter({ codes }: Stream, item: Item): Sign {
  return HINTS.find(codes, link(codes, item.end))?.sign ?? 0;
}

/** Whether the quantity is a share or a factor: what a change is stated in even without 至. */
const isRelative = (item: Item): boolean =>
  item.kind === 'percent' || item.kind === 'percentage-point' || item.kind === 'multiple';

const changeOf = (role: ChangeRole['role'], sign: Sign): ChangeRole =>
  sign ? { role, sign } : { role };

/**
 * Sets how quantities stand in a change: 从 9% 提升至 13%, 增长 5 倍, 降至 3 元, fell by 12%, up from 40.
 */
export function findChanges(stream: Stream, items: readonly Item[]): void {
  let floor = 0;
  let open: Item | null = null;
  /** The sign of the change just read, which "to" may follow: rose 5% to 20. */
  let by: Sign = 0;
  for (const item of items) {
    // Dates stand inside a change without ending it: 从 2022 年的 10 美元降至 2024 年的 0.1 美元.
    if (item.kind === 'date' || item.kind === 'reference') continue;
    const { end } = item;
    if (!item.numeral) {
      floor = end;
      continue;
    }
    const gap = readGap(stream, floor, item.start);
    const relative = isRelative(item);
    floor = end;
    if (gap.from && item.lo === item.hi && !isRelativeBase(stream, item)) {
      item.change = changeOf('from', gap.sign);
      open = item;
    } else if (gap.to && (gap.sign || open || by) && !(gap.noun && relative)) {
      const sign: Sign = gap.sign || open?.change?.sign || by;
      item.change = changeOf('to', sign);
      if (open) open.change = changeOf('from', sign);
      open = null;
    } else if (gap.sign && (relative || item.kind !== 'number')) {
      item.change = changeOf('by', gap.sign);
      if (open && !open.change?.sign) open.change = changeOf('from', gap.sign);
      open = null;
    } else if (relative) {
      const sign = signAfter(stream, item);
      if (sign) item.change = changeOf('by', sign);
    }
    by = item.change?.role === 'by' ? (item.change.sign ?? 0) : 0;
  }
}

const base = one('较比');
const noBase = one(',，;:。从由自');

/** 较/比 name what is compared with, as in 较 2023 年上升 18%: the number behind the date is no start. */
function isRelativeBase({ codes }: Stream, item: Item): boolean {
  for (let i = item.start - 1; i >= Math.max(0, item.start - REACH); i--) {
    if (noBase(codes, i) > 0) return false;
    if (base(codes, i) > 0) return true;
  }
  return false;
}
