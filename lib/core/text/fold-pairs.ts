/** Digits that end a number of the packed tables, by value. */
const LAST_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij';
/** Digits after which a number of the packed tables goes on, by value. */
const MORE_DIGITS = 'klmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';

/** Enters pairs of characters into the table. */
function enterPairs(pairs: string, table: Uint16Array): void {
  let traditional = 0;
  let simplified = 0;
  let value = 0;
  let second = false;
  for (const digit of pairs) {
    const last = LAST_DIGITS.indexOf(digit);
    if (last < 0) {
      value = value * MORE_DIGITS.length + MORE_DIGITS.indexOf(digit) + 1;
      continue;
    }
    value = value * LAST_DIGITS.length + last;
    if (second) {
      simplified += value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      table[traditional] = simplified;
    } else {
      traditional += value + 1;
    }
    second = !second;
    value = 0;
  }
}

/**
 * For each UTF-16 unit its half-width form, and its simplified one where the packed tables have it.
 *
 * @param packed - Each a list of pairs of numbers, ascending: the gap to the next traditional
 *   character less one, and the difference to the last simplified one (even: forwards, odd:
 *   backwards). Half the size of the characters.
 */
export function foldTable(...packed: readonly string[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  table[0x3000] = 0x20;
  for (const pairs of packed) enterPairs(pairs, table);
  return table;
}
