import type { CDPSession } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in µs. */
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, in µs: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What a task that draws a frame has, and no other. */
const DRAWS = 'Commit';

/** In ms; 0 where there was none. */
export interface LongestTasks {
  /** Of those that draw no frame: timers, events, messages and what they set off. */
  readonly work: number;
  /** Of those that draw one: nearly all of it is the browser's style, layout and paint. */
  readonly frame: number;
}

/**
 * Longest tasks, while `work` goes on, of the threads that run scripts under an address; of all
 * threads that draw for '' (a page of an extension that is not there runs none).
 */
export async function longestTasks(
  session: CDPSession,
  address: string,
  work: () => Promise<unknown>,
): Promise<LongestTasks> {
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
  return longestOf(events, address);
}

function longestOf(events: readonly TraceEvent[], address: string): LongestTasks {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    address === '' ? name === DRAWS : args?.data?.url?.startsWith(address) === true;
  const ours = new Set(events.filter(isOurs).map(thread));
  const drawn = events.filter(({ name }) => name === DRAWS);
  const tasks = events.filter((event) => event.name === 'RunTask' && ours.has(thread(event)));
  const draws = (task: TraceEvent): boolean =>
    drawn.some(
      (one) =>
        thread(one) === thread(task) && one.ts >= task.ts && one.ts <= task.ts + (task.dur ?? 0),
    );
  const longest = (some: readonly TraceEvent[]): number =>
    some.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  return {
    work: longest(tasks.filter((task) => !draws(task))),
    frame: longest(tasks.filter(draws)),
  };
}
