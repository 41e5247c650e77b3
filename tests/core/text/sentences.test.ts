import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/core/text/sentences.ts';
import { SENTENCE_CASES } from './sentences.cases.ts';

describe('sentencesOf', () => {
  it.each(SENTENCE_CASES)('parts sentences at %s', (_, marked) => {
    const wanted = marked
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const text = marked.replaceAll('|', '');
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  it('parts the rows of a table', () => {
    const text = '| 甲 | 乙 |\n| 1 | 2 |';
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('gives none for blank text', () => {
    expect(sentencesOf(' \n \u3000')).toEqual([]);
  });
});
