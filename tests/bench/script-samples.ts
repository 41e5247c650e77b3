import type { CDPSession } from 'puppeteer-core';

interface Frame {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Microseconds between two samples. */
const INTERVAL = 200;
/** What lies further apart than this: between the two the thread was not given the processor. */
const LONGEST = 5 * INTERVAL;

/**
 * Time that pages and backgrounds spend in the scripts under an address, and in what they call,
 * while `work` goes on: by samples of the stack, in ms.
 */
export async function sampledTime(
  sessions: readonly CDPSession[],
  address: string,
  work: () => Promise<unknown>,
): Promise<number> {
  for (const session of sessions) {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
  }
  await work();
  let total = 0;
  for (const session of sessions) {
    const { profile } = await session.send('Profiler.stop');
    const ours = framesUnder(address, profile.nodes);
    for (const [at, id] of (profile.samples ?? []).entries()) {
      if (ours.has(id)) total += Math.min(LONGEST, profile.timeDeltas?.[at] ?? 0) / 1000;
    }
  }
  return total;
}

/** Frames in the scripts under an address, and all that they call. */
function framesUnder(address: string, frames: readonly Frame[]): ReadonlySet<number> {
  const ours = new Set<number>();
  // A frame comes before those that it calls.
  for (const { id, callFrame, children = [] } of frames) {
    if (!callFrame.url.startsWith(address) && !ours.has(id)) continue;
    ours.add(id);
    for (const child of children) ours.add(child);
  }
  return ours;
}
