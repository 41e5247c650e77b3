import type { Anchor } from '../article/anchor.ts';
import { utf8Reader } from '../text/utf8.ts';
import type { Claim } from './claim.ts';
import { type ClaimTable, type Groups, hashOfId, type Texts } from './claim-table.ts';

/** Claims kept once they were read: more than a page of 300 figures looks at; beyond that all are read anew when asked for. */
const KEPT_CLAIMS = 4000;

const itemsOf = ({ starts, items }: Groups, group: number | undefined): Uint32Array =>
  group === undefined ? new Uint32Array() : items.subarray(starts[group], starts[group + 1]);

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, number) => [name, number]));

/** Looks claims up in a table; they come without their anchors, unless it says otherwise. What a look-up costs does not grow with the number of claims. */
export class ClaimReader {
  readonly #table: ClaimTable;
  readonly #metrics: ReadonlyMap<string, number>;
  readonly #sources: ReadonlyMap<string, number>;
  readonly #decode = utf8Reader();
  readonly #read = new Map<number, Claim>();

  constructor(table: ClaimTable) {
    this.#table = table;
    this.#metrics = numbered(table.metrics);
    this.#sources = numbered(table.sources);
  }

  /** The claim of an id; null when the table has none. */
  claim(id: string): Claim | null {
    const { hashes, slots } = this.#table;
    const hash = hashOfId(id);
    const mask = slots.length - 1;
    for (let place = hash & mask; slots[place] !== 0; place = (place + 1) & mask) {
      const number = (slots[place] ?? 0) - 1;
      if (hashes[number] !== hash) continue;
      const claim = this.#claimAt(number);
      if (claim.id === id) return claim;
    }
    return null;
  }

  /** All claims, in the pack's order. */
  all(): readonly Claim[] {
    return Array.from(this.#table.hashes, (_, number) => this.#claimAt(number));
  }

  /** With their anchors, in the pack's order; `[]` for an unknown source. */
  claimsOfSource(source: string): readonly Claim[] {
    const numbers = itemsOf(this.#table.ofSource, this.#sources.get(source));
    return Array.from(numbers, (number) => {
      // The text was made of an anchor, or of null, by `buildClaimTable`.
      const anchor = this.#parse(this.#table.anchors, number) as Anchor | null;
      return { ...this.#claimAt(number), ...(anchor !== null && { anchor }) };
    });
  }

  /** Claims of a metric whose period ends in `year`, or without a period for null; at most `limit`. */
  claimsOfYear(metric: string, year: number | null, limit: number): readonly Claim[] {
    const numbers = itemsOf(this.#table.ofMetric, this.#metrics.get(metric));
    const first = this.#firstFrom(numbers, year ?? 0);
    const end = this.#firstFrom(numbers, (year ?? 0) + 1);
    return this.#claimsAt(numbers.subarray(first, Math.min(end, first + limit)));
  }

  /** Years in which claims of a metric end, ascending; null stands first, for none. */
  yearsOf(metric: string): readonly (number | null)[] {
    const numbers = itemsOf(this.#table.ofMetric, this.#metrics.get(metric));
    const years: (number | null)[] = [];
    for (let at = 0; at < numbers.length; ) {
      const year = this.#table.years[numbers[at] ?? 0] ?? 0;
      years.push(year === 0 ? null : year);
      at = this.#firstFrom(numbers, year + 1);
    }
    return years;
  }

  /** Ids of the sources that have a claim of a metric. */
  speakersOn(metric: string): readonly string[] {
    const { speakers, sources } = this.#table;
    return Array.from(
      itemsOf(speakers, this.#metrics.get(metric)),
      (number) => sources[number] ?? '',
    );
  }

  /** Place of the first claim, in numbers sorted by year, whose year is `year` or later. */
  #firstFrom(numbers: Uint32Array, year: number): number {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#table.years[numbers[middle] ?? 0] ?? 0) < year) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #claimsAt(numbers: Uint32Array): readonly Claim[] {
    return Array.from(numbers, (number) => this.#claimAt(number));
  }

  #claimAt(number: number): Claim {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    // The text was made of a claim by `buildClaimTable`.
    const claim = this.#parse(this.#table.claims, number) as Claim;
    if (this.#read.size >= KEPT_CLAIMS) this.#read.clear();
    this.#read.set(number, claim);
    return claim;
  }
  #parse({ bytes, starts }: Texts, number: number): unknown {
    return JSON.parse(this.#decode(bytes.subarray(starts[number], starts[number + 1])));
  }
}
