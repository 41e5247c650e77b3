/** An element with lines of its own. */
export interface Lines {
  readonly container: Element | ShadowRoot;
  /** Passages read from it so far. */
  count: number;
  /** Whether its lines are broken by `br`. */
  readonly broken: boolean;
}

/** Whether digits stand above or below the line. */
export type Shift = 'raised' | 'lowered' | null;

/** An element that the text being read stands in, and what it means for the text straight inside it. */
export interface OpenElement {
  readonly node: Element | ShadowRoot;
  readonly name: string;
  /** The one around it; null for the part of the page that is read. */
  readonly outer: OpenElement | null;
  /** Null where text is left alone. */
  readonly lines: Lines | null;
  readonly shift: Shift;
  /** The element whose footnote mark the text may be. */
  readonly mark: Element | null;
}
