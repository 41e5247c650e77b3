import { wordsOf } from '../text/word-list.ts';
import { WordTrie } from '../text/word-trie.ts';
import { CHANGES, FROM_WORDS, RATES_OF_CHANGE } from './change-words.ts';
import { LATIN, WIDE_COMMA } from './char-class.ts';
import type { Item } from './item.ts';
import type { Stream } from './stream.ts';

/** What a word before a number says of a change. */
type Hint =
  | { readonly is: 'change'; readonly sign: 1 | -1; readonly noun: boolean; readonly to: boolean }
  | { readonly is: 'from' }
  | { readonly is: 'to' };

const NOUNS = new Set(wordsOf(RATES_OF_CHANGE));

function* changeHints(): Generator<readonly [string, Hint]> {
  for (const [words, sign] of CHANGES) {
    for (const word of wordsOf(words))
      yield [word, { is: 'change', sign, noun: NOUNS.has(word), to: /[至到为]$/.test(word) }];
  }
}

const HINTS = new WordTrie<Hint>([
  ['至 到 为 成 to into up_to below above past beyond', { is: 'to' }],
  [FROM_WORDS, { is: 'from' }],
  ...changeHints(),
]);

/** How far before a number its change word may stand, in units. */
const REACH = 48;
/** How far behind a number a noun of change may stand: "a 40% drop", 20%的增长. */
const REACH_AFTER = 2;

const COMMA = 0x2c;
const isClauseEnd = (code: number): boolean =>
  code === COMMA || code === WIDE_COMMA || code === 0x3b || code === 0x3a || code === 0x3002;

/** What stands between two quantities that bears on the second. */
interface Gap {
  sign: 1 | -1 | null;
  /** Whether 至, 到, to stands behind the last word of change. */
  to: boolean;
  /** Whether the last word of change is a noun like 增速. */
  noun: boolean;
  /** Whether 从, from stands behind it, or without one. */
  from: boolean;
}

/** Reads the text before a quantity, from the end of the one before it. */
function readGap({ codes, kind }: Stream, start: number, end: number): Gap {
  const gap: Gap = { sign: null, to: false, noun: false, from: false };
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
    gap.from = hint.is === 'from';
    gap.to = hint.is === 'to' || (hint.is === 'change' && hint.to);
    if (hint.is === 'change') {
      gap.sign = hint.sign;
      gap.noun = hint.noun;
    }
  }
  return gap;
}

/** The sign of a noun of change right behind a quantity. */
function signAfter({ codes }: Stream, item: Item): 1 | -1 | null {
  let at = item.end;
  for (
    let skipped = 0;
    skipped < REACH_AFTER && (codes[at] === 0x20 || codes[at] === 0x7684);
    skipped++
  )
    at++;
  const hint = HINTS.find(codes, at);
  return hint?.is === 'change' ? hint.sign : null;
}

/** Whether the quantity is a share or a factor: what a change is stated in even without 至. */
const isRelative = (item: Item): boolean =>
  item.kind === 'percent' || item.kind === 'percentage-point' || item.kind === 'multiple';

/**
 * Sets how quantities stand in a change: 从 9% 提升至 13%, 增长 5 倍, 降至 3 元, fell by 12%, up from 40.
 */
export function findChanges(stream: Stream, items: readonly Item[]): void {
  let floor = 0;
  let open: Item | null = null;
  /** The change just read, which "to" may follow: rose 5% to 20. */
  const last: { by: Item | null } = { by: null };
  for (const item of items) {
    // Dates stand inside a change without ending it: 从 2022 年的 10 美元降至 2024 年的 0.1 美元.
    if (item.kind === 'date' || item.kind === 'reference') continue;
    if (!item.numeral) {
      floor = item.end;
      continue;
    }
    const gap = readGap(stream, floor, item.start);
    if (gap.from && item.lo === item.hi && !isRelativeBase(stream, item)) {
      item.change = gap.sign ? { role: 'from', sign: gap.sign } : { role: 'from' };
      open = item;
    } else if (gap.to && (gap.sign || open || last.by) && !(gap.noun && isRelative(item))) {
      const sign: 1 | -1 | null = gap.sign ?? open?.change?.sign ?? last.by?.change?.sign ?? null;
      item.change = sign ? { role: 'to', sign } : { role: 'to' };
      if (open && sign && !open.change?.sign) open.change = { role: 'from', sign };
      open = null;
    } else if (gap.sign && (isRelative(item) || item.kind !== 'number')) {
      item.change = { role: 'by', sign: gap.sign };
      if (open && !open.change?.sign) open.change = { role: 'from', sign: gap.sign };
      open = null;
    } else if (isRelative(item)) {
      const sign = signAfter(stream, item);
      if (sign) item.change = { role: 'by', sign };
    }
    last.by = item.change?.role === 'by' ? item : null;
    floor = item.end;
  }
}

/** 较/比 name what is compared with, as in 较 2023 年上升 18%: the number behind the date is no start. */
function isRelativeBase({ codes }: Stream, item: Item): boolean {
  for (let i = item.start - 1; i >= Math.max(0, item.start - REACH); i--) {
    const code = codes[i] ?? 0;
    if (isClauseEnd(code)) return false;
    if (code === 0x8f83 || code === 0x6bd4) return true;
    if (code === 0x4ece || code === 0x7531 || code === 0x81ea) return false;
  }
  return false;
}
