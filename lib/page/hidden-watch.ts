import { isShownElement } from './shown-text.ts';

/** Attributes by which pages show what they had hidden. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'];
/** Changes of style are gathered for so long before anything is looked at. */
const GATHER = 150;

export interface HiddenWatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onShown: (container: Element | ShadowRoot) => void;
}

/** Waits for hidden text to be shown; costs nothing while there is none. */
export class HiddenWatch {
  readonly #options: HiddenWatchOptions;
  readonly #hidden = new Set<Element | ShadowRoot>();
  /** Hears what no attribute tells: a style sheet that loads, a media query, a checked box. */
  readonly #sizes: ResizeObserver;
  readonly #attributes: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: HiddenWatchOptions) {
    this.#options = options;
    this.#sizes = new ResizeObserver(() => this.#schedule());
    this.#attributes = new MutationObserver(() => this.#schedule());
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  add(container: Element | ShadowRoot): void {
    if (this.#hidden.has(container) || !container.isConnected) return;
    if (this.#hidden.size === 0) {
      this.#attributes.observe(this.#options.document, {
        subtree: true,
        attributeFilter: SHOWING,
      });
    }
    this.#hidden.add(container);
    this.#sizes.observe(container instanceof ShadowRoot ? container.host : container);
  }

  /** Lets go of text that has left the page. */
  sweep(): void {
    for (const container of this.#hidden) if (!container.isConnected) this.#forget(container);
  }

  #forget(container: Element | ShadowRoot): void {
    this.#hidden.delete(container);
    this.#sizes.unobserve(container instanceof ShadowRoot ? container.host : container);
    if (this.#hidden.size === 0) this.#attributes.disconnect();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#look();
    }, GATHER);
  }

  #look(): void {
    this.sweep();
    for (const container of this.#hidden) {
      if (!isShownElement(container)) continue;
      this.#forget(container);
      this.#options.onShown(container);
    }
  }

  #stop(): void {
    this.#sizes.disconnect();
    this.#attributes.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}
