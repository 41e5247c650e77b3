import { foldText } from '../text/fold.ts';

/**
 * Units of emoji, which decorate one copy and not another. The second halves of rare Han characters
 * are among them; their first halves are not.
 */
const isPictograph = (unit: number): boolean =>
  (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit <= 0xdfff);

let table: Uint16Array | null = null;

/**
 * For each UTF-16 unit its matching form, or 0 for one that is dropped (spaces, punctuation,
 * markup). It is `foldText` as a table, so that a text can be hashed in one pass without making
 * strings; built on first use.
 */
export function matchingForm(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(0x10000);
  let every = '';
  for (let code = 0; code < made.length; code++) every += String.fromCharCode(code);
  const { text, offsets } = foldText(every);
  offsets.forEach((code, index) => {
    if (!isPictograph(code)) made[code] = text.charCodeAt(index);
  });
  table = made;
  return made;
}

/**
 * Matching forms below this write words of an alphabet and numbers, which are matched whole; a Han
 * character is matched by itself.
 */
export const FIRST_HAN = 0x2e80;
