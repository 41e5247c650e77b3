/**
 * One paragraph, heading, list item or table cell of a document, as a reader sees it.
 *
 * Whoever projects a document (the page's DOM, Markdown, HTML source) makes these; everything
 * downstream works on `text` alone and gives offsets into it.
 */
export interface TextBlock {
  /** Unique within the document and stable for as long as the block's element lives. */
  readonly id: number;
  /** Raw text, inline markup removed, white space as the document has it. */
  readonly text: string;
  readonly role: 'title' | 'heading' | 'body' | 'cell';
  /**
   * Text of the headings above this block, outermost first, with the lines that stand for one: a
   * paragraph all in bold, the line with a colon that introduces a list or table, a table's caption,
   * the term of a definition.
   * `[]` when there are none.
   */
  readonly headings: readonly string[];
  /**
   * Text of what stands right before and may say what this is of: the line, or the label in the
   * same item or card, else the paragraph or list item that a sentence goes on from; absent where
   * something else stands between.
   */
  readonly before?: string;
  /** For a cell: the text of its column's header cell. Absent where the table has none. */
  readonly columnHeader?: string;
  /** For a cell: the text of its row's header cell. Absent where the table has none. */
  readonly rowHeader?: string;
}
