import type { Dom } from './dom.ts';
import type { ElementsAround } from './elements-around.ts';
import type { HeadingOutline } from './heading-outline.ts';
import type { PageBlock, Passage } from './page-block.ts';
import type { TableHeaders } from './table-headers.ts';
import { introductionAbove, termAbove, textBefore } from './text-above.ts';

export interface PageContext {
  readonly dom: Dom;
  readonly around: ElementsAround;
  readonly outline: HeadingOutline;
  readonly tables: TableHeaders;
}

/** Asks the page what it says of a passage: done for those alone in which there is a number. */
export const describePassage = (
  passage: Passage,
  { dom, around, outline, tables }: PageContext,
): PageBlock => {
  const { container } = passage;
  const element = container instanceof ShadowRoot ? container.host : container;
  const above = around.of(element);
  const { heading, list, definition } = above;
  if (heading)
    return { ...passage, role: outline.roleOf(heading), headings: outline.above(heading) };
  const term = definition && termAbove(dom, definition);
  const outer = outline.above(element);
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
  const introduction = term === null && list ? introductionAbove(dom, list) : null;
  const under = introduction === null ? headings : [...headings, introduction];
  const before = textBefore(dom, above);
  const block: PageBlock = { ...passage, role: 'body', headings: under };
  return before === '' ? block : { ...block, before };
};
