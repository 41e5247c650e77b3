const [FULL_STOP, COMMA, WIDE_FULL_STOP, WIDE_COMMA] = [0x2e, 0x2c, 0xff0e, 0xff0c] as const;
const [SOFT_HYPHEN, WORD_JOINER, NO_BREAK] = [0xad, 0x2060, 0xfeff] as const;
const [ZERO_WIDTH_SPACE, ZERO_WIDTH_JOINER] = [0x200b, 0x200d] as const;
const [YEAR, MONTH, DAY] = [0x5e74, 0x6708, 0x65e5] as const;
const CENTURIES = [19, 20];

const isSeparator = (unit: number): boolean =>
  unit === FULL_STOP || unit === COMMA || unit === WIDE_FULL_STOP || unit === WIDE_COMMA;

const isUnseen = (unit: number): boolean =>
  unit === SOFT_HYPHEN ||
  (unit >= ZERO_WIDTH_SPACE && unit <= ZERO_WIDTH_JOINER) ||
  unit === WORD_JOINER ||
  unit === NO_BREAK;

/** Whether the next character that is seen, from `at` on or back, is a digit. */
function isDigitNext(text: string, at: number, step: 1 | -1): boolean {
  let unit = text.charCodeAt(at);
  for (let next = at; isUnseen(unit); unit = text.charCodeAt(next)) next += step;
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Whether a word or number goes on behind the character at `at`, which is none of its letters or digits; `folded` is its matching form. */
export function isInsideWord(text: string, at: number, folded: number): boolean {
  if (folded !== 0) return false;
  const unit = text.charCodeAt(at);
  if (!isSeparator(unit)) return isUnseen(unit);
  return isDigitNext(text, at + 1, 1) && isDigitNext(text, at - 1, -1);
}

/**
 * How many hashes a number makes, itself and its place: none when it says little, as a single digit
 * does, such as a list's, a year or another part of a date.
 */
export function hashesOfNumber(text: string, start: number, end: number): 0 | 2 {
  const behind = text.charCodeAt(end);
  if (end - start === 1 || behind === YEAR || behind === MONTH || behind === DAY) return 0;
  if (end - start !== 4) return 2;
  // The last four bits of a digit are its value, in full width too.
  const century = 10 * (text.charCodeAt(start) & 15) + (text.charCodeAt(start + 1) & 15);
  return CENTURIES.includes(century) ? 0 : 2;
}
