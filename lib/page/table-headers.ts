import { type CellHeaders, headCells, type TableCell } from '../core/text/head-cells.ts';
import type { Dom } from './dom.ts';
import { SPACES } from './spaces.ts';
import { linesAround } from './text-above.ts';

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

const readTable = (dom: Dom, table: HTMLTableElement): Map<Element, CellContext> => {
  const rows = Array.from(table.rows, ({ cells }) => [...cells]);
  const headers = headCells(rows.map((cells) => cells.map(asCell)));
  const label = dom.attribute(table, 'aria-label')?.trim().slice(0, LONGEST_HEADER);
  const { caption } = table;
  const lines = [...linesAround(dom, table), label, caption && shown(caption)];
  const captions = lines.flatMap((line) => line || []);
  return new Map(rows.flat().map((cell, i) => [cell, { ...headers[i], captions }]));
};

/** Finds the headers of table cells; each table is read once, when its first cell is asked for. */
export class TableHeaders {
  readonly #dom: Dom;
  #tables = new WeakMap<Element, Map<Element, CellContext>>();

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** Nothing for a cell outside a table. */
  headersOf(cell: Element): CellContext {
    const table = cell.closest('table');
    let cells = table && this.#tables.get(table);
    if (table && !cells) {
      cells = readTable(this.#dom, table);
      this.#tables.set(table, cells);
    }
    return cells?.get(cell) ?? { captions: [] };
  }

  /** To be called when tables may have changed. */
  forget(): void {
    this.#tables = new WeakMap();
  }
}
