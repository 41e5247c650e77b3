import { isHeaderLike } from '../core/text/header-like.ts';
import type { DirtyParts } from './dirty-parts.ts';
import { closestTo, isElement, textOf } from './dom.ts';
import { CELL, ROW, TABLE } from './table-parts.ts';
import { cardAround, isSmall } from './text-above.ts';

/** Heads something, whatever it says. */
const MARKED_UP = 'th,thead,caption';
/** Heads all of its table: its first row, a row of headers or one cell across, a cell beside several rows. */
const OF_TABLE =
  'thead,caption,:not(thead~*,tbody~*)>tr:first-child,tr:not(:has(*~td,td:not([colspan]))),[rowspan],:has(>[role=columnheader])';
/** A cell with more text than this is no header: the page is laid out in a table. */
const LONGEST_HEADER = 480;

/**
 * Adds what stands under a changed header, label or term: its table, its row, its list or its card.
 * Nothing for what says a figure, since the figures of a table may tick without end.
 */
export const addHeaded = ({ lines, trees }: DirtyParts): void => {
  const heads = [...lines, ...trees].map(
    (changed) =>
      isElement(changed) &&
      (closestTo(changed, `td,th,thead,caption,dt,${ROW},${CELL}`) ??
        (isSmall(changed) && changed)),
  );
  // A whole page may be laid out in one cell: it is asked for its text once.
  for (const head of new Set(heads)) {
    if (!head) continue;
    const text = textOf(head).trim();
    const isHead =
      (text.length < LONGEST_HEADER && isHeaderLike(text)) || closestTo(head, MARKED_UP);
    const part =
      isHead &&
      (closestTo(head, `dl,${closestTo(head, OF_TABLE) ? TABLE : ROW}`) ?? cardAround(head));
    if (part) trees.add(part);
  }
};
