import type { Check } from '../core/audit/check.ts';
import type { CrossReference, FigureAnswer } from '../core/cross-reference.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';
import type { PageFigure } from './page-figure.ts';
import type { PageFigures } from './page-figures.ts';
import { sketchPage } from './page-sketch.ts';

/**
 * Figures in one message. Checks are made within it, so that it takes in any article whole; four
 * thousand kept a background in Firefox longer than an answer is waited for, again at each try.
 */
const MOST_ASKED = 1000;
/** With more figures than this, those that changed are first asked about by themselves. */
const FEW = 32;
/** Figures before a changed one that go along: a sentence may go on from what they say. */
const BEFORE = 3;
/** All of them are asked about when none has changed for so long, in ms, ... */
const QUIET = 1000;
/** ... and come what may after this. */
const LONGEST_UNASKED = 10_000;
/** The fingerprint is taken again when so much of the text is new. */
const NEW_TEXT = 0.1;
export interface PageAnswersOptions extends Patience {
  readonly figures: Pick<PageFigures, 'list' | 'version' | 'textLength' | 'turnover'>;
  /** All text of the page, for its fingerprint. */
  readonly texts: () => Promise<readonly string[]>;
  readonly onAnswers: () => void;
}

/** An answer, and the figure as it was asked about. */
interface Answered {
  readonly entry: PageFigure;
  readonly answer: FigureAnswer;
}

/**
 * What the background says of the page's figures; asks again when they change. In a page that grows
 * without pause, to ask about all of them at each step would take time with the square of its
 * length: what is new is asked about at once, and the whole page when it has come to rest.
 */
export class PageAnswers {
  readonly #options: PageAnswersOptions;
  readonly #answers = new Map<number, Answered>();
  readonly #checks = new Map<number, Check[]>();
  #reference: CrossReference | null = null;
  #asked: readonly PageFigure[] = [];
  #version = 0;
  #sketch: { readonly hashes: readonly number[]; readonly turnover: number } | null = null;
  #asking = false;
  /** When all figures were last asked about. */
  #wholeAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: PageAnswersOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#stop());
  }

  get source(): CrossReference['source'] {
    return this.#reference?.source ?? null;
  }

  answerTo(figure: number): FigureAnswer | null {
    return this.#answers.get(figure)?.answer ?? null;
  }

  /** Checks that are about a figure. */
  checksOf(figure: number): readonly Check[] {
    return this.#checks.get(figure) ?? [];
  }

  /** Figures that the checks about some others take in. */
  inputsOf(figures: Pick<ReadonlySet<number>, 'has'>): ReadonlySet<number> {
    const inputs = new Set<number>();
    for (const [id, checks] of this.#checks) {
      if (!figures.has(id)) continue;
      for (const at of checks.flatMap((check) => check.inputs)) {
        const input = this.#asked[at]?.id;
        if (input !== undefined) inputs.add(input);
      }
    }
    return inputs;
  }

  /** All checks, their indices turned to those of `list`; one that names a figure no longer there is left out. */
  checksFor(list: readonly PageFigure[]): readonly Check[] {
    const index = new Map(list.map(({ id }, i) => [id, i]));
    const turned = (at: number): number => index.get(this.#asked[at]?.id ?? -1) ?? -1;
    return (this.#reference?.checks ?? [])
      .map((check) => ({
        ...check,
        figure: turned(check.figure),
        inputs: check.inputs.map(turned),
      }))
      .filter((check) => check.figure !== -1 && !check.inputs.includes(-1));
  }

  /** Asks about the figures as they are now, unless they are as they were. */
  refresh(): void {
    if (this.#asking || this.#options.signal.aborted) return;
    if (this.#version === this.#options.figures.version) return;
    const list = this.#options.figures.list();
    const isDue = performance.now() - this.#wholeAt > LONGEST_UNASKED;
    const isChanged = (entry: PageFigure): boolean => this.#answers.get(entry.id)?.entry !== entry;
    const changed = list.filter((_, i) => list.slice(i, i + BEFORE + 1).some(isChanged));
    const isSame =
      list.length === this.#asked.length && list.every((one, i) => one === this.#asked[i]);
    if (changed.length === 0 && (isSame || list.length > FEW)) {
      // Some have gone, perhaps for a moment only.
      this.#version = this.#options.figures.version;
      if (!isSame && this.#timer === null) this.#askAllSoon();
    } else if (list.length <= FEW || isDue || changed.length * 2 > list.length) {
      void this.#askAll(list);
    } else {
      void this.#askSome(changed.slice(0, MOST_ASKED));
    }
  }

  async #askAll(list: readonly PageFigure[]): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#wholeAt = performance.now();
    this.#forgetAllBut(list);
    for (let from = 0; from === 0 || from < list.length; from += MOST_ASKED) {
      const asked = list.slice(from, from + MOST_ASKED);
      const reference = await this.#ask(asked);
      if (!reference) return;
      if (from === 0) this.#takeChecks(asked, reference);
      this.#takeAnswers(asked, reference);
      this.#options.onAnswers();
    }
    this.refresh();
  }

  /** Asks about figures that changed, each with those right before it. */
  async #askSome(asked: readonly PageFigure[]): Promise<void> {
    const reference = await this.#ask(asked);
    if (!reference) return;
    const isNew = (entry: PageFigure): boolean => this.#answers.get(entry.id)?.entry !== entry;
    this.#takeAnswers(asked, reference, isNew);
    this.#askAllSoon();
    this.#options.onAnswers();
    this.refresh();
  }

  /** Has all figures asked about once they are left alone. */
  #askAllSoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#asking || this.#options.signal.aborted) return;
      void this.#askAll(this.#options.figures.list());
    }, QUIET);
  }

  /** null when no answer can come any more. */
  async #ask(asked: readonly PageFigure[]): Promise<CrossReference | null> {
    const { version } = this.#options.figures;
    this.#asking = true;
    const reference = await askPatiently(
      {
        kind: 'cross-reference',
        figures: asked.map(({ figure }) => figure),
        sketch: { hashes: asked.length > 0 ? await this.#freshSketch() : [] },
      },
      this.#options,
    );
    this.#asking = false;
    if (reference) this.#version = version;
    return reference;
  }

  #forgetAllBut(list: readonly PageFigure[]): void {
    const there = new Set(list.map(({ id }) => id));
    for (const id of this.#answers.keys()) if (!there.has(id)) this.#answers.delete(id);
  }

  #takeAnswers(
    asked: readonly PageFigure[],
    { answers }: CrossReference,
    isWanted: (entry: PageFigure) => boolean = () => true,
  ): void {
    for (const [i, entry] of asked.entries()) {
      const answer = answers[i];
      if (answer && isWanted(entry)) this.#answers.set(entry.id, { entry, answer });
    }
  }

  #takeChecks(asked: readonly PageFigure[], reference: CrossReference): void {
    this.#reference = reference;
    this.#asked = asked;
    this.#checks.clear();
    for (const check of reference.checks) {
      const id = asked[check.figure]?.id;
      if (id === undefined) continue;
      const known = this.#checks.get(id);
      if (known) known.push(check);
      else this.#checks.set(id, [check]);
    }
  }

  async #freshSketch(): Promise<readonly number[]> {
    const { turnover, textLength } = this.#options.figures;
    if (!this.#sketch || turnover - this.#sketch.turnover > NEW_TEXT * textLength) {
      const sketch = await sketchPage(await this.#options.texts(), this.#options);
      if (!sketch) return [];
      this.#sketch = { hashes: sketch.hashes, turnover };
    }
    return this.#sketch.hashes;
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
