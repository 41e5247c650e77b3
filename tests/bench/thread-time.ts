import type { CDPSession, Page } from 'puppeteer-core';

/** The main thread of a page in Chromium, and how long it was at work: script, style, layout, paint. */
export class ThreadTime {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Counts time on the processor: what else the machine does is not in it. */
  static async of(page: Page): Promise<ThreadTime> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new ThreadTime(session);
  }

  /** Time that passes for the thread while `work` goes on, in ms. */
  async during(work: () => Promise<unknown>): Promise<number> {
    const start = await this.#total();
    await work();
    return (await this.#total()) - start;
  }

  async #total(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const total = metrics.find(({ name }) => name === 'TaskDuration');
    if (total === undefined) throw new Error('Chromium does not tell how long its tasks took.');
    return total.value * 1000;
  }
}
