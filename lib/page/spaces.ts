/**
 * What is to be one space: runs of white space, and what is white space but no space. Single spaces
 * are passed over, since to put each of them in its own place takes most of the time.
 */
export const SPACES = /\s{2,}|[^\S ]/g;
