import type { Browser } from 'puppeteer-core';

/** One event of a Chromium trace, as far as it is read here. */
interface TraceEvent {
  readonly name: string;
  /** Time on the processor, in µs: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly frame?: string } };
}

/** Compiling and running a script is one event of its own; so is every later call into it. */
const IN_SCRIPT = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * Time that each frame spends in the scripts of extensions while `work` goes on, their compiling
 * included, in ms, by the frame's id.
 */
export async function extensionTimes(
  browser: Browser,
  work: () => Promise<unknown>,
): Promise<ReadonlyMap<string, number>> {
  const session = await browser.target().createCDPSession();
  const times = new Map<string, number>();
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol leaves the events' shape open.
    for (const { name, tdur = 0, args } of value as TraceEvent[]) {
      const { url, frame } = args?.data ?? {};
      if (!IN_SCRIPT.has(name) || frame === undefined || !url?.startsWith('chrome-extension://'))
        continue;
      times.set(frame, (times.get(frame) ?? 0) + tdur / 1000);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['devtools.timeline', 'v8'],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return times;
}
