import type { Span } from '../span.ts';
import { datelineEnd } from '../text/dateline.ts';
import { buildTermFinder, findTerms, type TermFinder } from '../text/term-finder.ts';
import { BARE_MODEL } from './bare-model.ts';
import { FILLER } from './filler-words.ts';
import type { SentenceContext } from './sentence-context.ts';

/**
 * Beyond so many units left unexplained a stretch names a thing of its own, and takes nothing over
 * from what stands around it. One English word, or one of two characters with a stray third; drawn
 * on 128 documents, with both limits doubled / as they are / one less: precision .97 / .99 / .99,
 * recall .92 / .89 / .84.
 */
export const OWN_THING = 3;
/** Up to so many a stretch that names nothing of a metric goes on with the one before: no word at all. Chosen likewise. */
export const GOES_ON = 1;

let finder: TermFinder<true> | null = null;

const ASIDE = /[（(][^（()）]{0,40}[)）]/g;
/** A name before a verb of saying, in print. */
const SAYER =
  /(?:[A-Z][A-Za-z&’'-]{1,20} ){1,4}(?=(?:puts?|says?|said|estimates?|estimated|expects?|forecasts?|reckons?|reckoned|sees|projects?|counts?|counted|found|finds|reports?|reported|pegs)(?![a-z]))/g;

/** And before one in Chinese: 某某区主管表示. */
const OFFICIAL =
  /[\p{Script=Han}a-z·]{1,10}(?:主管|负责人|发言人|高管|经理|总裁|总监|分析师|执行长|首席执行官|创始人)[^，,。；;]{0,8}(?:表示|说|称|透露|指出|坦言)/gu;

/** Whether somebody says something in a text. */
export const namesSayer = (raw: string): boolean => raw.search(SAYER) >= 0;

/** Who speaks, before a colon: 答：, 记者：, 3 楼：, "Host:". */
const SPEAKER =
  /^(?:[→推嘘] ?)?(?:(?:答主?|问|记者|主持人?|发言人|嘉宾|网友|楼主|原po|听众|读者)[\p{Script=Han}a-z]{0,3}|\d{1,3} ?楼|(?:q|a|op|host|reporter|moderator|executive|analyst|interviewer|questions?|answers?)) ?[：:]/gu;

/** And in a few characters of Chinese: 业内说, 销售称. */
const SAYS = /(?<![\p{Script=Han}a-z])\p{Script=Han}{1,4}[说称](?!明|法|服|为|之)/gu;

/** An English word that by its ending names no thing: a verb's past form, an adverb. */
const NO_NOUN = /^[a-z]{2,15}(?:ed|ly)(?![a-z])/;
/** Longest word that is looked at. */
const LONGEST = 20;

/** What explains a name between commas: ", i.e. models sold by usage,". */
const APPOSITION =
  /(?<![a-z])(?:i\.e\.|that is,?|namely|meaning) [^,;]{1,60},|(?<=,)(?:也就是|亦即|即)[^,;]{1,30},|, (?:by|through|via|including|excluding|from) [^,;\d]{1,40},(?= (?:was|were|is|are|stood|came|reached|rose|grew|brought|hit|made|totalled|earned|took|will))|, [^,;\d]{1,40} (?:included|excluded|combined),/g;

const LETTER = /[\p{Script=Han}a-z]/u;

/**
 * What of a sentence names no other thing: its dateline; who says it, whether a table knows the name
 * or not; a model, which a price is of; and what stands in brackets or between commas, which explains.
 */
export const asidesIn = (raw: string, text: string): readonly Span[] => [
  { start: 0, end: datelineEnd(raw) },
  ...[
    ...raw.matchAll(SAYER),
    ...[SPEAKER, OFFICIAL, SAYS, BARE_MODEL, ASIDE, APPOSITION].flatMap((aside) => [
      ...text.matchAll(aside),
    ]),
  ].map(({ index, 0: aside }) => ({ start: index, end: index + aside.length })),
];

/**
 * Measures how much of a stretch of a figure's sentence neither a metric's terms nor the scope's words account
 * for: the room in which it may name a thing of its own.
 *
 * @param explained - Spans of the metric's terms in the sentence.
 * @returns Han characters, with an English word counted as three.
 */
export function unexplainedIn(
  context: {
    readonly sentence: SentenceContext;
    readonly figure: Span;
    readonly subject?: Span | null;
  },
  stretch: Span,
  explained: readonly Span[],
): number {
  const { sentence, figure, subject } = context;
  finder ??= buildTermFinder(FILLER.split('|').map((word) => [word, true] as const));
  const covered = new Uint8Array(stretch.end - stretch.start);
  const spans = [
    ...explained,
    ...sentence.cues,
    ...sentence.asides,
    ...sentence.periods,
    figure,
    ...(subject ? [subject] : []),
  ];
  const text = sentence.text.slice(stretch.start, stretch.end);
  for (const { start, end } of spans) {
    const from = Math.max(0, start - stretch.start);
    covered.fill(1, from, Math.max(from, end - stretch.start));
  }
  for (const { start, end } of findTerms(finder, text, false)) covered.fill(1, start, end);
  const beginsWord = (at: number): boolean =>
    at === 0 || !/[a-z]/.test(text.charAt(at - 1)) || covered[at - 1] === 1;
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (covered[at] || !LETTER.test(text.charAt(at))) continue;
    const isLatin = text.charCodeAt(at) < 128;
    if (!isLatin) units += 1;
    else if (beginsWord(at) && !NO_NOUN.test(text.slice(at, at + LONGEST))) units += 3;
  }
  return units;
}
