import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type CellHeaders, headCells, type TableCell } from '../core/text/head-cells.ts';
import { attributeOf, childrenOf, isElement, textOf } from './html-tree.ts';

/** The rows of a table, not those of tables inside it. */
const rowsOf = (node: Tree.Node): Tree.Element[] =>
  childrenOf(node)
    .filter(isElement)
    .flatMap((child) => {
      if (child.tagName === 'tr') return [child];
      return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
    });

const spanOf = (cell: Tree.Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1);

const asCell = (cell: Tree.Element, row: Tree.Element): TableCell => ({
  text: textOf(cell),
  isHead: cell.tagName === 'th' || row.parentNode?.nodeName === 'thead',
  width: spanOf(cell, 'colspan'),
  height: spanOf(cell, 'rowspan'),
});

/** The cells of a table, row by row, with what heads each. */
export function cellsOf(table: Tree.Element): { cell: Tree.Element; headers: CellHeaders }[] {
  const rows = rowsOf(table).map((row) => ({ row, cells: childrenOf(row).filter(isElement) }));
  const headers = headCells(rows.map(({ row, cells }) => cells.map((cell) => asCell(cell, row))));
  return rows
    .flatMap(({ cells }) => cells)
    .map((cell, index) => ({ cell, headers: headers[index] ?? {} }));
}
