import type { Check } from '../core/audit/check.ts';
import type { CrossReference, FigureAnswer } from '../core/cross-reference.ts';
import { askPatiently, type Patience } from './ask-patiently.ts';
import type { PageFigure, PageFigures } from './page-figures.ts';

/** Figures beyond these are not asked about: the message would take a long task to write. */
const MOST_ASKED = 4000;
/** The fingerprint is taken again when so much of the text is new. */
const NEW_TEXT = 0.1;
export interface PageAnswersOptions extends Patience {
  readonly figures: PageFigures;
  readonly onAnswers: () => void;
}

/** What the background says of the page's figures; asks again when they change. */
export class PageAnswers {
  readonly #options: PageAnswersOptions;
  readonly #answers = new Map<number, FigureAnswer>();
  readonly #checks = new Map<number, Check[]>();
  #reference: CrossReference | null = null;
  #asked: readonly PageFigure[] = [];
  #version = 0;
  #sketch: { readonly hashes: readonly number[]; readonly turnover: number } | null = null;
  #asking = false;

  constructor(options: PageAnswersOptions) {
    this.#options = options;
  }

  get source(): CrossReference['source'] {
    return this.#reference?.source ?? null;
  }

  answerTo(figure: number): FigureAnswer | null {
    return this.#answers.get(figure) ?? null;
  }

  /** Checks that are about a figure. */
  checksOf(figure: number): readonly Check[] {
    return this.#checks.get(figure) ?? [];
  }

  /** Figures that the checks about some others take in. */
  inputsOf(figures: ReadonlySet<number>): ReadonlySet<number> {
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
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const { figures } = this.#options;
    this.#asking = true;
    const { version } = figures;
    const asked = figures.list().slice(0, MOST_ASKED);
    const reference = await askPatiently(
      {
        kind: 'cross-reference',
        figures: asked.map(({ figure }) => figure),
        sketch: { hashes: asked.length > 0 ? await this.#freshSketch() : [] },
      },
      this.#options,
    );
    this.#asking = false;
    if (!reference) return;
    this.#version = version;
    this.#take(asked, reference);
    this.#options.onAnswers();
    this.refresh();
  }

  #take(asked: readonly PageFigure[], reference: CrossReference): void {
    this.#reference = reference;
    this.#asked = asked;
    this.#answers.clear();
    this.#checks.clear();
    for (const [i, { id }] of asked.entries()) {
      const answer = reference.answers[i];
      if (answer) this.#answers.set(id, answer);
    }
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
      const { hashes } = await this.#options.figures.sketch();
      this.#sketch = { hashes, turnover };
    }
    return this.#sketch.hashes;
  }
}
