/** A heading above a block, and how deep it goes: 1 to 6 for real ones. */
export interface OutlineHeading {
  readonly depth: number;
  readonly text: string;
}

/** Depths of lines that stand for a heading, under every real one. */
export const BOLD_LINE = 7;
export const INTRODUCTION = 8;

/** The headings with one more line that introduces something, under all others. */
export const introducedBy = (
  headings: readonly OutlineHeading[],
  text: string,
): readonly OutlineHeading[] => [...headings, { depth: INTRODUCTION, text }];

/** The headings with what a table says of all its numbers, outside the lines that introduce it. */
export function withNote(
  headings: readonly OutlineHeading[],
  note: string | undefined,
): readonly OutlineHeading[] {
  if (note === undefined) return headings;
  const real = headings.filter(({ depth }) => depth < INTRODUCTION);
  return [...introducedBy(real, note), ...headings.slice(real.length)];
}
