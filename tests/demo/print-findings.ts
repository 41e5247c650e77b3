import type { PageState } from '../../lib/messages/protocol.ts';

/** How wide a text stands in a terminal: Chinese characters take two columns. */
const width = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\u2E80-\uFFEF]/u.test(char) ? 2 : 1), 0);

function cell(text: string, columns: number): string {
  let shown = text.replace(/\s+/g, ' ');
  while (width(shown) > columns) shown = `${[...shown].slice(0, -2).join('')}…`;
  return shown + ' '.repeat(columns - width(shown));
}

const row = (...cells: readonly [string, number][]) =>
  cells
    .map(([text, columns]) => cell(text, columns))
    .join('  ')
    .trimEnd();

/** Prints the figures of a page in page order, each with what the other sources say. */
export function printFindings(name: string, state: PageState): void {
  const { source } = state;
  console.log(`\n== ${name}: ${state.title}`);
  console.log(
    source === null
      ? 'Not a copy of a source in the dataset.'
      : `Recognised: ${source.title.en} (${Math.round(source.containment * 100)} % of its fingerprint)`,
  );
  console.log(row(['figure', 24], ['metric', 40], ['verdict', 15], ['against', 60]));
  for (const { figure, answer } of state.figures) {
    const findings = answer?.findings ?? [];
    const metric = answer?.metric?.label.en ?? '';
    const [first, ...rest] = findings;
    const against = first?.theirs.statement.en ?? (metric === '' ? '' : 'the others are silent');
    console.log(
      row([figure.quantity.text, 24], [metric, 40], [first?.verdict ?? '', 15], [against, 60]),
    );
    for (const finding of rest) {
      console.log(
        row(['', 24], ['', 40], [finding.verdict, 15], [finding.theirs.statement.en, 60]),
      );
    }
  }
  for (const check of state.checks) {
    console.log(`${check.agrees ? 'adds up' : 'does not add up'}: ${check.explanation.en}`);
  }
  const answered = state.figures.filter(({ answer }) => (answer?.findings.length ?? 0) > 0);
  console.log(`${state.figures.length} figures, ${answered.length} with findings`);
}
