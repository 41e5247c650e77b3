const LETTERS = /\p{Script=Han}{2}|[a-z]{4}/u;

/**
 * What two phrases can share if they name one thing: pairs of neighbouring Han characters, and runs
 * of four Latin letters.
 *
 * @param text - In matching form.
 */
export function letterPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const found = LETTERS.exec(text.slice(at, at + 4));
    if (found?.index === 0) pairs.add(found[0]);
  }
  return pairs;
}
