import { foldTable } from './fold-pairs.ts';
import { FOLD_PAIRS } from './fold-table.ts';
import { NUMBER_FOLD_PAIRS } from './number-fold-table.ts';

/** A text reduced to what tells one wording from another, with the way back. */
export interface FoldedText {
  /** Lower case, simplified, half width; letters, digits and Han only. */
  readonly text: string;
  /** For each unit of `text`, the index of the raw unit it came from; ascending, same length as `text`. */
  readonly offsets: Uint32Array;
}

let scriptTable: Uint16Array | null = null;

/**
 * The table behind `simplify`: for each UTF-16 unit, its simplified and half-width form. Built on
 * first use, so that importing costs nothing.
 */
function scriptFold(): Uint16Array {
  scriptTable ??= withRadicals(foldTable(FOLD_PAIRS, NUMBER_FOLD_PAIRS));
  return scriptTable;
}

/** Adds the radicals of the Kangxi dictionary: text taken from a PDF has them for the characters that they look like. */
function withRadicals(table: Uint16Array): Uint16Array {
  for (let code = 0x2f00; code <= 0x2fd5; code++)
    table[code] = String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
  return table;
}

/** Units per call of `fromCharCode`: its arguments go on the stack. */
const CHUNK = 4096;

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let from = 0; from < codes.length; from += CHUNK) {
    text += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  }
  return text;
}

/**
 * Simplified script and half-width forms for traditional and full-width ones; case is kept.
 *
 * @returns A string of the same length, so that spans into one are spans into the other.
 */
export function simplify(text: string): string {
  const table = scriptFold();
  const codes = new Uint16Array(text.length);
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = table[code] ?? code;
    changed ||= folded !== code;
    codes[i] = folded;
  }
  return changed ? textOf(codes) : text;
}

function isKept(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  if (code < 0x2e80) return (code >= 0xc0 && code < 0x2000) || (code >= 0x2160 && code < 0x2190);
  return code === 0x3007 || (code >= 0x3041 && code < 0xe000) || (code >= 0xf900 && code < 0xfb00);
}

/**
 * The matching form of a text: script, width and case folded; spaces, punctuation, symbols and
 * markup dropped.
 */
export function foldText(text: string): FoldedText {
  const table = scriptFold();
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let folded = table[code] ?? code;
    if (folded >= 0x41 && folded <= 0x5a) folded |= 0x20;
    if (!isKept(folded)) continue;
    codes[length] = folded;
    offsets[length] = i;
    length++;
  }
  return { text: textOf(codes.subarray(0, length)), offsets: offsets.subarray(0, length) };
}
