import type { CDPSession } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in µs: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Longest task of the threads that run scripts of an extension while `work` goes on, in ms; 0 where none ran. */
export async function longestTask(
  session: CDPSession,
  address: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const events: TraceEvent[] = [];
  // The protocol leaves the events' shape open.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const ours = new Set(
    events.filter(({ args }) => args?.data?.url?.startsWith(address) === true).map(thread),
  );
  const tasks = events.filter((event) => event.name === 'RunTask' && ours.has(thread(event)));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}
