import type { Verdict } from '../../lib/core/verdict/finding.ts';

/** What a reader who knows the packs would hold a figure against. */
export interface GoldenReference {
  /** The figure as printed; "5%#2" is the second one printed so. */
  readonly figure: string;
  readonly metric: string;
  /** Claims by id, with the verdict on each; other findings of the figure are not judged. */
  readonly findings?: Readonly<Record<string, Verdict>>;
}

/** A passage in our own words; figures that `expect` does not name are of no known metric. */
export interface GoldenPassage {
  readonly name: string;
  /** Markdown with a paragraph a line: "# " begins a heading, "- " a list item, "|" a table's row. */
  readonly text: string;
  /** When the document says it was published. */
  readonly published?: string;
  readonly expect: readonly GoldenReference[];
}
