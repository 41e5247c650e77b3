/** A line that stands for a heading is no longer than this. */
export const LONGEST_LINE = 100;

/** A colon, or words that speak of what follows. */
const INTRODUCES =
  /(?:[：:]|如下|as follows|(?:以下|下列)[是为為列各两兩][^。]{0,60}。|the following [^.]{0,80}\.)$/i;
const SENTENCE_END = /[。！？!?;；]|(?<!\b(?:vs|etc|approx|inc|no))\.\s/gi;

/**
 * What the paragraph before a list or table says that it is of: its last sentence, when that ends
 * in a colon or speaks of what follows.
 *
 * @returns null for a paragraph that introduces nothing.
 */
export function introductionIn(paragraph: string): string | null {
  const text = paragraph.trim();
  if (!INTRODUCES.test(text)) return null;
  let start = 0;
  for (const { index, 0: mark } of text.slice(0, -1).matchAll(SENTENCE_END))
    start = index + mark.length;
  return text.slice(Math.max(start, text.length - LONGEST_LINE)).trim();
}

/** Whether a paragraph that is printed all in bold stands for a heading: one short sentence at most. */
export const isHeadingLike = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_LINE && !/[。！？!?;；]\s*\S|[。；;]$|\.\s+\S/.test(paragraph);
