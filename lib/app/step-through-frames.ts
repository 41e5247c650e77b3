import { browser } from '../platform/browser.ts';
import { RUNNING, type World } from './running-annotator.ts';
import type { Step } from './step-figures.ts';

/** What is asked of an annotator: how surely the reader is in its frame, to step, or to forget the reader. */
type Call = { readonly kind: 'hold' } | { readonly kind: 'leave' } | (Step & { kind: 'step' });

/** Runs in a frame, where it sees nothing of this file; null where no annotator runs. */
async function callHere(key: string, call: Call): Promise<number | boolean | null> {
  const running = (globalThis as World)[Symbol.for(key)];
  if (running?.annotator === undefined || !running.isAlive()) return null;
  if (call.kind === 'step') return running.annotator.step(call);
  if (call.kind === 'leave') running.annotator.leave();
  return running.annotator.hold;
}

interface Answer {
  readonly frameId: number;
  /** Absent where the call failed. */
  readonly result?: number | boolean | null;
}

/** Asks the annotators of a tab, or that of one frame; `[]` where the browser does not let us in. */
async function callIn(tabId: number, call: Call, frameId?: number): Promise<readonly Answer[]> {
  const target =
    frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const called = browser.scripting.executeScript({ target, func: callHere, args: [RUNNING, call] });
  // Rejected on the browser's own pages and for a frame that has just gone.
  return called.catch(() => []);
}

/** The frames in which an annotator runs, the top frame first, and the one that the reader is in. */
async function framesOf(tabId: number): Promise<{ ids: readonly number[]; current: number }> {
  const holds = (await callIn(tabId, { kind: 'hold' }))
    .flatMap(({ frameId, result }) =>
      typeof result === 'number' ? [{ frameId, hold: result }] : [],
    )
    .sort((a, b) => a.frameId - b.frameId);
  const most = Math.max(...holds.map(({ hold }) => hold));
  return {
    ids: holds.map(({ frameId }) => frameId),
    current: holds.findIndex(({ hold }) => hold === most),
  };
}

/**
 * Takes the reader to the next (1) or previous (-1) figure of a page: through those of its top
 * frame, then those of the other frames one after the other. Past the last comes the first again.
 */
export async function stepThroughFrames(tabId: number, direction: 1 | -1): Promise<void> {
  const { ids, current } = await framesOf(tabId);
  // To the frame itself twice: past all others it is entered again from its other end.
  for (let steps = 0; steps <= ids.length; steps += 1) {
    const frameId = ids[(current + direction * steps + ids.length * 2) % ids.length];
    const step = { kind: 'step', direction, enters: steps > 0 } as const;
    const [answer] = frameId === undefined ? [] : await callIn(tabId, step, frameId);
    if (answer?.result !== true) continue;
    if (frameId !== ids[current]) await callIn(tabId, { kind: 'leave' }, ids[current]);
    return;
  }
}
