/** A table and its rows, or what passes for them by its role; the cells of such rows. */
export const TABLE = 'table,[role="table"],[role$="grid"]';
export const ROW = 'tr,[role="row"]';
export const CELL = '[role$="cell"],[role$="header"]';
