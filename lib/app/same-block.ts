import type { TextBlock } from '../core/text/text-block.ts';

/** Whether two blocks stand under the same headings and headers. */
export const standsAlike = (a: TextBlock, b: TextBlock): boolean =>
  a.role === b.role &&
  a.columnHeader === b.columnHeader &&
  a.rowHeader === b.rowHeader &&
  a.headings.length === b.headings.length &&
  a.headings.every((heading, i) => heading === b.headings[i]);

/** Whether two blocks are read alike. */
export const saysTheSame = (a: TextBlock, b: TextBlock): boolean =>
  a.text === b.text && a.before === b.before && standsAlike(a, b);
