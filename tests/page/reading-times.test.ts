import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingTimes } from '../../lib/page/reading-times.ts';

let clock: number;
let reads: number[];
let isMissed: boolean;
/** How long a reading takes, in ms. */
let takes: number;
let asked: number;
let controller: AbortController;
let times: ReadingTimes;

/** Lets time pass, for the timers and for the clock. */
const pass = async (time: number): Promise<void> => {
  for (let left = time; left > 0; left--) {
    clock++;
    await vi.advanceTimersByTimeAsync(1);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  clock = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  reads = [];
  isMissed = false;
  takes = 0;
  asked = 0;
  controller = new AbortController();
  times = new ReadingTimes({
    signal: controller.signal,
    isMissed: () => {
      asked++;
      return isMissed;
    },
    read: async () => {
      reads.push(clock - 1000);
      clock += takes;
    },
  });
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what has changed is read', () => {
  it('once for all that changes within a fifth of a second', async () => {
    for (let i = 0; i < 10; i++) {
      times.change();
      await pass(15);
    }
    expect(reads).toEqual([]);
    await pass(100);
    expect(reads).toEqual([200]);
    await pass(1000);
    expect(reads).toEqual([200]);
  });

  it('at once, before the page is drawn, where marks are missed', () => {
    isMissed = true;
    times.change(true);
    expect(reads).toEqual([0]);
  });

  it('as late as anything else where something was taken out that nobody misses', async () => {
    times.change(true);
    expect(reads).toEqual([]);
    await pass(210);
    expect(reads).toEqual([200]);
  });

  it('as soon as the page has rested where marks are missed all the time', async () => {
    isMissed = true;
    takes = 10;
    times.change(true);
    await vi.advanceTimersByTimeAsync(0);
    await pass(5);
    times.change(true);
    await pass(200);
    // Twice as long as the reading took.
    expect(reads).toEqual([0, 30]);
  });

  it('without asking what is missed more often than a page is drawn', async () => {
    for (let i = 0; i < 32; i++) {
      times.change(true);
      await pass(1);
    }
    expect(asked).toBeLessThanOrEqual(3);
  });

  it('when it changes during a reading, after it', async () => {
    times.change();
    await pass(200);
    const during = times.readNow();
    times.change();
    await during;
    await pass(210);
    expect(reads).toEqual([200, 200, 400]);
  });

  it('no more when all is over', async () => {
    times.change();
    controller.abort();
    await pass(500);
    expect(reads).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
