import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sketchPage } from '../../lib/app/page-sketch.ts';
import { containment } from '../../lib/core/article/containment.ts';
import { sketchOf } from '../../lib/core/article/sketch-of.ts';
import { readRequest } from '../../lib/messages/read-request.ts';

/** Numbered, so that no two lines share their hashes. */
const lines = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length }, (_, k) => `word${i * length + k}`).join(' '),
  );

let asked: number;
let dies: boolean;
let controller: AbortController;
const patience = () => ({ signal: controller.signal, onOrphaned: () => {} });

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  dies = false;
  controller = new AbortController();
  const sendMessage = async (message: unknown): Promise<unknown> => {
    const request = readRequest(message);
    if (request?.kind !== 'sketch') return undefined;
    asked += 1;
    if (dies) {
      dies = false;
      throw new Error('The message port closed before a response was received.');
    }
    return { ok: true, value: sketchOf(request.texts) };
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the fingerprint of a page', () => {
  it('is that of its text, taken at once when it is short', async () => {
    const texts = lines(20, 30);
    expect(await sketchPage(texts, patience())).toEqual(sketchOf(texts));
    expect(asked).toBe(1);
  });

  it('is taken in messages that the background takes, and loses next to nothing between them', async () => {
    const texts = lines(1500, 40);
    const sketch = await sketchPage(texts, patience());
    expect(asked).toBeGreaterThan(3);
    expect(containment(sketch ?? { hashes: [] }, sketchOf(texts))).toBeGreaterThan(0.99);
    expect(sketch?.hashes).toEqual(sketch?.hashes.toSorted((a, b) => a - b));
  });

  it('is asked for again when the background dies', async () => {
    dies = true;
    const texts = lines(20, 30);
    const sketch = sketchPage(texts, patience());
    await vi.runAllTimersAsync();
    expect(await sketch).toEqual(sketchOf(texts));
  });

  it('is none when it is no longer wanted', async () => {
    controller.abort();
    expect(await sketchPage(lines(2, 30), patience())).toBeNull();
  });
});
