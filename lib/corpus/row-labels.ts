import { isHeaderLike } from '../core/text/header-like.ts';

/** The cells at the beginning of a table's row that head it: the first, and labels right behind. */
export class RowLabels {
  /** Their texts so far, which head the cells behind them. */
  text = '';
  #count = 0;

  /** Takes the text of the row's next cell. */
  add(index: number, text: string): void {
    if (index > this.#count || (index > 0 && !isHeaderLike(text))) return;
    this.text = this.text ? `${this.text} ${text}` : text;
    this.#count += 1;
  }
}
