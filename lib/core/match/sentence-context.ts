import type { CueHit } from '../figure/find-cues.ts';
import type { Span } from '../span.ts';
import type { TermHit } from '../text/term-finder.ts';

/** A sentence with the terms and cues in it, shared by the figures that stand in it. */
export interface SentenceContext {
  readonly raw: string;
  /** Simplified, lower case, as long as `raw`. */
  readonly text: string;
  readonly hits: readonly TermHit<number>[];
  readonly cues: readonly CueHit[];
  readonly periods: readonly Span[];
  /** What of it names no other thing: its dateline, who says it, and what only explains. */
  readonly asides: readonly Span[];
}
