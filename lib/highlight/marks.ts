import { FLASH_NAME, MARK_NAMES, type MarkName } from './mark-names.ts';

/** A page may clear our marks again and again: each time they are set again after a longer pause, in
 * ms, up to this one. Short enough for a reader of a page that stops, long enough for one that never does. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 4000;
/** Marks that were left alone for so long are set again at once. */
const REST = 10_000;
/** First and longest time between two looks whether the page left the marks alone, in ms: a reader
 * does not wait for longer than a second or two, and nobody waits on a page that is out of view. */
const FIRST_LOOK = 500;
const LONGEST_LOOK = 2000;
const LONGEST_LOOK_OUT_OF_VIEW = 30_000;
/** How long a figure flashes. */
const FLASH = 1600;

export interface MarksOptions {
  readonly signal: AbortSignal;
  /** Called before each look at the page's registry; may fire the signal. */
  readonly beforeLook: () => void;
  /** False while nobody sees the page. */
  readonly isInView: () => boolean;
}

interface Mark {
  readonly name: MarkName;
  readonly ranges: readonly StaticRange[];
}

const sameRanges = (a: readonly StaticRange[], b: readonly StaticRange[]): boolean =>
  a.length === b.length &&
  a.every((range, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      range.startContainer === other.startContainer &&
      range.startOffset === other.startOffset &&
      range.endContainer === other.endContainer &&
      range.endOffset === other.endOffset
    );
  });

/** Takes every highlight of ours off a page, whoever set it. */
export const removeMarks = (): void => {
  for (const name of [...MARK_NAMES, FLASH_NAME]) CSS.highlights.delete(name);
};

/**
 * The marks on a page. What is marked is kept here; the page's registry of highlights, which a
 * page can list, move and clear, only shows it.
 */
export class Marks {
  readonly #options: MarksOptions;
  readonly #marks = new Map<number, Mark>();
  readonly #shown = new Map<MarkName, Highlight>();
  readonly #counts = new Map<MarkName, number>();
  #pause = 0;
  #lastHealing = Number.NEGATIVE_INFINITY;
  #look = FIRST_LOOK;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #flashTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: MarksOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#stop());
  }

  /** Marks a figure, in place of the mark that it had. */
  set(figure: number, mark: Mark): void {
    const old = this.#marks.get(figure);
    if (old && old.name === mark.name && sameRanges(old.ranges, mark.ranges)) return;
    if (old) this.delete(figure);
    this.#marks.set(figure, mark);
    const highlight = this.#highlight(mark.name);
    for (const range of mark.ranges) highlight.add(range);
    this.#count(mark.name, mark.ranges.length);
    this.#lookSoon();
  }

  delete(figure: number): void {
    const mark = this.#marks.get(figure);
    if (!mark) return;
    this.#marks.delete(figure);
    const highlight = this.#shown.get(mark.name);
    for (const range of mark.ranges) highlight?.delete(range);
    this.#count(mark.name, -mark.ranges.length);
  }

  flash(ranges: readonly StaticRange[]): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = 1;
    CSS.highlights.set(FLASH_NAME, highlight);
    if (this.#flashTimer !== null) clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => this.#endFlash(), FLASH);
  }

  #endFlash(): void {
    if (this.#flashTimer === null) return;
    clearTimeout(this.#flashTimer);
    this.#flashTimer = null;
    CSS.highlights.delete(FLASH_NAME);
  }

  /** Sets again what the page has cleared, moved or filled. */
  heal(): void {
    this.#options.beforeLook();
    const now = performance.now();
    const since = now - this.#lastHealing;
    if (since < this.#pause || this.#options.signal.aborted) return;
    let hurt = false;
    for (const [name, highlight] of this.#shown) {
      if (CSS.highlights.get(name) === highlight && this.#isWhole(name, highlight)) continue;
      hurt = true;
      this.#redraw(name);
    }
    if (!hurt) return;
    this.#lastHealing = now;
    this.#pause = since > REST ? 0 : Math.min(LONGEST_PAUSE, this.#pause * 2 || FIRST_PAUSE);
    this.#lookSoon();
  }

  /** Heals now and looks soon again: the page is in view anew. */
  comeBack(): void {
    this.heal();
    this.#lookSoon();
  }

  #highlight(name: MarkName): Highlight {
    let highlight = this.#shown.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#shown.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  /** False when the page has put something into a highlight of ours or taken something out. */
  #isWhole(name: MarkName, highlight: Highlight): boolean {
    if (highlight.size !== (this.#counts.get(name) ?? 0)) return false;
    for (const mark of this.#marks.values()) {
      if (mark.name === name && !mark.ranges.every((range) => highlight.has(range))) return false;
    }
    return true;
  }

  #redraw(name: MarkName): void {
    const highlight = new Highlight();
    for (const mark of this.#marks.values()) {
      if (mark.name === name) for (const range of mark.ranges) highlight.add(range);
    }
    this.#shown.set(name, highlight);
    this.#counts.set(name, highlight.size);
    CSS.highlights.set(name, highlight);
  }

  #count(name: MarkName, change: number): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + change);
  }

  #lookSoon(): void {
    if (this.#options.signal.aborted) return;
    // A look that is due this soon will do: setting a timer takes longer than setting a mark.
    if (this.#timer !== null && this.#look === FIRST_LOOK) return;
    this.#look = FIRST_LOOK;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookOn(), this.#look);
  }

  /** Looks less often as long as all is well: each look is a handful of reads. */
  #lookOn(): void {
    this.#timer = null;
    const longest = this.#options.isInView() ? LONGEST_LOOK : LONGEST_LOOK_OUT_OF_VIEW;
    this.#look = Math.min(longest, this.#look * 2);
    this.heal();
    if (this.#options.signal.aborted || this.#timer !== null) return;
    this.#timer = setTimeout(() => this.#lookOn(), this.#look);
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#endFlash();
    // A newer annotator may have taken over the names.
    for (const [name, highlight] of this.#shown) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }
}
