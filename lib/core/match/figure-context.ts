import type { ClaimIndex } from '../claim/claim-index.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { findCues } from '../figure/find-cues.ts';
import { findPeriods } from '../figure/find-periods.ts';
import { clauseEnd, groupEnd, groupStart, labelStart, matchingForm } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import { numberedLabelStart } from '../text/numbered-label.ts';
import type { TermHit } from '../text/term-finder.ts';
import { holdsNumber } from './holds-number.ts';
import { mainlandForm } from './mainland-form.ts';
import { inTheirSense } from './other-senses.ts';
import type { SentenceContext } from './sentence-context.ts';
import { asidesIn, GOES_ON, unexplainedIn } from './unexplained.ts';

/** Where a figure stands in its sentence. Spans index into the sentence. */
export interface FigureContext {
  readonly sentence: SentenceContext;
  readonly figure: Span;
  /** Where the sentence names the company or model that the figure is about. */
  readonly subject: Span | null;
  /** It is an amount of money, or a price. */
  readonly isMoney: boolean;
  /** It is a price of tokens, whether its sentence says so or a heading. */
  readonly pricesTokens: boolean;
  /** It states what part of a whole something is. */
  readonly saysShare: boolean;
  /** It is a change, or a multiple of what was before: "是上年的 2.7 倍". */
  readonly saysChange: boolean;
  /** It is where a change starts from. */
  readonly isStart: boolean;
  readonly clause: Span;
  /** Its clause with those before it, back to a semicolon or stop. */
  readonly group: Span;
  /** Where the clauses behind it end that a semicolon or stop closes. */
  readonly groupEnd: number;
  /** Its block holds nothing but the figure, as a table's cell does. */
  readonly isBare: boolean;
  /** What heads such a cell, in matching form. */
  readonly cellLabel: string;
  /** Title and headings, in matching form. */
  readonly above: string;
  /** Whether the clause names nothing at all beside the figure. */
  readonly clauseIsEmpty: boolean;
  /** Whether the group names nothing of its own and so continues the one before it. */
  readonly goesOn: boolean;
  /** Whether all of the sentence up to the figure does, and so continues the sentence before. */
  readonly sentenceGoesOn: boolean;
  /** Whether its sentence is the first of its block. */
  readonly opensBlock: boolean;
  /** Where the label begins that what stands before the sentence ends with: "第二，模型即服务。2024 年为……". */
  readonly labelBefore: number | null;
  /** Terms of what the figure before was recognised as, in the sentence before, in the heading or header, and in the title and outer headings. */
  readonly outer: Readonly<Record<OuterPlace, readonly OuterHit[]>>;
}

/** Where a figure's text may have what its sentence leaves out. */
export type OuterPlace = 'carried' | 'before' | 'heading' | 'outline';

/** A term outside the sentence. */
export interface OuterHit extends TermHit<number> {
  /** How many numbers stand before it there: terms between the same two go together. */
  readonly part?: number;
}

/** Which year is meant makes no difference here; without one, a quarter that names none is passed over. */
const ANY_DAY = '1000-12-31';

/** Characters beside a figure that say nothing: a hedge, a unit of the header's. */
const BARE = 4;

/** What a figure is may be said of it: "a third number, 29.4 billion yuan, is the estimate for …". */
const PREDICATE = /^, (?:is|was) /;

/** What stands between a figure and the next one, which is no year, names the next: "论文的23.2%和引用的22.6%". */
const BEFORE_NEXT =
  /^ ?(?:和|与|及|以及|、|,|, and|and) ?[^,;。、\d]{1,30}(?=\d)(?!(?:19|20)\d\d ?年)/;

/** What stands behind the next one names it too: "23.2% of the papers and 22.6% of the citations", "4 yuan for input and 16 yuan for output". */
const BEHIND_NEXT =
  /^ (of|for) [^,;]{1,60}? and (?:[a-z]{3,12} )?(?:(?:about|over|some|nearly) )?[$¥€£]?\d[\d.,]*(?:%| per ?cent| yuan| dollars| cents)? \1 [^,;]*/;

/** The stretch behind a figure, up to its clause's end, that names what the next one is of. */
function ofNext(text: string, from: number): Span {
  const rest = text.slice(from);
  const before = BEFORE_NEXT.exec(rest);
  if (before) return { start: from, end: from + before[0].length };
  const behind = BEHIND_NEXT.exec(rest);
  const start = behind ? from + behind[0].indexOf(' and ') : from;
  return { start, end: behind ? from + behind[0].length : from };
}

/** What explains a figure whose own clause only says whose it is: "64%又是另一回事：那是…". */
const EXPLAINED = /^[:,，：] ?(?:那|它)?(?:是指|指的是|说的是|讲的是|那是)/;
/** A figure that somebody speaks of is explained by what it "is": "某某所说的 4.4 万亿美元，是…", "the $4.4 trillion that they quote, is …". */
const SPOKEN_OF =
  /(?:所?[说称指提讲写引估]|给出|算出|提出|提到|引用|口中|笔下|报告里|那个|那句)的?(?:每年|一年)?的? ?(?:约|近|超过?|那个)? ?$/;
const IS = /^,(?:其实|实际上?)?(?:是|指|讲|说)(?!由|从|因)/;

