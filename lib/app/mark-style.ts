const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const without = (root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void => {
  const at = root.adoptedStyleSheets.indexOf(sheet);
  if (at !== -1) root.adoptedStyleSheets.splice(at, 1);
};

/**
 * The style of the marks where the style sheet that came with the annotator does not reach: in
 * shadow roots, which it enters in Chromium only, and on paper, when the reader wants marks there.
 */
export class MarkStyle {
  readonly #css: string;
  readonly #signal: AbortSignal;
  #onScreen: CSSStyleSheet | null = null;
  #onPaper: CSSStyleSheet | null = null;
  #roots: WeakRef<ShadowRoot>[] = [];

  constructor(css: string, signal: AbortSignal) {
    this.#css = css;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#remove());
  }

  add(root: ShadowRoot): void {
    if (this.#signal.aborted) return;
    this.#roots.push(new WeakRef(root));
    if (!import.meta.env.FIREFOX) return;
    this.#onScreen ??= sheetOf(this.#css);
    root.adoptedStyleSheets.push(this.#onScreen);
  }

  /** Puts it again where the page has put a list of its own in the place of all style sheets. */
  heal(): void {
    const hasLost = (root: DocumentOrShadowRoot, sheet: CSSStyleSheet): boolean =>
      !root.adoptedStyleSheets.includes(sheet);
    if (this.#onPaper && hasLost(document, this.#onPaper))
      document.adoptedStyleSheets.push(this.#onPaper);
    if (!this.#onScreen) return;
    for (const root of this.roots())
      if (hasLost(root, this.#onScreen)) root.adoptedStyleSheets.push(this.#onScreen);
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

  /** Marks are left out of what is printed unless they are asked for. */
  setOnPaper(wanted: boolean): void {
    if (wanted === (this.#onPaper !== null)) return;
    if (this.#onPaper) {
      without(document, this.#onPaper);
      this.#onPaper = null;
      return;
    }
    this.#onPaper = sheetOf(this.#css.replaceAll('@media screen', '@media print'));
    document.adoptedStyleSheets.push(this.#onPaper);
  }

  #remove(): void {
    this.setOnPaper(false);
    if (this.#onScreen) for (const root of this.roots()) without(root, this.#onScreen);
  }
}
