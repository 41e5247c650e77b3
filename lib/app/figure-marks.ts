import type { MarkName } from '../highlight/mark-names.ts';
import type { Marks } from '../highlight/marks.ts';
import { markOf } from './mark-of.ts';
import type { PageAnswers } from './page-answers.ts';
import type { PageFigures } from './page-figures.ts';

/** Which figures of a page are marked, and how: by what is known of them. */
export class FigureMarks {
  readonly #marks: Marks;
  readonly #figures: PageFigures;
  readonly #answers: PageAnswers;
  readonly #names = new Map<number, MarkName>();

  constructor(page: {
    readonly marks: Marks;
    readonly figures: PageFigures;
    readonly answers: PageAnswers;
  }) {
    this.#marks = page.marks;
    this.#figures = page.figures;
    this.#answers = page.answers;
  }

  get size(): number {
    return this.#names.size;
  }

  has(figure: number): boolean {
    return this.#names.has(figure);
  }

  /** To be called when answers have come: marks anew where they say something else than before. */
  update(): void {
    const ids = new Set([...this.#names.keys(), ...this.#figures.list().map(({ id }) => id)]);
    this.place([...ids].filter((id) => this.#nameOf(id) !== (this.#names.get(id) ?? null)));
  }

  /** Marks figures where they stand now, and unmarks those that are gone. */
  place(ids: readonly number[]): void {
    for (const id of ids) {
      const entry = this.#figures.get(id);
      const name = this.#nameOf(id);
      if (entry && name) {
        this.#names.set(id, name);
        this.#marks.set(id, { name, ranges: this.#figures.rangesOf(entry) });
      } else if (this.#names.delete(id)) {
        this.#marks.delete(id);
      }
    }
  }

  #nameOf(id: number): MarkName | null {
    const answer = this.#figures.get(id) && this.#answers.answerTo(id);
    return answer && markOf(answer, this.#answers.checksOf(id));
  }
}