/** Where the clause behind a figure ends, with the one that explains it. */
function explainedEnd(sentence: SentenceContext, figure: Span, from: number): number {
  const end = clauseEnd(sentence, from);
  const behind = sentence.text.slice(end);
  const isSpokenOf =
    IS.test(behind) && SPOKEN_OF.test(sentence.text.slice(0, figure.start)) && end === figure.end;
  if (!EXPLAINED.test(behind) && !isSpokenOf) return end;
  const next = clauseEnd(sentence, end + 1);
  return holdsNumber(sentence, { start: end, end: next }) ? end : next;
}

function nameIn({ subject, sentenceStart }: Figure): Span | null {
  const evidence = subject?.evidence;
  if (!evidence) return null;
  return { start: evidence.start - sentenceStart, end: evidence.end - sentenceStart };
}

/** A sentence without the terms that name what its other figures are of, and those that are the figure's own number: "$100 billion" is no size of a model. */
function withoutOthers(sentence: SentenceContext, figure: Figure): SentenceContext {
  const { start: from, end } = spanInSentence(figure);
  const others = [...(figure.ofOthers ?? []), ofNext(sentence.text, end)];
  const isOfOthers = ({ start, end }: Span): boolean =>
    others.some((other) => start >= other.start && end <= other.end);
  const isOwnNumber = (hit: TermHit<number>): boolean =>
    hit.start < end && hit.end > from && /\d/.test(hit.term);
  const hits = sentence.hits.filter((hit) => !isOfOthers(hit) && !isOwnNumber(hit));
  return { ...sentence, hits };
}

/**
 * Where the words begin that say what a figure is of: a clause of nothing but the figure goes with
 * the one before it, "the solutions, in the same year, came to 3.49 billion yuan".
 */
function sayingStart(
  place: { readonly sentence: SentenceContext; readonly figure: Span },
  clause: Span,
  from: number,
): number {
  const { sentence } = place;
  let { start } = clause;
  while (start > from && unexplainedIn(place, { start, end: clause.end }, []) === 0) {
    const before = labelStart(sentence, start - 1);
    if (holdsNumber(sentence, { start: before, end: start })) break;
    start = before;
  }
  return start;
}

/** Reads sentences and headings, each once for all the figures in it. */
export class ContextReader {
  readonly #index: ClaimIndex;
  readonly #outside = new Map<string, readonly OuterHit[]>();
  readonly #forms = new Map<string, string>();
  #last: SentenceContext | null = null;

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  read(figure: Figure): FigureContext {
    const sentence = withoutOthers(this.#sentence(figure.sentence), figure);
    const { start, end } = spanInSentence(figure);
    const place = { sentence, figure: { start, end }, subject: nameIn(figure) };
    const said = PREDICATE.exec(sentence.text.slice(end))?.[0].length ?? 0;
    const narrow = {
      start: labelStart(sentence, start),
      end: explainedEnd(sentence, place.figure, end + said),
    };
    const group = { start: groupStart(sentence, start), end: narrow.end };
    const clause = { ...narrow, start: sayingStart(place, narrow, group.start) };
    const isBare = figure.sentence.trim().length - (end - start) <= BARE;
    return {
      ...place,
      isMoney: figure.quantity.kind === 'money' || figure.quantity.kind === 'rate',
      pricesTokens: figure.quantity.per?.endsWith('token') ?? false,
      saysShare: figure.stated === 'share',
      saysChange: figure.stated === 'change' || figure.quantity.kind === 'multiple',
      isStart: figure.quantity.change?.role === 'from',
      clause,
      group,
      groupEnd: groupEnd(sentence, end),
      isBare,
      cellLabel: isBare ? mainlandForm(matchingForm(figure.heading ?? '')) : '',
      above: this.#formOf(`${figure.outline ?? ''} ${figure.heading ?? ''}`),
      clauseIsEmpty: unexplainedIn(place, narrow, []) === 0,
      goesOn: unexplainedIn(place, group, []) <= GOES_ON,
      sentenceGoesOn: unexplainedIn(place, { start: 0, end: clause.end }, []) <= GOES_ON,
      opensBlock: figure.sentenceStart === 0,
      labelBefore: numberedLabelStart(figure.before ?? ''),
      outer: {
        carried: [],
        before: this.#outer(figure.before),
        heading: this.#outer(figure.heading),
        outline: this.#outer(figure.outline),
      },
    };
  }

  #sentence(raw: string): SentenceContext {
    if (this.#last?.raw === raw) return this.#last;
    const text = mainlandForm(matchingForm(raw));
    const periods = findPeriods(text, ANY_DAY);
    const hits = inTheirSense(this.#index.findTerms(text), text);
    this.#last = { raw, text, hits, cues: findCues(text), periods, asides: asidesIn(raw, text) };
    return this.#last;
  }

  #formOf(raw: string): string {
    const known = this.#forms.get(raw) ?? mainlandForm(matchingForm(raw));
    this.#forms.set(raw, known);
    return known;
  }

  #outer(raw: string | undefined): readonly OuterHit[] {
    if (raw === undefined) return [];
    const known = this.#outside.get(raw);
    if (known) return known;
    const text = mainlandForm(matchingForm(raw));
    const numbers = [...text.matchAll(/(?<![a-z\d-])\d[\d.,]*/g)].map(({ index }) => index);
    const hits = this.#index.findTerms(text).map((hit) => ({
      ...hit,
      part: numbers.filter((at) => at < hit.start).length,
    }));
    this.#outside.set(raw, hits);
    return hits;
  }
}
