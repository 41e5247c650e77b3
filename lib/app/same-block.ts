import type { TextBlock } from '../core/text/text-block.ts';

/** Whether two blocks are read alike. */
export const saysTheSame = (a: TextBlock, b: TextBlock): boolean =>
  a.text === b.text &&
  a.role === b.role &&
  a.columnHeader === b.columnHeader &&
  a.rowHeader === b.rowHeader &&
  a.before === b.before &&
  a.headings.length === b.headings.length &&
  a.headings.every((heading, i) => heading === b.headings[i]);
