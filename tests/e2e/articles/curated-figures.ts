import { globSync, readFileSync } from 'node:fs';

/** A claim's figure as the curators found it in a source's text. */
export interface CuratedFigure {
  readonly claim: string;
  /** The characters, as printed. */
  readonly figure: string;
  readonly line: number;
  readonly occurrence: number;
}

interface ClaimsFile {
  /** The source's text by its file name; absent for a report that is known by its figures only. */
  readonly text?: string;
  readonly claims: readonly {
    readonly id: string;
    readonly figure: string;
    readonly line: number;
    readonly occurrence?: number;
  }[];
}

/** Where a line prints a figure as a whole, not as a part of a longer number. */
function placeOf(line: string, { figure, occurrence }: CuratedFigure): number {
  const places: number[] = [];
  for (let at = line.indexOf(figure); at >= 0; at = line.indexOf(figure, at + 1)) {
    const isPart = /\d/.test(figure.charAt(0)) && /[\d.,]/.test(line.charAt(at - 1));
    if (!isPart) places.push(at);
  }
  return places[occurrence - 1] ?? -1;
}

/** The figures of every claim of one text, in text order, by the hand-curated tables alone. */
export function curatedFigures(text: string, markdown: string): readonly CuratedFigure[] {
  const lines = markdown.split('\n');
  return (
    globSync('lib/corpus/data/*/claims/*.json')
      // The tables are checked against their schema where packs are built.
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as ClaimsFile)
      .filter((file) => file.text === text)
      .flatMap((file) => file.claims)
      .map(({ id, figure, line, occurrence = 1 }) => ({ claim: id, figure, line, occurrence }))
      .map((one) => ({ one, at: placeOf(lines[one.line - 1] ?? '', one) }))
      .sort((a, b) => a.one.line - b.one.line || a.at - b.at)
      .map(({ one }) => one)
  );
}
