import { describe, expect, it } from 'vitest';
import { crossReference } from '../../lib/core/pipeline.ts';
import { readDocument } from '../../lib/core/read-document.ts';
import { blocksOf } from './run-passage.ts';
import { shippedIndex } from './score-passages.ts';

const index = shippedIndex();

/** Figures that look as if they contradicted a claim of the packs, and what keeps them from it. */
const APART = [
  ['said in another word', 'Kling halved the cost of generating 4K video.'],
  [
    'of one country',
    'Nvidia’s revenue from Brazil, services included, was $17.11 billion in fiscal 2025.',
  ],
  ['of long before', 'In 2014, 23.2% of the world’s AI publications came from China.'],
  ['of long before, in Chinese', '2014年全球授权的AI专利有69.7%属于中国。'],
] as const;

describe('no claim is contradicted by what is', () => {
  it.each(APART)('%s', (_, text) => {
    const { figures, sketch } = readDocument(blocksOf(text), { published: '2025-06-01' });
    const findings = crossReference({ figures, sketch }, index).answers.flatMap(
      (answer) => answer.findings,
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
  });
});
