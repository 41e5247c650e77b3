import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GoneBlocks } from '../../lib/app/gone-blocks.ts';
import type { TextBlock } from '../../lib/core/text/text-block.ts';

const blockOf = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  id: 1,
  text,
  role: 'body',
  headings: ['市场'],
  ...more,
});

const SENTENCE = '据估算，2024年大模型应用市场的规模是157亿元';

let gone: GoneBlocks;
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
  gone = new GoneBlocks(controller.signal);
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const put = (block: TextBlock) => gone.put({ block, read: [], figures: [] });
const take = (block: TextBlock) => gone.take(block)?.block.text ?? null;

describe('a block that has gone', () => {
  it('is known again by its text and what stands around it, once', () => {
    put(blockOf(SENTENCE));
    expect(take(blockOf(SENTENCE, { id: 2 }))).toBe(SENTENCE);
    expect(take(blockOf(SENTENCE, { id: 3 }))).toBe(null);
  });

  it('is known when it has grown, by the most of it that was read', () => {
    put(blockOf(SENTENCE));
    put(blockOf(`${SENTENCE}，其中`));
    put(blockOf(`${SENTENCE}。另有`));
    expect(take(blockOf(`${SENTENCE}，其中34.9亿元`))).toBe(`${SENTENCE}，其中`);
    expect(take(blockOf(`${SENTENCE}，其中34.9亿元`))).toBe(SENTENCE);
  });

  it('is known when what stands before it has changed: that alone is read again', () => {
    put(blockOf(SENTENCE, { before: '已写3字' }));
    expect(take(blockOf(SENTENCE, { before: '已写6字' }))).toBe(SENTENCE);
  });

  it.each([
    ['with another text', blockOf(SENTENCE.replace('157', '158'))],
    ['with less of its text', blockOf(SENTENCE.slice(0, -2))],
    ['under another heading', blockOf(SENTENCE, { headings: ['别处'] })],
    ['as a cell', blockOf(SENTENCE, { role: 'cell' })],
    ['in another column', blockOf(SENTENCE, { columnHeader: '2025年' })],
  ])('is not taken for one %s', (_, block) => {
    put(blockOf(SENTENCE));
    expect(take(block)).toBe(null);
  });

  it('is remembered for a moment only', () => {
    put(blockOf(SENTENCE));
    vi.advanceTimersByTime(2000);
    put(blockOf('别的157亿元'));
    vi.advanceTimersByTime(2000);
    expect(take(blockOf(SENTENCE))).toBe(SENTENCE);
    vi.advanceTimersByTime(2000);
    expect(take(blockOf('别的157亿元'))).toBe(null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is forgotten when the page has been read twice without it', () => {
    put(blockOf(SENTENCE));
    put(blockOf(SENTENCE));
    gone.age();
    expect(take(blockOf(SENTENCE))).toBe(SENTENCE);
    gone.age();
    expect(take(blockOf(SENTENCE))).toBe(null);
  });

  it('takes none of the page with it', () => {
    put({ ...blockOf(SENTENCE), container: {}, pieces: [{}] } as TextBlock);
    expect(Object.keys(gone.take(blockOf(SENTENCE))?.block ?? {}).sort()).toEqual(
      Object.keys(blockOf('')).sort(),
    );
  });
});
