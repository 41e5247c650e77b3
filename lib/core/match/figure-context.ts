import type { ClaimIndex } from '../claim/claim-index.ts';
import type { Figure, Stated } from '../figure/figure.ts';
import { type CueHit, findCues } from '../figure/find-cues.ts';
import { findPeriods } from '../figure/find-periods.ts';
import { clauseEnd, clauseStart, groupStart, matchingForm } from '../figure/passage.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';
import { mainlandForm } from './mainland-form.ts';
import { OWN_THING, unexplainedIn } from './unexplained.ts';

/** A sentence with the terms and cues in it, shared by the figures that stand in it. */
export interface SentenceContext {
  readonly raw: string;
  /** Simplified, lower case, as long as `raw`. */
  readonly text: string;
  readonly hits: readonly TermHit<number>[];
  readonly cues: readonly CueHit[];
  readonly periods: readonly Span[];
}

/** Where a figure stands in its sentence. Spans index into the sentence. */
export interface FigureContext {
  readonly sentence: SentenceContext;
  readonly figure: Span;
  readonly stated: Stated;
  readonly clause: Span;
  /** Its clause with those before it, back to a semicolon or stop. */
  readonly group: Span;
  /** Whether the group names nothing of its own and so continues the one before it. */
  readonly goesOn: boolean;
  /** Terms in the heading or the table's header. */
  readonly headingHits: readonly TermHit<number>[];
}

/** Reads sentences and headings, each once for all the figures in it. */
export class ContextReader {
  readonly #index: ClaimIndex;
  readonly #headings = new Map<string, readonly TermHit<number>[]>();
  #last: SentenceContext | null = null;

  constructor(index: ClaimIndex) {
    this.#index = index;
  }

  read(figure: Figure): FigureContext {
    const sentence = this.#sentence(figure.sentence);
    const start = figure.quantity.start - figure.sentenceStart;
    const end = figure.quantity.end - figure.sentenceStart;
    const clause = { start: clauseStart(sentence, start), end: clauseEnd(sentence, end) };
    const group = { start: groupStart(sentence, start), end: clause.end };
    const place = { sentence, figure: { start, end } };
    return {
      ...place,
      stated: figure.stated,
      clause,
      group,
      goesOn: unexplainedIn(place, group, []) <= OWN_THING,
      headingHits: figure.heading === undefined ? [] : this.#heading(figure.heading),
    };
  }

  #sentence(raw: string): SentenceContext {
    if (this.#last?.raw === raw) return this.#last;
    const text = mainlandForm(matchingForm(raw));
    const periods = findPeriods(text, undefined);
    this.#last = { raw, text, hits: this.#index.findTerms(text), cues: findCues(text), periods };
    return this.#last;
  }

  #heading(raw: string): readonly TermHit<number>[] {
    const known = this.#headings.get(raw);
    if (known) return known;
    const hits = this.#index.findTerms(mainlandForm(matchingForm(raw)));
    this.#headings.set(raw, hits);
    return hits;
  }
}
