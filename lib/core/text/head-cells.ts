import { completeHeaders, isHeaderLike } from './header-like.ts';
import { isUnit, mayStateUnit } from './unit-note.ts';

/** A table's cell as its markup has it. */
export interface TableCell {
  readonly text: string;
  /** Marked up as a header: `th`, or in `thead`. */
  readonly isHead: boolean;
  /** How many columns and rows it spans. */
  readonly width: number;
  readonly height: number;
}

/** What a table says of one of its cells. */
export interface CellHeaders {
  readonly column?: string;
  readonly row?: string;
  /** What its corner, or a line across all of it, says of every number in it: a unit. */
  readonly note?: string;
}

/** Spans beyond these are a page's mistake or mischief. */
const MOST_SPANNED = 200;
/** A header is context, not content: more than this of it says nothing more. */
const LONGEST_HEADER = 240;
/** Before a row's label: its rank, or a picture or box to tick. */
const RANK = /^(?:[#№]?\d{1,3}[.、]?)?$/;

const joined = (...texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join(' ').slice(0, LONGEST_HEADER);

/** Heads a column of units, or a row. */
const UNITS = /^(?:单位|單位|units?)$/i;

/** A unit in a cell of its own, under or beside what it is the unit of, as it is printed behind it. */
const asUnit = (text: string): string => (text === '' ? '' : `（${text}）`);

interface Place {
  readonly cell: TableCell;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

function placesOf(rows: readonly (readonly TableCell[])[]): Place[][] {
  /** Rows still covered by a cell above, by column. */
  const covered: number[] = [];
  return rows.map((cells) => {
    let column = 0;
    const places = cells.map((cell) => {
      while ((covered[column] ?? 0) > 0) column++;
      const width = Math.min(cell.width, MOST_SPANNED);
      const height = Math.min(cell.height, MOST_SPANNED);
      const place = { cell, column, width, height };
      for (let i = 0; i < width; i++) covered[column++] = height;
      return place;
    });
    for (let i = 0; i < covered.length; i++) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
    return places;
  });
}

const isAcross = (row: readonly TableCell[]): boolean =>
  row.length === 1 && row.some(({ width }) => width > 1);

/** Rows at the top that head the columns: marked up so, a line across all, or the first when it has no figure. */
function countHeadRows(rows: readonly (readonly TableCell[])[]): number {
  const isBody = (row: readonly TableCell[]): boolean =>
    !isAcross(row) && !(row.length > 0 && row.every(({ isHead }) => isHead));
  const count = rows.findIndex(isBody);
  const first = rows[count];
  if (!first || rows[count - 1]?.some(({ isHead }) => isHead)) return Math.max(0, count);
  const isHeading =
    first.length > 1 &&
    count + 1 < rows.length &&
    first.slice(1).every(({ text }) => isHeaderLike(text));
  return isHeading ? count + 1 : count;
}

/** Whether a row gives the units of the columns: 单位 | 亿元 | %. */
function isOfUnits([first, ...cells]: readonly TableCell[] = []): boolean {
  const isNamed = UNITS.test(first?.text ?? '');
  const filled = cells.filter(({ text }) => text !== '');
  return filled.length > 0 && (isNamed || filled.every(({ text }) => isUnit(text)));
}

function columnHeadersOf(
  rows: readonly (readonly Place[])[],
  ofUnits: readonly boolean[],
): string[] {
  const headers: string[] = [];
  for (const [row, places] of rows.entries())
    for (const { cell, column, width } of places) {
      const text = ofUnits[row] && column > 0 ? asUnit(cell.text) : cell.text;
      for (let i = column; i < column + width; i++) headers[i] = joined(headers[i], text);
    }
  return completeHeaders(headers);
}

/** Whether a row in the midst of a table heads the columns of those under it. */
const isHeadAgain = (row: readonly TableCell[]): boolean =>
  row.length > 1 && row.every(({ isHead, text }) => isHead && isHeaderLike(text));

/**
 * Finds what heads the cells of a table.
 *
 * @param rows - Its rows from the top, each with its cells as the markup has them.
 * @returns In the order of the cells, row by row; `{}` for a cell that heads others.
 */
export function headCells(rows: readonly (readonly TableCell[])[]): CellHeaders[] {
  const places = placesOf(rows);
  const ofUnits = rows.map(isOfUnits);
  const lines = rows.map(isAcross);
  let headRows = countHeadRows(rows);
  if (headRows > 0 && ofUnits[headRows]) headRows++;
  // A line across is of the rows up to the next one.
  else if (lines[headRows - 1] && lines.slice(headRows, -1).includes(true)) headRows--;
  let columns = columnHeadersOf(places.slice(0, headRows), ofUnits);
  const notes = [columns[0], lines.at(-1) && rows.at(-1)?.[0]?.text];
  const note = notes.filter((text) => text && mayStateUnit(text)).join(' / ');
  const labels: string[] = [];
  /** How many cells at the beginning of each row head it. */
  const counts: number[] = [];
  let section = '';
  return places.flatMap((inRow, row) => {
    const text = inRow[0]?.cell.text ?? '';
    const isHeading = lines[row] || isHeadAgain(rows[row] ?? []);
    if (isHeading && row >= headRows) {
      section = lines[row] && isHeaderLike(text) ? text : '';
      if (!lines[row]) columns = columnHeadersOf([inRow], []);
    }
    if (isHeading || row < headRows) return inRow.map(() => ({}));
    // Of its own column, wherever that is.
    const units = inRow.find(({ column }) => column > 0 && UNITS.test(columns[column] ?? ''))?.cell;
    return inRow.map(({ cell, column, height }) => {
      const isRank = cell === units || (column === 0 && RANK.test(cell.text));
      const unit = column > 0 && isUnit(cell.text);
      const isHead = cell.isHead || isRank || unit || isHeaderLike(cell.text);
      const label = joined(section, labels[row], units && asUnit(units.text));
      const isNext = column === (counts[row] ?? 0);
      // Without a head: label and value, and again label and value.
      if (isHead && (isNext || (columns.length === 0 && !unit))) {
        for (let i = row; i < row + height; i++) {
          if (!isRank)
            labels[i] = joined(isNext ? labels[i] : '', unit ? asUnit(cell.text) : cell.text);
          counts[i] = column + 1;
        }
      }
      const header = columns[column];
      return {
        ...(header && { column: header }),
        ...(label && { row: label, ...(note && { note }) }),
      };
    });
  });
}
