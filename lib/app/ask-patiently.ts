import { askBackground } from '../messages/ask-background.ts';
import type { ReplyTo, Request } from '../messages/protocol.ts';

/** Waits between tries while the background does not answer, in ms; the last one is repeated. */
const WAITS = [2000, 5000, 15_000, 60_000];

/** Resolves after some time, or at once when `signal` fires. */
const pause = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, time);
    signal.addEventListener('abort', done);
  });

export interface Patience {
  readonly signal: AbortSignal;
  /** The extension has gone from under the page. */
  readonly onOrphaned: () => void;
}

/**
 * Asks the background until it answers, less often each time.
 *
 * @returns null when the answer is no longer wanted, or can no longer come.
 */
export async function askPatiently<R extends Request>(
  request: R,
  { signal, onOrphaned }: Patience,
): Promise<ReplyTo<R> | null> {
  for (let failures = 0; !signal.aborted; failures++) {
    const reply = await askBackground(request, signal);
    if (signal.aborted) break;
    if (reply.ok) return reply.value;
    if (reply.error.kind === 'gone') {
      onOrphaned();
      break;
    }
    await pause(WAITS[Math.min(failures, WAITS.length - 1)] ?? 0, signal);
  }
  return null;
}
