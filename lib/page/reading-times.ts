import { startTimeSlices, type TimeSlices } from './time-slices.ts';

/** Changes are gathered for so long: a figure is to be marked within 300 ms of its last character. */
const GATHER = 200;
/** What is missed is read at once; after that the page rests for so many times as long as it took. */
const REST = 2;
/** Nor is it looked for more often than a page is drawn, in ms. */
const FRAME = 16;
/** The first slice of what is missed, in ms: the page is not to be drawn without its marks. */
const HURRY = 12;

export interface ReadingTimesOptions {
  readonly signal: AbortSignal;
  /** Whether text that a reader saw marked has been taken away. */
  readonly isMissed: () => boolean;
  /** Reads all that has changed. */
  readonly read: (slices: TimeSlices) => Promise<void>;
}

/**
 * Decides when what has changed is read: after a while, so that one reading takes in many changes;
 * at once where marks are missed, but only as often as leaves most of the time to the page.
 */
export class ReadingTimes {
  readonly #options: ReadingTimesOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  /** When what has changed is read, come what may; null when nothing has. */
  #due: number | null = null;
  /** Something was taken away that may be missed. */
  #mayMiss = false;
  /** Until then the page is left alone, whatever is missed. */
  #restsUntil = 0;

  constructor(options: ReadingTimesOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** To be called when something has changed; `isRemoval` when something was taken out. */
  change(isRemoval = false): void {
    // A stream calls this hundreds of times a second: what is waited for already is not set anew.
    const isAwaited = this.#mayMiss ? performance.now() < this.#restsUntil : !isRemoval;
    if (this.#due !== null && isAwaited) return;
    this.#due ??= performance.now() + GATHER;
    this.#mayMiss ||= isRemoval;
    this.#look();
  }

  async readNow(slices = startTimeSlices()): Promise<void> {
    if (this.#isReading || this.#options.signal.aborted) return;
    this.#isReading = true;
    this.#due = null;
    this.#mayMiss = false;
    await this.#options.read(slices);
    this.#restsUntil = performance.now() + REST * slices.spent();
    this.#isReading = false;
    this.#look();
  }

  #look(): void {
    clearTimeout(this.#timer);
    if (this.#due === null || this.#isReading || this.#options.signal.aborted) return;
    const now = performance.now();
    if (this.#mayMiss && now >= this.#restsUntil) {
      if (this.#options.isMissed()) {
        void this.readNow(startTimeSlices(HURRY));
        return;
      }
      this.#mayMiss = false;
      this.#restsUntil = now + FRAME;
    }
    if (now >= this.#due) {
      void this.readNow();
      return;
    }
    const next = this.#mayMiss ? Math.min(this.#due, this.#restsUntil) : this.#due;
    this.#timer = setTimeout(() => this.#look(), next - now);
  }
}
