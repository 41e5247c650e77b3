/** A half-open range of UTF-16 code units into the raw text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
