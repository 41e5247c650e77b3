/** Gives the marks' style to shadow roots, which the document's own style reaches in Chromium only. */
export class ShadowStyle {
  readonly #css: string;
  readonly #signal: AbortSignal;
  #sheet: CSSStyleSheet | null = null;
  #roots: WeakRef<ShadowRoot>[] = [];

  constructor(css: string, signal: AbortSignal) {
    this.#css = css;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  add(root: ShadowRoot): void {
    if (this.#signal.aborted) return;
    this.#roots.push(new WeakRef(root));
    if (import.meta.env.FIREFOX) this.#style(root);
  }

  /** Shadow roots still in the page. */
  roots(): readonly ShadowRoot[] {
    const live = this.#roots.flatMap((reference) => {
      const root = reference.deref();
      return root?.isConnected ? [root] : [];
    });
    this.#roots = live.map((root) => new WeakRef(root));
    return live;
  }

  #style(root: ShadowRoot): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css);
    }
    root.adoptedStyleSheets.push(this.#sheet);
  }

  #remove(): void {
    for (const root of this.roots()) {
      const at = this.#sheet ? root.adoptedStyleSheets.indexOf(this.#sheet) : -1;
      if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
    }
  }
}
