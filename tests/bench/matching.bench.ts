import { buildClaimIndex, type ClaimIndex } from '../../lib/core/claim/claim-index.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import { crossReference } from '../../lib/core/pipeline.ts';
import { readDocument } from '../../lib/core/read-document.ts';
import { makeLargePack } from '../core/claim/make-pack.ts';
import { shippedIndex } from '../golden/score-passages.ts';
import { type Bench, type Measure, race } from './measure.ts';

const FIGURES = 300;
const METRICS = 50;
const ROUNDS = 15;

/** A page of 300 figures, each of a metric and a year that the packs hold. */
function makePage(): readonly Figure[] {
  const blocks = Array.from({ length: FIGURES }, (_, id) => ({
    id,
    text: `${2005 + (id % 20)}年，topic${id % METRICS}x 的市场规模为${id + 1}亿元，同比增长${id % 90}%。`,
    role: 'body' as const,
    headings: [],
  }));
  return readDocument(blocks, {}).figures.filter(({ quantity }) => quantity.kind === 'money');
}

/** Figures that go on from each other, sentence after sentence, as lists and tables of years do. */
function makeLongPage(count: number): readonly Figure[] {
  const blocks = Array.from({ length: count }, (_, id) => ({
    id,
    text: `2024年中国大模型应用市场的规模是${100 + id}亿元。`,
    role: 'body' as const,
    headings: [],
  }));
  return readDocument(blocks, {}).figures;
}

/** A page of ten times as many figures takes ten times as long: 1 is linear. */
function growth(): Measure {
  const index = shippedIndex();
  const answer = (count: number) => {
    const figures = makeLongPage(count);
    return () => crossReference({ figures, sketch: { hashes: [] } }, index);
  };
  const times = race({ short: answer(500), long: answer(5_000) }, 5);
  const value = times.long / times.short / 10;
  return { name: 'time per figure on a page of 5,000 against 500', value, unit: '×', atMost: 2 };
}

/** Matching 300 figures against a thousand and a million claims: look-ups only. */
export const bench: Bench = async () => {
  const figures = makePage();
  const answer = (index: ClaimIndex) => () =>
    crossReference({ figures, sketch: { hashes: [] } }, index);
  const small = answer(buildClaimIndex([makeLargePack(1_000, METRICS)]));
  const large = answer(buildClaimIndex([makeLargePack(1_000_000, METRICS)]));
  const found = small().answers.filter(({ findings }) => findings.length > 0).length;
  const times = race({ small, large }, ROUNDS);
  return [
    { name: 'figures on the page', value: figures.length, unit: '', atLeast: FIGURES },
    { name: 'of them recognised, with findings', value: found, unit: '', atLeast: FIGURES },
    { name: 'matching them against 1,000 claims', value: times.small, unit: 'ms' },
    { name: 'matching them against 1,000,000 claims', value: times.large, unit: 'ms' },
    {
      name: 'a million against a thousand',
      value: times.large / times.small,
      unit: '×',
      atMost: 2,
    },
    growth(),
  ];
};
