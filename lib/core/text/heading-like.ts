/** A line that stands for a heading is no longer than this. */
export const LONGEST_LINE = 100;

const LEADS_ON = /(?:[：:]|如下|as follows)$/i;
const SPEAKS_OF_NEXT = /以下[是为為爲列]|下列|the following /i;
const SENTENCE_END = /[。！？!?;；]|(?<!\b(?:vs|etc|approx|inc|no))\.\s/gi;

/**
 * What the paragraph before a list or table says that it is of: its last sentence, when that ends
 * in a colon or speaks of what follows.
 *
 * @returns null for a paragraph that introduces nothing.
 */
export function introductionIn(paragraph: string): string | null {
  const text = paragraph.trim();
  const leadsOn = LEADS_ON.test(text);
  if (!leadsOn && !SPEAKS_OF_NEXT.test(text)) return null;
  let start = 0;
  for (const { index, 0: mark } of text.slice(0, -1).matchAll(SENTENCE_END))
    start = index + mark.length;
  const last = text.slice(Math.max(start, text.length - LONGEST_LINE)).trim();
  return leadsOn || SPEAKS_OF_NEXT.test(last) ? last : null;
}

/** Whether a paragraph that is printed all in bold stands for a heading: one short sentence at most. */
export const isHeadingLike = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_LINE && !/[。！？!?;；]\s*\S|[。；;]$|\.\s+\S/.test(paragraph);
