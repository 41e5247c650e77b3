import { completeHeaders, isHeaderLike } from '../core/text/header-like.ts';
import { SPACES } from './spaces.ts';

/** What a table says of one of its cells. */
export interface CellHeaders {
  readonly column?: string;
  readonly row?: string;
  readonly caption?: string;
}

/** A header is context, not content: more than this of it says nothing more. */
const LONGEST_HEADER = 120;

/** Spans beyond these are a page's mistake or mischief. */
const MOST_SPANNED = 200;

const shown = (element: Element | null): string =>
  (element?.textContent ?? '')
    .slice(0, 4 * LONGEST_HEADER)
    .replace(SPACES, ' ')
    .trim()
    .slice(0, LONGEST_HEADER);

interface Place {
  readonly cell: HTMLTableCellElement;
  readonly row: number;
  readonly column: number;
}

const placesOf = (table: HTMLTableElement): Place[] => {
  const places: Place[] = [];
  /** Rows still covered by a cell above, by column. */
  const covered: number[] = [];
  for (const [row, { cells }] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column++;
      places.push({ cell, row, column });
      const width = Math.min(cell.colSpan, MOST_SPANNED);
      for (let i = 0; i < width; i++) covered[column + i] = Math.min(cell.rowSpan, MOST_SPANNED);
      column += width;
    }
    for (let i = 0; i < covered.length; i++) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
  }
  return places;
};

/** Rows at the top that head the columns: those of `thead`, or of `th` alone, or the first when it has no figure. */
const headRowsOf = (table: HTMLTableElement): number => {
  const rows = [...table.rows];
  const isHead = (row: HTMLTableRowElement): boolean =>
    row.parentElement?.localName === 'thead' ||
    (row.cells.length > 1 && [...row.cells].every((cell) => cell.localName === 'th'));
  const count = rows.findIndex((row) => !isHead(row));
  if (count !== 0) return count === -1 ? 0 : count;
  const first = rows[0];
  if (!first || rows.length < 2 || first.cells.length < 2) return 0;
  return [...first.cells].slice(1).every((cell) => isHeaderLike(shown(cell))) ? 1 : 0;
};

const columnHeadersOf = (places: readonly Place[], headRows: number): string[] => {
  const headers: string[] = [];
  for (const { cell, row, column } of places) {
    if (row >= headRows) break;
    const text = shown(cell);
    for (let i = column; i < column + Math.min(cell.colSpan, MOST_SPANNED); i++) {
      const all = headers[i] ? `${headers[i]} ${text}` : text;
      headers[i] = all.slice(0, 2 * LONGEST_HEADER);
    }
  }
  return completeHeaders(headers);
};

const readTable = (table: HTMLTableElement): Map<Element, CellHeaders> => {
  const places = placesOf(table);
  const headRows = headRowsOf(table);
  const columns = columnHeadersOf(places, headRows);
  const caption = shown(table.caption);
  const rowHeaders: string[] = [];
  /** How many cells at the beginning of each row head it. */
  const labels: number[] = [];
  const headers = new Map<Element, CellHeaders>();
  for (const { cell, row, column } of places) {
    if (row < headRows) continue;
    const rowHeader = rowHeaders[row];
    if (column === (labels[row] ?? 0) && (cell.localName === 'th' || isHeaderLike(shown(cell)))) {
      for (let i = row; i < row + Math.min(cell.rowSpan, MOST_SPANNED); i++) {
        const all = [rowHeaders[i], shown(cell)].filter(Boolean).join(' ');
        rowHeaders[i] = all.slice(0, 2 * LONGEST_HEADER);
        labels[i] = column + 1;
      }
    }
    const columnHeader = columns[column];
    headers.set(cell, {
      ...(columnHeader && { column: columnHeader }),
      ...(rowHeader && { row: rowHeader }),
      ...(caption && { caption }),
    });
  }
  return headers;
};

/** Finds the headers of table cells; each table is read once, when its first cell is asked for. */
export class TableHeaders {
  #tables = new WeakMap<Element, Map<Element, CellHeaders>>();

  /** `{}` for a cell outside a table. */
  headersOf(cell: Element): CellHeaders {
    const table = cell.closest('table');
    if (!table) return {};
    let headers = this.#tables.get(table);
    if (!headers) {
      headers = readTable(table);
      this.#tables.set(table, headers);
    }
    return headers.get(cell) ?? {};
  }

  /** To be called when tables may have changed. */
  forget(): void {
    this.#tables = new WeakMap();
  }
}
