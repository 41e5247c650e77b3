import type { BlockIds } from './block-ids.ts';
import type { ElementKinds } from './element-kinds.ts';
import { isFootnoteMark, looksLikeMark } from './footnote-mark.ts';
import type { HeadingOutline } from './heading-outline.ts';
import { visibleRun } from './invisible.ts';
import { LONGEST_LINE_IN } from './line-in.ts';
import type { Lines, OpenElement } from './open-element.ts';
import { OpenElements } from './open-elements.ts';
import type { FoundPassage } from './page-block.ts';
import { jointBetween } from './text-joint.ts';
import { type Run, TextRun } from './text-run.ts';

export interface WalkTools {
  readonly kinds: ElementKinds;
  readonly ids: BlockIds;
  readonly outline: HeadingOutline;
  /** Whether a passage with this text is of use: of all others nothing is kept. */
  readonly isWanted: (text: string) => boolean;
}

const NOT_SPACE = /\S/;

/** Nearly all text begins with a character that is told from white space without a search. */
const isBlank = (data: string): boolean => {
  const first = data.charCodeAt(0);
  const isLetter = (first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xd800);
  return !isLetter && !NOT_SPACE.test(data);
};

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * Builds passages from the text nodes of a page, handed over in document order.
 *
 * It asks next to nothing of the elements around them, since every question to the DOM costs as
 * much as reading a text node: only what is beside a digit is looked at closely.
 */
export class PassageBuilder {
  readonly #tools: WalkTools;
  readonly #run = new TextRun();
  readonly #elements: OpenElements;
  readonly #displays = new Map<Element, string>();
  #open: OpenElement | null = null;
  /** The element that the line began in, and the headings above it. */
  #lineIn: OpenElement | null = null;
  #headings = 0;
  #last: Text | null = null;
  /** The line before, and what it stood in. */
  #linesBefore: Lines | null = null;
  #lineBefore = '';
  #spaces: Text[] = [];
  #passages: FoundPassage[] = [];
  /** Numbers of passages that elements no longer have. */
  readonly gone: number[] = [];

  /** @param start - What is read: its line breaks are looked up at once. */
  constructor(tools: WalkTools, start: Element | ShadowRoot) {
    this.#tools = tools;
    this.#elements = new OpenElements({ ...tools, onClose: (lines) => this.#close(lines) }, start);
  }

  /** Takes the next text node. */
  add(node: Text): void {
    const { data } = node;
    if (isBlank(data)) {
      if (this.#last !== null && data !== '') this.#spaces.push(node);
      return;
    }
    const parent = node.parentNode;
    if (parent !== this.#open?.node) this.#open = parent && this.#elements.enter(parent);
    const open = this.#open;
    if (!open?.lines) return;
    if (open.lines !== this.#lineIn?.lines) this.flush();
    const run = this.#run;
    const before = this.#spaces.length > 0 ? ' ' : run.lastChar;
    const isOwn = open.node === open.lines.container || !isDigit(data.charCodeAt(0));
    // What has lines of its own may be no element; what stands in them is.
    const mark = open.mark ?? (isOwn ? null : (open.node as Element));
    if (mark && looksLikeMark(data) && isFootnoteMark(mark, before)) return;
    if (this.#last !== null && !this.#join(this.#last, node, data)) return;
    if (this.#last === null) {
      this.#lineIn = open;
      this.#headings = this.#tools.outline.met;
    }
    run.append(node, data, open.shift);
    this.#last = node;
  }

  /** Hands over a part of a line that has grown too long: one, since a text may be endless. */
  cut(): boolean {
    const cut = this.#run.isLong ? this.#run.takeOverflow() : null;
    if (cut) this.#emit(cut);
    return cut !== null;
  }

  /** Ends the line. */
  flush(): void {
    if (this.#spaces.length > 0) this.#spaces = [];
    this.#last = null;
    const run = this.#run.take();
    if (run) this.#emit(run);
    this.#lineIn = null;
  }

  /** Ends the reading. */
  end(): void {
    this.flush();
    this.#elements.close();
  }

  /** The passages read since the last call, in document order; not a line that has only begun. */
  takePassages(): readonly FoundPassage[] {
    const passages = this.#passages;
    if (passages.length > 0) this.#passages = [];
    return passages;
  }

  /** Goes on with the same line; false when the text is to be left out. */
  #join(last: Text, node: Text, data: string): boolean {
    const isBesideDigit =
      this.#spaces.length === 0 && (isDigit(this.#run.lastCode) || isDigit(data.charCodeAt(0)));
    if (isBesideDigit || this.#lineIn?.lines?.broken) {
      switch (jointBetween({ ...this.#tools, displays: this.#displays }, last, node)) {
        case 'hidden':
          return false;
        case 'line':
          this.flush();
          return true;
        case 'break':
          this.#run.appendBreak();
          break;
        case 'placeholder':
          this.#run.appendPlaceholder();
          break;
        case 'nothing':
          break;
      }
    }
    // "yuan", and the name of a source in a box right behind it.
    const link = this.#spaces.length === 0 && isLetter(this.#run.lastCode) && this.#open?.mark;
    if (link && getComputedStyle(link).display !== 'inline') this.#run.appendPlaceholder();
    if (this.#spaces.length > 0) {
      for (const space of this.#spaces) this.#run.append(space, space.data, null);
      this.#spaces = [];
    }
    return true;
  }

  #close(lines: Lines): void {
    if (lines === this.#lineIn?.lines) this.flush();
    const had = this.#tools.ids.idsOf(lines.container);
    for (let i = lines.count; i < had.length; i++) this.gone.push(had[i] ?? 0);
  }

  #emit(run: Run): void {
    const open = this.#lineIn;
    // A line that has begun was begun in an element with lines.
    if (!open?.lines) return;
    if (this.#tools.isWanted(run.text)) this.#keep(run, open, open.lines);
    else this.#tools.ids.skip();
    this.#linesBefore = open.lines;
    this.#lineBefore = run.text;
  }

  #keep(run: Run, open: OpenElement, lines: Lines): void {
    const { text, pieces } = visibleRun(run);
    const lineBefore = lines === this.#linesBefore ? this.#lineBefore.slice(-LONGEST_LINE_IN) : '';
    const id = this.#tools.ids.idOf(lines.container, lines.count++);
    const { container } = lines;
    const headings = this.#headings;
    this.#passages.push({ id, text, pieces, container, open, headings, lineBefore });
  }
}
