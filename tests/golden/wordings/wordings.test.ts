import { describe, expect, it } from 'vitest';
import { crossReference } from '../../../lib/core/pipeline.ts';
import { readDocument } from '../../../lib/core/read-document.ts';
import { blocksOf } from '../run-passage.ts';
import { shippedIndex } from '../score-passages.ts';
import { MARKET } from './market.cases.ts';
import { MODELS } from './models.cases.ts';
import { PRICES } from './prices.cases.ts';
import { readWording } from './wordings.ts';

const index = shippedIndex();

/** The metric that the marked figure of a sentence is recognised as. */
function metricIn(marked: string): string | null {
  const { text, figure } = readWording(marked);
  const { figures, sketch } = readDocument(blocksOf(text), { published: '2025-06-01' });
  const at = figures.findIndex(
    ({ quantity }) => quantity.start < figure.end && figure.start < quantity.end,
  );
  return crossReference({ figures, sketch }, index).answers[at]?.metric?.id ?? null;
}

describe('a figure in other words', () => {
  const all = Object.entries({ ...MARKET, ...MODELS, ...PRICES });
  const cases = all.flatMap(([metric, texts]) => texts.map((text) => [text, metric] as const));

  it.each(cases)('“%s” is of %s', (text, metric) => {
    expect(metricIn(text)).toBe(metric);
  });
});
