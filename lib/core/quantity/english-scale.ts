import { wordSet } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { ENGLISH_SCALES } from '../unit/scales.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';
import { NOT_NAMES } from './name-words.ts';
import { latin, many } from './pattern.ts';

/** English scale words after a number. */
export const ENGLISH_SCALE_TRIE: WordTrie<number> = new WordTrie(
  ENGLISH_SCALES.map(([word, value, short]) => [`${word}s? ${short}`, value]),
);

/** Words after "30m" that make the m a million and no metre; so does any noun in the plural. */
const COUNTED = wordSet('people active daily monthly weekly paying gpu new more registered');
const COMMON = wordSet(NOT_NAMES);
const latinWord = many(latin);
const LETTER_M = 0x6d;
const LETTER_S = 0x73;

/** Whether a currency or something that is counted in millions follows the letter at `at`, over a space. */
export function isMillionsNoun(codes: Uint16Array, at: number): boolean {
  const from = at + 2;
  if (codes[at + 1] !== 0x20) return false;
  const unit = UNITS_AFTER.find(codes, from);
  if (unit && unit.factor !== 0 && UNITS_AFTER.end > from + 2) return true;
  if (codes[at] !== LETTER_M || COMMON(codes, from) > 0) return false;
  return codes[latinWord(codes, from) - 1] === LETTER_S || COUNTED(codes, from) > 0;
}
