/** A piece of text long enough to be somebody's wording; a figure, name or title is shorter. */
const WORDING = 54;

/** A Chinese character carries about as much as three Latin letters. */
const weight = (char: string) => (/\p{Script=Han}/u.test(char) ? 3 : 1);

/** Letters, digits and Chinese characters only, in lower case. */
function lettersOf(text: string): string[] {
  return [...text.toLowerCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
}

/** Every shortest run of letters that weighs as much as a wording, `step` letters apart. */
function* wordings(text: string, step: number): Generator<string> {
  const letters = lettersOf(text);
  for (let start = 0; start < letters.length; start += step) {
    let heavy = 0;
    let end = start;
    while (end < letters.length && heavy < WORDING) {
      heavy += weight(letters[end] ?? '');
      end += 1;
    }
    if (heavy >= WORDING) yield letters.slice(start, end).join('');
  }
}

/** Every wording of a text whose sentences must not be repeated, for `repeats`. */
export function wordingsOf(text: string): Set<string> {
  return new Set(wordings(text, 1));
}

/** The wordings of `theirs` that stand in `text` too; `[]` when nothing is repeated. */
export function repeats(text: string, theirs: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const wording of wordings(text, 1)) {
    if (theirs.has(wording)) found.push(wording);
  }
  return found;
}
