import { elementsAround } from './elements-around.ts';
import type { HeadingOutline } from './heading-outline.ts';
import type { ListLines } from './list-lines.ts';
import type { FoundPassage, PageBlock } from './page-block.ts';
import type { TableHeaders } from './table-headers.ts';
import { isValue, termAbove, textBefore } from './text-above.ts';

export interface PageContext {
  readonly outline: HeadingOutline;
  readonly lists: ListLines;
  readonly tables: TableHeaders;
}

/** Asks the page what it says of a passage: done for those alone in which there is a number. */
export const describePassage = (
  { open, headings: count, lineBefore, ...passage }: FoundPassage,
  { outline, lists, tables }: PageContext,
): PageBlock => {
  const above = elementsAround(open);
  const { heading, list, definition } = above;
  // A value may be printed like a heading.
  if (heading && !isValue(passage.text))
    return { ...passage, role: outline.roleOf(heading), headings: outline.above(count, heading) };
  const term = definition ? termAbove(definition) : null;
  const outer = outline.above(count, passage.container);
  const headings = term === null ? outer : [...outer, term];
  if (above.cell) {
    const { captions, note, column, row } = tables.headersOf(above.cell);
    return {
      ...passage,
      role: 'cell',
      headings: [...headings, ...(note ? [note] : []), ...captions],
      ...(column && { columnHeader: column }),
      ...(row && { rowHeader: row }),
    };
  }
  const under = term === null && list ? [...headings, ...lists.of(list)] : headings;
  const before = lineBefore || textBefore(passage, above);
  const block: PageBlock = { ...passage, role: 'body', headings: under };
  return before === '' ? block : { ...block, before };
};
