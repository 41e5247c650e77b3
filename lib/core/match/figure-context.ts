import type { ClaimIndex } from '../claim/claim-index.ts';
import { type Figure, spanInSentence } from '../figure/figure.ts';
import { findCues } from '../figure/find-cues.ts';
import { findPeriods } from '../figure/find-periods.ts';
import { clauseEnd, groupStart, labelStart, matchingForm } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import { mainlandForm } from './mainland-form.ts';
import type { SentenceContext } from './sentence-context.ts';
import { OWN_THING, unexplainedIn } from './unexplained.ts';

/** Where a figure stands in its sentence. Spans index into the sentence. */
export interface FigureContext {
  readonly sentence: SentenceContext;
  readonly figure: Span;
  /** It is an amount of money, or a price. */
  readonly isMoney: boolean;
  /** It is a price of tokens, whether its sentence says so or a heading. */
  readonly pricesTokens: boolean;
  /** It states what part of a whole something is. */
  readonly saysShare: boolean;
  /** It is a change, or a multiple of what was before: "是上年的 2.7 倍". */
  readonly saysChange: boolean;
  readonly clause: Span;
  /** Its clause with those before it, back to a semicolon or stop. */
  readonly group: Span;
  /** Its block holds nothing but the figure, as a table's cell does. */
  readonly isBare: boolean;
  /** Whether the group names nothing of its own and so continues the one before it. */
  readonly goesOn: boolean;
  /** Whether all of the sentence up to the figure does, and so continues the sentence before. */
  readonly sentenceGoesOn: boolean;
  /** Terms of what the figure before was recognised as, in the sentence before, in the heading or header, and in the title and outer headings. */
  readonly outer: Readonly<Record<OuterPlace, readonly TermHit<number>[]>>;
}

/** Where a figure's text may have what its sentence leaves out. */
export type OuterPlace = 'carried' | 'before' | 'heading' | 'outline';

/** Characters beside a figure that say nothing: a hedge, a unit of the header's. */
const BARE = 4;

/** A sentence without the terms that name what its other figures are of. */
function withoutOthers(
  sentence: SentenceContext,
  others: readonly Span[] | undefined,
): SentenceContext {
  if (!others) return sentence;
  const isOfOthers = ({ start, end }: Span): boolean =>
    others.some((other) => start >= other.start && end <= other.end);
  return { ...sentence, hits: sentence.hits.filter((hit) => !isOfOthers(hit)) };
}

/** Reads sentences and headings, each once for all the figures in it. */
export class ContextReader {
  readonly #index: ClaimIndex;
  readonly #outside = new Map<string, readonly TermHit<number>[]>();
  #last: SentenceContext | null = null;

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  read(figure: Figure): FigureContext {
    const sentence = withoutOthers(this.#sentence(figure.sentence), figure.ofOthers);
    const { start, end } = spanInSentence(figure);
    const clause = { start: labelStart(sentence, start), end: clauseEnd(sentence, end) };
    const group = { start: groupStart(sentence, start), end: clause.end };
    const place = { sentence, figure: { start, end } };
    return {
      ...place,
      isMoney: figure.quantity.kind === 'money' || figure.quantity.kind === 'rate',
      pricesTokens: figure.quantity.per?.endsWith('token') ?? false,
      saysShare: figure.stated === 'share',
      saysChange: figure.stated === 'change' || figure.quantity.kind === 'multiple',
      clause,
      group,
      isBare: figure.sentence.trim().length - (end - start) <= BARE,
      goesOn: unexplainedIn(place, group, []) <= OWN_THING,
      sentenceGoesOn: unexplainedIn(place, { start: 0, end: clause.end }, []) <= OWN_THING,
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
    const periods = findPeriods(text, undefined);
    this.#last = { raw, text, hits: this.#index.findTerms(text), cues: findCues(text), periods };
    return this.#last;
  }

  #outer(raw: string | undefined): readonly TermHit<number>[] {
    if (raw === undefined) return [];
    const known = this.#outside.get(raw);
    if (known) return known;
    const hits = this.#index.findTerms(mainlandForm(matchingForm(raw)));
    this.#outside.set(raw, hits);
    return hits;
  }
}
