import { LETTER_SCALES } from '../unit/scales.ts';
import { isDigit, isLetter } from './code-runs.ts';
import { ENGLISH_SCALE_TRIE, isMillionsNoun } from './english-scale.ts';
import { type Numeral, scaleNumeral } from './numeral.ts';
import { readCardinal } from './read-cardinal.ts';
import { addTail } from './read-english.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Multiplies the number by the English scale behind it: "billion", "bn", "-million", K, M, B, T. */
export function readEnglishScale(codes: Uint16Array, numeral: Numeral, money: boolean): void {
  const end = numeral.end;
  const letter = codes[end] ?? 0;
  if (isLetter(letter) && !isLetter(codes[end + 1]) && numeral.form === 'digits') {
    const scale = LETTER_SCALES[String.fromCharCode(letter)];
    if (scale !== undefined && isScaleLetter(codes, end, money) && !isDigit(codes[end + 1])) {
      scaleNumeral(numeral, scale);
      numeral.end = end + 1;
      return;
    }
  }
  const from = letter === SPACE || letter === HYPHEN ? end + 1 : end;
  let scale = ENGLISH_SCALE_TRIE.find(codes, from);
  while (scale !== null) {
    scaleNumeral(numeral, scale);
    numeral.end = ENGLISH_SCALE_TRIE.end;
    scale = codes[numeral.end] === SPACE ? ENGLISH_SCALE_TRIE.find(codes, numeral.end + 1) : null;
  }
  if (numeral.end > from && numeral.form === 'digits') addRest(codes, numeral);
  // "$3 B", "2.33 k": a letter after a space, where the number can be no name's.
  if (
    (money || (numeral.form === 'digits' && numeral.run === 0)) &&
    codes[numeral.end] === SPACE &&
    numeral.end === end
  ) {
    const spaced = codes[end + 1] ?? 0;
    if (
      (spaced === 0x4d ||
        spaced === 0x42 ||
        spaced === 0x54 ||
        spaced === 0x4b ||
        spaced === 0x6b) &&
      !isLetter(codes[end + 2]) &&
      !isDigit(codes[end + 2])
    ) {
      scaleNumeral(numeral, LETTER_SCALES[String.fromCharCode(spaced)] ?? 1);
      numeral.end = end + 2;
    }
  }
}

/** What follows digits with a scale word: "3 million and a half", "4 thousand 3 hundred and 21". */
function addRest(codes: Uint16Array, numeral: Numeral): void {
  addTail(codes, numeral, numeral.step);
  if (numeral.lo >= 1e6) return;
  const scale = numeral.step;
  const and =
    codes[numeral.end + 1] === 0x61 &&
    codes[numeral.end + 2] === 0x6e &&
    codes[numeral.end + 4] === SPACE;
  const from = numeral.end + (and ? 5 : 1);
  let end = from;
  let value = 0;
  while (end < from + 3 && isDigit(codes[end])) value = value * 10 + (codes[end++] ?? 0) - 0x30;
  const words = end === from && and ? readCardinal(codes, from) : null;
  const next = codes[end] === SPACE && end > from ? ENGLISH_SCALE_TRIE.find(codes, end + 1) : null;
  const nextEnd = next === null ? end : ENGLISH_SCALE_TRIE.end;
  const rest = words?.value ?? value * (next ?? 1);
  if (
    rest === 0 ||
    rest >= scale ||
    (!and && next === null) ||
    isDigit(codes[end]) ||
    (codes[end] === 0x2e && isDigit(codes[end + 1]))
  )
    return;
  numeral.lo += rest;
  numeral.hi = numeral.lo;
  numeral.step = words?.step ?? next ?? 1;
  numeral.end = words?.end ?? nextEnd;
  if (next !== null) addRest(codes, numeral);
}

/**
 * Whether a letter behind a number is a scale there: capitals are, save G (a generation or giga-);
 * k and b too; m and t are metres and tonnes unless money or what is counted in millions follows.
 */
function isScaleLetter(codes: Uint16Array, at: number, money: boolean): boolean {
  const letter = codes[at] ?? 0;
  if (letter === 0x47) return false;
  if (letter < 0x61 || letter === 0x6b || letter === 0x62) return true;
  return money || isMillionsNoun(codes, at + 1);
}
