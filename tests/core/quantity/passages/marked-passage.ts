/** A statistic that a passage marks. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly lo: number;
  readonly hi: number;
  /** Unit, with /per behind it for a rate; - for none. */
  readonly unit: string;
}

/** A passage with its marks taken out. */
export interface MarkedPassage {
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** Reads ⟦text|kind value unit⟧ marks out of a passage. Throws on a mark that does not fit. */
export function readMarks(source: string): MarkedPassage {
  const marked: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/⟦([^|⟧]*)\|(\S+) (\S+) ([^⟧]*)⟧/g)) {
    const [whole, printed = '', kind = '', value = '', unit = ''] = match;
    text += source.slice(from, match.index);
    from = match.index + whole.length;
    const [lo = '', hi = lo] = value.split('..');
    marked.push({
      start: text.length,
      end: text.length + printed.length,
      text: printed,
      kind,
      lo: Number(lo),
      hi: Number(hi),
      unit,
    });
    text += printed;
  }
  text += source.slice(from);
  if (text.includes('⟦'))
    throw new Error(
      `A mark does not fit: ${text.slice(text.indexOf('⟦'), text.indexOf('⟦') + 40)}`,
    );
  return { text, marked };
}
