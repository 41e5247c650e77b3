const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** The style of the marks on paper, when the reader wants them there. */
export class PrintStyle {
  readonly #css: string;
  #sheet: CSSStyleSheet | null = null;

  constructor(css: string, signal: AbortSignal) {
    this.#css = css;
    signal.addEventListener('abort', () => this.set(false));
  }

  /** Puts it again where the page has put a list of its own in the place of all style sheets. */
  heal(): void {
    const sheets = document.adoptedStyleSheets;
    if (this.#sheet && !sheets.includes(this.#sheet)) sheets.push(this.#sheet);
  }

  /** Marks are left out of what is printed unless they are asked for. */
  set(wanted: boolean): void {
    if (wanted === (this.#sheet !== null)) return;
    const sheets = document.adoptedStyleSheets;
    const at = this.#sheet ? sheets.indexOf(this.#sheet) : -1;
    if (at !== -1) sheets.splice(at, 1);
    this.#sheet = wanted ? sheetOf(this.#css.replaceAll('@media screen', '@media print')) : null;
    this.heal();
  }
}
