import type { ClaimIndex } from '../../lib/core/claim/claim-index.ts';
import type { CrossReference } from '../../lib/core/cross-reference.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import { crossReference } from '../../lib/core/pipeline.ts';
import { readDocument } from '../../lib/core/read-document.ts';
import type { TextBlock } from '../../lib/core/text/text-block.ts';
import { markdownBlocks } from '../../lib/corpus/markdown-blocks.ts';
import type { GoldenPassage, GoldenReference } from './golden-passage.ts';

/** One figure of a passage beside what was expected of it. */
export interface GoldenOutcome {
  readonly passage: string;
  readonly figure: Figure;
  readonly expected: GoldenReference | null;
  readonly metric: string | null;
  /** Expected verdicts by claim, with what came; null where the claim was not found. */
  readonly verdicts: readonly { claim: string; expected: string; actual: string | null }[];
}

/** Lines of one list or table belong together; any other line is a paragraph of its own. */
const BETWEEN_PARAGRAPHS = /\n(?![-|])|(?<=^[^-|\n].*)\n/gm;

/** The first row of a table without the line that Markdown wants below it. */
const HEAD_ROW = /(?<=^|\n(?!\|)[^\n]*\n)(\|[^\n]*\|)[ \t]*(?=\n\|(?![ :|-]*(?:\n|$)))/g;

const withRule = (head: string): string => `${head}\n${head.replace(/[^|]+/g, ' --- ')}`;

/** Makes blocks of a passage, as of a Markdown file in which each line is a paragraph. */
export const blocksOf = (text: string): TextBlock[] =>
  markdownBlocks(text.replace(HEAD_ROW, withRule).replace(BETWEEN_PARAGRAPHS, '\n\n')).map(
    ({ block }) => block,
  );

/** The figure that a reference names: "5%#2" is the second one printed "5%". */
function find(figures: readonly Figure[], name: string): number {
  const [text, nth = '1'] = name.split('#');
  let left = Number(nth);
  return figures.findIndex(({ quantity }) => quantity.text === text && --left === 0);
}

/** Runs a passage through the whole path. */
export function runPassage(
  passage: GoldenPassage,
  index: ClaimIndex,
): { outcomes: GoldenOutcome[]; missing: GoldenReference[]; answer: CrossReference } {
  const { published } = passage;
  const meta = published === undefined ? {} : { published };
  const { figures, sketch } = readDocument(blocksOf(passage.text), meta);
  const answer = crossReference({ figures, sketch }, index);
  const expected = new Map<number, GoldenReference>();
  const missing: GoldenReference[] = [];
  for (const reference of passage.expect) {
    const at = find(figures, reference.figure);
    if (at < 0) missing.push(reference);
    else expected.set(at, reference);
  }
  const outcomes = figures.map((figure, at): GoldenOutcome => {
    const { metric, findings } = answer.answers[at] ?? { findings: [] };
    const reference = expected.get(at) ?? null;
    const verdicts = Object.entries(reference?.findings ?? {}).map(([claim, verdict]) => ({
      claim,
      expected: verdict,
      actual: findings.find((finding) => finding.claim === claim)?.verdict ?? null,
    }));
    return {
      passage: passage.name,
      figure,
      expected: reference,
      metric: metric?.id ?? null,
      verdicts,
    };
  });
  return { outcomes, missing, answer };
}
