import type { TextBlock } from '../core/text/text-block.ts';
import type { PlacedBlock } from './placed-block.ts';

/** A line of a plain text is at most this long when it is a heading. */
const HEADING_LENGTH = 40;
/** A line at least this long that ends in mid-sentence was broken by whoever wrapped the text. */
const WRAPPED_LENGTH = 40;
const ENDS_SENTENCE = /[。！？；：…」』”"')）\]】.!?;:，、,]\s*$/;
const STARTS_ITEM = /^\s*(?:[-*•·]|\(?[\d一二三四五六七八九十]+[.、)）])/;

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(file: string): Line[] {
  let start = 0;
  return file.split('\n').map((raw) => {
    const line = { text: raw.replace(/\r$/, ''), start };
    start += raw.length + 1;
    return line;
  });
}

/** Whether a line runs on into the next: it is long, stops in mid-sentence, and no item follows. */
const runsOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  next.text.trim() !== '' &&
  line.text.trim().length >= WRAPPED_LENGTH &&
  !/[。！？；…」』”.!?;]["”')）]?\s*$/.test(line.text) &&
  !STARTS_ITEM.test(next.text);

/** Whether a line stands as a heading: short, after an empty line or at the start, and no sentence. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? '';
  const before = lines[index - 1]?.text.trim() ?? '';
  const hasMore = lines.slice(index + 1).some((line) => line.text.trim() !== '');
  return (
    hasMore &&
    (before === '' || /^#{1,6}\s/.test(text)) &&
    text.length <= HEADING_LENGTH &&
    !ENDS_SENTENCE.test(text)
  );
}

/** Plain text → its paragraphs, in order, placed in the file: one a line, wrapped lines joined. */
export function plainBlocks(file: string): readonly PlacedBlock[] {
  const lines = linesOf(file);
  const blocks: PlacedBlock[] = [];
  let heading: string | null = null;
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (!first || first.text.trim() === '') continue;
    const isHead = isHeading(lines, index);
    let last = first;
    while (!isHead && runsOn(last, lines[index + 1])) {
      index++;
      last = lines[index] ?? last;
    }
    const end = last.start + last.text.length;
    const text = file.slice(first.start, end);
    const role: TextBlock['role'] = isHead ? 'heading' : 'body';
    blocks.push({
      block: {
        id: blocks.length,
        text,
        role,
        headings: !isHead && heading !== null ? [heading] : [],
      },
      starts: Array.from({ length: text.length }, (_, i) => first.start + i),
      ends: Array.from({ length: text.length }, (_, i) => first.start + i + 1),
    });
    if (isHead) heading = text.trim();
  }
  return blocks;
}
