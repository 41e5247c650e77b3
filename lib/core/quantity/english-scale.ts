import { wordSet } from '../text/word-set.ts';
import { WordTrie } from '../text/word-trie.ts';
import { ENGLISH_SCALES } from '../unit/scales.ts';
import { UNITS_AFTER } from '../unit/unit-table.ts';

/** English scale words after a number. */
export const ENGLISH_SCALE_TRIE: WordTrie<number> = new WordTrie(ENGLISH_SCALES);

/** Nouns after "30m" that make the m a million and no metre. Source: own list, from business news. */
const PEOPLE = wordSet(
  'users people tokens downloads customers subscribers vehicles units visit(or|)s members developers jobs accounts parameters active daily monthly weekly paying shares barrels tonnes cars households views gpu(s|-hours|) hours lines words images pages songs (smart|)phones devices chips homes workers employees students new more registered videos records rows copies orders viewers shoppers listeners players travellers passengers hits clicks queries requests messages conversations samples examples documents books articles',
);

/** Whether a currency or a noun that is counted in millions follows at `at`, over a space. */
export function isMillionsNoun(codes: Uint16Array, at: number): boolean {
  if (codes[at] !== 0x20) return false;
  const unit = UNITS_AFTER.find(codes, at + 1);
  return unit?.kind === 'money' || PEOPLE.find(codes, at + 1) !== null;
}
