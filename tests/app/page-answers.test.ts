import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageAnswers } from '../../lib/app/page-answers.ts';
import type { PageFigure } from '../../lib/app/page-figure.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import { readBlock } from '../../lib/core/read-document.ts';
import { readRequest } from '../../lib/messages/read-request.ts';

const figureOf = (text: string): Figure => {
  const [figure] = readBlock({ id: 1, text, role: 'body', headings: [] }, {}).figures;
  if (!figure) throw new Error(`no figure in ${text}`);
  return figure;
};

/** The figures of a page that has no DOM here. */
class Figures {
  all: PageFigure[] = [];
  version = 0;
  textLength = 1000;
  turnover = 1000;
  list(): readonly PageFigure[] {
    return this.all;
  }
  /** Adds figures, or changes one where the number is known. */
  put(id: number, text: string): void {
    const entry = { id, figure: figureOf(text) };
    const at = this.all.findIndex((one) => one.id === id);
    if (at === -1) this.all.push(entry);
    else this.all[at] = entry;
    this.version += 1;
  }
}

let figures: Figures;
let answers: PageAnswers;
/** The texts of the figures of each message. */
let asked: string[][];
let controller: AbortController;

/** Names each figure's text as its metric, and finds a check on the first figure. */
const answerTo = (message: unknown) => {
  const request = readRequest(message);
  if (request?.kind !== 'cross-reference') return undefined;
  const texts = request.figures.map(({ quantity }) => quantity.text);
  asked.push(texts);
  const value = {
    source: null,
    answers: texts.map((id) => ({ metric: { id }, findings: [], silent: [], notes: [] })),
    checks: [{ figure: 0, inputs: [], agrees: true, explanation: {} }],
  };
  return { ok: true, value };
};

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  const sendMessage = async (message: unknown) => answerTo(message);
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
  controller = new AbortController();
  figures = new Figures();
  answers = new PageAnswers({
    figures,
    texts: async () => [],
    signal: controller.signal,
    onOrphaned: () => {},
    onAnswers: () => {},
  });
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settle = (time = 50) => vi.advanceTimersByTimeAsync(time);
const fill = (count: number) => {
  for (let id = 0; id < count; id++) figures.put(id, `规模为${100 + id}亿元。`);
};
const metricOf = (id: number) => answers.answerTo(id)?.metric?.id;

describe('the answers to the figures of a page', () => {
  it('are asked for all at once, and not again while nothing changes', async () => {
    fill(100);
    answers.refresh();
    await settle();
    answers.refresh();
    await settle(60_000);
    expect(asked.map(({ length }) => length)).toEqual([100]);
    expect(metricOf(99)).toBe('199亿元');
  });

  it('are asked for what is new and what stands right before it, while a long page grows', async () => {
    fill(100);
    answers.refresh();
    await settle();
    figures.put(100, '规模为777亿元。');
    answers.refresh();
    await settle();
    expect(asked[1]).toEqual(['197亿元', '198亿元', '199亿元', '777亿元']);
    expect(metricOf(100)).toBe('777亿元');
    expect(metricOf(3)).toBe('103亿元');
  });

  it('are asked for what has changed, and are no longer those to the figure before', async () => {
    fill(100);
    answers.refresh();
    await settle();
    figures.put(50, '规模为888亿元。');
    answers.refresh();
    await settle();
    expect(asked[1]).toEqual(['147亿元', '148亿元', '149亿元', '888亿元']);
    expect(metricOf(50)).toBe('888亿元');
  });

  it('are asked for all again when the page has come to rest, and the checks with them', async () => {
    fill(100);
    answers.refresh();
    await settle();
    for (let id = 100; id < 110; id++) {
      figures.put(id, `规模为${100 + id}亿元。`);
      answers.refresh();
      await settle(200);
    }
    expect(asked.slice(1).every(({ length }) => length === 4)).toBe(true);
    await settle(1500);
    expect(asked.at(-1)?.length).toBe(110);
    expect(answers.checksFor(figures.list()).length).toBe(1);
    const { length } = asked;
    await settle(60_000);
    expect(asked.length).toBe(length);
  });

  it('are asked for all now and then in a page that never rests', async () => {
    fill(100);
    answers.refresh();
    await settle();
    for (let id = 100; id < 200; id++) {
      figures.put(id, `规模为${100 + id}亿元。`);
      answers.refresh();
      await settle(200);
    }
    expect(asked.filter(({ length }) => length > 90).length).toBe(2);
  });

  it.each([10, 100])('are not asked when %i figures had gone for a moment only', async (count) => {
    fill(count);
    answers.refresh();
    await settle();
    figures.version += 2;
    answers.refresh();
    await settle(60_000);
    expect(asked.length).toBe(1);
  });

  it('are asked for all that is left when some have gone, once the page has come to rest', async () => {
    fill(100);
    answers.refresh();
    await settle();
    for (let gone = 0; gone < 20; gone++) {
      figures.all.pop();
      figures.version += 1;
      answers.refresh();
      await settle(200);
    }
    expect(asked.length).toBeLessThan(6);
    await settle(1500);
    expect(asked.at(-1)?.length).toBe(80);
  });

  it('are asked for all of a short page at each change', async () => {
    fill(10);
    answers.refresh();
    await settle();
    figures.put(10, '规模为999亿元。');
    answers.refresh();
    await settle();
    expect(asked.map(({ length }) => length)).toEqual([10, 11]);
  });

  it('asks about every figure of a page that has very many, in messages of a bounded size', async () => {
    const entry = figureOf('规模为9亿元。');
    figures.all = Array.from({ length: 2500 }, (_, id) => ({ id, figure: entry }));
    figures.version = 1;
    answers.refresh();
    await settle(0);
    expect(asked.map((texts) => texts.length)).toEqual([1000, 1000, 500]);
    expect(answers.answerTo(2499)?.metric?.id).toBe('9亿元');
    expect(answers.checksOf(0)).toHaveLength(1);
    expect(answers.checksOf(1000)).toHaveLength(0);
  });
});
