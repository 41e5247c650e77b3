import { GOLDEN_SETS, scorePassages, shippedIndex } from '../golden/score-passages.ts';
import type { Bench } from './measure.ts';

/** Precision, recall and verdicts on the golden passages, by language. */
export const bench: Bench = async () => {
  const index = shippedIndex();
  return Object.entries(GOLDEN_SETS).flatMap(([name, passages]) => {
    const { precision, recall, verdicts } = scorePassages(passages, index);
    return [
      { name: `${name}: precision`, value: precision, unit: '', atLeast: 0.95 },
      { name: `${name}: recall`, value: recall, unit: '', atLeast: 0.8 },
      { name: `${name}: verdict right`, value: verdicts, unit: '', atLeast: 0.9 },
    ];
  });
};
