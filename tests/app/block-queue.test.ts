import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BlockQueue } from '../../lib/app/block-queue.ts';
import type { Figure } from '../../lib/core/figure/figure.ts';
import { readBlock } from '../../lib/core/read-document.ts';
import { readRequest } from '../../lib/messages/read-request.ts';
import type { PageBlock } from '../../lib/page/page-block.ts';

/** A block of a page that has no DOM here: the queue looks at its text alone. */
const blockOf = (id: number, text: string): PageBlock => ({
  id,
  text,
  role: 'body',
  headings: [],
  pieces: [],
  // The boundary of a test without a page.
  container: null as unknown as Element,
});

/** A background that reads what it is asked, when it is let. */
class Background {
  readonly id = 'own';
  readonly asked: readonly { id: number; text: string }[][] = [];
  /** Called with each message before it is answered; a throw is a background that dies. */
  before: () => Promise<void> | void = () => {};

  async sendMessage(message: unknown): Promise<unknown> {
    const request = readRequest(message);
    if (request?.kind !== 'read-blocks') return undefined;
    const { blocks, meta } = request;
    (this.asked as unknown[]).push(blocks.map(({ id, text }) => ({ id, text })));
    await this.before();
    return { ok: true, value: blocks.map((block) => readBlock(block, meta).figures) };
  }
}

let background: Background;
let read: string[];
let empty: number;
let controller: AbortController;
let queue: BlockQueue;

const printed = (figures: readonly Figure[]) => figures.map(({ quantity }) => quantity.text).join();

beforeEach(() => {
  vi.useFakeTimers();
  background = new Background();
  vi.stubGlobal('chrome', { runtime: background });
  read = [];
  empty = 0;
  controller = new AbortController();
  queue = new BlockQueue({
    signal: controller.signal,
    onOrphaned: () => read.push('orphaned'),
    meta: () => ({ title: '规模' }),
    onRead: ({ id }, figures) => read.push(`${id}: ${printed(figures)}`),
    onLate: (late) => {
      for (const one of late) read.push(`late ${one.block.id}: ${printed(one.read)}`);
    },
    onEmpty: () => {
      empty += 1;
    },
  });
});
afterEach(() => {
  controller.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const inTime = () => vi.advanceTimersByTimeAsync(120_000);

describe('blocks that wait to be read', () => {
  it('are read by the background, each once, and it is told when none is left', async () => {
    queue.put(blockOf(1, '规模为157亿元。'));
    queue.put(blockOf(2, '增长12%，另有3家。'));
    expect(background.asked).toEqual([]);
    queue.flush();
    await inTime();
    expect(read).toEqual(['1: 157亿元', '2: 12%,3家']);
    expect(empty).toBe(1);
    queue.flush();
    expect(empty).toBe(2);
  });

  it('go in messages that the background takes, however many and long they are', async () => {
    const long = `${'长'.repeat(3990)}157亿元`;
    for (let id = 0; id < 3000; id++) queue.put(blockOf(id, id % 10 === 0 ? long : `${id}亿元`));
    queue.flush();
    await inTime();
    expect(read.length).toBe(3000);
    expect(background.asked.length).toBeLessThan(130);
    const sizes = background.asked.map((blocks) =>
      blocks.reduce((sum, { text }) => sum + text.length, 0),
    );
    expect(Math.max(...sizes)).toBeLessThan(35_000);
  });

  it('go with no more of what stands around them than the background takes', async () => {
    const endless = '长'.repeat(10_000);
    const context = {
      headings: Array.from({ length: 50 }, () => endless),
      before: endless,
      columnHeader: endless,
      rowHeader: endless,
    };
    queue.put({ ...blockOf(1, '157亿元'), ...context });
    queue.flush();
    await inTime();
    expect(read).toEqual(['1: 157亿元']);
  });

  it('are sent before the page has been walked when there are many', async () => {
    for (let id = 0; id < 100; id++) queue.put(blockOf(id, '157亿元'));
    await inTime();
    expect(read.length).toBe(100);
  });

  it('are no more than can be held on to, until some of them have been read', async () => {
    expect(queue.room()).toBe(null);
    for (let id = 0; id < 5000; id++) queue.put(blockOf(id, '157亿元'));
    let isRoom = false;
    void queue.room()?.then(() => {
      isRoom = true;
    });
    await Promise.resolve();
    expect(isRoom).toBe(false);
    await inTime();
    expect(isRoom).toBe(true);
    expect(queue.room()).toBe(null);
  });

  it('are read as they are by then when they changed meanwhile', async () => {
    queue.put(blockOf(1, '规模为15'));
    background.before = () => {
      background.before = () => {};
      queue.put(blockOf(1, '规模为157亿元。'));
    };
    queue.flush();
    await inTime();
    expect(read).toEqual([expect.stringMatching(/^late 1: /), '1: 157亿元']);
    expect(background.asked.map(([block]) => block?.text)).toEqual(['规模为15', '规模为157亿元。']);
  });

  it('are not asked again when they came anew with the same text, and are given as they came', async () => {
    const anew = blockOf(1, '157亿元');
    const given: PageBlock[] = [];
    queue = new BlockQueue({
      signal: controller.signal,
      onOrphaned: () => {},
      meta: () => ({}),
      onRead: (block) => given.push(block),
      onLate: () => {},
      onEmpty: () => {},
    });
    queue.put(blockOf(1, '157亿元'));
    background.before = () => queue.put(anew);
    queue.flush();
    await inTime();
    expect(given).toEqual([anew]);
    expect(given[0]).toBe(anew);
    expect(background.asked.length).toBe(1);
  });

  it('are told apart when they leave the page meanwhile', async () => {
    queue.put(blockOf(1, '157亿元'));
    queue.put(blockOf(2, '12%'));
    background.before = () => queue.drop(1);
    queue.flush();
    await inTime();
    expect(read).toEqual(['2: 12%', 'late 1: 157亿元']);
  });

  it('are asked again when the background dies, and none is lost or doubled', async () => {
    let deaths = 0;
    background.before = () => {
      if (++deaths <= 5) throw new Error('The message port closed before a response was received.');
    };
    for (let id = 0; id < 3; id++) queue.put(blockOf(id, `${id + 1}亿元`));
    queue.flush();
    await inTime();
    expect(read).toEqual(['0: 1亿元', '1: 2亿元', '2: 3亿元']);
    expect(empty).toBe(1);
  });

  it('are sent no more once the page is let go', async () => {
    background.before = () => controller.abort();
    for (let id = 0; id < 2000; id++) queue.put(blockOf(id, '157亿元'));
    queue.flush();
    await inTime();
    expect(background.asked.length).toBe(1);
    expect(read).toEqual([]);
    expect(empty).toBe(0);
  });

  it('make the page let go when the extension has gone', async () => {
    vi.stubGlobal('chrome', { runtime: {} });
    queue.put(blockOf(1, '157亿元'));
    queue.flush();
    await inTime();
    expect(read).toEqual(['orphaned']);
  });
});
