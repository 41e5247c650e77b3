import { type CellHeaders, headCells, type TableCell } from '../core/text/head-cells.ts';
import { attributeOf } from './dom.ts';
import type { ListLines } from './list-lines.ts';
import { SPACES } from './spaces.ts';

/** A header is context, not content: more than this of it says nothing more. */
const LONGEST_HEADER = 120;

const shown = (element: Element): string =>
  (element.textContent ?? '')
    .slice(0, 4 * LONGEST_HEADER)
    .replace(SPACES, ' ')
    .trim()
    .slice(0, LONGEST_HEADER);

const asCell = (cell: HTMLTableCellElement): TableCell => ({
  text: shown(cell),
  isHead: cell.localName === 'th' || cell.parentElement?.parentElement?.localName === 'thead',
  width: cell.colSpan,
  height: cell.rowSpan,
});

/** What a table says of a cell, and of all of its cells. */
interface CellContext extends CellHeaders {
  /** Lines around the table that speak of it, its name and its caption, innermost last. */
  readonly captions: readonly string[];
}

/** So many rows of a table are read at once, under the first ones, where its head is. */
const MOST_ROWS = 200;
const HEAD_ROWS = 3;

/** The row of a cell and some of those around it. */
const rowsAround = (table: HTMLTableElement, cell: Element): HTMLTableCellElement[][] => {
  const { rows } = table;
  const row = cell.closest('tr');
  const from = row ? Math.max(0, row.rowIndex - (row.rowIndex % MOST_ROWS)) : 0;
  const found: HTMLTableCellElement[][] = [];
  for (let i = 0; i < Math.min(rows.length, from + MOST_ROWS); i++) {
    if (i === HEAD_ROWS && from > 0) i = from;
    found.push([...(rows[i]?.cells ?? [])]);
  }
  return found;
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
    const table = cell.closest('table');
    if (table && !this.#cells.has(cell)) this.#read(table, cell);
    return this.#cells.get(cell) ?? { captions: [] };
  }

  /** To be called when tables may have changed. */
  forget(): void {
    this.#cells = new WeakMap();
  }

  #read(table: HTMLTableElement, cell: Element): void {
    const rows = rowsAround(table, cell);
    const headers = headCells(rows.map((cells) => cells.map(asCell)));
    const label = attributeOf(table, 'aria-label')?.trim().slice(0, LONGEST_HEADER);
    const { caption } = table;
    const lines = [...this.#lists.of(table), label, caption && shown(caption)];
    const captions = lines.flatMap((line) => line || []);
    for (const [i, one] of rows.flat().entries()) this.#cells.set(one, { ...headers[i], captions });
  }
}
