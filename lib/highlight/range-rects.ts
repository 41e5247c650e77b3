/** Where static ranges are on screen, in text order; `[]` when their text has changed or is hidden. */
export const rectsOf = (ranges: readonly StaticRange[]): DOMRect[] => {
  const rects: DOMRect[] = [];
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    if (!startContainer.isConnected || !endContainer.isConnected) continue;
    if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) continue;
    // Let go of at once: only many ranges that live make edits dear.
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    rects.push(...live.getClientRects());
  }
  return rects;
};

const lengthOf = (node: Node): number =>
  node instanceof Text ? node.length : node.childNodes.length;

/** Slack around a figure for the pointer, in CSS pixels: underlines reach a little below the text. */
const SLACK = 2;

export const isWithin = (rects: readonly DOMRect[], x: number, y: number): boolean =>
  rects.some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
