import { type CellHeaders, headCells, type TableCell } from '../core/text/head-cells.ts';
import { allIn, attributeOf, firstIn } from './dom.ts';
import { LONGEST_LINE_IN, lineIn, startOf } from './line-in.ts';
import type { ListLines } from './list-lines.ts';
import { CELL, ROW, TABLE } from './table-parts.ts';
import { lineBefore } from './text-above.ts';

/** What heads others, however it is marked up. */
const HEAD = 'th,thead>*>*,[role$="header"]';

const asCell = (cell: Element): TableCell => {
  // What is no cell of a table's own has no such properties.
  const { colSpan = 1, rowSpan = 1 } = cell as Partial<HTMLTableCellElement>;
  const isHead = cell.matches(HEAD);
  const text = (isHead ? lineIn : startOf)(cell);
  return { text, isHead, width: colSpan, height: rowSpan };
};

/** What a table says of a cell, and of all of its cells. */
interface CellContext extends CellHeaders {
  /** Lines around the table that speak of it, its name and its caption, innermost last. */
  readonly captions: readonly string[];
}

/** So many rows of a table are read at once, under the first ones, where its head is. */
const MOST_ROWS = 200;
const HEAD_ROWS = 3;

/**
 * The row of a cell and some of those around it. A grid may have a row in several places, such as
 * columns that stay where they are; it numbers its rows then.
 */
const rowsAround = (table: Element, cell: Element): Element[][] => {
  // What is no table or row of HTML's own has no such properties.
  const { rows = allIn(table, ROW) } = table as Partial<HTMLTableElement>;
  const row = cell.closest(ROW) as HTMLTableRowElement | null;
  const at = row?.rowIndex ?? Array.prototype.indexOf.call(rows, row);
  const from = Math.max(0, at - (at % MOST_ROWS));
  const found = new Map<unknown, Element[]>();
  for (let i = 0; i < Math.min(rows.length, from + MOST_ROWS); i++) {
    if (i === HEAD_ROWS && from > 0) i = from;
    // Within the list's length.
    const one = rows[i] as Element;
    const { cells = allIn(one, CELL) } = one as Partial<HTMLTableRowElement>;
    const number = attributeOf(one, 'aria-rowindex') ?? one;
    found.set(number, [...(found.get(number) ?? []), ...cells]);
  }
  return [...found.values()];
};

/** The head that a table without one has in a table before it, since it stays in view when rows scroll. */
const headBefore = (table: Element): Element[][] => {
  const before = firstIn(table, 'thead') ? null : lineBefore(table);
  const rows = before ? allIn(before, ':scope:not(:has(td)) tr') : [];
  // Named, so it is a row.
  return Array.from(rows, (row) => [...(row as HTMLTableRowElement).cells]);
};

/** Finds the headers of table cells; a part of a table is read when its first cell is asked for. */
export class TableHeaders {
  readonly #lists: ListLines;
  #cells = new WeakMap<Element, CellContext>();

  constructor(lists: ListLines) {
    this.#lists = lists;
  }

  /** Nothing for a cell outside a table. */
  headersOf(cell: Element): CellContext {
    const table = cell.closest(TABLE);
    if (table && !this.#cells.has(cell)) this.#read(table, cell);
    return this.#cells.get(cell) ?? { captions: [] };
  }

  /** To be called when tables may have changed. */
  forget(): void {
    this.#cells = new WeakMap();
  }

  #read(table: Element, cell: Element): void {
    const rows = [...headBefore(table), ...rowsAround(table, cell)];
    const headers = headCells(rows.map((cells) => cells.map(asCell)));
    const label = attributeOf(table, 'aria-label')?.trim().slice(0, LONGEST_LINE_IN);
    // Undefined for a grid.
    const { caption } = table as Partial<HTMLTableElement>;
    const lines = [...this.#lists.of(table), label, caption && lineIn(caption)];
    const captions = lines.flatMap((line) => line || []);
    for (const [i, one] of rows.flat().entries()) this.#cells.set(one, { ...headers[i], captions });
  }
}
