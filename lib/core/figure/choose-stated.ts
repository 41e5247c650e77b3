import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import type { Stated } from './figure.ts';
import type { CueHit } from './find-cues.ts';
import { labelStart, nothingBetween, type Passage } from './passage.ts';

/** How far before a number the word may stand that makes it a change or a share. */
const NEAR = 24;

/** How far behind a number it may stand: "171% growth". */
const BEHIND = 3;
const SPEAKING: ReadonlySet<string> = new Set(['rise', 'fall', 'compound', 'share']);
const RATIOS: ReadonlySet<string> = new Set(['percent', 'fraction', 'multiple']);

/** A gap in points is itself a level: 差距缩小到 1.7 个百分点. */
const GAP =
  /差距|差异|相差|分差|落差|相距|[还只仅]差|领先|落后|gap|difference|lead|behind|ahead|margin|trail|separat|apart|edge|advantage|deficit|优势|拉开|之差|相隔/;
/** The gap's own word may stand behind its points. */
const BEHIND_POINTS = 40;

/** "Up" that raises nothing: customised projects made up 55%. */
const MAKES_UP = /(?:made|makes?|making|make) up (?:[a-z]+ ){0,3}$/;
/** "56.4% more than the year before". */
const MORE_THAN =
  /^ (?:more|fewer|less|higher|lower|greater|larger|faster|cheaper|longer|shorter|bigger|quicker|dearer|worse|a year(?! (?:earlier|ago|before|later|on)(?![a-z]))|per year|each year|annually)(?![a-z])/;

/** 比上年多 56.4%, 可少 67%, 减 60%: a change right before its number. */
const RIGHT_BEFORE =
  /(?:(?<![至不最])[多少]|[减省增涨降跌高低砍削缩])(?:了|出|掉|去)?了?(?:约|近|超|逾|大约|将近|接近|超过)? ?$/;
/** "cut the cost of a 4K video by 50%": the word may stand far before. */
const BY = / by (?:(?:about|around|nearly|almost|over|more than|less than|up to|just|only) )?$/;
/** Verbs of a change only with "by": "raised $40 billion" changes nothing. */
const RAISES = /(?<![a-z])(?:rais|lift|improv|speed)[a-z]{0,4} /;
/** "降到原来的二十分之一": what is left, or what it has become, of what was before. */
const OF_BEFORE = /(?:原来|原本|原先|先前|此前|当初|最初|上年|去年|前一年|年前|\d年)的? ?[约近]?$/;
/** "A twentieth of what it was". */
const OF_FORMER =
  /^ (?:of )?(?:(?:its|their|the) (?:former|original|previous|earlier|old|(?:19|20)\d\d)|what (?:it|they) (?:was|were|had|used)|(?:the )?[a-z]{2,10} (?:it|they) (?:used|once))(?![a-z])/;

/** Nouns of a rate of change: "增速达到 171%" is one, "提升至 13%" is a level that was reached. */
const CHANGE_NOUNS = /同比|环比|增速|增幅|增长率|降幅|涨幅|growth|cagr/;

const isMoreOrLess = (before: string, after: string): boolean =>
  MORE_THAN.test(after) || RIGHT_BEFORE.test(before);

/** A clause that only says what the one before came to: "增速更高,为 215%". */
const COMES_TO = /^[,，] ?(?:则|也|约)?(?:为|是|达到?|高达)(?:了)? ?(?:约|近|超过?)? ?$/;

/** Where the words begin that may say what a ratio is. */
function sayingStart(passage: Passage, at: number): number {
  const start = labelStart(passage, at);
  const isOnly = start > 0 && COMES_TO.test(passage.text.slice(start - 1, at));
  return isOnly ? labelStart(passage, start - 1) : start;
}

/** Words that tell a share from a change, right before or behind a number in its clause. */
function wordsBeside(passage: Passage, figure: Span): CueHit[] {
  const clause = sayingStart(passage, figure.start);
  const isBy = BY.test(passage.text.slice(clause, figure.start));
  const from = isBy ? clause : Math.max(clause, figure.start - NEAR);
  return passage.cues.filter(({ start, end, value }) => {
    if (!SPEAKING.has(value.kind)) return false;
    if (start >= from && end <= figure.start) return nothingBetween(passage, end, figure.start);
    const isBehind = start >= figure.end && start - figure.end <= BEHIND;
    return isBehind && nothingBetween(passage, figure.end, start);
  });
}

/** Points are a gap, which is itself a level, or change a share. */
function statedInPoints(passage: Passage, figure: Span, { change }: Quantity): Stated {
  const isGap = GAP.test(passage.text.slice(0, figure.start + BEHIND_POINTS));
  return isGap && change?.role !== 'by' ? 'share' : 'share-change';
}

/** Whether the words right beside a ratio compare with what was before. */
export function comparesWithBefore(passage: Passage, figure: Span, { kind }: Quantity): boolean {
  const before = passage.text.slice(Math.max(0, figure.start - NEAR), figure.start);
  const after = passage.text.slice(figure.end, figure.end + NEAR);
  if (kind === 'fraction') return OF_BEFORE.test(before) || OF_FORMER.test(after);
  return kind === 'percent' && isMoreOrLess(before, after);
}

const LESS = /^ (?:less|fewer|lower|shorter|cheaper)(?![a-z])/;
/** "Two thirds less": a part by which something falls, which by itself would be what is left. */
export function asFall<Q extends Quantity>(passage: Passage, { end }: Span, quantity: Q): Q {
  if (quantity.kind !== 'fraction' || quantity.change) return quantity;
  const isFall = LESS.test(passage.text.slice(end, end + NEAR));
  return isFall ? { ...quantity, change: { role: 'by', sign: -1 } } : quantity;
}

/** Tells whether a figure is a level, a change, a share or a change of a share. */
export function chooseStated(passage: Passage, figure: Span, quantity: Quantity): Stated {
  if (quantity.kind === 'percentage-point') return statedInPoints(passage, figure, quantity);
  const before = passage.text.slice(Math.max(0, figure.start - NEAR), figure.start);
  if (quantity.change?.role === 'by' && !MAKES_UP.test(before)) return 'change';
  if (!RATIOS.has(quantity.kind)) return 'level';
  if (comparesWithBefore(passage, figure, quantity)) return 'change';
  const plain = quantity.kind === 'multiple' ? 'level' : 'share';
  const clause = labelStart(passage, figure.start);
  const leading = passage.text.slice(clause, figure.start);
  if (quantity.change) return CHANGE_NOUNS.test(leading) ? 'change' : plain;
  if (BY.test(leading) && RAISES.test(leading)) return 'change';
  // Of several the last one counts: "a share that grew to", "growth of the share".
  const last = wordsBeside(passage, figure).at(-1);
  return last === undefined || last.value.kind === 'share' ? plain : 'change';
}
