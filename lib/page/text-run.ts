import type { Shift } from './open-element.ts';
import type { Piece } from './page-block.ts';

/** A run is cut at the first sentence end past this length, so that an edit of a very long
 * paragraph re-reads a part of it and no read is a long task. Longer than nearly every paragraph. */
const CUT_AFTER = 2000;
/** Without any sentence end a run is cut here, come what may. */
const CUT_AT_MOST = 4000;

/** Stands for something that is not text: keeps the words on its two sides apart. */
const PLACEHOLDER = '\uFFFC';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** The text of a line, or of a part of a long one. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const shifted = (data: string, digits: string): string =>
  data.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));

const endsSentence = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  if ('。！？\n'.includes(char)) return true;
  return '.!?'.includes(char) && /\s/.test(text.charAt(at + 1));
};

/** Gathers the text of one line's text nodes. */
export class TextRun {
  #text = '';
  #pieces: Piece[] = [];
  /** Up to where a place to cut was looked for. */
  #searched = 0;

  /** The last character's code; taken from what was added, since to ask the text would copy it. */
  lastCode = 0;

  get lastChar(): string {
    return this.#text === '' ? '' : String.fromCharCode(this.lastCode);
  }

  /** Whether there may be something to cut off. */
  get isLong(): boolean {
    return this.#text.length > CUT_AFTER;
  }

  /** Adds a text node's data; digits that are raised or lowered become the characters that say so. */
  append(node: Text, data: string, shift: Shift): void {
    this.#pieces.push({ node, at: this.#text.length, from: 0, length: data.length });
    this.#add(shift === null ? data : shifted(data, shift === 'raised' ? RAISED : LOWERED));
  }

  appendPlaceholder(): void {
    if (this.lastChar !== PLACEHOLDER) this.#add(PLACEHOLDER);
  }

  appendBreak(): void {
    this.#add('\n');
  }

  #add(text: string): void {
    this.#text += text;
    this.lastCode = text.charCodeAt(text.length - 1);
  }

  /** The first part of a run that has grown too long, cut off at a sentence end; null while it is not. */
  takeOverflow(): Run | null {
    if (!this.isLong) return null;
    let cut = Math.max(this.#searched, CUT_AFTER);
    const limit = Math.min(this.#text.length - 1, CUT_AT_MOST);
    while (cut < limit && !endsSentence(this.#text, cut)) cut++;
    this.#searched = cut;
    // The last character is never judged: what follows it may still change what it is.
    if (cut >= limit && limit < CUT_AT_MOST) return null;
    return this.#takeUntil(cut + 1);
  }

  /** The run so far, which begins anew; null when there is none. */
  take(): Run | null {
    if (this.#text === '') return null;
    const run = { text: this.#text, pieces: this.#pieces };
    this.#text = '';
    this.#pieces = [];
    this.#searched = 0;
    return run;
  }

  #takeUntil(cut: number): Run {
    const text = this.#text.slice(0, cut);
    const pieces: Piece[] = [];
    const rest: Piece[] = [];
    for (const piece of this.#pieces) {
      const head = Math.min(piece.length, cut - piece.at);
      if (head > 0) pieces.push(head === piece.length ? piece : { ...piece, length: head });
      if (head < piece.length) rest.push(after(piece, cut));
    }
    this.#text = this.#text.slice(cut);
    this.#pieces = rest;
    this.#searched = 0;
    return { text, pieces };
  }
}

/** What is left of a piece when the run loses its first `cut` characters. */
const after = (piece: Piece, cut: number): Piece => {
  const lost = Math.max(0, cut - piece.at);
  return {
    node: piece.node,
    at: piece.at + lost - cut,
    from: piece.from + lost,
    length: piece.length - lost,
  };
};
