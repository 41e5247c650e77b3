import { isInPage, nameOf } from './dom.ts';
import { introductionAbove, linesAround } from './text-above.ts';

/** Lists that are looked at whenever the page changes: some microseconds each. */
const MOST_LISTS = 200;

const linesOf = (list: Element): readonly string[] => {
  if (nameOf(list) === 'table') return linesAround(list);
  const introduction = introductionAbove(list);
  return introduction === null ? [] : [introduction];
};

/** What the lines beside lists and tables say of them. */
export class ListLines {
  readonly #known = new Map<Element, readonly string[]>();

  of(list: Element): readonly string[] {
    let lines = this.#known.get(list);
    if (!lines) {
      lines = linesOf(list);
      if (this.#known.size < MOST_LISTS) this.#known.set(list, lines);
    }
    return lines;
  }

  /** Lists of which something else is said by now: whatever stands in them is to be read again. */
  takeChanged(): readonly Element[] {
    const changed: Element[] = [];
    for (const [list, before] of this.#known) {
      if (!isInPage(list)) {
        this.#known.delete(list);
        continue;
      }
      const now = linesOf(list);
      if (String(now) === String(before)) continue;
      this.#known.set(list, now);
      changed.push(list);
    }
    return changed;
  }
}
