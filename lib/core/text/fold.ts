import { FOLD_PAIRS, LAST_DIGITS, MORE_DIGITS } from './fold-table.ts';

/** A text reduced to what tells one wording from another, with the way back. */
export interface FoldedText {
  /** Lower case, simplified, half width; letters, digits and Han only. */
  readonly text: string;
  /** For each unit of `text`, the index of the raw unit it came from; ascending, same length as `text`. */
  readonly offsets: Uint32Array;
}

function decodePairs(put: (traditional: number, simplified: number) => void): void {
  let traditional = 0;
  let simplified = 0;
  let value = 0;
  let second = false;
  for (const digit of FOLD_PAIRS) {
    const last = LAST_DIGITS.indexOf(digit);
    if (last < 0) {
      value = value * MORE_DIGITS.length + MORE_DIGITS.indexOf(digit) + 1;
      continue;
    }
    value = value * LAST_DIGITS.length + last;
    if (second) {
      simplified += value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      put(traditional, simplified);
    } else {
      traditional += value + 1;
    }
    second = !second;
    value = 0;
  }
}

let scriptTable: Uint16Array | null = null;

/**
 * The table behind `simplify`: for each UTF-16 unit, its simplified and half-width form. Built on
 * first use, so that importing costs nothing.
 */
export function scriptFold(): Uint16Array {
  if (scriptTable) return scriptTable;
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  table[0x3000] = 0x20;
  decodePairs((traditional, simplified) => {
    table[traditional] = simplified;
  });
  scriptTable = table;
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
