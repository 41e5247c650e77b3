/** Text that grows piece by piece and remembers where in the file each of its units came from. */
export class PlacedText {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Adds text that stands for `length` units of the file from `at`: all of them for each unit added. */
  addFor(text: string, at: number, length: number): void {
    for (let i = 0; i < text.length; i++) {
      this.starts.push(at);
      this.ends.push(at + length);
    }
    this.text += text;
  }

  /**
   * Adds a piece of text whose source stands at `at` in the file and may differ from it: escapes,
   * character references, and indents and quote marks at the start of a line.
   */
  addAligned(text: string, input: { readonly source: string; readonly at: number }): void {
    const { source, at } = input;
    let from = 0;
    for (let i = 0; i < text.length; ) {
      const reference =
        source[from] === '&' ? referenceAt(source, from, text.slice(i, i + 40)) : null;
      if (reference) {
        this.addFor(text.slice(i, i + reference.units), at + from, reference.length);
        i += reference.units;
        from += reference.length;
        continue;
      }
      if (source[from] !== text[i] && from < source.length) {
        from++;
        continue;
      }
      this.addFor(text.charAt(i), at + from, 1);
      i++;
      from++;
    }
  }
}

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?/;

/** A character reference at a place of the source: how long it is, and how many units of the text it stands for. */
function referenceAt(
  source: string,
  from: number,
  text: string,
): { readonly length: number; readonly units: number } | null {
  const match = REFERENCE.exec(source.slice(from, from + 40));
  // In code a reference stands for itself.
  if (!match || text.startsWith(match[0])) return null;
  const isPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text);
  return { length: match[0].length, units: isPair ? 2 : 1 };
}

/** Stands in a line for what is seen there but is no text: a picture, a piece of code. */
export const REPLACED = '\uFFFC';
