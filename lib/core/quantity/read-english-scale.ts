import { wordSet } from '../text/word-set.ts';
import { LETTER_SCALES } from '../unit/scales.ts';
import { isLetter, overSpace } from './code-runs.ts';
import { ENGLISH_SCALE_TRIE, isMillionsNoun } from './english-scale.ts';
import { type Numeral, scaleNumeral, setValue } from './numeral.ts';
import { all, any, digit, digits, latin, maybe, not, one, wholeAt } from './pattern.ts';
import { readCardinal, wordAt } from './read-cardinal.ts';
import { addTail } from './read-english.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;

const alone = not(any(latin, digit));
/** Letters that are scales wherever they touch a number; m and t are metres and tonnes too. */
const sureLetter = all(one('kKMbBT'), alone);
/** 50w+, 3W元, 10w粉丝: 万 by its first letter; elsewhere a watt. */
const wan = any(
  all(one('w'), one('+')),
  all(
    one('wW'),
    maybe(one('+')),
    wordSet('美?元 块 用户 粉丝? 人 次 播放 阅读 下载 [日月]活 会员 字'),
  ),
);
const AND_A = all(one(' -'), wordSet('and[_-](a|one)'));
const unsureLetter = all(one('mt'), alone);
/** Letters that are scales behind a space, where the number can be no name's: "$3 B", "2.33 k". */
const spacedLetter = all(one(' '), one('MBTKk'), alone);

function takeLetter(codes: Uint16Array, numeral: Numeral, end: number): void {
  const letter = String.fromCharCode(codes[end - 1] ?? 0).toLowerCase();
  scaleNumeral(numeral, LETTER_SCALES[letter] ?? 1);
  numeral.end = end;
}

/** Multiplies the number by the English scale behind it: "billion", "bn", "-million", K, M, B, T. */
export function readEnglishScale(codes: Uint16Array, numeral: Numeral, money: boolean): void {
  const { end } = numeral;
  const inDigits = numeral.form === 'digits';
  if (inDigits && isLetter(codes[end])) {
    const isScale =
      sureLetter(codes, end) > 0 ||
      wan(codes, end) > 0 ||
      (unsureLetter(codes, end) > 0 && (money || isMillionsNoun(codes, end)));
    if (isScale) {
      takeLetter(codes, numeral, end + 1);
      return;
    }
  }
  let from = codes[end] === HYPHEN ? end + 1 : overSpace(codes, end);
  for (
    let scale = ENGLISH_SCALE_TRIE.find(codes, from);
    scale !== null;
    scale = ENGLISH_SCALE_TRIE.find(codes, from)
  ) {
    scaleNumeral(numeral, scale);
    numeral.end = ENGLISH_SCALE_TRIE.end;
    from = numeral.end + 1;
    if (codes[numeral.end] !== SPACE) break;
  }
  // 2 and a half years
  if (inDigits && numeral.end === end && numeral.run > 0 && AND_A(codes, end) > 0)
    addTail(codes, numeral, 1);
  else if (numeral.end > end) {
    if (inDigits) addRest(codes, numeral);
  } else if ((money || (inDigits && numeral.run === 0)) && spacedLetter(codes, end) > 0) {
    takeLetter(codes, numeral, end + 2);
  }
}

const rest = all(digits(1, 3), not(all(one('.'), digit)));

/** What follows digits with a scale word: "3 million and a half", "4 thousand 3 hundred and 21". */
function addRest(codes: Uint16Array, numeral: Numeral): void {
  addTail(codes, numeral, numeral.step);
  if (numeral.lo >= 1e6) return;
  const word = wordAt(codes, numeral.end);
  const and = word.role === 'and';
  const from = (and ? word.end : numeral.end) + 1;
  const end = rest(codes, from);
  const words = end < 0 && and ? readCardinal(codes, from) : null;
  const scale = end > 0 && codes[end] === SPACE ? ENGLISH_SCALE_TRIE.find(codes, end + 1) : null;
  const more = words?.value ?? (end < 0 ? 0 : wholeAt(codes, from, end) * (scale ?? 1));
  if (more === 0 || more >= numeral.step || (!and && scale === null)) return;
  setValue(
    numeral,
    numeral.lo + more,
    words?.end ?? (scale === null ? end : ENGLISH_SCALE_TRIE.end),
  );
  numeral.step = words?.step ?? scale ?? 1;
  if (scale !== null) addRest(codes, numeral);
}
