/** One figure of a benchmark. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio, `ms`, `µs`, `kB`, `%`… */
  readonly unit: string;
  /** What the project promises: the value is at most this. Absent for figures that only inform. */
  readonly atMost?: number;
  /** What the project promises: the value is at least this. */
  readonly atLeast?: number;
}

/** A benchmark file exports one of these as `bench`; `npm run bench` runs them one after the other. */
export type Bench = () => Promise<readonly Measure[]>;

/** The middle of the values; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/**
 * Times variants against each other: in every round each runs once, in turns, so that what else the
 * machine does falls on all of them alike.
 *
 * @returns the median of each variant's times over the rounds, in milliseconds.
 */
export function race<Name extends string>(
  variants: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  // Object.entries forgets the keys' type, which is what the record was declared with.
  const runners = Object.entries(variants) as [Name, () => unknown][];
  const times = new Map<Name, number[]>(runners.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of runners) {
      const start = performance.now();
      run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = runners.map(([name]) => [name, median(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<Name, number>;
}
