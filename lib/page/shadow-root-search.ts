import { isInPage } from './dom.ts';
import { findShadowRoots } from './find-shadow-roots.ts';
import { startTimeSlices } from './time-slices.ts';

/** Nothing tells when a shadow root is attached to an element that was there before: it is looked
 * for so long after the page has got new elements, and again after these pauses. */
const LATER = [1000, 3000, 9000];

export interface ShadowRootSearchOptions {
  readonly signal: AbortSignal;
  /** All that is to be searched when it is late. */
  readonly everywhere: () => Iterable<Element | ShadowRoot>;
  /** Called once for each, and again when it has been out of the page. */
  readonly onFound: (root: ShadowRoot) => void;
}

/** Finds the open shadow roots of a page, also those that come late. */
export class ShadowRootSearch {
  readonly #options: ShadowRootSearchOptions;
  readonly #found = new WeakSet<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ShadowRootSearchOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  async lookIn(starts: Iterable<Element | ShadowRoot>, slices = startTimeSlices()): Promise<void> {
    for (const start of starts) {
      for (const root of await findShadowRoots(slices, start)) {
        if (this.#found.has(root)) continue;
        this.#found.add(root);
        this.#options.onFound(root);
      }
    }
  }

  /** To be called when something left the page: what stood in these roots is forgotten too. */
  forgetGone(roots: readonly Node[]): void {
    for (const root of roots) if (!isInPage(root)) this.#found.delete(root);
  }

  /** To be called when the page has got new elements. */
  lookLater(look = 0): void {
    clearTimeout(this.#timer);
    const pause = LATER[look];
    if (pause === undefined || this.#options.signal.aborted) return;
    this.#timer = setTimeout(async () => {
      await this.lookIn(this.#options.everywhere());
      this.lookLater(look + 1);
    }, pause);
  }
}
