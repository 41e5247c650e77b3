import type { AnnotatedFigure, Annotation } from './annotate-file.ts';

/** Columns that a character takes in a terminal: Han and full-width forms take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function findingsOf({ findings }: AnnotatedFigure): string {
  const counts = new Map<string, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
}

function rowOf(figure: AnnotatedFigure): string[] {
  const { start, text, period, place, basis, quoted, metric } = figure;
  return [
    String(start),
    text.replace(/\s+/g, ' '),
    period ?? '–',
    place ?? '–',
    basis ?? '–',
    quoted ?? '–',
    metric ?? '–',
    findingsOf(figure),
  ];
}

const HEADER = ['at', 'figure', 'period', 'place', 'basis', 'quoted', 'metric', 'findings'];

/** The annotation of one file as a table for a terminal: its statistics, then the checks of its arithmetic. */
export function annotationTable({ file, source, figures, checks }: Annotation): string {
  const statistics = figures.filter(({ statistic }) => statistic);
  const head = source
    ? `${file}: holds ${Math.round(source.containment * 100)} % of ${source.id}`
    : `${file}: no known source`;
  const rows =
    statistics.length > 0 ? tableOf([HEADER, ...statistics.map(rowOf)]) : ['no statistics'];
  const arithmetic = checks.map(
    ({ agrees, explanation }) => `${agrees ? 'fits' : 'differs'}: ${explanation.en}`,
  );
  return [head, ...rows, ...arithmetic].join('\n');
}
