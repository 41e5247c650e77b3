import type { Page } from 'puppeteer-core';

/** One event of a Chromium trace, as far as it is read here. */
interface TraceEvent {
  readonly name: string;
  /** Time on the processor, in µs: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Compiling and running a script is one event of its own; so is every later call into it. */
const IN_SCRIPT = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * Time that a page spends in the scripts of an extension while `work` goes on, their compiling
 * included, in ms; 0 when none ran.
 */
export async function extensionTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  // The protocol leaves the events' shape open.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const ours = events.filter(
    ({ name, args }) =>
      IN_SCRIPT.has(name) && args?.data?.url?.startsWith('chrome-extension://') === true,
  );
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
