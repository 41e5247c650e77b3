import { isStatistic, type Quantity, type StatisticKind } from '../quantity/quantity.ts';
import type { Span } from '../span.ts';
import { numberedLabelStart } from '../text/numbered-label.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TextBlock } from '../text/text-block.ts';
import { asFall } from './choose-stated.ts';
import type { Figure } from './figure.ts';
import { OuterScope } from './outer-scope.ts';
import {
  type DocumentMeta,
  type Passage,
  type ReadingMeta,
  readPassage,
  type StatisticSpan,
} from './passage.ts';
import { readScope } from './read-scope.ts';

/** Longest stretch that is taken for a figure's sentence, so that a text without stops stays linear. */
const SENTENCE_LENGTH = 600;
/** Such a text is read in stretches, each with what stands around it. */
const STRETCH = 400;
const OVERHANG = 100;
/** How far back in its block a figure's scope is looked for, beyond its own sentence. */
const EARLIER_LENGTH = 300;

type StatisticQuantity = Quantity & { readonly kind: StatisticKind };

const isFigureQuantity = (quantity: Quantity): quantity is StatisticQuantity =>
  isStatistic(quantity) && quantity.lo !== null;

/** "单位：亿元" names the unit of what follows, and states nothing. */
const UNIT_NOTE = /单位[^，。；,;]{0,4}$|單位[^，。；,;]{0,4}$|\bin (?:units of )?$/;
/**
 * "AI1091亿美元": the number went with the name before it. "XX亿元", "□□万台", "？亿美元": it was left
 * blank, is no text, or is written in signs that nobody reads. What is left of it states nothing.
 */
const CUT_OFF =
  /(?:[\p{N}\p{M}*＊_＿?？#＃×…\u2580-\u25ff\uFFFC]|(?<![a-z])[xnＸｘ]{1,4}[\])）］]?) ?$/iu;
/** "15.7 ± 0.3 billion": how sure the figure before is. */
const TOLERANCE = /(?:±|\+\/[-−])\s*$/;
/** "（左轴，亿元）", "（人民币，十亿元）": a unit behind what else is said of a table's or chart's numbers. */
const IN_NOTE = /[，,、；;]\s*$/;
const NOTE_ENDS = /^\s*[)）\]】]/;

function statesNothing(text: string, { start, end, text: printed }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[\d一二两三四五六七八九]/.test(printed)) return TOLERANCE.test(before);
  const isInNote = IN_NOTE.test(before);
  if (/[十百千]/.test(printed))
    return TOLERANCE.test(before) || (isInNote && NOTE_ENDS.test(text.slice(end, end + 2)));
  return isInNote || UNIT_NOTE.test(before) || CUT_OFF.test(before);
}

/**
 * The sentence that a quantity stands in; of an overlong one a window with the quantity in it, the
 * same for all quantities of one stretch, so that it is read once.
 */
function sentenceOf(sentence: Span, quantity: Span): Span {
  if (sentence.end - sentence.start <= SENTENCE_LENGTH) return sentence;
  const stretch = Math.floor((quantity.start - sentence.start) / STRETCH);
  const start = sentence.start + stretch * STRETCH;
  return {
    start: Math.max(sentence.start, start - OVERHANG),
    end: Math.min(sentence.end, Math.max(start + STRETCH + OVERHANG, quantity.end)),
  };
}

/** Between two paragraphs of one block: a line break behind a whole sentence. */
const PARAGRAPH_END = /[。！？!?.”」]\s*\n/g;
/** A sentence that begins with a label of its own goes on from none: "专利：2023年……". */
const LABELLED = /^[\p{L} ]{1,16}[：:]/u;

/** How much of what stands before a sentence goes with its figures. */
const BEFORE_LENGTH = 200;
/** How much of title and headings does. */
const OUTLINE_LENGTH = 160;

/** A cell's own headers, or the nearest heading. */
function headingOf({ rowHeader, columnHeader, headings }: TextBlock): string | undefined {
  const headers = [rowHeader, columnHeader].filter((text) => text !== undefined && text !== '');
  return headers.length > 0 ? headers.join(' / ') : headings.at(-1);
}

/** Title and headings, without the one that the figure has as its heading. */
function outlineOf(block: TextBlock, meta: DocumentMeta, heading: string | undefined): string {
  const above = [meta.title, ...block.headings];
  const distinct = new Set(above.filter((text) => text !== undefined && text !== heading));
  return [...distinct].join(' / ').slice(0, OUTLINE_LENGTH);
}

/** What a sentence may go on from: what stands before it in its block, or in the block before. */
function textBefore({ text, before = '' }: TextBlock, start: number): string {
  const own = text.slice(Math.max(0, start - BEFORE_LENGTH), start).trim();
  if (own === '') return before.slice(-BEFORE_LENGTH);
  // A label of its own, "第一，应用市场。", goes with what stands before the block.
  return numberedLabelStart(own) === 0 ? `${before} ${own}`.slice(-BEFORE_LENGTH) : own;
}

