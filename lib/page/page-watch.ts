/** A batch of more records than this is a storm: a whole re-render is well under it or comes alone. */
const STORM = 300;
/** The first pause of a storm is short, since a re-render of a large list looks like one; so is that
 * after a page was quiet for so long, since a table of prices is drawn anew once a second. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 3000;

/** Text and structure, and what becomes a region to edit; no other attribute, and no style. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['contenteditable'],
};

export interface PageWatchOptions {
  readonly signal: AbortSignal;
  readonly onRecords: (records: readonly MutationRecord[]) => void;
  /** The page was not watched for a while: anything may have changed. */
  readonly onBlindSpot: () => void;
}

/**
 * Watches the text of a document and of its shadow roots, and looks away for a while, longer each
 * time, from a page that changes without end.
 */
export class PageWatch {
  readonly #options: PageWatchOptions;
  readonly #observer: MutationObserver;
  readonly #roots = new Set<WeakRef<Node>>();
  #pause = FIRST_PAUSE;
  /** Since when it has been watched. */
  #since = 0;

  constructor(options: PageWatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#receive(records));
    options.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  add(root: Document | ShadowRoot): void {
    this.#roots.add(new WeakRef(root));
    this.#observer.observe(root, WATCHED);
  }

  /** The document and its shadow roots that are still in the page. */
  roots(): readonly Node[] {
    return [...this.#roots].flatMap((reference) => reference.deref() ?? []);
  }

  #receive(records: readonly MutationRecord[]): void {
    const isStorm = records.length > STORM;
    if (!isStorm || performance.now() - this.#since > FIRST_PAUSE) this.#pause = FIRST_PAUSE;
    if (!isStorm) {
      this.#options.onRecords(records);
      return;
    }
    this.#observer.disconnect();
    setTimeout(() => this.#lookAgain(), this.#pause);
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
  }

  #lookAgain(): void {
    if (this.#options.signal.aborted) return;
    this.#since = performance.now();
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root?.isConnected) this.#observer.observe(root, WATCHED);
      else this.#roots.delete(reference);
    }
    this.#options.onBlindSpot();
  }
}
