import { isInPage, isShadowRoot } from './dom.ts';
import { isShown } from './shown-text.ts';

/** Attributes by which pages show what they had hidden. */
const SHOWING = ['class', 'style', 'hidden', 'open'];
/** What a reader does, and styles in motion do, just before something is shown. */
const SIGNS = ['click', 'keyup', 'transitionend', 'animationend'];
/** Changes of style are gathered for so long before anything is looked at. */
const GATHER = 150;
/** Nothing tells of a rule that makes text visible where it stands: it is looked for ever more
 * rarely, between these two pauses. */
const FIRST_LOOK = 500;
const LONGEST_LOOK = 10_000;

export interface HiddenWatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onShown: (container: Element | ShadowRoot) => void;
}

/** Waits for hidden text to be shown; costs nothing while there is none. */
export class HiddenWatch {
  readonly #options: HiddenWatchOptions;
  /** Hidden texts, by the element whose lines they stand in. */
  readonly #hidden = new Map<Element | ShadowRoot, Set<Text>>();
  /** Hears what no attribute tells: a style sheet that loads, a media query, a checked box. */
  readonly #sizes: ResizeObserver;
  readonly #attributes: MutationObserver;
  #listening: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_LOOK;
  #isSoon = false;

  constructor(options: HiddenWatchOptions) {
    this.#options = options;
    this.#sizes = new ResizeObserver(() => this.#lookSoon());
    this.#attributes = new MutationObserver(() => this.#lookSoon());
    options.signal.addEventListener('abort', () => this.#stop());
  }

  add(container: Element | ShadowRoot, texts: readonly Text[]): void {
    if (!isInPage(container) || this.#options.signal.aborted) return;
    this.#listen();
    const known = this.#hidden.get(container);
    if (known) {
      for (const text of texts) known.add(text);
      return;
    }
    this.#hidden.set(container, new Set(texts));
    this.#sizes.observe(boxOf(container));
    this.#pause = FIRST_LOOK;
    if (!this.#isSoon) this.#lookIn(FIRST_LOOK);
  }

  /** Lets go of text that has left the page. */
  sweep(): void {
    for (const [container, texts] of this.#hidden) {
      for (const text of texts) if (!isInPage(text)) texts.delete(text);
      if (texts.size === 0) this.#forget(container);
    }
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const look = (): void => this.#lookSoon();
    for (const sign of SIGNS)
      addEventListener(sign, look, { capture: true, passive: true, signal });
    this.#attributes.observe(this.#options.document, { subtree: true, attributeFilter: SHOWING });
  }

  #forget(container: Element | ShadowRoot): void {
    this.#hidden.delete(container);
    this.#sizes.unobserve(boxOf(container));
    if (this.#hidden.size === 0) this.#rest();
  }

  #lookSoon(): void {
    if (this.#isSoon) return;
    this.#isSoon = true;
    this.#lookIn(GATHER);
  }

  #lookIn(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isSoon = false;
      this.#look();
      if (this.#hidden.size === 0) return;
      this.#lookIn(this.#pause);
      this.#pause = Math.min(LONGEST_LOOK, this.#pause * 2);
    }, pause);
  }

  #look(): void {
    this.sweep();
    for (const [container, texts] of this.#hidden) {
      if (![...texts].some((text) => isShown(text))) continue;
      this.#forget(container);
      this.#options.onShown(container);
    }
  }

  #rest(): void {
    this.#attributes.disconnect();
    this.#listening?.abort();
    this.#listening = null;
    clearTimeout(this.#timer);
    this.#isSoon = false;
  }

  #stop(): void {
    this.#sizes.disconnect();
    this.#rest();
  }
}

const boxOf = (container: Element | ShadowRoot): Element =>
  isShadowRoot(container) ? container.host : container;