/** Reads passages of one block, each once. */
class PassageReader {
  readonly #block: TextBlock;
  readonly #sentences: readonly Span[];
  readonly #statistics: readonly StatisticQuantity[];
  readonly #published: string | undefined;
  #last: Passage | null = null;
  #earlier: Passage | null = null;
  #earlierEnd = -1;
  /** Statistics before this one end before every passage still to be read. */
  #first = 0;

  constructor(
    block: TextBlock,
    statistics: readonly StatisticQuantity[],
    sentences: readonly Span[],
    meta: DocumentMeta,
  ) {
    this.#block = block;
    this.#sentences = sentences;
    this.#statistics = statistics;
    this.#published = meta.published;
  }

  read(span: Span): Passage {
    const last = this.#last;
    if (last && last.start === span.start && last.raw.length === span.end - span.start) return last;
    const passage = this.#read(span);
    this.#last = passage;
    return passage;
  }

  /** What stands before a sentence in its paragraph; null at its beginning. */
  before(span: Span): Passage | null {
    if (this.#earlierEnd === span.start) return this.#earlier;
    const { text } = this.#block;
    const from = Math.max(0, span.start - EARLIER_LENGTH);
    // A sentence cut short would lose the word that makes it a forecast.
    const whole = this.#sentences.find((one) => one.start >= from)?.start ?? from;
    let start = Math.min(whole, span.start);
    for (const { index, 0: end } of text.slice(from, span.start).matchAll(PARAGRAPH_END))
      start = from + index + end.length;
    const isEmpty =
      text.slice(start, span.start).trim() === '' ||
      LABELLED.test(text.slice(span.start, span.end));
    this.#earlierEnd = span.start;
    this.#earlier = isEmpty ? null : this.#read({ start, end: span.start });
    return this.#earlier;
  }

  #read({ start, end }: Span): Passage {
    while ((this.#statistics[this.#first]?.end ?? end) < start - EARLIER_LENGTH) this.#first += 1;
    const inside: StatisticSpan[] = [];
    for (let i = this.#first; i < this.#statistics.length; i += 1) {
      const quantity = this.#statistics[i];
      if (!quantity || quantity.start >= end) break;
      if (quantity.start < start) continue;
      const role = quantity.change?.role;
      const place = { start: quantity.start - start, end: quantity.end - start };
      inside.push(role ? { ...place, role } : place);
    }
    const raw = this.#block.text.slice(start, end);
    return readPassage({ raw, start, statistics: inside, published: this.#published });
  }
}

/** The year in which these rules were written: what lies after it lies ahead of a text of which nothing is known. */
const WRITTEN = '2026';

/**
 * Reads the figures of one block: its quantities that state a statistic, each with its scope.
 *
 * Depends on nothing but the block, with the headings and headers that it carries, and the
 * document's meta: a block that changed is read again alone.
 *
 * @param quantities - The block's quantities, in text order.
 * @param contextOf - Hashes of what stands around a span (core/article, a later stage).
 * @returns In text order; `[]` when nothing states a statistic.
 */
export function readFigures(options: {
  block: TextBlock;
  quantities: readonly Quantity[];
  meta: ReadingMeta;
  contextOf: (text: string, span: Span) => readonly number[];
}): Figure[] {
  const { block, quantities, meta, contextOf } = options;
  const statistics = quantities
    .filter(isFigureQuantity)
    .filter((quantity) => !statesNothing(block.text, quantity));
  if (statistics.length === 0) return [];
  const sentences = sentencesOf(block.text);
  const reader = new PassageReader(block, statistics, sentences, meta);
  const heading = headingOf(block);
  const outline = outlineOf(block, meta, heading);
  const outer = new OuterScope(block, meta);
  const { published, readOn } = meta;
  const figures: Figure[] = [];
  let current = 0;
  for (const quantity of statistics) {
    while ((sentences[current]?.end ?? Number.POSITIVE_INFINITY) <= quantity.start) current += 1;
    const whole = sentences[current] ?? { start: 0, end: block.text.length };
    const span = sentenceOf(whole, quantity);
    const passage = reader.read(span);
    const before = textBefore(block, span.start);
    const place = { start: quantity.start - span.start, end: quantity.end - span.start };
    figures.push({
      quantity: asFall(passage, place, quantity),
      block: block.id,
      inHeading: block.role === 'heading' || block.role === 'title',
      sentence: passage.raw,
      sentenceStart: span.start,
      ...(heading === undefined ? {} : { heading }),
      ...(before === '' ? {} : { before }),
      ...(outline === '' ? {} : { outline }),
      ...readScope({
        quantity,
        passage,
        block,
        outer,
        published,
        latest: published ?? readOn ?? WRITTEN,
        before: () => reader.before(span),
      }),
      context: contextOf(block.text, quantity),
    });
  }
  return figures;
}
