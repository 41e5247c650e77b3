/**
 * What one request to read may hold at most, in characters and items. A page keeps to these, so that
 * neither side works at one message for long; the background refuses what does not.
 */
export const READ_LIMITS = {
  blocks: 512,
  /** Of one block; a page cuts longer ones at the ends of sentences. */
  text: 8192,
  headings: 16,
  /** Of a heading, a header, the block before or the title. */
  context: 512,
} as const;

/**
 * Characters of text in one message of a page: a background that has just been started takes two
 * milliseconds to read a thousand of them.
 */
export const MOST_CHARACTERS = 12_288;
