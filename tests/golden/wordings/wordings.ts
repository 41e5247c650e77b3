/** Sentences by the metric that they speak of; the figure stands in 【】 or []. All in our own words. */
export type Wordings = Readonly<Record<string, readonly string[]>>;

/** A sentence with where its figure stands. */
export interface Wording {
  readonly text: string;
  readonly figure: { readonly start: number; readonly end: number };
}

const MARKED = /[【[](.+?)[】\]]/;

/** Takes the marks out of a sentence. */
export function readWording(marked: string): Wording {
  const found = MARKED.exec(marked);
  const inside = found?.[1] ?? '';
  const start = found?.index ?? 0;
  return {
    // A function, for "$16" in a replacement string stands for a group.
    text: marked.replace(MARKED, () => inside),
    figure: { start, end: start + inside.length },
  };
}
