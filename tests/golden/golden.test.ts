import { describe, expect, it } from 'vitest';
import { runPassage } from './run-passage.ts';
import { GOLDEN_SETS, scorePassages, shippedIndex } from './score-passages.ts';

const index = shippedIndex();

describe('the golden passages', () => {
  it('are at least sixty, in three languages', () => {
    expect(Object.values(GOLDEN_SETS).flat().length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(GOLDEN_SETS))(
    'in %s keep the promised precision, recall and verdicts',
    (_, passages) => {
      const { precision, recall, verdicts, faults } = scorePassages(passages, index);
      const told = faults.join('\n');
      expect(precision, told).toBeGreaterThanOrEqual(0.95);
      expect(recall, told).toBeGreaterThanOrEqual(0.8);
      expect(verdicts, told).toBeGreaterThanOrEqual(0.9);
    },
  );

  const traps = Object.values(GOLDEN_SETS)
    .flat()
    .filter(({ expect: references }) => references.length === 0);

  it.each(traps.map((passage) => [passage.name, passage] as const))(
    'find nothing in the trap "%s"',
    (_, passage) => {
      const { outcomes } = runPassage(passage, index);
      expect(
        outcomes.flatMap(({ metric, figure }) => (metric ? [figure.quantity.text, metric] : [])),
      ).toEqual([]);
    },
  );
});
