import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { topicalityOf } from '../../lib/app/topicality-of.ts';
import { GOLDEN_SETS } from '../golden/score-passages.ts';

const INTO_TAIWAN = Converter({ from: 'cn', to: 'twp' });
const PASSAGES = Object.values(GOLDEN_SETS)
  .flat()
  .filter(({ expect: references }) => references.length > 0);

/** Share of the golden passages with figures of ours for which alone the annotator would be called, 0–1. */
const seen = (print: (text: string) => string): number =>
  PASSAGES.filter(({ text }) => topicalityOf(print(text), () => '') === 'figures').length /
  PASSAGES.length;

describe('the topic of a page', () => {
  it('is seen in nine of ten passages that have figures of it, by themselves', () => {
    expect(seen((text) => text)).toBeGreaterThanOrEqual(0.9);
  });

  it('is seen as often in the words of Taiwan', () => {
    expect(seen(INTO_TAIWAN)).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['480 trillion tokens a month at an AI company', 'figures'],
    ['China’s large-model market: 15.7 billion yuan', 'figures'],
    ['闭源模型领先8%', 'figures'],
    ['輝達營收351億美元', 'figures'],
    ['40 notable AI models', 'figures'],
    ['Some models speak of AI', 'topic'],
    ['Our bakery sold 40 cakes', 'none'],
  ])('of “%s” is %s', (text, topicality) => {
    expect(topicalityOf(text, () => '')).toBe(topicality);
  });
});
