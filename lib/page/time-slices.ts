/** Milliseconds of work before the page gets its turn: three slices fit in a task of 50 ms on a
 * machine four times slower than the one this was measured on. */
const SLICE = 8;

interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/** Gives the page a turn: `scheduler.yield` keeps our place in the queue; a message is the fallback. */
const giveWay = (): Promise<void> => {
  // Not in TypeScript's DOM library yet.
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
};

/** A clock for one piece of work that is done in slices. */
export interface TimeSlices {
  /** True when the slice is used up and the work should `rest`. */
  readonly isUp: () => boolean;
  /** Gives way; where there is something to wait for, until that has come. */
  readonly rest: (until?: Promise<void> | null) => Promise<void>;
  /** Time in all slices so far, in ms. */
  readonly spent: () => number;
}

/** @param first - Length of the first slice, in ms. */
export const startTimeSlices = (first = SLICE): TimeSlices => {
  let begin = performance.now();
  let end = begin + first;
  let before = 0;
  const spent = (): number => before + performance.now() - begin;
  return {
    isUp: () => performance.now() >= end,
    rest: async (until) => {
      before = spent();
      await (until ?? giveWay());
      begin = performance.now();
      end = begin + SLICE;
    },
    spent,
  };
};
