import type { Span } from '../span.ts';
import { introductionIn } from '../text/heading-like.ts';
import type { TextBlock } from '../text/text-block.ts';
import { onlyPlace } from './choose-place.ts';
import { chooseQuoted } from './choose-quoted.ts';
import { chooseSubject } from './choose-subject.ts';
import type { Quoted } from './figure.ts';
import { isLaterThan } from './find-forecast.ts';
import { type DocumentMeta, type Passage, readPassage } from './passage.ts';

/** Headings stand above many figures, and are read once for all of them; a page has few. */
const HEADINGS_KEPT = 100;
const headingPassages = new Map<string, Passage>();

const endOf = ({ length }: string): Span => ({ start: length, end: length });
const periodLabels = ({ periods }: Passage): string[] => periods.map(({ label }) => label);

/** "ChatGPT said:", "Kimi 的回答：": who speaks under it is not what is spoken of. */
const SPEAKER =
  /(?:said|says|replied|responded|answered|wrote|回答|回复|回覆|答复|答覆|[说說答]) ?[:：]$/i;

/** What stands around a block says of its figures: its table's headers, its headings, the title, the block before. */
export class OuterScope {
  readonly #block: TextBlock;
  readonly #published: string | undefined;
  /** Headers of the cell, then headings from the nearest outwards, then the title. */
  readonly #headings: readonly string[];
  /** The line that introduces the list or table that the block stands in. */
  readonly #introduction: string | null;

  constructor(block: TextBlock, { title, published }: DocumentMeta) {
    this.#block = block;
    this.#published = published;
    const { columnHeader, rowHeader, headings } = block;
    this.#headings = [columnHeader, rowHeader, ...headings.toReversed(), title].filter(
      (text): text is string => text !== undefined && text !== '',
    );
    const line = headings.at(-1);
    this.#introduction = line !== undefined && introductionIn(line) !== null ? line : null;
  }

  /** Prepares a line that stands outside the block. */
  readonly read = (raw: string): Passage => {
    const key = `${this.#published ?? ''} ${raw}`;
    const known = headingPassages.get(key);
    if (known) return known;
    if (headingPassages.size >= HEADINGS_KEPT) headingPassages.clear();
    const passage = readPassage({ raw, start: 0, statistics: [], published: this.#published });
    headingPassages.set(key, passage);
    return passage;
  };

  /** The period of the headings; a later one than the document's only for what may be a forecast. */
  period(isForecast: boolean): string | null {
    const mayLieAhead = isForecast || this.#block.role === 'cell';
    return this.#only((heading) => (mayLieAhead ? periodLabels(heading) : this.#past(heading)));
  }

  /** The year that the headings are of, where they name one and nothing closer. */
  year(): string | null {
    const label = this.period(false);
    return label !== null && /^(?:FY)?\d{4}$/.test(label) ? label : null;
  }

  place(): string | null {
    return this.#only((heading) => {
      const found = onlyPlace(heading);
      return found ? [found.code] : [];
    });
  }

  /** The one period in the line over a list: its items are of it even if one says "now". */
  introducedPeriod(): string | null {
    const labels = this.#introduction === null ? [] : periodLabels(this.read(this.#introduction));
    return labels.length === 1 ? (labels[0] ?? null) : null;
  }

  /** The company that the line over a list or table is about: "智谱的收入构成如下：". */
  introducedCompany(): string | null {
    const line = this.#introduction;
    if (line === null || SPEAKER.test(line)) return null;
    const name = chooseSubject({ passage: this.read(line), figure: endOf(line), quoted: null });
    return name && line.slice(name.start, name.end);
  }

  /** Who is quoted last in the block before. */
  quotedBefore(): Quoted | null {
    const { before } = this.#block;
    if (before === undefined) return null;
    return chooseQuoted(this.read(before), endOf(before))?.value ?? null;
  }

  /** A heading is read whole, so it answers only where it says one thing. */
  #only(say: (heading: Passage) => readonly string[]): string | null {
    for (const raw of this.#headings) {
      const [only, ...more] = new Set(say(this.read(raw)));
      if (only !== undefined && more.length === 0) return only;
    }
    return null;
  }

  /** Periods that what is no forecast itself may take over: under "展望2030" all is of 2030. */
  #past(heading: Passage): string[] {
    const labels = periodLabels(heading);
    const published = this.#published;
    if (published === undefined || heading.cues.some(({ value }) => value.kind === 'forecast'))
      return labels;
    return labels.filter((label) => !isLaterThan(label, published));
  }
}
