import type { Dom } from './dom.ts';
import { HEADINGS, type HeadingOutline } from './heading-outline.ts';
import type { PageBlock, Passage } from './page-block.ts';
import type { TableHeaders } from './table-headers.ts';
import { introductionAbove, textBefore } from './text-above.ts';

/** Asks the page what it says of a passage: done for those alone in which there is a number. */
export const describePassage = (
  passage: Passage,
  page: { readonly dom: Dom; readonly outline: HeadingOutline; readonly tables: TableHeaders },
): PageBlock => {
  const { dom, outline, tables } = page;
  const { container } = passage;
  const element = container instanceof ShadowRoot ? container.host : container;
  const heading = dom.closest(element, HEADINGS);
  const cell = heading ? null : dom.closest(element, 'td,th');
  const headers = cell ? tables.headersOf(cell) : {};
  const introduction = heading ? null : introductionAbove(dom, element);
  const leading = [introduction, headers.caption].filter(
    (line) => line !== null && line !== undefined,
  );
  const before = heading || cell ? '' : textBefore(dom, element);
  return {
    ...passage,
    role: heading ? outline.roleOf(heading) : cell ? 'cell' : 'body',
    headings: [...outline.above(heading ?? element), ...leading],
    ...(before && { before }),
    ...(headers.column && { columnHeader: headers.column }),
    ...(headers.row && { rowHeader: headers.row }),
  };
};
